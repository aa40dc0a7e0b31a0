#include "core/desk/GivenTime.h"

#include "core/base/Blank.h"

namespace bayboard {

namespace {

bool onlyLonger(const Booking &before, Booking after)
{
    const Span &span = before.slot.span;
    if (after.slot.span.start() != span.start() || after.slot.span.end() <= span.end())
        return false;
    after.slot.span = span;
    return after == before;
}

std::optional<Error> giftError(bool isOnlyLonger, const std::string &reason)
{
    if (!isOnlyLonger)
        return Error{ErrorCode::InvalidArgument,
                     {Phrase::tr("the time"), Phrase::tr("it is given at the end, and alone")}};
    if (isBlank(reason))
        return Error{
            ErrorCode::InvalidArgument,
            {Phrase::tr("the reason"), Phrase::tr("time that costs nothing is given with one")}};
    return std::nullopt;
}

} // namespace

Result<Proposal> longerBy(const Booking &booking, minutes more)
{
    const bool runs = booking.state == BookingState::Pending
        || booking.state == BookingState::Confirmed || booking.state == BookingState::CheckedIn;
    if (!runs)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the booking"),
                    Phrase::tr("its time does not run any more"));
    const Span &span = booking.slot.span;
    const auto longer = Span::make(span.start(), span.end() + more);
    if (!longer || more <= minutes(0))
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the time"),
                    Phrase::tr("it must be longer than none"));
    Proposal proposal{.before = booking, .after = booking};
    proposal.after.slot.span = *longer;
    return proposal;
}

CommitOptions asGift(std::string reason)
{
    CommitOptions options;
    options.label = LabelCode::GiveTime;
    options.reason = std::move(reason);
    return options;
}

std::optional<Error> givingError(const Proposal &proposal, const CommitOptions &options)
{
    if (options.label != LabelCode::GiveTime)
        return std::nullopt;
    return giftError(proposal.before && onlyLonger(*proposal.before, proposal.after),
                     options.reason);
}

std::optional<Error> givingError(const ChangeSet &set, const std::vector<Proposal> &bookings)
{
    if (set.label.code != LabelCode::GiveTime)
        return std::nullopt;
    bool isLonger = bookings.size() == 1 && bookings.front().before.has_value();
    if (isLonger) {
        const Booking &before = *bookings.front().before;
        const Booking &after = bookings.front().after;
        isLonger = after.slot.bays == before.slot.bays && after.location == before.location
            && after.state == before.state && after.slot.span.start() == before.slot.span.start()
            && after.slot.span.end() > before.slot.span.end();
    }
    return giftError(isLonger, set.reason);
}

seconds givenBy(const EntityChange &change)
{
    for (const FieldChange &field : change.fields) {
        if (field.field != Field::Slot)
            continue;
        const auto *before = std::get_if<Slot>(&field.before);
        const auto *after = std::get_if<Slot>(&field.after);
        if (before == nullptr || after == nullptr)
            return {};
        const seconds more = after->span.end() - before->span.end();
        return std::max(more, seconds(0)) * static_cast<seconds::rep>(after->bays.size());
    }
    return {};
}

} // namespace bayboard
