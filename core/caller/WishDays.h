#pragma once

#include "core/caller/WishItems.h"

namespace bayboard {

/// The days that a wish speaks of, gathered piece by piece: weekdays, dates, weeks. Several
/// weekdays or dates are alternatives; a week narrows weekdays down.
class WishDays
{
public:
    /// `weekStart` as Settings has it.
    WishDays(LocalDate today, std::int64_t weekStart, bool monthFirst);

    /// How many items from `at` on speak of days, which are taken; 0: none.
    std::size_t read(const std::vector<WishItem> &items, std::size_t at);

    void addToday() { m_dates.push_back(m_today); }

    [[nodiscard]] bool isEmpty() const;
    /// Sorted, each once, none before today. Weekdays of the next `ahead` days.
    [[nodiscard]] std::vector<LocalDate> dates(days ahead) const;

private:
    std::size_t readDate(const std::vector<WishItem> &items, std::size_t at);
    std::size_t readNumeric(const std::vector<WishItem> &items, std::size_t at);
    std::size_t readWeekdays(const std::vector<WishItem> &items, std::size_t at);
    std::size_t readWeek(const std::vector<WishItem> &items, std::size_t at);
    bool addDate(std::optional<int> year, int month, int day);
    /// The next date that is this day of its month.
    bool addDayOfMonth(int day);

    LocalDate m_today;
    LocalDate m_weekStart; ///< of the week of today
    bool m_monthFirst;
    std::vector<LocalDate> m_dates;
    std::vector<unsigned> m_weekdays;
    std::vector<unsigned> m_firstOnly; ///< weekdays of which the first one alone is meant
    std::optional<LocalDate> m_week; ///< first day of the week that was named
};

} // namespace bayboard
