#include "core/sync/BatchLocks.h"

#include "core/desk/Effects.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Beyond it a batch locks whole places: a database keeps locks in a memory that is not endless.
constexpr std::size_t mostEntities = 200;

/// Stands for all customers together.
constexpr Uuid allCustomers{{0xC5, 0x70, 0x4E, 0x85, 0x1A, 0x11, 0x4C, 0x75}};

bool isBefore(const HeldThing &a, const HeldThing &b)
{
    return a.id < b.id;
}

/// The steps that are undone or redone, as the server has them.
Result<std::vector<ChangeSet>> targetsOf(JudgingTransaction &transaction,
                                         const std::vector<SentSet> &sets)
{
    std::vector<ChangeSet> targets;
    for (const SentSet &sent : sets) {
        if (sent.set.kind == ChangeKind::Do)
            continue;
        const auto step = transaction.step(sent.set.target);
        if (!step)
            return tl::unexpected(step.error());
        if (!*step)
            continue;
        auto changes = transaction.changes(**step);
        if (!changes)
            return tl::unexpected(changes.error());
        targets.push_back(std::move(*changes));
    }
    return targets;
}

} // namespace

Result<BatchLocks> BatchLocks::take(JudgingTransaction &transaction,
                                    const std::vector<SentSet> &sets)
{
    const auto targets = targetsOf(transaction, sets);
    if (!targets)
        return tl::unexpected(targets.error());
    BatchLocks locks;
    std::size_t entities = 0;
    std::vector<const ChangeSet *> all;
    for (const SentSet &sent : sets)
        all.push_back(&sent.set);
    for (const ChangeSet &target : *targets)
        all.push_back(&target);
    bool isWhole = false;
    for (const ChangeSet *set : all) {
        entities += set->changes.size();
        isWhole = isWhole || changesClub(*set) || changesRuleBook(*set);
    }
    locks.m_reach = isWhole ? Reach::Club : entities > mostEntities ? Reach::Places : Reach::Things;
    if (Status done = transaction.lockClub(isWhole); !done)
        return tl::unexpected(done.error());
    auto club = transaction.club();
    if (!club)
        return tl::unexpected(club.error());
    locks.m_club = std::move(*club);
    if (isWhole)
        return locks;
    for (const ChangeSet *set : all)
        if (Status done = locks.add(transaction, *set); !done)
            return tl::unexpected(done.error());
    locks.m_things = locks.sorted();
    if (Status done = transaction.lock(locks.m_things); !done)
        return tl::unexpected(done.error());
    return locks;
}

Status BatchLocks::add(JudgingTransaction &transaction, const ChangeSet &set)
{
    m_things.push_back({set.id.value}); // one that comes twice at the same time has one outcome
    for (const EntityChange &change : set.changes) {
        addEntity(change.entity);
        for (const FieldChange &field : change.fields) {
            addValue(field.field, field.before);
            addValue(field.field, field.after);
        }
        if (change.created)
            continue;
        const auto now = transaction.load(change.entity);
        if (!now)
            return tl::unexpected(now.error());
        if (*now)
            addRecord(**now);
    }
    return {};
}

void BatchLocks::addEntity(EntityRef entity)
{
    if (entity.kind == EntityKind::Customer)
        addCustomer(entity.id);
    else
        addThing(entity.id);
}

void BatchLocks::addRecord(const Record &record)
{
    for (const Field field : {Field::Location, Field::Slot, Field::Customer, Field::Series})
        addValue(field, record.get(field));
}

void BatchLocks::addValue(Field field, const Value &value)
{
    if (const auto *slot = std::get_if<Slot>(&value))
        return addSlot(*slot);
    if (field != Field::Location && field != Field::Customer && field != Field::Series)
        return;
    const auto *text = std::get_if<std::string>(&value);
    const auto id = text == nullptr ? std::nullopt : Uuid::parse(*text);
    if (!id)
        return;
    if (field == Field::Location)
        addPlace(LocationId{*id});
    else if (field == Field::Customer)
        addCustomer(*id);
    else
        addThing(*id);
}

void BatchLocks::addSlot(const Slot &slot)
{
    const auto add = [this](BayId id) {
        addThing(id.value);
        if (const Bay *bay = m_club->bay(id))
            addPlace(bay->location);
    };
    for (const BayId bay : slot.bays) {
        add(bay);
        for (const BayId linked : m_club->linkedTo(bay))
            add(linked);
    }
}

/// It has to be the same thing for who wants it alone and for who shares it.
void BatchLocks::addPlace(LocationId place)
{
    m_things.push_back({place.value, m_reach == Reach::Things});
}

void BatchLocks::addCustomer(const Uuid &id)
{
    m_things.push_back({allCustomers, m_reach == Reach::Things});
    addThing(id);
}

/// What lies in a place that is locked whole is locked with it.
void BatchLocks::addThing(const Uuid &id)
{
    if (m_reach == Reach::Things)
        m_things.push_back({id});
}

std::vector<HeldThing> BatchLocks::sorted() const
{
    std::vector<HeldThing> things = m_things;
    std::sort(things.begin(), things.end(), isBefore);
    things.erase(std::unique(things.begin(),
                             things.end(),
                             [](const auto &a, const auto &b) { return a.id == b.id; }),
                 things.end());
    return things;
}

bool BatchLocks::cover(const Record &entity) const
{
    if (m_reach == Reach::Club)
        return true;
    BatchLocks needed;
    needed.m_club = m_club;
    needed.m_reach = m_reach;
    needed.addRecord(entity);
    return std::all_of(needed.m_things.begin(), needed.m_things.end(), [this](const auto &thing) {
        return std::binary_search(m_things.begin(), m_things.end(), thing, isBefore);
    });
}

} // namespace bayboard
