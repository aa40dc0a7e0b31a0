#include "tests/bench/board/BoardClub.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace bayboard::bench {

namespace {

constexpr LocalDate loadDate{
    std::chrono::local_days(std::chrono::year(2026) / std::chrono::June / 15)};
constexpr const char *zoneId = "America/Halifax";

const Zone &zone()
{
    static const std::shared_ptr<const Zone> made = Zone::load(zoneId).value();
    return *made;
}

Instant at(const BoardLoad &load, int day, int minute)
{
    return zone().toInstant(LocalTime(load.date + days(day)) + minutes(minute));
}

ClubTemplate planFor(const BoardLoad &load)
{
    ClubTemplate plan;
    plan.settings.name = "Measured club";
    ClubTemplate::Site site;
    site.location.name = "Hall";
    site.location.zone = zoneId;
    for (int i = 1; i <= load.bays; ++i) {
        Bay bay;
        bay.name = "Bay " + std::to_string(i);
        site.bays.push_back(bay);
    }
    plan.sites = {site};
    Operator owner;
    owner.name = "Olga";
    owner.roles = {"owner"};
    plan.operators = {owner};
    return plan;
}

BoardLoad loadOfDays(int bays, int count, int first, int last)
{
    BoardLoad load;
    load.bays = bays;
    load.date = loadDate;
    SeededRandom random(11);
    const int perBay = count / bays;
    // On five-minute starts; most bookings touch the next one, one in four leaves a gap.
    const int pitch = 1440 / perBay / 5 * 5;
    for (int day = first; day <= last; ++day) {
        for (int i = 0; i < count; ++i) {
            const int from = i / bays * pitch;
            const int length = random.next() % 4 == 0 ? pitch * 2 / 3 / 5 * 5 : pitch;
            load.bookings.push_back(
                {day, i % bays, from, from + length, "Guest " + std::to_string(day * count + i)});
        }
    }
    return load;
}

} // namespace

BoardLoad evenLoad(int bays, int count)
{
    BoardLoad load = loadOfDays(bays, count, -2, 3);
    load.name = std::to_string(bays) + " bays × " + std::to_string(count);
    return load;
}

BoardLoad weekLoad(int bays, int count)
{
    BoardLoad load = loadOfDays(bays, count, 0, 13);
    load.name = "week of " + std::to_string(bays) + " bays × " + std::to_string(7 * count);
    return load;
}

BoardLoad blockedLoad(int bays, int count, int blocks)
{
    constexpr int length = 2; // minutes of a block
    BoardLoad load = evenLoad(bays, count);
    load.name += " and " + std::to_string(blocks) + " blocks";
    const int perBay = count / bays;
    const int pitch = 1440 / perBay / 5 * 5;
    const int perBooking = blocks / count;
    for (LoadedBooking &booking : load.bookings) {
        if (booking.day != 0)
            continue;
        booking.to = std::min(booking.to, booking.from + pitch - perBooking * length);
        for (int i = 1; i <= perBooking; ++i) {
            const int from = booking.from + pitch - i * length;
            load.blocks.push_back({0, booking.bay, from, from + length, "Short clean"});
        }
    }
    return load;
}

std::vector<BoardLoad> measuredLoads()
{
    std::vector<BoardLoad> loads;
    QFile file(QStringLiteral(BAYBOARD_VECTORS "/board/load.json"));
    if (!file.open(QIODevice::ReadOnly))
        return loads;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const std::string date = all.value(QLatin1String("date")).toString().toStdString();
    const QJsonArray scenarios = all.value(QLatin1String("scenarios")).toArray();
    for (const QJsonValue &value : scenarios) {
        const QJsonObject scenario = value.toObject();
        BoardLoad load;
        load.bays = scenario.value(QLatin1String("bays")).toInt();
        load.name = "load.json " + std::to_string(load.bays) + " × "
            + std::to_string(scenario.value(QLatin1String("events")).toInt());
        load.date = parseDate(date).value_or(loadDate);
        const QJsonArray daysOfLoad = scenario.value(QLatin1String("days")).toArray();
        for (int day = 0; day < daysOfLoad.size(); ++day) {
            const QJsonArray rows = daysOfLoad[day].toArray();
            for (const QJsonValue &row : rows) {
                const QJsonArray cells = row.toArray();
                load.bookings.push_back({day,
                                         cells[0].toInt(),
                                         cells[1].toInt(),
                                         cells[2].toInt(),
                                         cells[3].toString().toStdString()});
            }
        }
        loads.push_back(std::move(load));
    }
    return loads;
}

BoardClub::BoardClub(const BoardLoad &load)
    : m_folder(std::filesystem::temp_directory_path()
               / ("bayboard-bench-board-" + std::to_string(getpid())))
    , m_clock(at(load, 0, 9 * 60 + 7))
{
    std::filesystem::create_directories(m_folder);
    const auto path = m_folder / "club.bayboard";
    {
        auto file
            = ClubFile::open({path, true, {}, "bench"}, m_clock, DeskId{makeUuidV7(1, m_random)});
        const auto writer = file.value()->takeWriter();
        for (const ChangeSet &set : write(load)) {
            if (!writer->commit(set))
                std::abort();
        }
    }
    Desk::Options options;
    options.file = ClubFile::open({path, false, {}, "bench"}, m_clock, {}).value();
    options.clock = &m_clock;
    options.random = &m_random;
    options.home = &m_home;
    options.writer = &m_writer;
    options.reader = &m_reader;
    m_desk = Desk::open(std::move(options)).value();
    m_desk->setActor(m_owner);
    m_desk->loadAhead();
    settle();
}

BoardClub::~BoardClub()
{
    m_desk.reset();
    settle();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void BoardClub::settle()
{
    while (m_writer.run() + m_reader.run() + m_home.run() > 0) { }
}

LocationId BoardClub::location() const
{
    return m_desk->club().locations().front().id;
}

std::vector<ChangeSet> BoardClub::write(const BoardLoad &load)
{
    ChangeSet head;
    head.actor = systemOperator();
    head.at = m_clock.now();
    head.id = ChangeSetId{makeUuidV7(2, m_random)};
    head.label.code = LabelCode::Import;
    const ClubTemplate plan = completed(planFor(load), m_clock.now(), m_random);
    m_owner = plan.operators.front().id;
    std::vector<ChangeSet> sets{startClub(plan, head, m_random).value()};
    const ClubTemplate::Site &site = plan.sites.front();
    head.id = ChangeSetId{makeUuidV7(3, m_random)};
    for (const LoadedBooking &row : load.bookings) {
        Booking booking;
        booking.id = BookingId{makeUuidV7(4, m_random)};
        booking.location = site.location.id;
        booking.slot = Slot::of({site.bays[static_cast<std::size_t>(row.bay)].id},
                                Span(at(load, row.day, row.from), at(load, row.day, row.to)));
        booking.guestName = row.name;
        head.changes.push_back(
            creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
    }
    sets.push_back(head);
    if (!load.blocks.empty())
        sets.push_back(blocksOf(load, site, std::move(head)));
    return sets;
}

ChangeSet BoardClub::blocksOf(const BoardLoad &load, const ClubTemplate::Site &site, ChangeSet head)
{
    head.id = ChangeSetId{makeUuidV7(5, m_random)};
    head.changes.clear();
    for (const LoadedBooking &row : load.blocks) {
        Block block;
        block.id = BlockId{makeUuidV7(6, m_random)};
        block.location = site.location.id;
        block.slot = Slot::of({site.bays[static_cast<std::size_t>(row.bay)].id},
                              Span(at(load, row.day, row.from), at(load, row.day, row.to)));
        block.kind = "cleaning";
        block.title = row.name;
        head.changes.push_back(creation({EntityKind::Block, block.id.value}, toRecord(block)));
    }
    return head;
}

} // namespace bayboard::bench
