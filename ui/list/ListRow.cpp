#include "ui/list/ListRow.h"

#include "core/access/BlockAccess.h"
#include "core/store/TextFold.h"
#include "core/text/Formats.h"
#include "core/text/Words.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QCoreApplication>

namespace bayboard {

namespace {

struct List
{
    Q_DECLARE_TR_FUNCTIONS(List)
};

QString dayAndClock(Instant at, const Zone &zone)
{
    return List::tr("%1 %2", "day and time")
        .arg(timetext::shortDay(zone.dateAt(at)), timetext::clock(at, zone));
}

QString startText(const ListRow &row, const ListContext &context)
{
    const Zone &zone = context.zone();
    const Instant start = row.span.start();
    return context.isOneDay ? timetext::clock(start, zone) : dayAndClock(start, zone);
}

/// The day only where it is another one than the start's, and not its next morning.
QString endText(const ListRow &row, const ListContext &context)
{
    if (row.span.isOpen()) {
        return List::tr("until lifted");
    }
    const Zone &zone = context.zone();
    const Instant end = row.span.end();
    return row.span.length() < days(1) ? timetext::clock(end, zone) : dayAndClock(end, zone);
}

QString priceText(const ListRow &row, const ListContext &context)
{
    if (!row.price) {
        return {};
    }
    text::Context money;
    money.club = context.club.get();
    return text::money(row.price->cents, money);
}

QString personText(const ListRow &row, const ListContext &context)
{
    const Operator *person = context.club->person(row.madeBy);
    return person != nullptr ? text::fromUtf8(person->name) : QString();
}

void addWords(ListRow &row, const ListContext &context)
{
    QString all;
    for (int column = 0; column < listColumnCount; ++column) {
        all += textOf(row, static_cast<ListColumn>(column), context) + QLatin1Char(' ');
    }
    row.words = foldText(all.toStdString());
    row.nameKey = foldText(row.name);
    // A phone number is found by its digits, however it is written.
    for (const char c : row.phone) {
        if (c >= '0' && c <= '9') {
            row.words += c;
        }
    }
}

} // namespace

bool ListContext::maySeeNames() const
{
    return may(*club, who, Permission::CustomerReadName, location);
}

bool ListContext::maySeeContacts() const
{
    return may(*club, who, Permission::CustomerReadContact, location);
}

QString headingOf(ListColumn column)
{
    switch (column) {
    case ListColumn::Start:
        return List::tr("Start");
    case ListColumn::End:
        return List::tr("End");
    case ListColumn::Bays:
        return List::tr("Bays");
    case ListColumn::Customer:
        return List::tr("Customer");
    case ListColumn::Phone:
        return List::tr("Phone");
    case ListColumn::Tier:
        return List::tr("Tier");
    case ListColumn::State:
        return List::tr("State");
    case ListColumn::Price:
        return List::tr("Price");
    case ListColumn::MadeBy:
        return List::tr("Made by");
    case ListColumn::Notes:
        return List::tr("Notes");
    }
    return {};
}

ListRow rowOf(const BookingView &view, const ListContext &context)
{
    const Booking &booking = view.booking;
    ListRow row;
    row.entity = {EntityKind::Booking, booking.id.value};
    row.span = booking.slot.span;
    row.bays = context.club->inOrder(booking.slot.bays);
    row.customer = booking.customer;
    row.name = view.name;
    row.phone = view.phone;
    row.tier = view.tier;
    row.state = booking.state;
    row.price = booking.price;
    row.madeBy = booking.madeBy;
    row.notes = booking.notes;
    addWords(row, context);
    return row;
}

ListRow rowOf(const BookingRow &found, const ListContext &context)
{
    BookingView view{found.booking, {}, {}, found.tier, found.customerFlags};
    if (view.tier.empty() && !found.booking.customer.isNull()) {
        view.tier = context.club->defaultTier();
    }
    if (context.maySeeNames()) {
        view.name = !found.customerName.empty() ? found.customerName
            : !found.booking.guestName.empty()  ? found.booking.guestName
                                                : found.booking.title;
    } else {
        view.booking.notes.clear();
    }
    if (context.maySeeContacts()) {
        view.phone = found.customerPhone.empty() ? found.booking.guestPhone : found.customerPhone;
    }
    return rowOf(view, context);
}

ListRow rowOf(const Block &block, const ListContext &context)
{
    const bool isSeen = maySee(*context.club, context.who, block.kind, block.location);
    ListRow row;
    row.entity = {EntityKind::Block, block.id.value};
    row.span = block.slot.span;
    row.bays = block.slot.bays;
    row.name = (isSeen ? text::blockName(*context.club, block) : List::tr("Blocked")).toStdString();
    row.notes = isSeen ? block.reason : std::string();
    addWords(row, context);
    return row;
}

ListRow withCustomer(ListRow row, const Customer &customer, const ListContext &context)
{
    row.tier = customer.tier.empty() ? std::string(context.club->defaultTier()) : customer.tier;
    if (context.maySeeNames()) {
        row.name = customer.name;
    }
    if (context.maySeeContacts()) {
        row.phone = customer.phones.empty() ? std::string() : customer.phones.front();
    }
    addWords(row, context);
    return row;
}

QString textOf(const ListRow &row, ListColumn column, const ListContext &context)
{
    switch (column) {
    case ListColumn::Start:
        return startText(row, context);
    case ListColumn::End:
        return endText(row, context);
    case ListColumn::Bays:
        return text::bayNames(*context.club, row.bays);
    case ListColumn::Customer:
        return text::fromUtf8(row.name);
    case ListColumn::Phone:
        return text::fromUtf8(row.phone);
    case ListColumn::Tier:
        return row.tier.empty() ? QString() : text::tier(*context.club, row.tier);
    case ListColumn::State:
        return row.state ? words::state(*row.state) : List::tr("Block");
    case ListColumn::Price:
        return priceText(row, context);
    case ListColumn::MadeBy:
        return personText(row, context);
    case ListColumn::Notes:
        return text::fromUtf8(row.notes).simplified();
    }
    return {};
}

} // namespace bayboard
