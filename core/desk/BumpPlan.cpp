#include "core/desk/BumpPlan.h"

#include "core/desk/BookingGroup.h"
#include "core/desk/MakeWay.h"
#include "core/desk/Refuse.h"

#include <algorithm>

namespace bayboard {

namespace {

using Group = ManyBookings::Group;

Phrase nameOf(const Desk &desk, BookingId id)
{
    const std::string name = desk.nameOf({EntityKind::Booking, id.value});
    return name.empty() ? Phrase::tr("the booking there") : Phrase(name);
}

/// Whose time the slot takes, by start.
std::vector<BookingId> holdersOf(const Desk &desk, BookingId newcomer, const Slot &wanted)
{
    std::vector<std::pair<Instant, BookingId>> found;
    const auto look = [&](BayId bay) {
        for (const Occupancy &held : desk.schedule().on(bay, wanted.span)) {
            const std::pair one(held.span.start(), BookingId{held.holder});
            if (held.kind == HolderKind::Booking && one.second != newcomer
                && std::find(found.begin(), found.end(), one) == found.end())
                found.push_back(one);
        }
    };
    for (const BayId bay : wanted.bays) {
        look(bay);
        for (const BayId linked : desk.club().linkedTo(bay))
            look(linked);
    }
    std::sort(found.begin(), found.end());
    std::vector<BookingId> bookings;
    for (const auto &[start, booking] : found)
        bookings.push_back(booking);
    return bookings;
}

/// Somebody plays already, or did: no other bay and no other time would be the same.
bool hasBegun(const Booking &booking, Instant now)
{
    return booking.slot.span.start() <= now
        || (booking.state != BookingState::Pending && booking.state != BookingState::Confirmed);
}

/// What keeps the actor from moving it, wherever it would go.
std::optional<Error> rightMissing(const Desk &desk, const Booking &booking)
{
    Proposal elsewhere;
    elsewhere.before = booking;
    elsewhere.after = booking;
    const Span &span = booking.slot.span;
    elsewhere.after.slot.span = Span(span.start() + minutes(1), span.length());
    return desk.accessError(elsewhere);
}

/// Who has begun stays, and who may not be moved by the actor.
std::optional<Refusal> stays(const Desk &desk, BookingId id)
{
    const Booking &booking = desk.booking(id)->booking;
    if (hasBegun(booking, desk.now()))
        return Refusal{{},
                       Error{ErrorCode::NotAllowed,
                             {Phrase::tr("%1 has begun and stays where it is", nameOf(desk, id))}},
                       {}};
    if (auto missing = rightMissing(desk, booking))
        return Refusal{{}, std::move(missing), {}};
    return std::nullopt;
}

/// Whether rules can be asked about all of them. Asks for the customers that are not known yet.
bool areKnown(Desk &desk, const std::vector<BookingId> &bookings)
{
    bool known = true;
    for (const BookingId id : bookings) {
        const BookingView *view = desk.booking(id);
        const CustomerId customer = view == nullptr ? CustomerId() : view->booking.customer;
        if (view == nullptr || (!customer.isNull() && desk.customer(customer) == nullptr))
            known = false;
    }
    return known;
}

WayRoom roomOf(const Desk &desk, LocationId location)
{
    WayRoom room;
    for (const BayId id : desk.club().baysOf(location))
        if (desk.club().bay(id)->active)
            room.bays.push_back(id);
    room.step = minutes(std::max<std::int64_t>(1, desk.club().settings().step));
    room.earliest = desk.now();
    return room;
}

/// What stands there without those that move, and with the newcomer.
Schedule scheduleWithout(const Desk &desk, const std::vector<BookingId> &movers, const Slot &taken)
{
    Schedule schedule = desk.schedule();
    for (const BookingId id : movers)
        for (const BayId bay : desk.booking(id)->booking.slot.bays)
            schedule.drop(bay, id.value);
    for (const BayId bay : taken.bays) // over a block that is lifted for it nobody else can go
        static_cast<void>(schedule.hold(bay, {taken.span, movers.front().value}));
    return schedule;
}

bool passes(const std::optional<Group::Judged> &judged)
{
    return judged && !judged->error && judged->verdict().passes();
}

/// Whether those who make way (all but the first) need no reason, and the first none but those that
/// `alone` gives.
bool standTogether(const Group::Judged &all, const Group::Judged &alone)
{
    const auto isKnown = [&](const Violation &violation) {
        return std::any_of(alone.said.begin(), alone.said.end(), [&](const Group::Said &said) {
            return said.violation.code == violation.code && said.violation.rule == violation.rule;
        });
    };
    return !all.error && !all.checking
        && std::all_of(all.said.begin(), all.said.end(), [&](const Group::Said &said) {
               return said.violation.severity == Severity::Warn
                   || (said.which == 0 && isKnown(said.violation));
           });
}

/// Why the newcomer cannot be there though the others were gone; nothing: it can.
std::optional<Refusal> obstacle(const Group::Judged &judged)
{
    if (judged.error)
        return Refusal{{}, judged.error, {}};
    const Verdict verdict = judged.verdict();
    if (verdict.checking)
        return Refusal{{}, Error{ErrorCode::NotLoaded, {"schedule"}}, {}};
    const bool may = verdict.passes() || verdict.needsOverride();
    if (!may)
        return Refusal{verdict, std::nullopt, {}};
    return std::nullopt;
}

} // namespace

tl::expected<BumpPlan, Refusal> planBump(Desk &desk, BookingId newcomer, const Slot &wanted)
{
    BumpPlan plan;
    plan.bookings = holdersOf(desk, newcomer, wanted);
    if (plan.bookings.empty())
        return tl::unexpected(Refusal{});
    plan.bookings.insert(plan.bookings.begin(), newcomer);
    if (!areKnown(desk, plan.bookings))
        return refuse({ErrorCode::NotLoaded, {"schedule"}});
    for (std::size_t i = 1; i < plan.bookings.size(); ++i)
        if (auto keeps = stays(desk, plan.bookings[i]))
            return tl::unexpected(std::move(*keeps));
    const auto group = Group::make(desk, plan.bookings, Group::Kind::Move);
    if (!group)
        return refuse({ErrorCode::NotFound, {"booking", newcomer.toString()}});
    std::vector<std::optional<Slot>> standing(plan.bookings.size());
    standing.front() = wanted;
    const auto alone = group->judgeOne(0, standing);
    if (!alone) { // a block is there, too
        Verdict verdict = desk.check(group->proposal(0));
        std::erase_if(verdict.violations, [](const Violation &violation) {
            return violation.code == RuleCode::DoubleBooking;
        });
        return tl::unexpected(Refusal{std::move(verdict), std::nullopt, {}});
    }
    if (auto wrong = obstacle(*alone))
        return tl::unexpected(std::move(*wrong));

    std::vector<Slot> displaced;
    for (std::size_t i = 1; i < plan.bookings.size(); ++i)
        displaced.push_back(group->proposal(i).before->slot);
    const auto mayStand = [&](std::size_t which, const std::vector<Slot> &slots) {
        std::fill(standing.begin() + 1, standing.end(), std::nullopt);
        std::copy(slots.begin(), slots.end(), standing.begin() + 1);
        if (!passes(group->judgeOne(which + 1, standing)))
            return false;
        if (slots.size() < displaced.size())
            return true;
        std::vector<Slot> all(slots);
        all.insert(all.begin(), wanted);
        return standTogether(group->judge(all), *alone);
    };
    const auto found = makeWay(scheduleWithout(desk, plan.bookings, wanted),
                               displaced,
                               roomOf(desk, group->proposal(1).before->location),
                               mayStand);
    if (!found)
        return refuse({ErrorCode::NotAllowed,
                       {displaced.size() == 1
                            ? Phrase::tr("there is no other place for %1 near its time",
                                         nameOf(desk, plan.bookings[1]))
                            : Phrase::tr("there are not enough other places near their times")}});
    plan.slots = *found;
    plan.slots.insert(plan.slots.begin(), wanted);
    const Group::Judged all = group->judge(plan.slots);
    if (auto wrong = obstacle(all))
        return tl::unexpected(std::move(*wrong));
    plan.verdict = all.verdict();
    const LocationId where = group->proposal(0).after.location;
    if (plan.verdict.needsOverride() && !desk.may(Permission::RuleOverride, where))
        return tl::unexpected(Refusal{plan.verdict, std::nullopt, {}});
    return plan;
}

Outcome commitBump(Desk &desk, const BumpPlan &plan, const std::string &overrideReason)
{
    const auto group = Group::make(desk, plan.bookings, Group::Kind::Move);
    if (!group)
        return refuse({ErrorCode::NotFound, {"booking", plan.bookings.front().toString()}});
    std::vector<std::size_t> toTell;
    for (std::size_t i = 1; i < plan.bookings.size(); ++i)
        toTell.push_back(i);
    return group->commit(plan.slots, overrideReason, toTell);
}

} // namespace bayboard
