#pragma once

#include "ui/print/SheetLayout.h"

namespace bayboard::test {

/// A location with bays as many as wanted, and days full of made-up bookings and blocks: short and
/// long names, notes of a word or a page, some over midnight. The same seed gives the same.
class SheetSample
{
public:
    explicit SheetSample(int bays, std::uint64_t seed = 7);

    [[nodiscard]] const Club &club() const { return *m_club; }

    [[nodiscard]] RunSheetOrder order(int days = 1) const;
    /// What the store would say of the whole time of an order: so many bookings a bay and day.
    [[nodiscard]] DayRows rows(const RunSheetOrder &order, int perBay);
    [[nodiscard]] std::vector<RunSheetDay> days(const RunSheetOrder &order,
                                                const DayRows &rows) const;
    [[nodiscard]] std::shared_ptr<SheetDocument> document(const RunSheetOrder &order,
                                                          const std::vector<RunSheetDay> &days,
                                                          const SheetPaper &paper,
                                                          bool rightToLeft = false) const;

    [[nodiscard]] static OperatorId owner() { return OperatorId{Uuid{{1}}}; }

    /// Words for as many letters.
    [[nodiscard]] std::string prose(std::size_t letters);

private:
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return m_random.next() % bound; }

    std::shared_ptr<const Club> m_club;
    std::vector<BayId> m_bays;
    SeededRandom m_random;
    std::uint16_t m_made = 0;
};

} // namespace bayboard::test
