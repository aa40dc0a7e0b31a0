// Random steps on a Schedule and on the plainest thing that could be right: one cell a minute.

#include "core/schedule/Schedule.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace bayboard {
namespace {

constexpr int length = 120; // minutes in the model
constexpr std::size_t bayCount = 3;

struct Cell
{
    int stretch = 0; ///< number of the stretch that holds the minute; 0: free
    bool known = false;
};

struct Stretch
{
    std::size_t bay = 0;
    int start = 0;
    int end = 0;
    Uuid holder;
    HolderKind kind = HolderKind::Booking;
};

class ScheduleModel : public testing::TestWithParam<std::uint64_t>
{
protected:
    using Lane = std::array<Cell, length>;

    static Instant at(int minute) { return fromUnix(1'795'000'000) + minutes(minute); }

    static Span span(int start, int end) { return Span(at(start), at(end)); }

    static BayId bay(std::size_t index)
    {
        return BayId{Uuid{{static_cast<std::uint8_t>(200 + index)}}};
    }

    int below(int limit)
    {
        return static_cast<int>(m_random.next() % static_cast<std::uint64_t>(limit));
    }

    std::pair<int, int> someSpan(int longest)
    {
        const int start = below(length);
        return {start, std::min(length, start + 1 + below(longest))};
    }

    void hold()
    {
        const auto lane = static_cast<std::size_t>(below(bayCount));
        const auto [start, end] = someSpan(25);
        const Uuid holder{{static_cast<std::uint8_t>(1 + below(12))}};
        const auto kind = holder.bytes[0] > 9 ? HolderKind::Block : HolderKind::Booking;
        bool free = true;
        for (int minute = start; minute < end; ++minute)
            free = free && cell(lane, minute).stretch == 0;
        ASSERT_EQ(m_schedule.hold(bay(lane), {span(start, end), holder, kind}), free);
        if (!free)
            return;
        m_stretches.push_back({lane, start, end, holder, kind});
        for (int minute = start; minute < end; ++minute)
            cell(lane, minute).stretch = static_cast<int>(m_stretches.size());
    }

    void release()
    {
        const auto lane = static_cast<std::size_t>(below(bayCount));
        const int minute = below(length);
        const int number = cell(lane, minute).stretch;
        if (number == 0)
            return;
        const Stretch stretch = m_stretches[static_cast<std::size_t>(number - 1)];
        const Uuid stranger{{99}};
        ASSERT_FALSE(m_schedule.release(bay(lane), at(stretch.start), stranger));
        ASSERT_EQ(m_schedule.release(bay(lane), at(minute), stretch.holder),
                  minute == stretch.start);
        if (minute == stretch.start)
            removeStretch(number);
    }

    void drop()
    {
        const auto lane = static_cast<std::size_t>(below(bayCount));
        const Uuid holder{{static_cast<std::uint8_t>(1 + below(12))}};
        m_schedule.drop(bay(lane), holder);
        for (int minute = 0; minute < length; ++minute)
            if (const int number = cell(lane, minute).stretch;
                number != 0 && m_stretches[static_cast<std::size_t>(number - 1)].holder == holder)
                removeStretch(number);
    }

    void forget()
    {
        const auto lane = static_cast<std::size_t>(below(bayCount));
        const auto [start, end] = someSpan(30);
        m_schedule.forget({bay(lane)}, span(start, end));
        std::set<int> gone;
        for (int minute = start; minute < end; ++minute) {
            cell(lane, minute).known = false;
            gone.insert(cell(lane, minute).stretch);
        }
        gone.erase(0);
        for (const int number : gone) {
            const Stretch stretch = m_stretches[static_cast<std::size_t>(number - 1)];
            for (int minute = stretch.start; minute < stretch.end; ++minute)
                cell(lane, minute).known = false;
            removeStretch(number);
        }
    }

    void learn()
    {
        const auto lane = static_cast<std::size_t>(below(bayCount));
        const auto [start, end] = someSpan(40);
        m_schedule.setKnown(bay(lane), span(start, end));
        for (int minute = start; minute < end; ++minute)
            cell(lane, minute).known = true;
    }

    /// Asks everything about one random span and compares with the cells.
    void compare()
    {
        const auto [start, end] = someSpan(length);
        const Uuid except{{static_cast<std::uint8_t>(below(13))}}; // 0: nobody
        ASSERT_TRUE(m_schedule.isSane());
        std::size_t peak = 0;
        for (int minute = start; minute < end; ++minute) {
            std::size_t use = 0;
            for (std::size_t lane = 0; lane < bayCount; ++lane) {
                const Stretch *stretch = stretchAt(lane, minute);
                use += stretch != nullptr && stretch->kind == HolderKind::Booking
                    && (except.isNull() || stretch->holder != except);
            }
            peak = std::max(peak, use);
        }
        ASSERT_EQ(m_schedule.peakUse({bay(0), bay(1), bay(2)}, span(start, end), except), peak);
        for (std::size_t lane = 0; lane < bayCount; ++lane)
            compareLane(lane, start, end, except);
    }

private:
    Cell &cell(std::size_t lane, int minute)
    {
        return m_lanes[lane][static_cast<std::size_t>(minute)];
    }

    const Stretch *stretchAt(std::size_t lane, int minute)
    {
        const int number = cell(lane, minute).stretch;
        return number == 0 ? nullptr : &m_stretches[static_cast<std::size_t>(number - 1)];
    }

    void removeStretch(int number)
    {
        const Stretch stretch = m_stretches[static_cast<std::size_t>(number - 1)];
        for (int minute = stretch.start; minute < stretch.end; ++minute)
            cell(stretch.bay, minute).stretch = 0;
    }

    bool isHeld(std::size_t lane, int minute, const Uuid &except)
    {
        const Stretch *stretch = stretchAt(lane, minute);
        return stretch != nullptr && (except.isNull() || stretch->holder != except);
    }

    void compareLane(std::size_t lane, int start, int end, const Uuid &except)
    {
        bool known = true;
        int firstHeld = -1;
        std::set<int> inside;
        std::vector<Span> free;
        for (int minute = start; minute < end; ++minute) {
            known = known && cell(lane, minute).known;
            if (const int number = cell(lane, minute).stretch; number != 0)
                inside.insert(number);
            if (!isHeld(lane, minute, except))
                free.push_back(span(minute, minute + 1));
            else if (firstHeld < 0)
                firstHeld = minute;
        }
        const Span asked = span(start, end);
        ASSERT_EQ(m_schedule.isKnown(bay(lane), asked), known);
        ASSERT_EQ(m_schedule.on(bay(lane), asked).size(), inside.size());
        const Occupancy *first = m_schedule.firstOverlap(bay(lane), asked, except);
        ASSERT_EQ(first != nullptr, firstHeld >= 0);
        if (first != nullptr) {
            ASSERT_EQ(first->span.start(), at(stretchAt(lane, firstHeld)->start));
        }
        ASSERT_EQ(mergedSpans(m_schedule.freeSpans(bay(lane), asked, except)), mergedSpans(free));
        compareNeighbours(lane, start, except);
    }

    void compareNeighbours(std::size_t lane, int minute, const Uuid &except)
    {
        const Occupancy *before = m_schedule.before(bay(lane), at(minute), except);
        const Occupancy *after = m_schedule.after(bay(lane), at(minute), except);
        int last = minute - 1;
        while (last >= 0 && !(isHeld(lane, last, except) && stretchAt(lane, last)->end <= minute))
            --last;
        int next = minute;
        while (next < length
               && !(isHeld(lane, next, except) && stretchAt(lane, next)->start >= minute))
            ++next;
        ASSERT_EQ(before != nullptr, last >= 0);
        if (before != nullptr) {
            ASSERT_EQ(before->span.end(), at(stretchAt(lane, last)->end));
        }
        ASSERT_EQ(after != nullptr, next < length);
        if (after != nullptr) {
            ASSERT_EQ(after->span.start(), at(next));
        }
    }

    Schedule m_schedule;
    SeededRandom m_random{GetParam()};
    std::array<Lane, bayCount> m_lanes{};
    std::vector<Stretch> m_stretches; ///< all ever made; the cells tell which are there
};

TEST_P(ScheduleModel, AnswersLikeACellAMinute)
{
    SCOPED_TRACE("seed " + std::to_string(GetParam()));
    for (int step = 0; step < test::rounds(400) && !HasFatalFailure(); ++step) {
        SCOPED_TRACE("step " + std::to_string(step));
        switch (below(9)) {
        case 4:
            drop();
            break;
        case 0:
            forget();
            break;
        case 1:
        case 2:
            release();
            break;
        case 3:
            learn();
            break;
        default:
            hold();
        }
        if (!HasFatalFailure())
            compare();
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ScheduleModel, testing::Range<std::uint64_t>(1, 21));

} // namespace
} // namespace bayboard
