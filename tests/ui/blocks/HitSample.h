#pragma once

#include "core/desk/BlockPreview.h"
#include "tests/core/blocks/BlockTestClub.h"

#include <map>

namespace bayboard::test {

/// Bookings at location 1 of the small club of tests/core/blocks, and previews over them.
class HitSample
{
public:
    BookingId book(BayId bay, std::string_view start, int minutes, const std::string &who);

    void setState(BookingId id, BookingState state) { m_bookings.at(id).state = state; }

    [[nodiscard]] std::shared_ptr<const BlockPreview> preview(const BlockRequest &request);

    std::shared_ptr<const Club> club = aClub();
    OperatorId asker;

private:
    NewId m_newId = newIds();
    Schedule m_schedule;
    std::map<BookingId, Booking> m_bookings;
};

} // namespace bayboard::test
