#include "core/blocks/BlockAnswers.h"

#include "core/blocks/SeriesDates.h"
#include "core/club/Notice.h"

#include <algorithm>
#include <map>
#include <set>
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
        , m_skipped(plan.draft.blocks.size(), false)
    { }

    [[nodiscard]] tl::expected<BlockResult, std::vector<AnswerFault>> run()
    {
        for (std::size_t i = 0; i < m_plan.hits.size(); ++i)
            if (given(i).kind == BlockAnswer::Kind::Skip)
                for (const std::size_t block : m_plan.hits[i].blocks)
                    m_skipped[block] = true;
        for (std::size_t i = 0; i < m_plan.hits.size(); ++i)
            answer(i);
        if (!m_faults.empty())
            return tl::unexpected(std::move(m_faults));
        for (std::size_t i = 0; i < m_skipped.size(); ++i)
            if (m_skipped[i])
                skip(i);
        leaveOutDates();
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

    /// The block is not laid; in a series the date is left out on that bay, so that no later edit
    /// brings it in by itself.
    void skip(std::size_t index)
    {
        Block &block = m_draft.blocks[index].after;
        ++m_result.skipped;
        block.withdrawn = true;
        if (!block.series.empty())
            m_leftOut[block.series][block.recurrenceId].insert(block.slot.bays.front());
    }

    void leaveOutDates()
    {
        for (DraftedSeries &drafted : m_draft.series)
            if (const auto out = m_leftOut.find(drafted.after.id.toString());
                out != m_leftOut.end())
                if (!leaveOut(drafted.after, out->second))
                    m_faults.push_back({}); // its recurrence was read when it was drafted
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
        for (const DraftedBlock &block : m_draft.blocks) {
            if (!block.before && block.after.withdrawn)
                continue; // never laid
            m_result.laid += block.after.withdrawn ? 0U : 1U;
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
    std::vector<Fate> m_fates; ///< by hit
    /// series → date → bays on which it is not laid
    std::map<std::string, std::map<std::string, std::set<BayId>>> m_leftOut;
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

std::vector<BlockAnswer> answerAll(const BlockPlan &plan, BlockAnswer::Kind kind)
{
    std::vector<BlockAnswer> answers(plan.hits.size(), BlockAnswer{kind, std::nullopt});
    if (kind == BlockAnswer::Kind::Move)
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (plan.hits[i].waysOut.empty())
                answers[i].kind = BlockAnswer::Kind::Open;
    return answers;
}

} // namespace bayboard
