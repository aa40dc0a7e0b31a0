#pragma once

#include "ui/blocks/BlockForm.h"

#include <QWidget>

class QLabel;

namespace bayboard {

class YearStrip;

/// The year strip with what its marks mean and what is on the day that is looked at.
class SeriesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesPane(QWidget *parent = nullptr);

    /// The dates of what is asked for; hidden where it does not repeat. Errors of datesOf().
    [[nodiscard]] Status show(const BlockRequest &request, const Club &club, Instant now);

    [[nodiscard]] YearStrip &strip() const { return *m_strip; }

Q_SIGNALS:
    void dateToggled(bayboard::LocalDate date);

protected:
    void leaveEvent(QEvent *event) override;

private:
    void showLegend();

    YearStrip *m_strip;
    QLabel *m_day;
};

} // namespace bayboard
