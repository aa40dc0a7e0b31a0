#pragma once

#include "core/blocks/SeriesEdit.h"

#include <set>

namespace bayboard::test {

/// What edits of series mean, written down as plainly as can be: all dates of a series are a set
/// that was counted out day by day, every block is a cell, and each edit looks at all of them.
/// No text of a recurrence, no ids, nothing lazy.
struct PlainSeries
{
    struct Cell
    {
        LocalTime date; ///< which one it is
        BayId bay;
        Span span{Instant(), seconds(1)};
        std::string title;
        bool ended = false; ///< taken away while it ran, at the end of `span`
    };

    const Zone *zone = nullptr;
    std::string series; ///< id of the real one
    LocalTime start;
    std::set<LocalTime> dates; ///< left out ones too, far beyond any horizon
    bool forEver = false;
    seconds length{0};
    std::set<BayId> bays;
    std::string title;
    std::set<LocalTime> out; ///< left out as a whole
    std::set<std::pair<LocalTime, BayId>> skipped;
    std::vector<Cell> cells; ///< what stands

    /// Every so many days, or on some weekdays (by c_encoding).
    struct Rule
    {
        int every = 1;
        std::set<unsigned> weekdays;
        int count = 0; ///< 0: for ever

        [[nodiscard]] std::string text() const;
    };

    void setRule(const Rule &rule);
    /// Lays all dates that are not over and begin before the horizon.
    void layAll(Instant horizon, Instant now);

    /// When the date is, as the series says.
    [[nodiscard]] Span said(LocalTime date) const;
    [[nodiscard]] bool isOver(const Cell &cell, Instant now) const;
    [[nodiscard]] bool isOwn(const Cell &cell) const;
    [[nodiscard]] bool isWanted(LocalTime date, BayId bay) const;
    [[nodiscard]] std::optional<LocalTime> last() const;

    /// Cuts off what follows from the date on.
    [[nodiscard]] PlainSeries cutAt(LocalTime date);
    /// The date from which `cell`'s following ones are changed; nothing where that is all of them.
    [[nodiscard]] std::optional<LocalTime> following(LocalTime date, Instant now) const;

    void setTitle(const std::string &text, std::size_t taken);

    /// Takes over what `after` says: its dates are these, later by `by`; `from` is replaced by
    /// `to`.
    struct Step
    {
        seconds by{0};
        std::optional<std::pair<BayId, BayId>> bay;
        bool otherDates = false;
        bool split = false;
        std::size_t taken = 0;
        std::optional<Span> takenSpan;
    };

    void become(PlainSeries after, const Step &step, Instant horizon, Instant now);

    void removeOne(std::size_t index, Instant now);
    void removeFrom(LocalTime date, Instant now);
    void restore(LocalTime date, std::optional<BayId> bay, Instant horizon, Instant now);

private:
    void lay(LocalTime date, BayId bay, Instant now);
    /// False where it is gone.
    static bool takeAway(Cell &cell, Instant now);
};

} // namespace bayboard::test
