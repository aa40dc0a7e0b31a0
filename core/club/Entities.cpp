// The list of fields of each entity, once; toRecord and fromRecord both walk it.

#include "core/club/Block.h"
#include "core/club/Booking.h"
#include "core/club/Customer.h"
#include "core/club/Fields.h"
#include "core/club/Notice.h"
#include "core/club/Operator.h"
#include "core/club/Place.h"
#include "core/club/Series.h"

#include <algorithm>

namespace bayboard {

namespace {

// `active` is stored as the exception: a record without the field is active.
template <typename Entity, typename Visit> void visitActive(Entity &entity, Visit &&visit)
{
    bool inactive = !entity.active;
    visit(Field::Active, inactive);
    if constexpr (!std::is_const_v<Entity>)
        entity.active = !inactive;
}

template <typename Entity, typename Visit> void visitBooking(Entity &booking, Visit &&visit)
{
    visit(Field::Withdrawn, booking.withdrawn);
    visit(Field::Location, booking.location);
    visit(Field::Slot, booking.slot);
    visit(Field::Customer, booking.customer);
    visit(Field::GuestName, booking.guestName);
    visit(Field::GuestPhone, booking.guestPhone);
    visit(Field::Title, booking.title);
    visit(Field::PartySize, booking.partySize);
    visit(Field::State, booking.state);
    visit(Field::Notes, booking.notes);
    visit(Field::Source, booking.source);
    visit(Field::ExternalSource, booking.externalSource);
    visit(Field::ExternalReference, booking.externalReference);
    visit(Field::Imported, booking.imported);
    visit(Field::Price, booking.price);
    visit(Field::Fee, booking.fee);
    visit(Field::Payment, booking.payment);
    visit(Field::Flags, booking.flags);
    visit(Field::Reschedules, booking.reschedules);
    visit(Field::Policy, booking.policy);
    visit(Field::Reason, booking.reason);
    visit(Field::Released, booking.released);
    visit(Field::Made, booking.made);
    visit(Field::Tags, booking.tags);
    visit(Field::MadeBy, booking.madeBy);
}

template <typename Entity, typename Visit> void visitBlock(Entity &block, Visit &&visit)
{
    visit(Field::Withdrawn, block.withdrawn);
    visit(Field::Location, block.location);
    visit(Field::Slot, block.slot);
    visit(Field::Kind, block.kind);
    visit(Field::Title, block.title);
    visit(Field::Reason, block.reason);
    visit(Field::Series, block.series);
    visit(Field::RecurrenceId, block.recurrenceId);
    visit(Field::Lifted, block.lifted);
    visit(Field::Made, block.made);
    visit(Field::ExternalSource, block.externalSource);
    visit(Field::ExternalReference, block.externalReference);
}

template <typename Entity, typename Visit> void visitBlockKind(Entity &kind, Visit &&visit)
{
    visit(Field::Withdrawn, kind.withdrawn);
    visit(Field::Key, kind.key);
    visit(Field::Name, kind.name);
    visit(Field::Colour, kind.colour);
    visit(Field::Hatch, kind.hatch);
    visit(Field::Icon, kind.icon);
    visit(Field::BookOver, kind.bookOver);
    visit(Field::Creators, kind.creators);
    visit(Field::SeenBy, kind.seenBy);
    visit(Field::Counted, kind.counted);
    visit(Field::Length, kind.length);
    visit(Field::Order, kind.order);
}

template <typename Entity, typename Visit> void visitSeries(Entity &series, Visit &&visit)
{
    visit(Field::Withdrawn, series.withdrawn);
    visit(Field::Location, series.location);
    visit(Field::Slot, series.slot);
    visit(Field::Kind, series.kind);
    visit(Field::Title, series.title);
    visit(Field::Reason, series.reason);
    visit(Field::Recurrence, series.recurrence);
    visit(Field::SkipHolidays, series.skipHolidays);
    visit(Field::Skipped, series.skipped);
    visit(Field::Made, series.made);
    visit(Field::ExternalSource, series.externalSource);
    visit(Field::ExternalReference, series.externalReference);
}

template <typename Entity, typename Visit> void visitNotice(Entity &notice, Visit &&visit)
{
    visit(Field::Withdrawn, notice.withdrawn);
    visit(Field::Kind, notice.kind);
    visit(Field::Location, notice.location);
    visit(Field::Booking, notice.booking);
    visit(Field::Customer, notice.customer);
    visit(Field::Slot, notice.slot);
    visit(Field::Offer, notice.offer);
    visit(Field::Reason, notice.reason);
    visit(Field::State, notice.done);
    visit(Field::Made, notice.made);
}

template <typename Entity, typename Visit> void visitCustomer(Entity &customer, Visit &&visit)
{
    visit(Field::Withdrawn, customer.withdrawn);
    visit(Field::Name, customer.name);
    visit(Field::Phones, customer.phones);
    visit(Field::Email, customer.email);
    visit(Field::Tier, customer.tier);
    visit(Field::Tags, customer.tags);
    visit(Field::Entitlements, customer.entitlements);
    visit(Field::Flags, customer.flags);
    visit(Field::Blocked, customer.blocked);
    visit(Field::Notes, customer.notes);
    visit(Field::Channels, customer.channels);
    visit(Field::HubSpot, customer.hubSpot);
    visit(Field::ExternalSource, customer.externalSource);
    visit(Field::ExternalReference, customer.externalReference);
    visit(Field::Made, customer.made);
}

template <typename Entity, typename Visit> void visitLocation(Entity &location, Visit &&visit)
{
    visit(Field::Withdrawn, location.withdrawn);
    visit(Field::Name, location.name);
    visit(Field::Address, location.address);
    visit(Field::Zone, location.zone);
    visit(Field::Hours, location.hours);
    visit(Field::ClosedDates, location.closedDates);
    visit(Field::Notices, location.notices);
    visit(Field::Season, location.season);
    visit(Field::MinimumNotice, location.minimumNotice);
    visit(Field::AdvanceLimit, location.advanceLimit);
    visit(Field::Deposit, location.deposit);
    visit(Field::Tags, location.tags);
    visit(Field::Notes, location.notes);
    visit(Field::Colour, location.colour);
    visit(Field::Order, location.order);
    visitActive(location, visit);
}

template <typename Entity, typename Visit> void visitBay(Entity &bay, Visit &&visit)
{
    visit(Field::Withdrawn, bay.withdrawn);
    visit(Field::Location, bay.location);
    visit(Field::Name, bay.name);
    visit(Field::Order, bay.order);
    visit(Field::Capacity, bay.capacity);
    visitActive(bay, visit);
    visit(Field::Premium, bay.premium);
    visit(Field::Equipment, bay.equipment);
    visit(Field::Colour, bay.colour);
    visit(Field::Tags, bay.tags);
    visit(Field::Links, bay.links);
}

template <typename Entity, typename Visit> void visitTier(Entity &tier, Visit &&visit)
{
    visit(Field::Withdrawn, tier.withdrawn);
    visit(Field::Key, tier.key);
    visit(Field::Name, tier.name);
    visit(Field::Colour, tier.colour);
    visit(Field::Order, tier.order);
    visit(Field::AdvanceLimit, tier.advanceLimit);
}

template <typename Entity, typename Visit> void visitSettings(Entity &settings, Visit &&visit)
{
    visit(Field::Withdrawn, settings.withdrawn);
    visit(Field::Name, settings.name);
    visit(Field::BayWord, settings.bayWord);
    visit(Field::Currency, settings.currency);
    visit(Field::WeekStart, settings.weekStart);
    visit(Field::Step, settings.step);
    visit(Field::Switches, settings.switches);
    visit(Field::SignIn, settings.signInHours);
}

template <typename Entity, typename Visit> void visitOperator(Entity &person, Visit &&visit)
{
    visit(Field::Withdrawn, person.withdrawn);
    visit(Field::Name, person.name);
    visit(Field::Roles, person.roles);
    visitActive(person, visit);
    visit(Field::Order, person.order);
    visit(Field::Tags, person.tags);
}

template <typename Entity, typename Visit> void visitRole(Entity &role, Visit &&visit)
{
    visit(Field::Withdrawn, role.withdrawn);
    visit(Field::Key, role.key);
    visit(Field::Name, role.name);
    visit(Field::Inherits, role.inherits);
    visit(Field::Permissions, role.permissions);
    visit(Field::BlockAhead, role.blockAhead);
    visit(Field::Order, role.order);
}

struct Writer
{
    Record record;

    template <typename T> void operator()(Field field, const T &value)
    {
        record.set(field, fields::encode(value));
    }
};

struct Reader
{
    const Record &record;
    bool fine = true;

    template <typename T> void operator()(Field field, T &value)
    {
        fine = fields::decode(record.get(field), value) && fine;
    }
};

} // namespace

#define BAYBOARD_RECORD(Type, visitFields)                                                         \
    Record toRecord(const Type &entity)                                                            \
    {                                                                                              \
        Writer writer;                                                                             \
        visitFields(entity, writer);                                                               \
        return std::move(writer.record);                                                           \
    }                                                                                              \
    bool fromRecord(const Record &record, Type &entity)                                            \
    {                                                                                              \
        Reader reader{record};                                                                     \
        visitFields(entity, reader);                                                               \
        return reader.fine;                                                                        \
    }

BAYBOARD_RECORD(Booking, visitBooking)
BAYBOARD_RECORD(Block, visitBlock)
BAYBOARD_RECORD(BlockKind, visitBlockKind)
BAYBOARD_RECORD(Series, visitSeries)
BAYBOARD_RECORD(Notice, visitNotice)
BAYBOARD_RECORD(Customer, visitCustomer)
BAYBOARD_RECORD(Location, visitLocation)
BAYBOARD_RECORD(Bay, visitBay)
BAYBOARD_RECORD(Tier, visitTier)
BAYBOARD_RECORD(Settings, visitSettings)
BAYBOARD_RECORD(Operator, visitOperator)
BAYBOARD_RECORD(Role, visitRole)

#undef BAYBOARD_RECORD

const char *wordFor(Payment payment)
{
    switch (payment) {
    case Payment::Unknown:
        return "unknown";
    case Payment::Unpaid:
        return "unpaid";
    case Payment::Paid:
        return "paid";
    case Payment::Refunded:
        return "refunded";
    }
    BAYBOARD_ASSERT(false);
    return "";
}

std::optional<Payment> paymentFor(std::string_view word)
{
    for (const Payment payment :
         {Payment::Unknown, Payment::Unpaid, Payment::Paid, Payment::Refunded})
        if (word == wordFor(payment))
            return payment;
    return std::nullopt;
}

const char *wordFor(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Cancelled:
        return "cancelled";
    case NoticeKind::Moved:
        return "moved";
    case NoticeKind::Clash:
        return "clash";
    }
    BAYBOARD_ASSERT(false);
    return "";
}

std::optional<NoticeKind> noticeKindFor(std::string_view word)
{
    for (const NoticeKind kind : {NoticeKind::Cancelled, NoticeKind::Moved, NoticeKind::Clash})
        if (word == wordFor(kind))
            return kind;
    return std::nullopt;
}

bool isKeptAside(const Booking &booking)
{
    return booking.state == BookingState::Cancelled
        && std::find(booking.tags.begin(), booking.tags.end(), asideTag) != booking.tags.end();
}

std::optional<Span> heldSpan(const Booking &booking)
{
    if (booking.withdrawn || !occupies(booking.state))
        return std::nullopt;
    if (booking.state == BookingState::NoShow && booking.released)
        return Span::make(booking.slot.span.start(),
                          std::min(booking.slot.span.end(), *booking.released));
    return booking.slot.span;
}

std::vector<Span> heldSpans(const Block &block)
{
    std::vector<Span> held;
    if (block.withdrawn)
        return held;
    Instant from = block.slot.span.start();
    for (const Span &part : block.lifted) {
        if (const auto span = Span::make(from, std::min(part.start(), block.slot.span.end())))
            held.push_back(*span);
        from = std::max(from, part.end());
    }
    if (const auto span = Span::make(from, block.slot.span.end()))
        held.push_back(*span);
    return held;
}

std::vector<Span> withLifted(std::vector<Span> lifted, Span part)
{
    lifted.push_back(part);
    return mergedSpans(std::move(lifted));
}

std::string phoneKey(std::string_view phone)
{
    std::string digits;
    for (const char c : phone)
        if (c >= '0' && c <= '9')
            digits += c;
    return digits.size() > 10 ? digits.substr(digits.size() - 10) : digits;
}

} // namespace bayboard
