#include "core/blocks/BlockAnswers.h"

#include "core/blocks/BlockFigures.h"
#include "core/blocks/SeriesDates.h"
#include "core/club/Notice.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace bayboard {

namespace {

/// Works the answers into the draft, tries the outcome on the schedule, and writes it down.
class Resolver
{
public:
    Resolver(const BlockPlan &plan,
             const std::vector<BlockAnswer> &answers,
             const std::string &reason,
             const NewId &newId)
        : m_plan(plan)
        , m_answers(answers)
        , m_reason(reason)
        , m_newId(newId)
        , m_draft(plan.draft)
        , m_skipped(skippedBy(plan, answers))
        , m_stays(plan.draft.blocks.size(), false)
    { }

    [[nodiscard]] tl::expected<BlockResult, std::vector<AnswerFault>> run()
    {
        for (std::size_t i = 0; i < m_plan.hits.size(); ++i)
            answer(i);
        if (!m_faults.empty())
            return tl::unexpected(std::move(m_faults));
        for (std::size_t i = 0; i < m_skipped.size(); ++i)
            if (m_skipped[i])
                skip(i);
        leaveOutDates();
        makeRoom();
        tryOut();
        if (!m_faults.empty())
            return tl::unexpected(std::move(m_faults));
        writeBlocks();
        for (std::size_t i = 0; i < m_plan.hits.size(); ++i)
            writeBooking(i);
        return std::move(m_result);
    }

private:
    struct Fate
    {
        std::optional<Slot> moved;
        bool cancelled = false;
    };

    [[nodiscard]] BlockAnswer given(std::size_t index) const
    {
        return index < m_answers.size() ? m_answers[index] : BlockAnswer{};
    }

    void answer(std::size_t index)
    {
        const BlockHit &hit = m_plan.hits[index];
        Fate &fate = m_fates.emplace_back();
        // Nothing is in its way any more when what hit it is not laid, by whosever answer.
        if (std::all_of(hit.blocks.begin(), hit.blocks.end(), [&](std::size_t block) {
                return m_skipped[block];
            }))
            return;
        const bool goes = given(index).kind == BlockAnswer::Kind::Move
            || given(index).kind == BlockAnswer::Kind::Cancel;
        if (goes && !mayGiveWay(hit.hit.booking)) {
            m_faults.push_back({AnswerFault::Kind::Keeps, index, {}, hit.hit.booking.slot.span});
            return;
        }
        switch (given(index).kind) {
        case BlockAnswer::Kind::Open:
            m_faults.push_back({AnswerFault::Kind::Open, index, {}, hit.hit.booking.slot.span});
            break;
        case BlockAnswer::Kind::Move:
            if (given(index).to)
                fate.moved = given(index).to;
            else if (!hit.waysOut.empty())
                fate.moved = hit.waysOut.front();
            else
                m_faults.push_back(
                    {AnswerFault::Kind::NoWay, index, {}, hit.hit.booking.slot.span});
            break;
        case BlockAnswer::Kind::Shorten:
            ++m_result.shortened;
            for (const std::size_t block : hit.blocks)
                shorten(m_draft.blocks[block].after, hit.hit.booking);
            break;
        case BlockAnswer::Kind::Skip:
            break;
        case BlockAnswer::Kind::Cancel:
            fate.cancelled = true;
            break;
        }
    }

    static void shorten(Block &block, const Booking &booking)
    {
        const auto held = heldSpan(booking);
        const auto part = held ? block.slot.span.intersection(*held) : std::nullopt;
        if (part)
            block.lifted = withLifted(std::move(block.lifted), *part);
    }

    /// What is new is not laid; in a series its date is left out on that bay, so that no later edit
    /// brings it in by itself. What stands stays as it was.
    void skip(std::size_t index)
    {
        DraftedBlock &drafted = m_draft.blocks[index];
        const Block said = drafted.after;
        const BayId bay = said.slot.bays.front();
        ++m_result.skipped;
        if (!drafted.before || drafted.before->withdrawn) {
            if (!said.series.empty())
                m_leftOut[said.series][said.recurrenceId].insert(bay);
            if (drafted.before)
                drafted.after = *drafted.before;
            else
                drafted.after.withdrawn = true;
            return;
        }
        m_stays[index] = true;
        drafted.after = *drafted.before;
        // Of the same series and date as the others, so that later edits still know it.
        drafted.after.series = said.series;
        drafted.after.recurrenceId = said.recurrenceId;
        if (bay != drafted.after.slot.bays.front())
            m_elsewhere.emplace_back(said.series, said.recurrenceId, bay);
    }

    void leaveOutDates()
    {
        for (DraftedSeries &drafted : m_draft.series) {
            const std::string id = drafted.after.id.toString();
            if (const auto out = m_leftOut.find(id); out != m_leftOut.end())
                if (!leaveOut(drafted.after, out->second))
                    m_faults.push_back({}); // its recurrence was read when it was drafted
            // The date stands, on a bay of its own: where it would have gone it is not laid again.
            for (const auto &[series, date, bay] : m_elsewhere)
                if (series == id)
                    setSkipped(drafted.after, date, bay, true);
        }
    }

    /// What stays holds its time: that part is closed anyway, and others of the draft leave it out.
    void makeRoom()
    {
        Schedule staying;
        for (std::size_t i = 0; i < m_draft.blocks.size(); ++i)
            if (m_stays[i])
                for (const Span &span : heldSpans(m_draft.blocks[i].after))
                    static_cast<void>(staying.hold(bayOf(i), {span, idOf(i), HolderKind::Block}));
        if (staying.size() == 0)
            return;
        for (std::size_t i = 0; i < m_draft.blocks.size(); ++i) {
            Block &block = m_draft.blocks[i].after;
            if (m_stays[i])
                continue;
            for (const Span &span : heldSpans(block))
                for (const Occupancy &other : staying.on(bayOf(i), span))
                    block.lifted
                        = withLifted(std::move(block.lifted), *span.intersection(other.span));
        }
    }

    [[nodiscard]] BayId bayOf(std::size_t index) const
    {
        return m_draft.blocks[index].after.slot.bays.front();
    }

    [[nodiscard]] const Uuid &idOf(std::size_t index) const
    {
        return m_draft.blocks[index].after.id.value;
    }

    /// Everything that would hold a bay, put on the schedule as it stands: whatever does not go on
    /// was decided against itself, or a way was chosen that another answer has taken.
    void tryOut()
    {
        Schedule schedule = *m_plan.schedule;
        for (std::size_t i = 0; i < m_plan.hits.size(); ++i)
            if (m_fates[i].moved || m_fates[i].cancelled)
                take(schedule, m_plan.hits[i].hit.booking);
        std::unordered_map<BookingId, std::size_t> places;
        for (std::size_t i = 0; i < m_plan.hits.size(); ++i)
            places[m_plan.hits[i].hit.booking.id] = i;
        for (std::size_t i = 0; i < m_draft.blocks.size(); ++i)
            layOut(schedule, i, places);
        for (std::size_t i = 0; i < m_plan.hits.size(); ++i) {
            if (!m_fates[i].moved)
                continue;
            const Slot &to = *m_fates[i].moved;
            for (const BayId bay : to.bays)
                if (!schedule.hold(
                        bay, {to.span, m_plan.hits[i].hit.booking.id.value, HolderKind::Booking}))
                    m_faults.push_back({AnswerFault::Kind::NotFree, i, bay, to.span});
        }
        for (std::size_t i = 0; i < m_plan.hits.size(); ++i)
            if (m_fates[i].moved)
                tryLinked(schedule, i);
    }

    /// Half a court is not free while somebody has the whole.
    void tryLinked(const Schedule &schedule, std::size_t index)
    {
        const Slot &to = *m_fates[index].moved;
        const Uuid &own = m_plan.hits[index].hit.booking.id.value;
        for (const BayId bay : to.bays)
            for (const BayId linked : m_plan.club->linkedTo(bay))
                for (const Occupancy &other : schedule.on(linked, to.span))
                    if (other.kind == HolderKind::Booking && other.holder != own) {
                        m_faults.push_back({AnswerFault::Kind::NotFree, index, bay, to.span});
                        break;
                    }
    }

    static void take(Schedule &schedule, const Booking &booking)
    {
        if (const auto held = heldSpan(booking))
            for (const BayId bay : booking.slot.bays)
                schedule.release(bay, held->start(), booking.id.value);
    }

    void layOut(Schedule &schedule,
                std::size_t index,
                const std::unordered_map<BookingId, std::size_t> &places)
    {
        const Block &block = m_draft.blocks[index].after;
        const BayId bay = block.slot.bays.front();
        for (const Span &span : heldSpans(block)) {
            if (schedule.hold(bay, {span, block.id.value, HolderKind::Block}))
                continue;
            const Occupancy *other = schedule.firstOverlap(bay, span);
            const auto hit
                = other == nullptr ? places.end() : places.find(BookingId{other->holder});
            // A booking that stays under a block that another booking's answer keeps.
            m_faults.push_back(
                {AnswerFault::Kind::NotFree, hit == places.end() ? 0 : hit->second, bay, span});
        }
    }

    template <typename Entity>
    void write(EntityKind kind, const std::optional<Entity> &before, const Entity &after)
    {
        const EntityRef entity{kind, after.id.value};
        EntityChange change = before ? difference(entity, toRecord(*before), toRecord(after))
                                     : creation(entity, toRecord(after));
        if (change.created || !change.fields.empty())
            m_result.changes.push_back(std::move(change));
    }

    void writeBlocks()
    {
        for (const DraftedSeries &series : m_draft.series)
            write(EntityKind::Series, series.before, series.after);
        for (std::size_t i = 0; i < m_draft.blocks.size(); ++i) {
            const DraftedBlock &block = m_draft.blocks[i];
            if (!block.before && block.after.withdrawn)
                continue; // never laid
            m_result.laid += block.after.withdrawn || m_stays[i] ? 0U : 1U;
            write(EntityKind::Block, block.before, block.after);
        }
    }

    void writeBooking(std::size_t index)
    {
        const BlockHit &hit = m_plan.hits[index];
        const Booking &before = hit.hit.booking;
        const Fate &fate = m_fates[index];
        if (!fate.moved && !fate.cancelled)
            return;
        Booking after = before;
        Notice notice;
        notice.id = NoticeId{m_newId()};
        notice.location = before.location;
        notice.booking = before.id;
        notice.customer = before.customer;
        notice.slot = before.slot;
        notice.reason = m_reason;
        notice.made = m_plan.at;
        if (fate.moved) {
            ++m_result.moved;
            after.slot = *fate.moved;
            notice.kind = NoticeKind::Moved;
            notice.offer = fate.moved;
        } else {
            ++m_result.cancelled;
            const auto bays = static_cast<std::int64_t>(before.slot.bays.size());
            m_result.lost += before.slot.span.length() * bays;
            after.state = BookingState::Cancelled;
            after.reason = m_reason;
            notice.kind = NoticeKind::Cancelled;
            if (!hit.waysOut.empty())
                notice.offer = hit.waysOut.front();
        }
        write(EntityKind::Booking, std::optional(before), after);
        write(EntityKind::Notice, std::optional<Notice>(), notice);
    }

    const BlockPlan &m_plan;
    const std::vector<BlockAnswer> &m_answers;
    const std::string &m_reason;
    const NewId &m_newId;
    BlockDraft m_draft;
    std::vector<bool> m_skipped; ///< blocks of the draft
    std::vector<bool> m_stays; ///< skipped ones that stand
    std::vector<Fate> m_fates; ///< by hit
    /// series → date → bays on which it is not laid
    std::map<std::string, std::map<std::string, std::set<BayId>>> m_leftOut;
    /// series, date, bay of what stays on another bay than the series says
    std::vector<std::tuple<std::string, std::string, BayId>> m_elsewhere;
    std::vector<AnswerFault> m_faults;
    BlockResult m_result;
};

} // namespace

tl::expected<BlockResult, std::vector<AnswerFault>>
resultOf(const BlockPlan &plan,
         const std::vector<BlockAnswer> &answers,
         const std::string &reason,
         const NewId &newId)
{
    return Resolver(plan, answers, reason, newId).run();
}

BlockAnswer answerFor(const BlockHit &hit, BlockAnswer::Kind kind)
{
    using Kind = BlockAnswer::Kind;
    if ((kind == Kind::Move || kind == Kind::Cancel) && !mayGiveWay(hit.hit.booking))
        return {Kind::Shorten, std::nullopt};
    if (kind == Kind::Move && hit.waysOut.empty())
        return {};
    return {kind, std::nullopt};
}

std::vector<BlockAnswer> answerAll(const BlockPlan &plan, BlockAnswer::Kind kind)
{
    std::vector<BlockAnswer> answers;
    answers.reserve(plan.hits.size());
    for (const BlockHit &hit : plan.hits)
        answers.push_back(answerFor(hit, kind));
    return answers;
}

} // namespace bayboard
