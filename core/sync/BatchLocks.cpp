#include "core/sync/BatchLocks.h"

#include "core/desk/Effects.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Beyond it a batch locks the whole club: a database keeps locks in a memory that is not endless.
constexpr std::size_t mostEntities = 200;

void addBays(const Club &club, const Slot &slot, std::vector<Uuid> &ids)
{
    for (const BayId bay : slot.bays) {
        ids.push_back(bay.value);
        for (const BayId linked : club.linkedTo(bay))
            ids.push_back(linked.value);
    }
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
    for (const ChangeSet *set : all) {
        entities += set->changes.size();
        locks.m_whole = locks.m_whole || changesClub(*set) || changesRuleBook(*set);
    }
    locks.m_whole = locks.m_whole || entities > mostEntities;
    if (Status done = transaction.lockClub(locks.m_whole); !done)
        return tl::unexpected(done.error());
    auto club = transaction.club();
    if (!club)
        return tl::unexpected(club.error());
    locks.m_club = std::move(*club);
    if (locks.m_whole)
        return locks;
    for (const ChangeSet *set : all)
        if (Status done = locks.add(transaction, *set); !done)
            return tl::unexpected(done.error());
    std::sort(locks.m_ids.begin(), locks.m_ids.end());
    locks.m_ids.erase(std::unique(locks.m_ids.begin(), locks.m_ids.end()), locks.m_ids.end());
    if (Status done = transaction.lock(locks.m_ids); !done)
        return tl::unexpected(done.error());
    return locks;
}

Status BatchLocks::add(JudgingTransaction &transaction, const ChangeSet &set)
{
    m_ids.push_back(set.id.value); // one that comes twice at the same time has one outcome
    for (const EntityChange &change : set.changes) {
        m_ids.push_back(change.entity.id);
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

void BatchLocks::addRecord(const Record &record)
{
    for (const Field field : {Field::Slot, Field::Customer, Field::Series})
        addValue(field, record.get(field));
}

void BatchLocks::addValue(Field field, const Value &value)
{
    if (const auto *slot = std::get_if<Slot>(&value)) {
        addBays(*m_club, *slot, m_ids);
    } else if (field == Field::Customer || field == Field::Series) {
        const auto *text = std::get_if<std::string>(&value);
        const auto id = text == nullptr ? std::nullopt : Uuid::parse(*text);
        if (id)
            m_ids.push_back(*id);
    }
}

bool BatchLocks::cover(const Record &entity) const
{
    if (m_whole)
        return true;
    BatchLocks needed;
    needed.m_club = m_club;
    needed.addRecord(entity);
    return std::all_of(needed.m_ids.begin(), needed.m_ids.end(), [this](const Uuid &id) {
        return std::binary_search(m_ids.begin(), m_ids.end(), id);
    });
}

} // namespace bayboard
