// Random change sets on a store and on a plain model of it: the store refuses exactly what the
// model says that it must, holds exactly what the model holds, and proves sound after each round.

#include "tests/core/store/StoreClub.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <map>

namespace bayboard {
namespace {

using test::changeOf;
using test::creationOf;
using test::refOf;
using test::say;
using test::StoreClub;

/// Bookings and blocks by id, with the rule that no two hold a bay at once.
struct Model
{
    std::map<BookingId, Booking> bookings;
    std::map<BlockId, Block> blocks;

    bool operator==(const Model &) const = default;

    [[nodiscard]] std::vector<std::pair<BayId, Span>> held() const
    {
        std::vector<std::pair<BayId, Span>> all;
        for (const auto &[id, booking] : bookings)
            if (const auto span = heldSpan(booking))
                for (const BayId bay : booking.slot.bays)
                    all.emplace_back(bay, *span);
        for (const auto &[id, block] : blocks)
            for (const Span &span : heldSpans(block))
                all.emplace_back(block.slot.bays.front(), span);
        std::sort(all.begin(), all.end());
        return all;
    }

    [[nodiscard]] bool isSound() const
    {
        const auto all = held();
        for (std::size_t i = 1; i < all.size(); ++i)
            if (all[i - 1].first == all[i].first && all[i - 1].second.overlaps(all[i].second))
                return false;
        return true;
    }
};

struct Done
{
    ChangeSetId id;
    std::vector<EntityChange> changes;
    bool undone = false;
};

class StoreModel : public testing::TestWithParam<std::uint64_t>
{
protected:
    int below(int limit)
    {
        return static_cast<int>(m_club.random().next() % static_cast<std::uint64_t>(limit));
    }

    std::vector<BayId> someBays()
    {
        std::vector<BayId> bays;
        for (int i = below(4) == 0 ? 2 : 0; i >= 0; --i)
            bays.push_back(StoreClub::bay(static_cast<std::uint8_t>(1 + below(4))));
        return bays;
    }

    int someStart() { return 30 * below(40); }

    template <typename Map> auto some(Map &map)
    {
        auto at = map.begin();
        std::advance(at, below(static_cast<int>(map.size())));
        return at->second;
    }

    /// One change to `model`, told as an entity change; nothing where it would touch what this
    /// change set has touched already.
    void changeSomething(Model &model, std::map<EntityRef, EntityChange> &changes)
    {
        const auto put = [&](const EntityRef &entity, EntityChange change) {
            changes.emplace(entity, std::move(change));
        };
        const int what = below(10);
        if (what < 3 || model.bookings.empty()) {
            const Booking made = m_club.booking(someBays(), someStart(), 30 * (1 + below(4)));
            model.bookings[made.id] = made;
            put(refOf(made), creationOf(made));
        } else if (what < 4 || (what < 6 && model.blocks.empty())) {
            const Block made = m_club.block(someBays().front(), someStart(), 30 * (1 + below(8)));
            model.blocks[made.id] = made;
            put(refOf(made), creationOf(made));
        } else if (what < 6) {
            const Block before = some(model.blocks);
            if (before.withdrawn || changes.contains(refOf(before)))
                return;
            Block after = before;
            const int from = someStart();
            if (const auto part
                = after.slot.span.intersection(m_club.span(from, 30 * (1 + below(3)))))
                after.lifted = withLifted(after.lifted, *part);
            model.blocks[after.id] = after;
            put(refOf(after), changeOf(before, after));
        } else {
            const Booking before = some(model.bookings);
            if (before.withdrawn || changes.contains(refOf(before)))
                return;
            Booking after = before;
            edit(after);
            model.bookings[after.id] = after;
            put(refOf(after), changeOf(before, after));
        }
    }

    void edit(Booking &booking)
    {
        switch (below(5)) {
        case 0:
            booking.slot = Slot::of(someBays(), m_club.span(someStart(), 30 * (1 + below(4))));
            break;
        case 1:
            booking.state = allBookingStates[static_cast<std::size_t>(below(6))];
            break;
        case 2:
            booking.released = booking.slot.span.start() + minutes(below(90));
            break;
        case 3:
            booking.notes = below(3) == 0 ? "" : "note " + std::to_string(below(100));
            break;
        default:
            booking.slot.bays = Slot::of(someBays(), booking.slot.span).bays;
        }
    }

    void commitSomething()
    {
        Model next = m_model;
        std::map<EntityRef, EntityChange> changes;
        for (int i = below(4); i >= 0; --i)
            changeSomething(next, changes);
        std::vector<EntityChange> list;
        for (auto &[entity, change] : changes)
            list.push_back(change);
        const auto id = m_club.step(list);
        if (next.isSound()) {
            ASSERT_TRUE(id.has_value()) << say(id.error());
            m_model = std::move(next);
            m_done.push_back({*id, list, false});
        } else {
            ASSERT_FALSE(id.has_value());
            ASSERT_EQ(id.error().code, ErrorCode::Overlap) << say(id.error());
            ++m_refused;
        }
    }

    void applyTo(Model &model, const EntityChange &change)
    {
        if (change.entity.kind == EntityKind::Booking) {
            Booking &booking = model.bookings.at(BookingId{change.entity.id});
            const BookingId id = booking.id;
            ASSERT_TRUE(fromRecord(apply(toRecord(booking), change), booking));
            booking.id = id;
        } else {
            Block &block = model.blocks.at(BlockId{change.entity.id});
            const BlockId id = block.id;
            ASSERT_TRUE(fromRecord(apply(toRecord(block), change), block));
            block.id = id;
        }
    }

    /// Whether the fields that a reversal needs are still as the step left them.
    bool fits(const Done &step)
    {
        for (const EntityChange &change : step.changes) {
            const bool booking = change.entity.kind == EntityKind::Booking;
            Record now = booking ? toRecord(m_model.bookings.at(BookingId{change.entity.id}))
                                 : toRecord(m_model.blocks.at(BlockId{change.entity.id}));
            if (change.created) {
                if ((now.get(Field::Withdrawn) == Value()) == step.undone)
                    return false;
                now.set(Field::Withdrawn, Value());
                if (now != apply(Record(), change))
                    return false;
                continue;
            }
            for (const FieldChange &field : change.fields)
                if (now.get(field.field) != (step.undone ? field.before : field.after))
                    return false;
        }
        return true;
    }

    void undoOrRedoSomething()
    {
        if (m_done.empty())
            return;
        const int recent = std::min(static_cast<int>(m_done.size()), 6);
        Done &step = m_done[m_done.size() - 1 - static_cast<std::size_t>(below(recent))];
        Model next = m_model;
        for (const EntityChange &change : step.undone ? again(step.changes) : inverse(step.changes))
            applyTo(next, change);
        const bool fitting = fits(step);
        const Status outcome = step.undone ? m_club.redo(step.id) : m_club.undo(step.id);
        if (fitting && next.isSound()) {
            ASSERT_TRUE(outcome.has_value()) << say(outcome.error());
            m_model = std::move(next);
            step.undone = !step.undone;
            ++m_reversed;
        } else {
            ASSERT_FALSE(outcome.has_value());
            ASSERT_EQ(outcome.error().code, fitting ? ErrorCode::Overlap : ErrorCode::ChangedSince)
                << say(outcome.error());
        }
    }

    /// The store holds what the model holds, entity by entity and stretch by stretch.
    void compare()
    {
        Model stored;
        for (const auto &[id, booking] : m_model.bookings)
            stored.bookings[id] = m_club.stored(booking);
        for (const auto &[id, block] : m_model.blocks)
            stored.blocks[id] = m_club->loadBlock(id).value();
        ASSERT_EQ(stored, m_model);
        std::vector<std::pair<BayId, Span>> held;
        for (const OccupancyRow &row : m_club.held())
            held.emplace_back(row.bay, row.occupancy.span);
        std::sort(held.begin(), held.end());
        ASSERT_EQ(held, m_model.held());
        ASSERT_EQ(m_club.findings(), "");
    }

    StoreClub m_club{GetParam()};
    Model m_model;
    std::vector<Done> m_done;
    int m_refused = 0;
    int m_reversed = 0;
};

TEST_P(StoreModel, HoldsWhatThePlainModelHolds)
{
    for (int round = test::rounds(8); round > 0; --round) {
        for (int step = 0; step < 25; ++step) {
            if (below(3) == 0)
                undoOrRedoSomething();
            else
                commitSomething();
            if (HasFatalFailure())
                FAIL() << "seed " << GetParam();
        }
        compare();
        if (HasFatalFailure())
            FAIL() << "seed " << GetParam();
        if (round % 4 == 0)
            m_club.reopen();
    }
    EXPECT_GT(m_refused, 0) << "the test must meet overlaps";
    EXPECT_GT(m_reversed, 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, StoreModel, testing::Range<std::uint64_t>(1, 9));

} // namespace
} // namespace bayboard
