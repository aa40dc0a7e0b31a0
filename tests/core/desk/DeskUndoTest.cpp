#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

Proposal moveTo(TestDesk &desk,
                BookingId id,
                const std::string &bay,
                const std::string &from,
                const std::string &to)
{
    Proposal move;
    move.before = desk->booking(id)->booking;
    move.after = *move.before;
    move.after.slot = Slot::of({desk.bay(bay)}, desk.span(from, to));
    return move;
}

TEST(DeskUndo, TakesBackTheLastStepAndNamesIt)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "18:00", "19:30").entity};
    ASSERT_TRUE(desk->commit(moveTo(desk, id, "D2", "20:00", "21:30")).has_value());
    desk.settle();
    ASSERT_TRUE(desk->undoState().undo.has_value());
    EXPECT_EQ(desk->undoState().undo->head.label.code, LabelCode::MoveBooking);
    EXPECT_EQ(desk->undoState().undo->head.label.arguments.front(), "A. Haddad");
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_EQ(desk->booking(id)->booking.slot.span, desk.span("18:00", "19:30"));
    EXPECT_EQ(desk->booking(id)->booking.reschedules, 0); // counters come back
    EXPECT_EQ(desk->undoState().undo->head.label.code, LabelCode::CreateBooking);
    ASSERT_TRUE(desk->undoState().redo.has_value());
    ASSERT_TRUE(desk.redo().has_value());
    EXPECT_EQ(desk->booking(id)->booking.slot.span, desk.span("20:00", "21:30"));
    EXPECT_TRUE(desk.verifies());
}

TEST(DeskUndo, AnEditDraftedWhileItIsOnItsWayShowsBoth)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "18:00", "19:30").entity};
    ASSERT_TRUE(desk->commit(moveTo(desk, id, "D2", "20:00", "21:30")).has_value());
    desk.settle();
    bool undone = false;
    desk->undo({}, [&](const Outcome &outcome) { undone = outcome.has_value(); });
    Proposal note;
    note.before = desk->booking(id)->booking;
    note.after = *note.before;
    note.after.notes = "by the window";
    ASSERT_TRUE(desk->commit(note).has_value());
    desk.settle();
    EXPECT_TRUE(undone);
    ASSERT_NE(desk->booking(id), nullptr);
    const Booking shown = desk->booking(id)->booking;
    EXPECT_EQ(shown.slot, Slot::of({desk.bay("D1")}, desk.span("18:00", "19:30")));
    EXPECT_EQ(shown.notes, "by the window");
    EXPECT_EQ(desk->schedule().firstOverlap(desk.bay("D2"), desk.span("20:00", "21:30")), nullptr);
    EXPECT_EQ(Store::open(desk.file(), StoreMode::Read).value()->loadBooking(id)->booking, shown);
}

TEST(DeskUndo, SurvivesARestartAndGoesAllTheWayBack)
{
    TestDesk desk;
    desk.showDay();
    std::vector<BookingId> ids;
    for (const char *bay : {"D1", "D2", "D3", "D4"})
        ids.push_back(BookingId{desk.book(bay, "18:00", "19:30").entity});
    desk.restart();
    desk.showDay();
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(desk.undo().has_value());
    const auto nothing = desk.undo();
    ASSERT_FALSE(nothing.has_value());
    EXPECT_EQ(nothing.error().error->code, ErrorCode::NothingToUndo);
    for (const BookingId id : ids)
        EXPECT_EQ(desk->booking(id), nullptr);
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(desk.redo().has_value());
    EXPECT_EQ(desk.redo().error().error->code, ErrorCode::NothingToRedo);
    for (const BookingId id : ids)
        EXPECT_NE(desk->booking(id), nullptr);
    EXPECT_TRUE(desk.verifies());
}

TEST(DeskUndo, NewStepEndsTheRedoBranch)
{
    TestDesk desk;
    desk.showDay();
    desk.book("D1", "18:00", "19:30");
    ASSERT_TRUE(desk.undo().has_value());
    desk.book("D2", "18:00", "19:30");
    EXPECT_FALSE(desk->undoState().redo.has_value());
    EXPECT_EQ(desk.redo().error().error->code, ErrorCode::NothingToRedo);
}

TEST(DeskUndo, IsRefusedWhenTheTimeIsTaken)
{
    TestDesk desk;
    desk.showDay();
    const auto made = desk.book("D1", "18:00", "19:30");
    const BookingId id{made.entity};
    const auto moved = desk->commit(moveTo(desk, id, "D2", "18:00", "19:30"));
    ASSERT_TRUE(moved.has_value());
    desk.settle();
    desk.book("D1", "18:00", "19:00", "P. Quinn");
    const auto refused = desk.undo(moved->id);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().error->code, ErrorCode::Overlap);
    EXPECT_EQ(desk->booking(id)->booking.slot.bays.front(), desk.bay("D2"));
    EXPECT_TRUE(desk.verifies());
}

TEST(DeskUndo, SaysWhoChangedItSince)
{
    TestDesk desk;
    desk.showDay();
    const auto made = desk.book("D1", "18:00", "19:30");
    desk->setActor(desk.person("Sam"));
    ASSERT_TRUE(
        desk->commit(moveTo(desk, BookingId{made.entity}, "D3", "18:00", "19:30")).has_value());
    desk.settle();
    desk->setActor(desk.person("Mia"));
    desk.settle();
    const auto refused = desk.undo(made.id);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().error->code, ErrorCode::ChangedSince);
    EXPECT_EQ(refused.error().error->arguments[0], "moveBooking");
    EXPECT_EQ(refused.error().error->arguments[1], desk.person("Sam").toString());
}

TEST(DeskUndo, FrontDeskMayNotTakeBackAnothersStep)
{
    TestDesk desk;
    desk.showDay();
    const auto made = desk.book("D1", "18:00", "19:30");
    desk->setActor(desk.person("Sam"));
    desk.settle();
    EXPECT_FALSE(desk->undoState().undo.has_value());
    const auto refused = desk.undo(made.id);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().error->code, ErrorCode::NotPermitted);
}

TEST(DeskUndo, RandomStepsGoBackToTheStartFieldByField)
{
    const auto seed = static_cast<std::uint64_t>(::testing::UnitTest::GetInstance()->random_seed());
    std::cout << "seed " << seed << "\n";
    SeededRandom random(seed);
    TestDesk desk;
    desk.showDay();
    std::vector<BookingId> ids;
    std::vector<std::vector<Booking>> states;
    const auto snapshot = [&] {
        std::vector<Booking> now;
        for (const BookingView *view :
             desk->bookings(desk.place("Dartmouth"), desk.span("00:00", "23:59"), true))
            now.push_back(view->booking);
        return now;
    };
    const char *bays[] = {"D1", "D2", "D3", "D4"};
    states.push_back(snapshot());
    for (int round = 0; round < 60; ++round) {
        const std::string bay = bays[random.next() % 4];
        const auto hour = 12 + static_cast<int>(random.next() % 10);
        const std::string from = std::to_string(hour) + ":00";
        const std::string to = std::to_string(hour + 1) + ":30";
        Outcome outcome = [&]() -> Outcome {
            if (ids.empty() || random.next() % 3 == 0)
                return desk->commit(desk.proposal(bay, from, to));
            const BookingId id = ids[random.next() % ids.size()];
            Proposal change;
            change.before = desk->booking(id)->booking;
            change.after = *change.before;
            switch (random.next() % 4) {
            case 0:
                change.after.slot = Slot::of({desk.bay(bay)}, desk.span(from, to));
                break;
            case 1:
                change.after.state = BookingState::Cancelled;
                break;
            case 2:
                change.after.notes += "x";
                break;
            default:
                change.after.partySize += 1;
                break;
            }
            return desk->commit(change);
        }();
        desk.settle();
        if (!outcome || outcome->id.isNull())
            continue;
        if (std::find(ids.begin(), ids.end(), BookingId{outcome->entity}) == ids.end())
            ids.push_back(BookingId{outcome->entity});
        states.push_back(snapshot());
    }
    ASSERT_GT(states.size(), 10U);
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        ASSERT_EQ(snapshot(), states[i]);
        ASSERT_TRUE(desk.undo().has_value());
    }
    EXPECT_EQ(snapshot(), states.front());
    EXPECT_TRUE(desk.verifies());
    for (std::size_t i = 1; i < states.size(); ++i) {
        ASSERT_TRUE(desk.redo().has_value());
        ASSERT_EQ(snapshot(), states[i]);
    }
    EXPECT_TRUE(desk.verifies());
}

} // namespace
} // namespace bayboard
