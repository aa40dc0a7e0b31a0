#include "core/desk/DemoClub.h"

#include "core/access/Permission.h"
#include "core/desk/DemoCalendar.h"
#include "core/desk/DemoPeople.h"

namespace bayboard {

namespace {

constexpr const char *zoneId = "America/Halifax";
constexpr std::size_t peopleCount = 5000;

ClubTemplate::Site makeSite(const char *name, const char *address, const char *colour, int bays)
{
    ClubTemplate::Site site;
    site.location.name = name;
    site.location.address = address;
    site.location.zone = zoneId;
    site.location.colour = colour;
    for (int i = 1; i <= bays; ++i) {
        Bay bay;
        bay.name = "Bay " + std::to_string(i);
        site.bays.push_back(std::move(bay));
    }
    return site;
}

Operator makeOperator(const char *name, const char *role)
{
    Operator person;
    person.name = name;
    person.roles = {role};
    return person;
}

ChangeSet head(DeskId desk, Instant now, Random &random)
{
    ChangeSet changes;
    changes.id = ChangeSetId{makeUuidV7(toUnix(now) * 1000, random)};
    changes.desk = desk;
    changes.actor = systemOperator();
    changes.at = now;
    changes.ruleBookVersion = 1;
    return changes;
}

} // namespace

ClubTemplate demoTemplate()
{
    ClubTemplate plan;
    plan.settings.name = "Fairway Rooms (demo)";
    plan.settings.bayWord = "Bay";
    plan.sites = {
        makeSite("Bedford", "12 Basin Road, Bedford", "#0f766e", 2),
        makeSite("Dartmouth", "88 Ferry Street, Dartmouth", "#1d4ed8", 4),
        makeSite("Bayers Lake", "5 Quarry Lane, Halifax", "#a16207", 4),
        makeSite("Truro", "301 Tidal Avenue, Truro", "#7e22ce", 3),
        makeSite("River Oaks", "1 Clubhouse Drive, Meaghers Grant", "#15803d", 2),
    };
    plan.sites[2].bays[3].premium = 20;
    plan.sites[2].bays[3].equipment = "Wide screen, left-handed set";
    plan.sites[4].location.season = "05-01/10-31";
    plan.operators = {
        makeOperator("Avery", "owner"),
        makeOperator("Jordan", "manager"),
        makeOperator("Sam", "front_desk"),
        makeOperator("Lee", "front_desk"),
        makeOperator("Noor", "support"),
        makeOperator("Robin", "cleaner"),
        makeOperator("Casey", "coach"),
    };
    return plan;
}

DemoClub makeDemoClub(DeskId desk, Instant now)
{
    SeededRandom random(static_cast<std::uint64_t>(toUnix(now)));
    DemoClub demo;
    demo.club = head(desk, now, random);
    const ClubTemplate plan = completed(demoTemplate(), now, random);
    auto started = startClub(plan, demo.club, random);
    BAYBOARD_ASSERT(started.has_value());
    demo.club = std::move(*started);

    demo.life = head(desk, now, random);
    demo.life.label = {LabelCode::Import, {"demo", ""}};
    const std::vector<Customer> people = makePeople(peopleCount, now, random);
    for (const Customer &person : people)
        demo.life.changes.push_back(
            creation({EntityKind::Customer, person.id.value}, toRecord(person)));
    const auto zone = Zone::load(zoneId);
    BAYBOARD_ASSERT(zone.has_value());
    const DemoCalendar calendar = makeCalendar(plan, people, **zone, now, random);
    for (const Block &block : calendar.blocks)
        demo.life.changes.push_back(creation({EntityKind::Block, block.id.value}, toRecord(block)));
    for (const Booking &booking : calendar.bookings)
        demo.life.changes.push_back(
            creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
    demo.customers = static_cast<std::int64_t>(people.size());
    demo.bookings = static_cast<std::int64_t>(calendar.bookings.size());
    demo.blocks = static_cast<std::int64_t>(calendar.blocks.size());
    demo.life.label.arguments[1] = std::to_string(demo.bookings);
    return demo;
}

Result<Instant> demoNow(LocalDate date)
{
    const auto zone = Zone::load(zoneId);
    if (!zone)
        return tl::unexpected(zone.error());
    return (*zone)->toInstant(LocalTime(date) + hours(15) + minutes(12));
}

} // namespace bayboard
