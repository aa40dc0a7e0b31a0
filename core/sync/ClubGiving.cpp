#include "core/sync/ClubGiving.h"

#include "core/desk/DeskSync.h"

#include <algorithm>

namespace bayboard {

ClubGiving::ClubGiving(Desk &desk, ServerLine &line, Progress progress, Done done)
    : m_desk(desk)
    , m_line(line)
    , m_progress(std::move(progress))
    , m_done(std::move(done))
{ }

void ClubGiving::end(tl::expected<void, Broken> how)
{
    m_alive = std::make_shared<bool>(true); // nothing that still comes is listened to
    if (m_done)
        m_done(std::move(how));
}

void ClubGiving::start()
{
    DeskSync(m_desk).historyLength(
        [this, guard = std::weak_ptr<bool>(m_alive)](const Result<std::int64_t> &length) {
            if (guard.expired())
                return;
            if (!length)
                return end(tl::unexpected(Broken{length.error(), {}}));
            m_all = *length;
            giveFrom(0);
        });
}

void ClubGiving::giveFrom(std::int64_t from)
{
    if (m_progress)
        m_progress(from, m_all);
    const auto limit = std::min(static_cast<std::int64_t>(largestBatch), m_all - from);
    DeskSync(m_desk).history(
        from,
        limit,
        [this, guard = std::weak_ptr<bool>(m_alive), from](Result<std::vector<SentSet>> sets) {
            if (guard.expired())
                return;
            if (!sets || sets->empty())
                return end(tl::unexpected(Broken{
                    sets ? Error{ErrorCode::InvalidArgument,
                                 {Phrase::tr("the club's file"), Phrase::tr("it has no club")}}
                         : sets.error(),
                    {}}));
            if (from == 0)
                m_club = sets->front().set.id.value;
            send(from, std::move(*sets));
        });
}

void ClubGiving::send(std::int64_t from, std::vector<SentSet> sets)
{
    const ClubPart part{
        m_club, m_desk.blankChangeSet({}).desk, from, m_all, std::move(sets), m_desk.now()};
    m_line.give(part,
                [this, guard = std::weak_ptr<bool>(m_alive), from](
                    const tl::expected<ClubTaken, LineFault> &taken) {
                    if (!guard.expired())
                        took(from, taken);
                });
}

void ClubGiving::took(std::int64_t from, const tl::expected<ClubTaken, LineFault> &taken)
{
    if (!taken)
        return end(tl::unexpected(Broken{{}, taken.error()}));
    if (!taken->isWhole) {
        const bool isOn = taken->next != from && taken->next >= 0 && taken->next < m_all;
        if (isOn)
            return giveFrom(taken->next);
        return end(tl::unexpected(
            Broken{{}, LineFault{LineFault::Kind::Refused, "it does not go on", {}}}));
    }
    DeskSync(m_desk).beginGiven(taken->epoch,
                                taken->club,
                                m_all,
                                taken->ends,
                                [this, guard = std::weak_ptr<bool>(m_alive)](const Status &begun) {
                                    if (guard.expired())
                                        return;
                                    if (m_progress)
                                        m_progress(m_all, m_all);
                                    if (begun)
                                        end({});
                                    else
                                        end(tl::unexpected(Broken{begun.error(), {}}));
                                });
}

} // namespace bayboard
