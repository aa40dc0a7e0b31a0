#include "core/desk/SyncMarks.h"

namespace bayboard {

void SyncMarks::put(Steps &steps, Counts &counts, const OwnStep &step)
{
    if (!steps.emplace(step.id, step.entities).second)
        return;
    for (const EntityRef &entity : step.entities)
        ++counts[entity];
}

std::vector<EntityRef> SyncMarks::take(Steps &steps, Counts &counts, ChangeSetId id)
{
    const auto found = steps.find(id);
    if (found == steps.end())
        return {};
    std::vector<EntityRef> entities = std::move(found->second);
    steps.erase(found);
    for (const EntityRef &entity : entities) {
        const auto count = counts.find(entity);
        if (--count->second == 0)
            counts.erase(count);
    }
    return entities;
}

void SyncMarks::setWaiting(const std::vector<OwnStep> &steps)
{
    m_waiting.clear();
    m_waitingOf.clear();
    for (const OwnStep &step : steps)
        put(m_waiting, m_waitingOf, step);
}

void SyncMarks::setRefused(const std::vector<OwnStep> &steps)
{
    m_refused.clear();
    m_refusedOf.clear();
    for (const OwnStep &step : steps)
        put(m_refused, m_refusedOf, step);
}

std::vector<EntityRef> SyncMarks::saved(const OwnStep &step)
{
    put(m_waiting, m_waitingOf, step);
    return step.entities;
}

std::vector<EntityRef> SyncMarks::ended(const std::vector<ChangeSetId> &steps)
{
    std::vector<EntityRef> entities;
    for (const ChangeSetId id : steps) {
        const std::vector<EntityRef> taken = take(m_waiting, m_waitingOf, id);
        entities.insert(entities.end(), taken.begin(), taken.end());
    }
    return entities;
}

std::vector<EntityRef> SyncMarks::decided(ChangeSetId step)
{
    return take(m_refused, m_refusedOf, step);
}

SyncMark SyncMarks::of(const EntityRef &entity) const
{
    if (m_refusedOf.contains(entity))
        return SyncMark::Refused;
    return m_waitingOf.contains(entity) ? SyncMark::Waiting : SyncMark::None;
}

} // namespace bayboard
