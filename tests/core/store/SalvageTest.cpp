#include "core/store/Serving.h"
#include "tests/core/store/StoreClub.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>

namespace bayboard {
namespace {

namespace fs = std::filesystem;
using test::changeOf;
using test::creationOf;
using test::refOf;
using test::say;
using test::StoreClub;

/// A file whose journal loses some of its steps; what it shows must not change by that.
class Salvage : public testing::Test
{
protected:
    void run(const std::string &sql)
    {
        sqlite3 *handle = nullptr;
        ASSERT_EQ(sqlite3_open(m_club.file().c_str(), &handle), SQLITE_OK);
        char *message = nullptr;
        ASSERT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK)
            << message;
        sqlite3_close(handle);
    }

    /// Overwrites the first page of a table or index.
    void trash(const std::string &name)
    {
        m_club.close();
        sqlite3 *handle = nullptr;
        ASSERT_EQ(sqlite3_open(m_club.file().c_str(), &handle), SQLITE_OK);
        sqlite3_stmt *select = nullptr;
        const std::string sql = "SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'";
        ASSERT_EQ(sqlite3_prepare_v2(handle, sql.c_str(), -1, &select, nullptr), SQLITE_OK);
        ASSERT_EQ(sqlite3_step(select), SQLITE_ROW);
        const std::int64_t page = sqlite3_column_int64(select, 0);
        sqlite3_finalize(select);
        sqlite3_close(handle);
        std::fstream file(m_club.file(), std::ios::binary | std::ios::in | std::ios::out);
        file.seekp((page - 1) * 4096);
        file << std::string(4096, '\x5a');
    }

    [[nodiscard]] std::int64_t steps() { return m_club->journal(0, 1)->front().sequence; }

    void lose(const std::string &condition)
    {
        run("DELETE FROM change WHERE change_set IN (SELECT sequence FROM change_set WHERE "
            + condition + "); DELETE FROM change_set WHERE " + condition);
    }

    [[nodiscard]] std::vector<Booking> shown()
    {
        std::vector<Booking> all;
        const auto rows = m_club->listBookings({});
        for (const BookingRow &row : *rows)
            all.push_back(row.booking);
        return all;
    }

    /// Opens the file again as after a reading that met the damage.
    void expectTheSameShown(const std::vector<Booking> &before)
    {
        const auto held = m_club.held();
        m_club.close();
        ClubFile::suspect(m_club.file());
        m_club.reopen();
        EXPECT_FALSE(m_club.report().setAside.empty());
        EXPECT_EQ(m_club.findings(), "");
        EXPECT_TRUE(shown() == before);
        EXPECT_EQ(m_club.held().size(), held.size());
        EXPECT_TRUE(m_club.report().unrestored.empty());
    }

    Booking book(int bay, int start)
    {
        const Booking made
            = m_club.booking({StoreClub::bay(static_cast<std::uint8_t>(bay))}, start, 60);
        m_club.made(made);
        return made;
    }

    Booking moved(const Booking &booking, int bay, int start)
    {
        Booking after = booking;
        after.slot
            = Slot::of({StoreClub::bay(static_cast<std::uint8_t>(bay))}, m_club.span(start, 60));
        m_club.done({changeOf(booking, after)});
        return after;
    }

    StoreClub m_club;
};

TEST_F(Salvage, StepsBehindAGapStayInTheHistory)
{
    const Booking first = book(1, 0);
    const Booking lost = book(2, 0);
    Booking noted = first;
    noted.notes = "lost with its step";
    m_club.done({changeOf(first, noted)});
    const std::int64_t gap = steps();
    const Booking last = moved(noted, 3, 120);
    moved(lost, 4, 60);
    const auto before = shown();
    lose("sequence IN (" + std::to_string(gap - 1) + ", " + std::to_string(gap) + ")");
    expectTheSameShown(before);
    EXPECT_EQ(m_club.report().lost, 2);
    EXPECT_EQ(m_club.report().lostRuns, (decltype(m_club.report().lostRuns){{gap - 1, gap}}));
    EXPECT_EQ(m_club.report().replayed, gap); // two before, the two behind included
    EXPECT_EQ(m_club.report().restored, 2);
    EXPECT_EQ(m_club->history(refOf(last), 0)->size(), 3U);
    EXPECT_EQ(m_club->history(refOf(last), 1)->front().head.label.code, LabelCode::EditBooking);
    EXPECT_EQ(m_club->history(refOf(lost), 0)->back().head.label.code, LabelCode::Rescue);
}

TEST_F(Salvage, ALostMoveMakesRoomForWhatCameAfterIt)
{
    const Booking first = book(1, 0);
    moved(first, 2, 0);
    const std::int64_t gap = steps();
    book(1, 0);
    book(1, 60);
    const auto before = shown();
    lose("sequence = " + std::to_string(gap));
    expectTheSameShown(before);
    EXPECT_EQ(m_club.report().lost, 1);
    EXPECT_EQ(m_club.report().restored, 1);
}

TEST_F(Salvage, TheLastStepsAreMissedAndNamed)
{
    book(1, 0);
    const std::int64_t kept = steps();
    book(2, 0);
    book(3, 0);
    const auto before = shown();
    // Their heads are gone, their changes still speak of them.
    run("DELETE FROM change_set WHERE sequence > " + std::to_string(kept));
    expectTheSameShown(before);
    EXPECT_EQ(m_club.report().lost, 2);
    EXPECT_EQ(m_club.report().lostRuns, (decltype(m_club.report().lostRuns){{kept + 1, kept + 2}}));
}

TEST_F(Salvage, AStepWhoseChangesAreGoneIsNamedByItsHead)
{
    const Booking first = book(1, 0);
    moved(first, 2, 0);
    const std::int64_t gap = steps();
    book(3, 0);
    const auto before = shown();
    run("UPDATE change SET fields = 'no json' WHERE change_set = " + std::to_string(gap));
    expectTheSameShown(before);
    ASSERT_EQ(m_club.report().lostSteps.size(), 1U);
    EXPECT_EQ(m_club.report().lostSteps.front().sequence, gap);
    EXPECT_EQ(m_club.report().lostSteps.front().head.actor, StoreClub::olga());
}

TEST_F(Salvage, WithoutAJournalRowsGiveEverythingBack)
{
    for (int i = 0; i < 40; ++i)
        book(1 + i % 4, i / 4 * 60);
    const auto before = shown();
    const auto customers = m_club->searchCustomers("Haddad", 5)->size();
    trash("change_set");
    m_club.reopen();
    // Nobody has noticed yet, or the first page that opening reads was hit.
    const auto held = m_club.report().setAside;
    if (held.empty()) {
        m_club.close();
        ClubFile::suspect(m_club.file());
        m_club.reopen();
    }
    EXPECT_FALSE(m_club.report().setAside.empty());
    EXPECT_EQ(m_club.findings(), "");
    EXPECT_TRUE(shown() == before);
    EXPECT_EQ(m_club->searchCustomers("Haddad", 5)->size(), customers);
    EXPECT_EQ(m_club.report().replayed, 0);
    EXPECT_GT(m_club.report().restored, 40);
}

TEST_F(Salvage, RowsThatAreDamagedDoNotSpeakAgainstAWholeJournal)
{
    const Booking first = book(1, 0);
    const auto before = shown();
    run("UPDATE booking SET notes = 'from nowhere'");
    m_club.close();
    ClubFile::suspect(m_club.file());
    m_club.reopen();
    EXPECT_TRUE(shown() == before);
    EXPECT_EQ(m_club.report().lost, 0);
    EXPECT_EQ(m_club.report().restored, 0);
    EXPECT_EQ(m_club.stored(first), first);
}

TEST_F(Salvage, AttemptsAreKept)
{
    const auto attempt = [](int minute, const char *code) {
        return Attempt{StoreClub::noon() + minutes(minute),
                       StoreClub::olga(),
                       StoreClub::dartmouth(),
                       code,
                       "rule",
                       minute % 2 == 0,
                       "a reason"};
    };
    ASSERT_TRUE(m_club->logAttempts({attempt(0, "A"), attempt(1, "B")}).has_value());
    const auto backedUp
        = ClubFile::backupDaily(*m_club.reader(), m_club.file(), *parseDate("2026-06-14"));
    ASSERT_TRUE(backedUp.has_value()) << say(backedUp.error());
    ASSERT_TRUE(m_club->logAttempts({attempt(2, "A"), attempt(3, "C")}).has_value());
    book(1, 0);
    m_club.close();
    std::fstream(m_club.file(), std::ios::binary | std::ios::in | std::ios::out)
        << std::string(100, '\0');
    m_club.reopen();
    EXPECT_FALSE(m_club.report().setAside.empty());
    const Span day(StoreClub::noon(), hours(1));
    const auto counts = m_club->countAttempts(day);
    std::int64_t counted = 0;
    for (const AttemptCount &count : *counts)
        counted += count.count;
    EXPECT_EQ(counted, 4);
    EXPECT_EQ(counts->size(), 3U); // two of "A", both overridden
}

TEST_F(Salvage, TokensKeepTheirEndsAndThoseOfAnOlderFileStayRevoked)
{
    const auto token = [](std::uint8_t number) {
        DeviceToken made;
        made.id = TokenId{Uuid{{number}}};
        made.hash = std::string(32, static_cast<char>(number));
        made.desk = StoreClub::desk();
        made.made = StoreClub::noon();
        return made;
    };
    DeviceToken ending = token(1);
    ending.expires = StoreClub::noon() + days(30);
    DeviceToken revoked = token(2);
    revoked.revoked = StoreClub::noon();
    for (const DeviceToken &each : {ending, revoked})
        ASSERT_TRUE(Serving(m_club.store()).addToken(each));
    book(1, 0);
    const auto rescue = [this] {
        trash("booking");
        ClubFile::suspect(m_club.file());
        m_club.reopen();
        EXPECT_FALSE(m_club.report().setAside.empty());
    };
    rescue();
    EXPECT_EQ(*Serving(m_club.store()).tokens(), (std::vector{ending, revoked}));
    m_club.close();
    run("ALTER TABLE device_token DROP COLUMN expires; PRAGMA user_version = 10");
    rescue();
    ending.expires.reset();
    EXPECT_EQ(*Serving(m_club.store()).tokens(), (std::vector{ending, revoked}));
}

TEST_F(Salvage, AFileReplacedUnderUsTakesNoMoreSteps)
{
    book(1, 0);
    const fs::path elsewhere = m_club.folder() / "moved away";
    fs::rename(m_club.file(), elsewhere);
    const auto gone = m_club.step({creationOf(m_club.booking({StoreClub::bay(2)}, 0, 60))});
    EXPECT_EQ(gone.error().code, ErrorCode::StoreReplaced);
    fs::copy_file(elsewhere, m_club.file());
    const auto replaced = m_club.step({creationOf(m_club.booking({StoreClub::bay(2)}, 0, 60))});
    EXPECT_EQ(replaced.error().code, ErrorCode::StoreReplaced);
    fs::rename(elsewhere, m_club.file());
    book(2, 0);
    EXPECT_EQ(m_club.findings(), "");
}

/// Any steps lost: what is shown stays, and the file proves sound.
TEST_F(Salvage, AnyStepsMayBeLost)
{
    SeededRandom random(11);
    for (int round = test::rounds(12); round > 0; --round) {
        m_club.reopen();
        std::vector<Booking> all = shown();
        for (int i = 0; i < 60; ++i) {
            const int bay = 1 + static_cast<int>(random.next() % 4);
            const int start = static_cast<int>(random.next() % 12) * 60;
            Booking next = all.empty() || random.next() % 3 == 0
                ? m_club.booking({StoreClub::bay(static_cast<std::uint8_t>(bay))}, start, 60)
                : all[random.next() % all.size()];
            const bool known = std::find_if(all.begin(),
                                            all.end(),
                                            [&](const Booking &b) { return b.id == next.id; })
                != all.end();
            const Booking was = next;
            if (random.next() % 4 == 0)
                next.state = next.state == BookingState::Cancelled ? BookingState::Confirmed
                                                                   : BookingState::Cancelled;
            else
                next.slot = Slot::of({StoreClub::bay(static_cast<std::uint8_t>(bay))},
                                     m_club.span(start, 60));
            if (known && was == next)
                continue;
            static_cast<void>(m_club.step({known ? changeOf(was, next) : creationOf(next)}));
            all = shown();
        }
        const auto before = shown();
        lose("sequence > 1 AND (sequence * 7919 + " + std::to_string(random.next() % 1000)
             + ") % 11 < 3");
        expectTheSameShown(before);
        EXPECT_GT(m_club.report().lost, 0);
        for (const auto &entry : fs::directory_iterator(m_club.folder()))
            if (entry.path().filename().string().find(".damaged-") != std::string::npos)
                fs::remove(entry.path());
    }
}

} // namespace
} // namespace bayboard
