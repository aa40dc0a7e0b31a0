#include "ui/palette/PaletteText.h"

#include "core/text/Words.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QCoreApplication>
#include <QStringList>

namespace bayboard::palettetext {
namespace {

using Section = PaletteEntry::Section;

struct PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(PaletteWords)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The location's name where it is not the only one.
QString placeOf(const Club &club, LocationId location)
{
    const Location *place = club.location(location);
    return place != nullptr && club.locations().size() > 1 ? text::fromUtf8(place->name)
                                                           : QString();
}

QString nameOf(const BookingRow &row)
{
    const Booking &booking = row.booking;
    for (const std::string &name : {booking.title, row.customerName, booking.guestName}) {
        if (!name.empty()) {
            return text::fromUtf8(name);
        }
    }
    return PaletteWords::tr("Walk-in");
}

} // namespace

QString heading(Section section)
{
    switch (section) {
    case Section::Slots:
        return PaletteWords::tr("Free times");
    case Section::Days:
        return PaletteWords::tr("Days");
    case Section::Commands:
        return PaletteWords::tr("Commands");
    case Section::Customers:
        return PaletteWords::tr("Customers");
    case Section::Bookings:
        return PaletteWords::tr("Bookings");
    }
    return {};
}

PaletteEntry entryFor(const PaletteCommand &command)
{
    return {Section::Commands,
            command.text,
            command.obstacle.isEmpty() ? command.group : command.obstacle,
            command.keys,
            command.obstacle,
            command.id};
}

PaletteEntry entryFor(LocalDate date, LocalDate today)
{
    QString detail;
    if (date == today) {
        detail = PaletteWords::tr("today");
    } else if (date == today + days(1)) {
        detail = PaletteWords::tr("tomorrow");
    } else if (date > today) {
        detail
            = PaletteWords::tr("in %n day(s)", nullptr, static_cast<int>((date - today).count()));
    }
    return {Section::Days, timetext::longDay(date), detail, {}, {}, date};
}

PaletteEntry entryFor(const CustomerMatch &match, const Club &club)
{
    QStringList parts;
    if (!match.tier.empty()) {
        parts += text::tier(club, match.tier);
    }
    parts += text::fromUtf8(match.phone.empty() ? match.email : match.phone);
    parts += PaletteWords::tr("next booking, or a new one");
    return {Section::Customers, text::fromUtf8(match.name), joined(parts), {}, {}, match.id};
}

PaletteEntry entryFor(const BookingRow &row, const Desk &desk)
{
    const Club &club = desk.club();
    const Booking &booking = row.booking;
    QStringList parts{timetext::when(booking.slot.span, club.zone(booking.location)),
                      text::bayNames(club, booking.slot.bays),
                      placeOf(club, booking.location)};
    if (booking.state != BookingState::Confirmed) {
        parts += text::word(booking.state);
    }
    parts += text::fromUtf8(booking.externalReference);
    return {Section::Bookings, nameOf(row), joined(parts), {}, {}, booking.id};
}

PaletteEntry
entryFor(const Slot &slot, LocationId location, const CallerWish &wish, const Desk &desk)
{
    const Club &club = desk.club();
    QStringList parts{text::bayNames(club, slot.bays), timetext::length(slot.span.length())};
    if (wish.location) {
        parts += placeOf(club, location);
    }
    return {Section::Slots,
            timetext::when(slot.span, club.zone(location)),
            joined(parts),
            {},
            {},
            PaletteSlot{location, slot}};
}

PaletteEntry nothingFree(const RankedSlots &found, LocationId location, const Desk &desk)
{
    PaletteEntry entry;
    entry.section = Section::Slots;
    entry.title = PaletteWords::tr("No free time for that");
    QString why;
    if (found.refusal && found.refused && !found.refusal->violations.empty()) {
        why = words::violation(found.refusal->violations.front(), desk, location, &*found.refused);
    } else if (found.notLoaded && !desk.daysHere().has(*found.notLoaded)) {
        why = PaletteWords::tr("not all of those days have come from the server yet");
    } else if (found.notLoaded) {
        entry.title = PaletteWords::tr("Still looking…");
        why = PaletteWords::tr("those days are being read");
    } else {
        why = PaletteWords::tr("everything is taken then");
    }
    entry.detail = why;
    entry.obstacle = why;
    return entry;
}

QString sentence(const PaletteEntry &entry)
{
    QStringList parts{entry.title, entry.detail, entry.keys};
    if (!entry.obstacle.isEmpty()) {
        parts += PaletteWords::tr("not available");
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace bayboard::palettetext
