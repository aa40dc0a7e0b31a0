#include "core/desk/PastBooking.h"

#include <algorithm>

namespace bayboard {

namespace {

PastState stateOf(const Booking &booking, Instant at, std::int64_t step)
{
    PastState state{at,
                    step,
                    booking.location,
                    booking.slot,
                    booking.customer,
                    booking.state,
                    booking.tags,
                    std::nullopt};
    if (!booking.withdrawn)
        state.held = heldSpan(booking);
    return state;
}

/// Since when it is known to have been there.
Instant madeAt(const Booking &booking, std::optional<Instant> firstStep)
{
    if (booking.made)
        return *booking.made;
    const Instant start = booking.slot.span.start();
    return firstStep ? std::min(*firstStep, start) : start;
}

Result<Booking> bookingOf(const Record &record)
{
    Booking booking;
    if (!fromRecord(record, booking))
        return fail(ErrorCode::Internal, "a step left a booking that is not readable");
    return booking;
}

} // namespace

Result<PastBooking> readPast(Store &store, const BookingRow &row, bool withSteps)
{
    PastBooking past;
    past.id = row.booking.id;
    past.made = row.booking;
    past.timeKnown = row.booking.made.has_value();
    if (!withSteps) {
        past.states = {stateOf(row.booking, madeAt(row.booking, std::nullopt), 0)};
        return past;
    }
    const EntityRef entity{EntityKind::Booking, row.booking.id.value};
    const auto steps = store.history(entity, 0);
    if (!steps)
        return tl::unexpected(steps.error());
    // Backwards from what it is now, so that a journal without its beginning serves as well.
    Record record = toRecord(row.booking);
    std::optional<Instant> firstStep;
    std::int64_t made = 0;
    past.pastKnown = false;
    for (const Step &step : *steps) {
        const EntityChange &change = step.head.changes.front();
        firstStep = step.head.at;
        if (change.created) {
            past.pastKnown = true;
            made = step.sequence;
            break;
        }
        const auto after = bookingOf(record);
        if (!after)
            return tl::unexpected(after.error());
        past.states.push_back(stateOf(*after, step.head.at, step.sequence));
        for (const FieldChange &field : change.fields)
            record.set(field.field, field.before);
    }
    auto first = bookingOf(record);
    if (!first)
        return tl::unexpected(first.error());
    first->id = past.id;
    past.made = std::move(*first);
    past.states.push_back(stateOf(past.made, madeAt(past.made, firstStep), made));
    std::reverse(past.states.begin(), past.states.end());
    return past;
}

} // namespace bayboard
