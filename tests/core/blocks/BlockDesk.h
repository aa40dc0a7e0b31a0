#pragma once

#include "core/blocks/BlockAnswers.h"
#include "core/blocks/SeriesEdit.h"
#include "tests/core/blocks/BlockTestClub.h"

#include <map>

namespace bayboard::test {

/// Bookings on the bays of location 1 and blocks over them, as a desk would keep them, and plans
/// over both. A copy goes its own way.
class BlockDesk
{
public:
    explicit BlockDesk(std::string_view now = "2026-11-20T12:00",
                       std::shared_ptr<const Club> club = aClub());

    [[nodiscard]] const Club &club() const { return *m_club; }

    void setNow(std::string_view now) { m_now = at(*m_club, now); }

    BookingId book(std::vector<BayId> bays, std::string_view start, int minutes);
    /// Nothing where somebody is there.
    std::optional<BookingId> tryBook(std::vector<BayId> bays, const Span &span);
    void setState(BookingId id, BookingState state);
    /// A block that is nobody's.
    void block(BayId on, std::string_view start, int minutes);

    [[nodiscard]] BlockPlan plan(const BlockRequest &request, WayFirst first = WayFirst::OtherBay);
    [[nodiscard]] Result<BlockPlan> plan(const SeriesEdit &edit);
    [[nodiscard]] tl::expected<BlockResult, std::vector<AnswerFault>>
    result(const BlockPlan &plan, const std::vector<BlockAnswer> &answers);
    /// Takes over what was decided; false where two would hold a bay at once.
    [[nodiscard]] bool accept(const BlockResult &result);

    [[nodiscard]] const Booking &booking(BookingId id) const { return m_bookings.at(id); }

    [[nodiscard]] const std::map<BookingId, Booking> &bookings() const { return m_bookings; }

    [[nodiscard]] const std::map<BlockId, Block> &blocks() const { return m_blocks; }

    [[nodiscard]] const std::map<std::string, Series> &series() const { return m_series; }

    [[nodiscard]] std::map<EntityRef, Record> records() const;

    /// "24 06:00 60" (day, wall time, minutes) of each block that stands, in order; "withdrawn" is
    /// not in it, lifted time counts in.
    [[nodiscard]] std::vector<std::string> said() const;
    /// The block that stands and begins then on that bay.
    [[nodiscard]] BlockId blockAt(std::string_view start, BayId on) const;

private:
    [[nodiscard]] Result<BlockPlan> planned(BlockDraft draft, WayFirst first) const;

    std::shared_ptr<const Club> m_club;
    Instant m_now;
    NewId m_newId = newIds();
    Schedule m_schedule;
    std::map<BookingId, Booking> m_bookings;
    std::map<BlockId, Block> m_blocks;
    std::map<std::string, Series> m_series;
};

} // namespace bayboard::test
