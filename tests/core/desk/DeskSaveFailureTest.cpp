#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace bayboard {
namespace {

using test::TestDesk;

/// Hears what the window would hear.
class SaveListener final : public DeskObserver
{
public:
    void saveFailed(const std::vector<ChangeSetId> &fallen, const Error &error) override
    {
        ids = fallen;
        reason = error.code;
    }

    void saved(ChangeSetId id) override { done.push_back(id); }

    std::vector<ChangeSetId> ids;
    std::vector<ChangeSetId> done;
    ErrorCode reason = ErrorCode::Internal;
};

/// Breaks the next commit as another program would that got past the lock: it takes the bay.
void takeBehindTheBack(TestDesk &desk, const std::string &bay, const Span &span)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(desk.file().c_str(), &handle), SQLITE_OK);
    sqlite3_stmt *insert = nullptr;
    ASSERT_EQ(sqlite3_prepare_v2(handle,
                                 "INSERT INTO occupancy(bay, start, end, kind, holder) "
                                 "VALUES(?1, ?2, ?3, 1, zeroblob(16))",
                                 -1,
                                 &insert,
                                 nullptr),
              SQLITE_OK);
    const BayId id = desk.bay(bay);
    sqlite3_bind_blob(insert, 1, id.value.bytes.data(), 16, SQLITE_STATIC);
    sqlite3_bind_int64(insert, 2, toUnix(span.start()));
    sqlite3_bind_int64(insert, 3, toUnix(span.end()));
    ASSERT_EQ(sqlite3_step(insert), SQLITE_DONE);
    sqlite3_finalize(insert);
    sqlite3_close(handle);
}

TEST(DeskSaveFailure, PutsTheBoardBackAndSaysSo)
{
    TestDesk desk;
    desk.showDay();
    SaveListener listener;
    desk->addObserver(&listener);
    const BookingId kept{desk.book("D2", "18:00", "19:00").entity};
    takeBehindTheBack(desk, "D1", desk.span("18:00", "19:00"));
    const auto first = desk->commit(desk.proposal("D1", "18:00", "19:00"));
    // Built on the first while it is in flight: it falls with it.
    Proposal move;
    move.before = desk->booking(BookingId{first->entity})->booking;
    move.after = *move.before;
    move.after.notes = "on top";
    const auto second = desk->commit(move);
    ASSERT_TRUE(first.has_value() && second.has_value());
    desk.settle();
    EXPECT_EQ(listener.ids, (std::vector<ChangeSetId>{first->id, second->id}));
    EXPECT_EQ(listener.reason, ErrorCode::Overlap);
    EXPECT_EQ(desk->booking(BookingId{first->entity}), nullptr);
    EXPECT_NE(desk->booking(kept), nullptr);
    // And work goes on.
    desk.book("D3", "18:00", "19:00");
    EXPECT_EQ(listener.done.size(), 2U);
    desk->removeObserver(&listener);
}

TEST(DeskSaveFailure, MoveThatIsNotSavedGoesBackToWhereItWas)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D2", "18:00", "19:00").entity};
    takeBehindTheBack(desk, "D1", desk.span("18:00", "19:00"));
    Proposal move;
    move.before = desk->booking(id)->booking;
    move.after = *move.before;
    move.after.slot = Slot::of({desk.bay("D1")}, desk.span("18:00", "19:00"));
    ASSERT_TRUE(desk->commit(move).has_value());
    desk.settle();
    EXPECT_EQ(desk->booking(id)->booking, *move.before);
    EXPECT_EQ(desk->booking(id)->state, SaveState::Saved);
    const Span span = desk.span("18:00", "19:00");
    EXPECT_NE(desk->schedule().firstOverlap(desk.bay("D2"), span), nullptr);
}

TEST(DeskSaving, WhoShowsWhatIsBeingSavedHearsItsEndThoughNothingChanged)
{
    class Ears final : public DeskObserver
    {
    public:
        explicit Ears(TestDesk &given) : desk(given) { desk->addObserver(this); }

        ~Ears() override { desk->removeObserver(this); }

        void deskChanged(const DeskChange &) override { left = desk->savesInFlight(); }

        TestDesk &desk;
        std::optional<std::size_t> left;
    };

    TestDesk desk;
    desk.showDay();
    Ears listener(desk);
    desk->rollSeries(); // there are none
    EXPECT_EQ(desk->savesInFlight(), 1U);
    desk.settle();
    EXPECT_EQ(listener.left, 0U);
    listener.left.reset();
    EXPECT_FALSE(desk.undo().has_value()); // there is nothing
    EXPECT_EQ(listener.left, 0U);
}

} // namespace
} // namespace bayboard
