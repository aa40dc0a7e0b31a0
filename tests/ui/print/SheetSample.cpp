#include "tests/ui/print/SheetSample.h"

#include "core/access/Permission.h"

namespace bayboard::test {

namespace {

const LocationId place{Uuid{{9}}};

Uuid numbered(std::uint8_t first, std::uint16_t number)
{
    return Uuid{
        {first, static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number & 0xff)}};
}

} // namespace

SheetSample::SheetSample(int bays, std::uint64_t seed) : m_random(seed)
{
    Settings settings;
    settings.name = "Sample club";
    Location location;
    location.id = place;
    location.name = "Dartmouth";
    location.zone = "America/Halifax";
    std::vector<Bay> all;
    for (int number = 1; number <= bays; ++number) {
        Bay bay;
        bay.id = BayId{numbered(20, static_cast<std::uint16_t>(number))};
        bay.location = place;
        bay.name = "Bay " + std::to_string(number);
        bay.order = number;
        m_bays.push_back(bay.id);
        all.push_back(bay);
    }
    std::vector<Tier> tiers(2);
    tiers[0].id = Uuid{{88}};
    tiers[0].key = "new";
    tiers[0].colour = "#1d4ed8";
    tiers[1].id = Uuid{{89}};
    tiers[1].key = "member";
    tiers[1].colour = "#fde68a";
    Operator person;
    person.id = owner();
    person.name = "Olga";
    person.roles = {"owner"};
    ZoneCache zones;
    m_club
        = Club::make(settings, {location}, all, tiers, defaultRoles(), {person}, {}, zones).value();
}

RunSheetOrder SheetSample::order(int days) const
{
    RunSheetOrder order;
    order.location = place;
    order.from = parseDate("2026-06-15").value();
    order.to = order.from + std::chrono::days(days - 1);
    return order;
}

std::string SheetSample::prose(std::size_t letters)
{
    static const std::string words[] = {"left-handed",
                                        "clubs",
                                        "léger",
                                        "projector",
                                        "x",
                                        "deposit",
                                        "שלום",
                                        "sehrlangeswortohneeinende",
                                        "birthday",
                                        "and"};
    std::string text;
    while (text.size() < letters)
        text += (text.empty() ? "" : " ") + words[below(std::size(words))];
    return text;
}

DayRows SheetSample::rows(const RunSheetOrder &order, int perBay)
{
    const Zone &zone = m_club->zone(place);
    DayRows rows;
    for (const LocalDate date : datesOf(*m_club, order)) {
        const Span day = zone.day(date).value();
        const auto step = seconds(day.length().count() / (perBay + 1));
        for (const BayId bay : m_bays)
            for (int i = 0; i < perBay; ++i) {
                // The last one of a day goes on over midnight now and then.
                const seconds length = i + 1 == perBay && below(2) == 0 ? step * 2 : step;
                const Slot slot = Slot::of({bay}, Span(day.start() + (i + 1) * step, length));
                ++m_made;
                if (below(8) == 0) {
                    Block block;
                    block.id = BlockId{numbered(40, m_made)};
                    block.location = place;
                    block.slot = slot;
                    block.kind = "cleaning";
                    block.reason = prose(below(60));
                    rows.blocks.push_back(block);
                    continue;
                }
                BookingRow row;
                row.booking.id = BookingId{numbered(30, m_made)};
                row.booking.location = place;
                row.booking.slot = slot;
                row.customerName = "Customer " + std::to_string(below(3000)) + " "
                    + prose(below(12) == 0 ? 60 : 6);
                row.customerPhone = "902-555-" + std::to_string(1000 + below(9000));
                row.booking.customer = CustomerId{numbered(50, m_made)};
                row.tier = below(2) == 0 ? "new" : "member";
                row.booking.partySize = static_cast<std::int64_t>(below(5));
                row.booking.notes = below(3) == 0 ? prose(below(200)) : std::string();
                if (below(4) == 0) {
                    row.booking.price = Money{static_cast<std::int64_t>(500 * below(20))};
                    row.booking.payment = Payment::Unpaid;
                }
                rows.bookings.push_back(row);
            }
    }
    return rows;
}

std::vector<RunSheetDay> SheetSample::days(const RunSheetOrder &order, const DayRows &rows) const
{
    std::vector<RunSheetDay> days;
    for (const LocalDate date : datesOf(*m_club, order))
        days.push_back(runSheetDay(*m_club, owner(), order, date, rows));
    return days;
}

std::shared_ptr<SheetDocument> SheetSample::document(const RunSheetOrder &order,
                                                     const std::vector<RunSheetDay> &days,
                                                     const SheetPaper &paper,
                                                     bool rightToLeft) const
{
    SheetWriter writer(*m_club, order, sightOf(*m_club, owner(), order), Instant());
    auto document = std::make_shared<SheetDocument>();
    document->place = QStringLiteral("Dartmouth");
    document->printed = writer.printed();
    document->paper = paper;
    document->style = SheetStyle::from(QFont(QStringLiteral("DejaVu Sans")), paper);
    document->rightToLeft = rightToLeft;
    SheetLayout layout(document->style, paper, rightToLeft);
    for (const RunSheetDay &day : days)
        document->add(layout.lay(writer.write(day), [&](SheetColumn column) {
            return SheetWriter::head(column, *m_club);
        }));
    return document;
}

} // namespace bayboard::test
