#include "core/webhooks/WebhookEvents.h"

#include "core/club/Block.h"
#include "core/club/Booking.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr std::array types = {
    WebhookEventType{"booking.created", "A booking was made, or its making was redone."},
    WebhookEventType{"booking.rescheduled", "It is at another time or on other bays."},
    WebhookEventType{"booking.cancelled", "It was cancelled."},
    WebhookEventType{"booking.confirmed", "A pending booking was confirmed."},
    WebhookEventType{"booking.checked_in", "The customer has come."},
    WebhookEventType{"booking.completed", "It is over."},
    WebhookEventType{"booking.no_show", "The customer did not come."},
    WebhookEventType{"booking.released", "A no-show's time is free again."},
    WebhookEventType{"booking.reopened",
                     "It is no longer cancelled, over or a no-show; also where that was undone."},
    WebhookEventType{"booking.edited", "Something else of it was changed: see `changed`."},
    WebhookEventType{"booking.removed", "Its making was undone."},
    WebhookEventType{"block.laid", "A bay was closed for a time."},
    WebhookEventType{"block.lifted", "A part of a block is open again."},
    WebhookEventType{"block.unlifted", "A part that was open is closed again."},
    WebhookEventType{"block.edited", "Its time, kind or text was changed."},
    WebhookEventType{"block.removed", "It is gone."},
    WebhookEventType{"customer.created", "A customer was added."},
    WebhookEventType{"customer.changed", "Something of a customer was changed."},
    WebhookEventType{"customer.removed", "The adding of a customer was undone."},
};

/// What comes along with a move or a new state and is no edit by itself.
bool comesAlong(Field field)
{
    constexpr std::array those = {Field::Slot,
                                  Field::Location,
                                  Field::State,
                                  Field::Reason,
                                  Field::Released,
                                  Field::Reschedules,
                                  Field::Flags,
                                  Field::Fee,
                                  Field::Imported};
    return std::find(those.begin(), those.end(), field) != those.end();
}

const FieldChange *find(const EntityChange &change, Field field)
{
    const auto found
        = std::find_if(change.fields.begin(),
                       change.fields.end(),
                       [field](const FieldChange &each) { return each.field == field; });
    return found == change.fields.end() ? nullptr : &*found;
}

/// The making and its being taken back.
const char *beginOrEnd(const EntityChange &change, const char *made, const char *gone)
{
    if (change.created)
        return made;
    const FieldChange *withdrawn = find(change, Field::Withdrawn);
    if (withdrawn == nullptr)
        return nullptr;
    const auto *now = std::get_if<std::int64_t>(&withdrawn->after);
    return now != nullptr && *now != 0 ? gone : made;
}

const char *eventOfState(BookingState before, BookingState after)
{
    switch (after) {
    case BookingState::Cancelled:
        return "booking.cancelled";
    case BookingState::Completed:
        return "booking.completed";
    case BookingState::NoShow:
        return "booking.no_show";
    case BookingState::CheckedIn:
        return before == BookingState::Confirmed ? "booking.checked_in" : "booking.reopened";
    case BookingState::Confirmed:
        return before == BookingState::Pending ? "booking.confirmed" : "booking.reopened";
    case BookingState::Pending:
        break;
    }
    return "booking.reopened";
}

BookingState stateIn(const Value &value)
{
    const auto *word = std::get_if<std::string>(&value);
    const auto state = word == nullptr ? std::nullopt : bookingStateFor(*word);
    return state.value_or(BookingState::Confirmed);
}

std::vector<const char *> eventsOfBooking(const EntityChange &change)
{
    if (const char *event = beginOrEnd(change, "booking.created", "booking.removed"))
        return {event};
    std::vector<const char *> events;
    if (find(change, Field::Slot) != nullptr || find(change, Field::Location) != nullptr)
        events.push_back("booking.rescheduled");
    if (const FieldChange *state = find(change, Field::State))
        events.push_back(eventOfState(stateIn(state->before), stateIn(state->after)));
    const FieldChange *released = find(change, Field::Released);
    if (released != nullptr && !std::holds_alternative<std::monostate>(released->after))
        events.push_back("booking.released");
    const bool edited
        = std::any_of(change.fields.begin(), change.fields.end(), [](const FieldChange &each) {
              return !comesAlong(each.field);
          });
    if (edited || events.empty())
        events.push_back("booking.edited");
    return events;
}

seconds lengthIn(const Value &value)
{
    const auto *parts = std::get_if<std::vector<Span>>(&value);
    seconds all{0};
    if (parts != nullptr)
        for (const Span &part : *parts)
            all += part.length();
    return all;
}

std::vector<const char *> eventsOfBlock(const EntityChange &change)
{
    if (const char *event = beginOrEnd(change, "block.laid", "block.removed"))
        return {event};
    std::vector<const char *> events;
    if (const FieldChange *lifted = find(change, Field::Lifted))
        events.push_back(lengthIn(lifted->after) >= lengthIn(lifted->before) ? "block.lifted"
                                                                             : "block.unlifted");
    if (change.fields.size() > events.size())
        events.push_back("block.edited");
    return events;
}

} // namespace

std::span<const WebhookEventType> webhookEventTypes()
{
    return types;
}

bool isWebhookEvent(std::string_view name)
{
    return std::any_of(types.begin(), types.end(), [name](const WebhookEventType &each) {
        return each.name == name;
    });
}

std::vector<const char *> webhookEventsOf(const EntityChange &change)
{
    if (change.entity.kind == EntityKind::Booking)
        return eventsOfBooking(change);
    if (change.entity.kind == EntityKind::Block)
        return eventsOfBlock(change);
    if (change.entity.kind != EntityKind::Customer)
        return {};
    if (const char *event = beginOrEnd(change, "customer.created", "customer.removed"))
        return {event};
    return {"customer.changed"};
}

} // namespace bayboard
