#include "tests/bench/postgres/WriteClub.h"

#include "core/desk/ClubTemplate.h"

#include <cstdlib>
#include <iostream>

namespace bayboard::bench {

void require(bool fine, const std::string &what)
{
    if (fine)
        return;
    std::cerr << what << '\n';
    std::abort();
}

WriteClub::WriteClub()
{
    SeededRandom random(1);
    ClubTemplate plan;
    plan.settings.name = "Twenty places";
    for (std::size_t i = 0; i < locations; ++i) {
        ClubTemplate::Site site;
        site.location.name = "Place " + std::to_string(i);
        site.location.zone = "America/Halifax";
        for (std::size_t j = 0; j < baysEach; ++j) {
            Bay bay;
            bay.name = "Bay " + std::to_string(j);
            site.bays.push_back(bay);
        }
        plan.sites.push_back(site);
    }
    Operator manager;
    manager.name = "Mia";
    manager.roles = {"manager"};
    Operator owner;
    owner.name = "Olga";
    owner.roles = {"owner"};
    plan.operators = {manager, owner};
    plan.ruleBook = R"({"version": 1, "rules": [
        {"id": "length", "rule": "duration", "minimum": 30, "step": 30, "maximum": 240},
        {"id": "notice", "rule": "minimumNotice", "minutes": 60}]})";
    plan = completed(std::move(plan), noon(), random);
    ChangeSet head;
    head.id = ChangeSetId{makeUuidV7(2, random)};
    head.desk = DeskId{makeUuidV7(2, random)};
    head.actor = systemOperator();
    head.at = noon();
    auto start = startClub(plan, head, random);
    require(start.has_value(), "The club was not made.");
    m_start = std::move(*start);
    m_manager = plan.operators.front().id;
    for (const ClubTemplate::Site &site : plan.sites) {
        m_places.push_back(site.location.id);
        for (const Bay &bay : site.bays)
            m_bays.push_back(bay.id);
    }
}

Instant WriteClub::noon()
{
    return fromUnix(1'781'535'600); // 2026-06-15 15:00 UTC
}

UpBatch
WriteClub::booking(DeskId desk, SeededRandom &random, std::size_t bay, std::int64_t hour) const
{
    Booking booking;
    booking.id = BookingId{makeUuidV7(toUnix(noon()) * 1000, random)};
    booking.slot = Slot::of({m_bays[bay]}, Span(noon() + hours(24 + hour), hours(1)));
    booking.location = m_places[bay / baysEach];
    booking.guestName = "A. Haddad";
    booking.source = "desk";
    booking.made = noon();
    ChangeSet set;
    set.id = ChangeSetId{makeUuidV7(toUnix(noon()) * 1000, random)};
    set.desk = desk;
    set.actor = m_manager;
    set.at = noon();
    set.label = {LabelCode::CreateBooking, {"A. Haddad"}};
    set.ruleBookVersion = 1;
    set.changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
    UpBatch batch;
    batch.desk = desk;
    batch.at = noon();
    batch.nothingElseWaits = true;
    batch.sets.push_back({std::move(set), {}});
    return batch;
}

} // namespace bayboard::bench
