#pragma once

#include "core/club/Club.h"

#include <QToolButton>

namespace bayboard {

/// The button in the corner of a week that says whose week it is: one bay's or all bays'. Its menu
/// chooses another.
class BayChooser final : public QToolButton
{
    Q_OBJECT
public:
    explicit BayChooser(QWidget *parent = nullptr);

    /// Null: all bays.
    void setBays(const Club &club, LocationId location);
    void setBay(BayId bay);

    [[nodiscard]] BayId bay() const { return m_bay; }

Q_SIGNALS:
    void allWanted();
    void bayWanted(bayboard::BayId bay);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void write();

    std::vector<std::pair<BayId, QString>> m_bays;
    BayId m_bay;
};

} // namespace bayboard
