#pragma once

#include "ui/blocks/SeriesMarks.h"

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace bayboard {

class YearStrip;

/// The year strip with what its marks mean and what is on the day that is looked at. Series that
/// reach further are looked at year by year, to their last date: by buttons, or with the keys that
/// leave the strip at its ends.
class SeriesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesPane(QWidget *parent = nullptr);

    /// The dates of these; hidden where none repeats. Which year is seen stays. Errors of
    /// datesOf().
    [[nodiscard]] Status
    show(std::vector<Series> all, std::shared_ptr<const Club> club, Instant now);

    [[nodiscard]] YearStrip &strip() const { return *m_strip; }

    /// So many years on (back), as far as there are dates.
    void turn(int years);
    /// "24 November 2026 – 4 January 2028"
    [[nodiscard]] QString where() const;

Q_SIGNALS:
    void dateToggled(bayboard::LocalDate date);

protected:
    void leaveEvent(QEvent *event) override;

private:
    void showLegend();
    Status showYear();
    [[nodiscard]] LocalDate firstOf(int year) const;
    [[nodiscard]] int lastYear() const;

    YearStrip *m_strip;
    QLabel *m_day;
    QWidget *m_years; ///< the row of the buttons
    QToolButton *m_earlier;
    QLabel *m_where;
    QToolButton *m_later;
    std::vector<Series> m_all;
    std::shared_ptr<const Club> m_club;
    LocalDate m_first; ///< of the series
    LocalDate m_last;
    std::optional<int> m_year; ///< that is seen, from 0; nothing: the one with today
    int m_shown = 0;
    LocalDate m_today;
};

} // namespace bayboard
