#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>

namespace bayboard {
namespace {

namespace fs = std::filesystem;
using test::TestDesk;

/// Hears what the window would say.
class HaltListener final : public DeskObserver
{
public:
    explicit HaltListener(TestDesk &desk) : m_desk(desk) { m_desk->addObserver(this); }

    ~HaltListener() override { m_desk->removeObserver(this); }

    void saveFailed(const std::vector<ChangeSetId> & /*fallen*/, const Error &error) override
    {
        failures.push_back(error.code);
    }

    void troubled(const Error &error) override { troubles.push_back(error); }

    std::vector<ErrorCode> failures;
    std::vector<Error> troubles;

private:
    TestDesk &m_desk;
};

fs::path suspectNote(const TestDesk &desk)
{
    return desk.file().string() + ".suspect";
}

/// As bytes that turn over on the disk while the program runs.
void damage(const TestDesk &desk, const char *sql)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(desk.file().c_str(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

TEST(DeskDamage, ThatAReadMeetsIsToldAndRescuedByTheNextStart)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "18:00", "19:00").entity};
    desk.restart(); // memory knows nothing of it
    damage(desk, "UPDATE booking SET state = 'conf\x7frmed'");
    auto listener = std::make_unique<HaltListener>(desk);
    desk->show(desk.place("Bedford"), desk.span("12:00", "13:00")); // others can still be read
    desk.settle();
    EXPECT_TRUE(listener->troubles.empty());
    EXPECT_FALSE(fs::exists(suspectNote(desk)));
    desk.showDay();
    ASSERT_FALSE(listener->troubles.empty());
    EXPECT_EQ(listener->troubles.back().code, ErrorCode::StoreDamaged);
    EXPECT_TRUE(fs::exists(suspectNote(desk)));
    listener.reset();
    desk.restart();
    EXPECT_FALSE(desk->openReport().setAside.empty());
    desk.showDay();
    EXPECT_NE(desk->booking(id), nullptr);
    EXPECT_FALSE(fs::exists(suspectNote(desk)));
    EXPECT_TRUE(desk.verifies());
}

TEST(DeskDamage, ThatACommitMeetsIsToldAndRescuedByTheNextStart)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "18:00", "19:00").entity};
    damage(desk, "DELETE FROM occupancy");
    HaltListener listener(desk);
    Proposal move;
    move.before = desk->booking(id)->booking;
    move.after = *move.before;
    move.after.slot = Slot::of({desk.bay("D2")}, desk.span("18:00", "19:00"));
    ASSERT_TRUE(desk->commit(move).has_value());
    desk.settle();
    EXPECT_EQ(listener.failures, std::vector<ErrorCode>{ErrorCode::StoreDamaged});
    ASSERT_EQ(listener.troubles.size(), 1U);
    EXPECT_EQ(listener.troubles.front().code, ErrorCode::StoreDamaged);
    EXPECT_TRUE(fs::exists(suspectNote(desk)));
    ASSERT_TRUE(desk->commit(move).has_value());
    desk.settle();
    EXPECT_EQ(listener.failures.size(), 2U);
    EXPECT_EQ(listener.troubles.size(), 1U) << "told once; each failed save tells itself";
}

TEST(DeskDamage, WhoseErrorOnlyItsCallerHearsIsToldToo)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "18:00", "19:00").entity};
    damage(desk, "UPDATE change SET fields = 'no json'");
    HaltListener listener(desk);
    std::optional<ErrorCode> answer;
    desk->history({EntityKind::Booking, id.value}, 10, [&](Result<std::vector<Step>> steps) {
        answer = steps ? std::nullopt : std::optional(steps.error().code);
    });
    desk.settle();
    EXPECT_EQ(answer, ErrorCode::StoreDamaged);
    EXPECT_EQ(listener.troubles.size(), 1U);
    EXPECT_TRUE(fs::exists(suspectNote(desk)));
}

TEST(DeskDamage, ThatWasOnlyImaginedIsForgottenByTheNextStart)
{
    TestDesk desk;
    desk.showDay();
    desk.book("D1", "18:00", "19:00");
    ClubFile::suspect(desk.file());
    desk.restart();
    EXPECT_TRUE(desk->openReport().setAside.empty());
    EXPECT_FALSE(fs::exists(suspectNote(desk)));
}

class Backup : public testing::Test
{
protected:
    void backUp()
    {
        m_desk->backUp(m_worker);
        m_worker.run();
        m_desk.settle();
    }

    [[nodiscard]] std::size_t backups() const
    {
        const fs::path folder = ClubFile::backupFolder(m_desk.file());
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
    }

    TestDesk m_desk;
    HaltListener m_listener{m_desk};
    ManualWorker m_worker;
};

TEST_F(Backup, IsMadeOnceADay)
{
    backUp();
    backUp();
    EXPECT_EQ(backups(), 1U);
    m_desk.clock.advance(hours(24));
    backUp();
    EXPECT_EQ(backups(), 2U);
    EXPECT_TRUE(m_listener.troubles.empty());
}

TEST_F(Backup, ThatFailsIsToldOnceADayWithTheReason)
{
    const fs::path folder = ClubFile::backupFolder(m_desk.file());
    std::ofstream(folder) << "in the way";
    for (int hour = 0; hour < 3; ++hour)
        backUp();
    ASSERT_EQ(m_listener.troubles.size(), 1U);
    const Error &told = m_listener.troubles.front();
    EXPECT_EQ(told.code, ErrorCode::BackupFailed);
    EXPECT_EQ(told.arguments.front(), folder.string());
    EXPECT_FALSE(told.arguments.at(1).isEmpty());
    m_desk.clock.advance(hours(24));
    backUp();
    EXPECT_EQ(m_listener.troubles.size(), 2U);
    fs::remove(folder);
    backUp();
    EXPECT_EQ(backups(), 1U);
    EXPECT_EQ(m_listener.troubles.size(), 2U);
}

TEST_F(Backup, ThatComesBackAfterTheDeskIsGoneFindsNobody)
{
    TestDesk other;
    other->backUp(m_worker);
    other.restart();
    m_worker.run();
    other.settle();
    EXPECT_TRUE(fs::exists(ClubFile::backupFolder(other.file())));
}

} // namespace
} // namespace bayboard
