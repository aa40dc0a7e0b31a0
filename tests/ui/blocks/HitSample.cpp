#include "tests/ui/blocks/HitSample.h"

#include <gtest/gtest.h>

namespace bayboard::test {

BookingId HitSample::book(BayId bay, std::string_view start, int minutes, const std::string &who)
{
    Booking booking;
    booking.id = BookingId{m_newId()};
    booking.location = location(1);
    booking.slot = Slot::of({bay}, span(*club, start, minutes));
    booking.guestName = who;
    EXPECT_TRUE(m_schedule.hold(bay, {booking.slot.span, booking.id.value, HolderKind::Booking}));
    m_bookings[booking.id] = booking;
    return booking.id;
}

std::shared_ptr<const BlockPreview> HitSample::preview(const BlockRequest &request)
{
    const Instant now = at(*club, "2026-11-20T12:00");
    auto draft = draftOf(request, *club, now, m_newId);
    EXPECT_TRUE(draft);
    BlockWorld world;
    world.club = club;
    world.book = *RuleBook::parse(RuleBook::defaultText());
    world.schedule = std::make_shared<const Schedule>(m_schedule);
    world.now = now;
    world.booking = [this](BookingId id) -> Result<HitBooking> {
        const Booking &booking = m_bookings.at(id);
        return HitBooking{booking, booking.guestName, "555 0100", {}};
    };
    auto plan = planOf(std::move(*draft), world);
    EXPECT_TRUE(plan);
    auto made = std::make_shared<BlockPreview>();
    made->ask = request;
    made->who = asker;
    made->plan = std::move(*plan);
    return made;
}

} // namespace bayboard::test
