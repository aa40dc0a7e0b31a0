#include "core/desk/LoadClub.h"

#include "core/desk/DemoPeople.h"

namespace bayboard {

LoadClub::LoadClub(LoadShape shape, DeskId desk)
    : m_shape(std::move(shape))
    , m_desk(desk)
    , m_random(m_shape.seed)
{
    BAYBOARD_ASSERT(m_shape.locations > 0 && m_shape.bays % m_shape.locations == 0);
    m_plan.settings.name = "Load";
    for (std::size_t i = 0; i < m_shape.locations; ++i) {
        ClubTemplate::Site site;
        site.location.name = "Site " + std::to_string(i + 1);
        site.location.zone = m_shape.zone;
        for (std::size_t k = 0; k < m_shape.bays / m_shape.locations; ++k) {
            Bay bay;
            bay.name = "Bay " + std::to_string(k + 1);
            site.bays.push_back(std::move(bay));
        }
        m_plan.sites.push_back(std::move(site));
    }
    Operator owner;
    owner.name = "Owner";
    owner.roles = {"owner"};
    m_plan.operators = {owner};
    m_plan.customers = makePeople(m_shape.customers, m_shape.first, m_random);
    m_plan = completed(std::move(m_plan), m_shape.first, m_random);
    for (const auto &site : m_plan.sites)
        for (const Bay &bay : site.bays) {
            m_bays.push_back(bay.id);
            m_locationOf.push_back(site.location.id);
        }
    for (const Customer &person : m_plan.customers)
        m_customers.push_back(person.id);
}

ChangeSet LoadClub::head()
{
    ChangeSet changes;
    changes.id = ChangeSetId{makeUuidV7(toUnix(m_shape.first) * 1000, m_random)};
    changes.desk = m_desk;
    changes.actor = systemOperator();
    changes.at = m_shape.first;
    changes.ruleBookVersion = 1;
    changes.label = {LabelCode::Import, {"load", std::to_string(m_shape.bookings)}};
    return changes;
}

ChangeSet LoadClub::club()
{
    auto started = startClub(m_plan, head(), m_random);
    BAYBOARD_ASSERT(started.has_value());
    return std::move(*started);
}

std::optional<ChangeSet> LoadClub::next(std::size_t most)
{
    if (m_made >= m_shape.bookings)
        return std::nullopt;
    ChangeSet changes = head();
    for (; m_made < m_shape.bookings && changes.changes.size() < most; ++m_made) {
        const Booking made = booking(m_made);
        changes.changes.push_back(creation({EntityKind::Booking, made.id.value}, toRecord(made)));
    }
    return changes;
}

Booking LoadClub::booking(std::size_t index) const
{
    // A source of its own for each booking: any one can be made without those before it.
    SeededRandom random(m_shape.seed * 0x9E3779B97F4A7C15ULL + index);
    const std::size_t bay = index % m_bays.size();
    const auto turn = static_cast<long>(index / m_bays.size());
    const minutes late(30 * static_cast<long>(below(random, 2)));
    const minutes length(60 + 30 * static_cast<long>(below(random, 2)));
    Booking made;
    const Instant start = m_shape.first + hours(2 * turn) + late;
    made.made = start - hours(48);
    made.id = BookingId{makeUuidV7(toUnix(*made.made) * 1000, random)};
    made.location = m_locationOf[bay];
    made.slot = Slot::of({m_bays[bay]}, Span(start, length));
    if (m_customers.empty())
        made.guestName = "Guest " + std::to_string(index % 1000);
    else
        made.customer = m_customers[below(random, m_customers.size())];
    made.partySize = static_cast<std::int64_t>(1 + below(random, 4));
    made.source = "web";
    return made;
}

} // namespace bayboard
