#pragma once

#include "core/reports/RunSheet.h"

#include <string>

namespace bayboard::test {

/// Harbour with three bays in Halifax's zone, and what a store would say of a day there, made by
/// hand. Olga (owner) may do everything, Kim (cleaner) sees no names, Sam is somewhere else.
class SheetClub
{
public:
    SheetClub();

    [[nodiscard]] const Club &operator*() const { return *m_club; }

    [[nodiscard]] Instant at(const std::string &date, const std::string &time) const;
    /// From `from` for so long, on `bays` by number from 1.
    [[nodiscard]] Slot slot(std::vector<int> bays, Instant from, seconds length) const;
    [[nodiscard]] BayId bay(int number) const;

    /// Something on bay 1 from there on, for an hour; to be changed.
    BookingRow &book(const std::string &who, const std::string &date, const std::string &time);
    Block &block(const std::string &kind, const std::string &date, const std::string &time);

    [[nodiscard]] RunSheetOrder order(const std::string &from, const std::string &to = {}) const;
    [[nodiscard]] RunSheetDay day(const RunSheetOrder &order, const std::string &date) const;
    /// The first day as somebody else sees it.
    [[nodiscard]] RunSheetDay dayFor(OperatorId who, const RunSheetOrder &order) const;
    /// "23:00–01:00 Jo Guest →" for each line: "→" goes on, "←" began before.
    [[nodiscard]] std::vector<std::string> lines(const RunSheetSection &section) const;

    OperatorId olga{Uuid{{1}}};
    OperatorId kim{Uuid{{2}}};
    OperatorId sam{Uuid{{3}}};
    LocationId harbour{Uuid{{9}}};
    LocationId hillside{Uuid{{10}}};
    DayRows rows;
    /// For the next make().
    Location place;
    std::vector<std::string> switches;
    BlockKind secret;
    void make();

private:
    [[nodiscard]] std::string clock(Instant at) const;

    std::shared_ptr<const Club> m_club;
    std::shared_ptr<const Zone> m_zone;
    std::uint8_t m_made = 0;
};

} // namespace bayboard::test
