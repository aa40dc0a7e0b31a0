// Blocks that are laid or edited over bookings, as the server judges them on both stores: that is
// the club's act, decided booking by booking at the desk, and asks for the verbs that the desk
// asks.

#include "core/access/Permission.h"
#include "core/blocks/SeriesEdit.h"
#include "core/desk/BulkAccess.h"
#include "core/desk/LayRound.h"
#include "tests/support/Rounds.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

#include <map>

namespace bayboard::test {
namespace {

/// A customer may reschedule twice.
constexpr const char *movesBook = R"({"version": 1, "rules": [
    {"id": "moves", "rule": "rescheduleLimit", "free": 1, "maximum": 2},
    {"id": "length", "rule": "duration", "minimum": 60, "step": 30, "maximum": 240}]})";

Role roleOf(const char *key, std::vector<std::string> permissions)
{
    Role role;
    role.id = makeNamedUuid(settingsId(), std::string("role:") + key);
    role.key = key;
    role.permissions = std::move(permissions);
    return role;
}

/// The shipped ones, but the front desk has just what these steps need.
std::vector<Role> narrowRoles()
{
    std::vector<Role> roles = defaultRoles();
    std::erase_if(roles, [](const Role &role) { return role.key == "front_desk"; });
    roles.push_back(roleOf(
        "front_desk",
        {"schedule.read", "block.create", "block.edit", "booking.cancel", "booking.move.other"}));
    return roles;
}

class JudgeBlocks : public testing::TestWithParam<ServerKind>
{
protected:
    JudgeBlocks()
        : club(1, movesBook, narrowRoles())
        , owned(GetParam().make(club, folder))
        , server(*owned)
        , desk(club, folder.path("desk"), 1)
        , owner(club, folder.path("owner"), 2)
    {
        for (SyncDesk *each : {&desk, &owner}) {
            EXPECT_TRUE(each->following().begin(server.epoch()));
            synchronise(*each, server);
        }
        owner.actor = club.person("Olga");
    }

    std::string said()
    {
        const auto all = synchronise(desk, server);
        EXPECT_EQ(all.size(), 1U);
        return all.empty() || !all.front().isRefused() ? "passed" : all.front().code;
    }

    /// From two o'clock on, moved so often before; known to the desk.
    BookingId booked(std::size_t bay, std::int64_t reschedules = 0)
    {
        Booking booking = owner.draft(bay, 120, 60);
        booking.reschedules = reschedules;
        EXPECT_FALSE(owner.create(booking).isNull());
        const auto judged = synchronise(owner, server);
        EXPECT_TRUE(!judged.empty() && !judged.front().isRefused());
        synchronise(desk, server);
        return booking.id;
    }

    std::shared_ptr<const Club> clubNow() { return desk.store().loadClub(zones).value(); }

    /// As the desk's own file has it.
    BlockPlan planned(Result<BlockDraft> draft, WayFirst first = WayFirst::OtherBay)
    {
        EXPECT_TRUE(draft.has_value());
        const auto now = clubNow();
        EXPECT_TRUE(mayDraft(*now, desk.actor, *draft, desk.now)) << "as the desk asks";
        auto plan = planOn({now,
                            RuleBook::parseStored(movesBook).value(),
                            desk.now,
                            [&](const std::vector<BayId> &bays, const Span &span) {
                                return desk.store().loadOccupancy(bays, span);
                            },
                            [&](BookingId id) -> Result<HitBooking> {
                                HitBooking hit;
                                hit.booking = desk.store().loadBooking(id).value().booking;
                                return hit;
                            }},
                           std::move(*draft),
                           first);
        EXPECT_TRUE(plan.has_value());
        return std::move(*plan);
    }

    /// One step of the desk with these answers, judged; "nothing" where they leave nothing to do.
    std::string decide(const BlockPlan &plan, const std::vector<BlockAnswer> &answers)
    {
        ChangeSet set = desk.blank(plan.draft.label.code);
        set.label = plan.draft.label;
        set.reason = "burst pipe";
        auto result
            = resultOf(plan, answers, set.reason, idsFrom(makeNamedUuid(set.id.value, "laid")));
        EXPECT_TRUE(result.has_value());
        gaveWay = result->moved + result->cancelled;
        if (result->changes.empty())
            return "nothing";
        set.changes = std::move(result->changes);
        step = desk.commit(set);
        EXPECT_FALSE(step.isNull());
        return said();
    }

    /// What a desk does with the draft: access, ways out, one answer to all whom it hits.
    std::string
    resolve(Result<BlockDraft> draft, BlockAnswer::Kind answer, WayFirst first = WayFirst::OtherBay)
    {
        const BlockPlan plan = planned(std::move(draft), first);
        const std::string judged = decide(plan, answerAll(plan, answer));
        EXPECT_EQ(gaveWay, plan.hits.size());
        return judged;
    }

    std::string lay(std::vector<BayId> bays, Span span, BlockAnswer::Kind answer)
    {
        BlockRequest request;
        request.bays = std::move(bays);
        request.first = span;
        request.kind = "maintenance";
        request.reason = "burst pipe";
        const std::string judged = resolve(
            draftOf(request, *clubNow(), desk.now, idsFrom(makeUuidV7(0, desk.random()))), answer);
        const auto blocks = desk.file().ids("SELECT id FROM block WHERE withdrawn IS NULL");
        block = blocks.empty() ? BlockId() : BlockId{blocks.front()};
        return judged;
    }

    std::string extend(int length, BlockAnswer::Kind answer, WayFirst first = WayFirst::OtherBay)
    {
        SeriesState state;
        state.blocks.push_back(desk.store().loadBlock(block).value());
        edit::Change change{block, EditScope::This, false, {}};
        change.wish.end = SyncClub::span(0, length).end();
        return resolve(draftOf(SeriesEdit(change),
                               state,
                               *clubNow(),
                               desk.now,
                               idsFrom(makeUuidV7(0, desk.random()))),
                       answer,
                       first);
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    SyncDesk desk;
    SyncDesk owner;
    ZoneCache zones;
    BlockId block;
    ChangeSetId step; ///< the last that was decided
    std::size_t gaveWay = 0; ///< in that one: bookings moved or cancelled
};

TEST_P(JudgeBlocks, AnEditThatMovesOneBookingIsNoRescheduleOfTheCustomers)
{
    const BookingId id = booked(0, 2);
    EXPECT_EQ(lay({club.bay(0)}, SyncClub::span(0, 60), BlockAnswer::Kind::Open), "passed");
    EXPECT_EQ(extend(150, BlockAnswer::Kind::Move, WayFirst::OtherTime), "passed");
    EXPECT_NE(server.booking(id).slot, Slot::of({club.bay(0)}, SyncClub::span(120, 60)));
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeBlocks, AnEditThatCancelsOneBookingIsTheClubsAct)
{
    const BookingId id = booked(0);
    EXPECT_EQ(lay({club.bay(0)}, SyncClub::span(0, 60), BlockAnswer::Kind::Open), "passed");
    EXPECT_EQ(extend(150, BlockAnswer::Kind::Cancel), "passed");
    EXPECT_EQ(server.booking(id).state, BookingState::Cancelled);
    EXPECT_EQ(server.count("SELECT count(*) FROM notice"), 1) << "somebody tells them";
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeBlocks, OneBlockLaidOverABookingNeedsNoMoreThanAtTheDesk)
{
    const BookingId moved = booked(0, 2);
    EXPECT_EQ(lay({club.bay(0)}, SyncClub::span(90, 90), BlockAnswer::Kind::Move), "passed");
    EXPECT_NE(server.booking(moved).slot.bays, std::vector<BayId>{club.bay(0)});
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeBlocks, ManyBlocksOverManyBookingsAreJudgedAsOneDecision)
{
    desk.actor = club.person("Mia");
    const BookingId first = booked(0, 2);
    const BookingId second = booked(1);
    EXPECT_EQ(lay({club.bay(0), club.bay(1)}, SyncClub::span(90, 90), BlockAnswer::Kind::Cancel),
              "passed");
    for (const BookingId id : {first, second})
        EXPECT_EQ(server.booking(id).state, BookingState::Cancelled);
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeBlocks, ABookingThatIsInNoBlocksWayIsMovedByTheRules)
{
    const BookingId id = booked(1, 2);
    EXPECT_EQ(lay({club.bay(0)}, SyncClub::span(0, 60), BlockAnswer::Kind::Open), "passed");
    const Block before = desk.store().loadBlock(block).value();
    Block after = before;
    after.reason = "drains";
    const Booking had = desk.store().loadBooking(id).value().booking;
    Booking wanted = had;
    wanted.slot = Slot::of({club.bay(2)}, SyncClub::span(300, 60));
    ChangeSet set = desk.blank(LabelCode::EditBlock);
    set.changes = {
        difference({EntityKind::Block, block.value}, toRecord(before), toRecord(after)),
        difference({EntityKind::Booking, id.value}, toRecord(had), toRecord(wanted)),
    };
    EXPECT_FALSE(desk.commit(set).isNull());
    EXPECT_EQ(said(), "NOT_PERMITTED") << "a block beside it is no way round them";
}

TEST_P(JudgeBlocks, TickingALineOffNeedsTheRightToEditBookings)
{
    booked(0);
    EXPECT_EQ(lay({club.bay(0)}, SyncClub::span(90, 90), BlockAnswer::Kind::Cancel), "passed");
    const NoticeId id{desk.file().ids("SELECT id FROM notice").front()};
    const Record before = desk.store().loadRecord({EntityKind::Notice, id.value}).value();
    Notice told;
    ASSERT_TRUE(fromRecord(before, told));
    told.done = true;
    ChangeSet set = desk.blank(LabelCode::TellCustomer);
    set.changes = {difference({EntityKind::Notice, id.value}, before, toRecord(told))};
    EXPECT_FALSE(desk.commit(set).isNull());
    EXPECT_EQ(said(), "NOT_PERMITTED");
}

/// Something else for each whom the blocks hit.
std::vector<BlockAnswer> mixed(const BlockPlan &plan, SeededRandom &random)
{
    std::vector<BlockAnswer> answers;
    for (const BlockHit &hit : plan.hits) {
        auto kind = static_cast<BlockAnswer::Kind>(1 + random.next() % 4);
        if (kind == BlockAnswer::Kind::Move && hit.waysOut.empty())
            kind = BlockAnswer::Kind::Cancel;
        answers.push_back({kind, std::nullopt});
    }
    return answers;
}

TEST_P(JudgeBlocks, AnyMixOfAnswersIsJudgedAsItWasMadeAndTakenBackWhole)
{
    desk.actor = club.person("Mia");
    SeededRandom random(11);
    const auto below = [&](int limit) {
        return static_cast<int>(random.next() % static_cast<std::uint64_t>(limit));
    };
    std::size_t moved = 0;
    for (int round = 0; round < rounds(12); ++round) {
        SCOPED_TRACE(testing::Message() << "round " << round);
        const int day = 24 * 60 * (1 + round);
        std::vector<BookingId> booked;
        for (int i = 0; i < 12; ++i) {
            const Booking one = owner.draft(std::size_t(below(4)), day + 30 * below(10), 60);
            if (!owner.create(one).isNull())
                booked.push_back(one.id);
        }
        synchronise(owner, server);
        synchronise(desk, server);
        std::map<BookingId, Booking> before;
        for (const BookingId id : booked)
            before.emplace(id, server.booking(id));
        BlockRequest request;
        for (std::size_t bay = 0; bay < 4; ++bay)
            if (below(2) == 0 || (request.bays.empty() && bay == 3))
                request.bays.push_back(club.bay(bay));
        request.first = SyncClub::span(day + 30 * below(6), 60 + 30 * below(6));
        request.kind = "maintenance";
        const BlockPlan plan
            = planned(draftOf(request, *clubNow(), desk.now, idsFrom(makeUuidV7(0, desk.random()))),
                      below(2) == 0 ? WayFirst::OtherBay : WayFirst::OtherTime);
        const std::string judged = decide(plan, mixed(plan, random));
        moved += gaveWay;
        if (judged == "nothing")
            continue;
        EXPECT_EQ(judged, "passed");
        for (const BookingId id : booked)
            EXPECT_EQ(server.booking(id), desk.store().loadBooking(id).value().booking);
        EXPECT_EQ(server.findings(), "") << "nobody is under a block, no two on one bay";
        EXPECT_FALSE(desk.undo(step).isNull());
        EXPECT_EQ(said(), "passed");
        for (const BookingId id : booked)
            EXPECT_EQ(server.booking(id), before.at(id)) << "to the field";
        EXPECT_EQ(server.findings(), "");
    }
    EXPECT_GT(moved, 6U) << "a run in which nobody gives way proves nothing";
}

INSTANTIATE_TEST_SUITE_P(, JudgeBlocks, testing::ValuesIn(serverKinds()), [](const auto &kind) {
    return std::string(kind.param.name);
});

} // namespace
} // namespace bayboard::test
