#include "core/club/EntityPlace.h"
#include "core/desk/BlockSight.h"
#include "core/desk/DeskMemory.h"

namespace bayboard {

namespace {

/// A window as it comes from the disk.
struct Loaded
{
    DayRows rows;
    std::vector<OccupancyRow> occupancy;
};

Result<Loaded>
readWindow(Store &store, LocationId location, const std::vector<BayId> &bays, const Span &span)
{
    auto rows = store.loadDay(location, span);
    if (!rows)
        return tl::unexpected(rows.error());
    auto occupancy = store.loadOccupancy(bays, span);
    if (!occupancy)
        return tl::unexpected(occupancy.error());
    return Loaded{std::move(*rows), std::move(*occupancy)};
}

bool namesSomebody(Field field)
{
    static constexpr Field naming[] = {Field::Name,
                                       Field::Phones,
                                       Field::Email,
                                       Field::GuestName,
                                       Field::GuestPhone,
                                       Field::Title,
                                       Field::Notes,
                                       Field::Customer,
                                       Field::Imported,
                                       Field::Reason,
                                       Field::ExternalReference};
    return std::find(std::begin(naming), std::end(naming), field) != std::end(naming);
}

/// For who may not know whom the club's bookings are for.
void leaveOutNames(ChangeSet &head)
{
    head.label.arguments.clear();
    head.reason.clear(); // what people write down names people
    for (EntityChange &change : head.changes)
        std::erase_if(change.fields,
                      [](const FieldChange &field) { return namesSomebody(field.field); });
}

void leaveOut(ChangeSet &head, bool names, const BlockSight &sight)
{
    sight.hide(head);
    if (!names)
        leaveOutNames(head);
}

} // namespace

void Desk::Memory::onReader(std::function<void(Store &)> job)
{
    ++readsOut;
    // `this` is only used on the desk's thread, behind the door.
    options.reader->post([this,
                          home = homeDoor(),
                          side = reader,
                          path = writer->file->path(),
                          job = std::move(job)] {
        job(*side->store);
        noteDamage(this, *side, path, home);
        home([this] { --readsOut; });
    });
}

void Desk::postRead(std::function<void(Store &)> job)
{
    m_memory->onReader(std::move(job));
}

Desk::Home Desk::home() const
{
    return m_memory->homeDoor();
}

void Desk::show(LocationId location, const Span &span)
{
    if (m_memory->cache.isRead(location, span))
        return;
    const auto &asked = m_memory->asked;
    if (std::none_of(asked.begin(), asked.end(), [&](const auto &window) {
            return window.first == location && window.second.contains(span);
        }))
        m_memory->loadWindow(location, span);
}

void Desk::Memory::loadWindow(LocationId location, const Span &span)
{
    asked.emplace_back(location, span);
    const std::int64_t since = submitted - static_cast<std::int64_t>(inFlight.size());
    std::vector<BayId> bays = club->baysOf(location);
    onReader(
        [this, home = homeDoor(), location, span, since, bays = std::move(bays)](Store &store) {
            auto loaded = readWindow(store, location, bays, span);
            home([this, location, span, since, bays, loaded = std::move(loaded)]() mutable {
                std::erase(asked, std::pair<LocationId, Span>{location, span});
                if (!loaded) {
                    tell([&](DeskObserver &o) { o.dayFailed(location, span, loaded.error()); });
                    troubled(loaded.error());
                    return;
                }
                cache.install(location, span, std::move(loaded->rows), loaded->occupancy, bays);
                reapply(since);
                tell([&](DeskObserver &o) { o.dayLoaded(location, span); });
            });
        });
}

const CustomerFacts *Desk::customer(CustomerId id)
{
    if (const CustomerFacts *known = m_memory->cache.customer(id))
        return known;
    auto &asked = m_memory->askedCustomers;
    if (id.isNull() || std::find(asked.begin(), asked.end(), id) != asked.end())
        return nullptr;
    asked.push_back(id);
    Memory *memory = m_memory.get();
    const std::int64_t since = memory->submitted - std::int64_t(memory->inFlight.size());
    memory->onReader([memory, home = home(), id, since](Store &store) {
        auto facts = store.loadCustomer(id);
        home([memory, id, since, facts = std::move(facts)]() mutable {
            std::erase(memory->askedCustomers, id);
            if (!facts) {
                memory->tell([&](DeskObserver &o) { o.customerFailed(id, facts.error()); });
                if (facts.error().code != ErrorCode::NotFound)
                    memory->troubled(facts.error());
                return;
            }
            memory->cache.installCustomer(std::move(*facts));
            memory->reapply(since);
            memory->tell([&](DeskObserver &o) { o.customerLoaded(id); });
        });
    });
    return nullptr;
}

void Desk::fetch(EntityRef entity, std::function<void(Status)> done)
{
    Memory *memory = m_memory.get();
    const std::int64_t since = memory->submitted - std::int64_t(memory->inFlight.size());
    std::shared_ptr<const Club> club = memory->club;

    struct Fetched
    {
        std::optional<Effect> effect;
        LocationId location;
        Span around{Instant(), seconds(1)};
        Loaded loaded;
        std::optional<CustomerFacts> customer;
    };

    memory->onReader(
        [memory, home = home(), entity, since, club, done = std::move(done)](Store &store) {
            Result<Fetched> fetched = [&]() -> Result<Fetched> {
                Fetched found;
                Span held(Instant(), seconds(1));
                if (entity.kind == EntityKind::Booking) {
                    auto row = store.loadBooking(BookingId{entity.id});
                    if (!row)
                        return tl::unexpected(row.error());
                    found.location = row->booking.location;
                    held = row->booking.slot.span;
                    if (!row->booking.customer.isNull()) {
                        auto facts = store.loadCustomer(row->booking.customer);
                        if (!facts)
                            return tl::unexpected(facts.error());
                        found.customer = std::move(*facts);
                    }
                    found.effect = std::move(*row);
                } else {
                    auto block = store.loadBlock(BlockId{entity.id});
                    if (!block)
                        return tl::unexpected(block.error());
                    found.location = block->location;
                    held = block->slot.span;
                    found.effect = std::move(*block);
                }
                found.around = Span(held.start() - days(1), held.end() + days(1));
                auto loaded
                    = readWindow(store, found.location, club->baysOf(found.location), found.around);
                if (!loaded)
                    return tl::unexpected(loaded.error());
                found.loaded = std::move(*loaded);
                return found;
            }();
            home([memory, since, club, done, fetched = std::move(fetched)]() mutable {
                if (!fetched) {
                    done(tl::unexpected(fetched.error()));
                    return;
                }
                memory->cache.install(fetched->location,
                                      fetched->around,
                                      std::move(fetched->loaded.rows),
                                      fetched->loaded.occupancy,
                                      club->baysOf(fetched->location));
                if (fetched->customer)
                    memory->cache.installCustomer(std::move(*fetched->customer));
                memory->reapply(since);
                done({});
            });
        });
}

void Desk::searchCustomers(std::string text,
                           std::int64_t limit,
                           std::function<void(Result<std::vector<CustomerMatch>>)> done)
{
    if (!m_memory->mayAnywhere(Permission::CustomerReadName)) {
        done(tl::unexpected(notPermitted(club(), actor(), Permission::CustomerReadName)));
        return;
    }
    const bool contacts = m_memory->mayAnywhere(Permission::CustomerReadContact);
    read<std::vector<CustomerMatch>>(
        [text = std::move(text), limit, contacts](Store &store) {
            auto matches = store.searchCustomers(text, limit);
            if (matches && !contacts)
                for (CustomerMatch &match : *matches) {
                    match.phone.clear();
                    match.email.clear();
                }
            return matches;
        },
        std::move(done));
}

void Desk::history(EntityRef entity,
                   std::int64_t limit,
                   std::function<void(Result<std::vector<Step>>)> done)
{
    read<std::vector<Step>>(
        [entity, limit, club = m_memory->club, who = actor()](
            Store &store) -> Result<std::vector<Step>> {
            auto steps = store.history(entity, limit);
            const auto record = store.loadRecord(entity);
            if (!steps || !record)
                return tl::unexpected(steps ? record.error() : steps.error());
            const LocationId place = placeOf(entity, *record);
            const bool names = place.isNull()
                ? bayboard::mayAnywhere(*club, who, Permission::CustomerReadName)
                : bayboard::may(*club, who, Permission::CustomerReadName, place);
            BlockSight(*club, who).hide(*steps, *record, place);
            for (Step &step : *steps)
                if (!names)
                    leaveOutNames(step.head);
            return steps;
        },
        std::move(done));
}

void Desk::journal(std::int64_t before,
                   std::int64_t limit,
                   std::function<void(Result<std::vector<Step>>)> done)
{
    // A step may be of any place: names are told to who may read them everywhere.
    const bool names = may(Permission::CustomerReadName);
    read<std::vector<Step>>(
        [before, limit, names, club = m_memory->club, who = actor()](Store &store) {
            auto steps = store.journal(before, limit);
            for (std::size_t i = 0; steps && i < steps->size(); ++i)
                leaveOut((*steps)[i].head, names, BlockSight(*club, who));
            return steps;
        },
        std::move(done));
}

void Desk::overrides(const OverrideFilter &filter,
                     std::function<void(Result<std::vector<Step>>)> done)
{
    if (!may(Permission::RuleOverride)) {
        done(tl::unexpected(notPermitted(club(), actor(), Permission::RuleOverride)));
        return;
    }
    const bool names = may(Permission::CustomerReadName);
    read<std::vector<Step>>(
        [filter, names, club = m_memory->club, who = actor()](Store &store) {
            auto steps = store.overrides(filter);
            for (std::size_t i = 0; steps && i < steps->size(); ++i)
                leaveOut((*steps)[i].head, names, BlockSight(*club, who));
            return steps;
        },
        std::move(done));
}

} // namespace bayboard
