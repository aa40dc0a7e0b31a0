#include "ui/window/DayFigures.h"

#include "ui/board/DayUse.h"

#include <QCoreApplication>

#include <cmath>

namespace bayboard {
namespace {

struct DayFigures
{
    Q_DECLARE_TR_FUNCTIONS(DayFigures)
};

} // namespace

QString dayFiguresText(const Desk &desk, LocationId location, LocalDate date)
{
    const Club &club = desk.club();
    const Location *place = club.location(location);
    const auto day = club.zone(location).day(date);
    if (place == nullptr || !day) {
        return {};
    }
    if (!desk.daysHere().has(*day)) {
        return DayFigures::tr("not come from the server yet");
    }
    if (!desk.isLoaded(location, *day)) {
        return DayFigures::tr("loading…");
    }
    const auto bookings = desk.bookings(location, *day);
    const auto blocks = desk.blocks(location, *day);
    QString text = DayFigures::tr("%n booking(s)", nullptr, static_cast<int>(bookings.size()))
        + QStringLiteral(" · ")
        + DayFigures::tr("%n block(s)", nullptr, static_cast<int>(blocks.size()));
    DayUse sum;
    for (const DayUse &use : dayUse(club.baysOf(location),
                                    openSpans(*place, club.zone(location), *day),
                                    bookings,
                                    blocks,
                                    club)) {
        sum.booked += use.booked;
        sum.open += use.open;
        sum.blocked += use.blocked;
    }
    if (const auto share = sum.share()) {
        text += QStringLiteral(" · ") + DayFigures::tr("%1 % used").arg(std::lround(*share * 100));
    }
    return text;
}

} // namespace bayboard
