#include "tests/core/reports/SheetClub.h"

#include "core/access/Permission.h"

namespace bayboard::test {

namespace {

Operator person(OperatorId id, const char *name, const std::string &role)
{
    Operator made;
    made.id = id;
    made.name = name;
    made.roles = {role};
    return made;
}

} // namespace

SheetClub::SheetClub() : m_zone(Zone::load("America/Halifax").value())
{
    place.id = harbour;
    place.name = "Harbour";
    place.zone = "America/Halifax";
    secret.id = Uuid{{77}};
    secret.key = "private_event";
    secret.seenBy = {"owner"};
    make();
}

void SheetClub::make()
{
    Settings settings;
    settings.switches = switches;
    Location other = place;
    other.id = hillside;
    other.name = "Hillside";
    std::vector<Bay> bays;
    for (int number = 1; number <= 3; ++number) {
        Bay made;
        made.id = bay(number);
        made.location = harbour;
        made.name = "Bay " + std::to_string(number);
        made.order = 4 - number; // not in the order of their ids
        bays.push_back(made);
    }
    Tier tier;
    tier.id = Uuid{{88}};
    tier.key = "new";
    ZoneCache zones;
    m_club = Club::make(settings,
                        {place, other},
                        bays,
                        {tier},
                        defaultRoles(),
                        {person(olga, "Olga", "owner"),
                         person(kim, "Kim", "cleaner"),
                         person(sam, "Sam", "front_desk@" + hillside.toString())},
                        {secret},
                        zones)
                 .value();
}

Instant SheetClub::at(const std::string &date, const std::string &time) const
{
    return m_zone->toInstant(LocalTime(parseDate(date).value()) + parseTimeOfDay(time).value());
}

BayId SheetClub::bay(int number) const
{
    return BayId{Uuid{{20, static_cast<std::uint8_t>(number)}}};
}

Slot SheetClub::slot(std::vector<int> bays, Instant from, seconds length) const
{
    std::vector<BayId> ids;
    for (const int number : bays)
        ids.push_back(bay(number));
    return Slot::of(ids, Span(from, length));
}

BookingRow &
SheetClub::book(const std::string &who, const std::string &date, const std::string &time)
{
    BookingRow row;
    row.booking.id = BookingId{Uuid{{30, ++m_made}}};
    row.booking.location = harbour;
    row.booking.slot = slot({1}, at(date, time), hours(1));
    row.booking.guestName = who;
    rows.bookings.push_back(row);
    return rows.bookings.back();
}

Block &SheetClub::block(const std::string &kind, const std::string &date, const std::string &time)
{
    Block made;
    made.id = BlockId{Uuid{{40, ++m_made}}};
    made.location = harbour;
    made.slot = slot({1}, at(date, time), hours(1));
    made.kind = kind;
    rows.blocks.push_back(made);
    return rows.blocks.back();
}

RunSheetOrder SheetClub::order(const std::string &from, const std::string &to) const
{
    RunSheetOrder order;
    order.location = harbour;
    order.from = parseDate(from).value();
    order.to = parseDate(to.empty() ? from : to).value();
    return order;
}

RunSheetDay SheetClub::day(const RunSheetOrder &order, const std::string &date) const
{
    return runSheetDay(*m_club, olga, order, parseDate(date).value(), rows);
}

RunSheetDay SheetClub::dayFor(OperatorId who, const RunSheetOrder &order) const
{
    return runSheetDay(*m_club, who, order, order.from, rows);
}

std::string SheetClub::clock(Instant at) const
{
    return m_zone->format(at).substr(11, 5);
}

std::vector<std::string> SheetClub::lines(const RunSheetSection &section) const
{
    std::vector<std::string> lines;
    for (const RunSheetRow &row : section.rows) {
        std::string line = clock(row.span.start()) + "–"
            + (row.span.isOpen() ? std::string("…") : clock(row.span.end()));
        line += row.kind == RunSheetRow::Kind::Booking ? " " + row.who
            : row.kind == RunSheetRow::Kind::Block     ? " [" + row.blockKind + "]"
                                                       : " free";
        line += row.continued ? " ←" : "";
        line += row.continues ? " →" : "";
        lines.push_back(line);
    }
    return lines;
}

} // namespace bayboard::test
