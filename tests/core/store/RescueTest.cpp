#include "core/store/Serving.h"
#include "core/store/StoreWebhooks.h"
#include "tests/core/store/StoreClub.h"
#include "tests/support/Rounds.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>

namespace bayboard {
namespace {

namespace fs = std::filesystem;
using test::changeOf;
using test::readFile;
using test::say;
using test::StoreClub;

constexpr std::size_t pageSize = 4096;

void writeBytes(const fs::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

class Rescue : public testing::Test
{
protected:
    void book(int count)
    {
        for (; count > 0; --count, ++m_made)
            m_club.made(m_club.booking({StoreClub::bay(1)}, m_made * 60, 60));
    }

    void backUp(const char *day)
    {
        const Status done = ClubFile::backupDaily(*m_club.reader(), m_club.file(), *parseDate(day));
        ASSERT_TRUE(done.has_value()) << say(done.error());
    }

    /// Closes the file and gives its bytes to `damage`.
    template <typename Damage> void damage(Damage &&damage)
    {
        m_club.close();
        std::string bytes = readFile(m_club.file());
        damage(bytes);
        writeBytes(m_club.file(), bytes);
        m_damaged = bytes;
    }

    void expectRescued(std::size_t bookings)
    {
        m_club.reopen();
        EXPECT_EQ(m_club.findings(), "");
        EXPECT_EQ(m_club->listBookings({})->size(), bookings);
        const fs::path aside = m_club.folder() / "club.bayboard.damaged-20260615-150000";
        EXPECT_EQ(m_club.report().setAside, aside);
        EXPECT_EQ(readFile(aside), m_damaged) << "what is damaged stays as it is";
        for (const auto &entry : fs::directory_iterator(m_club.folder()))
            EXPECT_EQ(entry.path().filename().string().find(".rescued"), std::string::npos)
                << entry.path();
        m_club.reopen();
        EXPECT_EQ(m_club.report().setAside, aside) << "until somebody was told";
        EXPECT_TRUE(m_club->forgetRescue().has_value());
        m_club.reopen();
        EXPECT_TRUE(m_club.report().setAside.empty()) << "once is enough";
    }

    StoreClub m_club;
    int m_made = 0;
    std::string m_damaged;
};

TEST_F(Rescue, WithoutABackupTheJournalIsReplayedFromTheBeginning)
{
    book(20);
    damage([](std::string &bytes) { bytes.replace(0, 100, 100, '\x5a'); });
    writeBytes(m_club.folder() / "club.bayboard.backups", ""); // not even a folder
    EXPECT_EQ(m_club.tryOpen().error().code, ErrorCode::StoreForeign) << "nothing says it is ours";
    fs::remove(m_club.folder() / "club.bayboard.backups");
    damage([](std::string &bytes) {
        bytes.replace(0, 16, "SQLite format 3\0", 16);
        bytes.replace(16, 84, 84, '\xff');
    });
    const auto opened = m_club.tryOpen();
    EXPECT_FALSE(opened.has_value());
}

TEST_F(Rescue, ABackupAndTheJournalSinceGiveEverythingBack)
{
    book(10);
    backUp("2026-06-14");
    book(10);
    Booking edited = m_club->listBookings({})->front().booking;
    const Booking before = edited;
    edited.notes = "after the backup";
    const ChangeSetId step = m_club.done({changeOf(before, edited)});
    ASSERT_TRUE(m_club.undo(step).has_value());
    damage([](std::string &bytes) { bytes.replace(0, 100, 100, '\0'); });
    expectRescued(20);
    m_club.reopen();
    EXPECT_EQ(m_club->redoCandidate(StoreClub::olga())->value().head.id, step);
}

TEST_F(Rescue, NoPinComesOffBecauseAFileBroke)
{
    const std::string hash = "0123456789abcdef$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA";
    const PinRow olgas{StoreClub::olga(), hash, StoreClub::noon(), {}};
    PinRow sams{StoreClub::sam(), hash, StoreClub::noon(), {}};
    ASSERT_TRUE(m_club->setPin(m_club.blank(LabelCode::SetPin), olgas));
    backUp("2026-06-14");
    ASSERT_TRUE(m_club->setPin(m_club.blank(LabelCode::SetPin), sams));
    sams.tries = {5, StoreClub::noon()};
    ASSERT_TRUE(m_club->updatePin(sams));
    ASSERT_TRUE(m_club->removePins(m_club.blank(LabelCode::RemovePin), {StoreClub::olga()}));
    damage([](std::string &bytes) { bytes.replace(0, 100, 100, '\0'); });
    expectRescued(0);
    EXPECT_EQ(*m_club->loadPins(), std::vector<PinRow>{sams});
}

TEST_F(Rescue, WhomTheServerTellsIsAsItLastWasAndNotAsInTheBackup)
{
    const auto webhook = [](std::uint8_t number, const char *secret) {
        Webhook made;
        made.id = WebhookId{Uuid{{number}}};
        made.url = "https://example.org/";
        made.actor = StoreClub::olga();
        made.secret = secret;
        made.made = StoreClub::noon() + seconds(number);
        made.read = {{clubFeed(), number}};
        return made;
    };
    WebhookDelivery waits;
    waits.id = Uuid{{0xEE}};
    waits.webhook = WebhookId{Uuid{{1}}};
    waits.type = "booking.created";
    waits.body = "{}";
    waits.made = waits.due = StoreClub::noon();
    {
        StoreWebhooks webhooks(*m_club.operator->());
        ASSERT_TRUE(webhooks.addWebhook(webhook(1, "old")));
        ASSERT_TRUE(webhooks.addWebhook(webhook(2, "removed later")));
        const FeedCursors place{{clubFeed(), 1}};
        ASSERT_TRUE(webhooks.queue(waits.webhook, place, place, {waits}));
        backUp("2026-06-14");
        ASSERT_TRUE(webhooks.saveWebhook(webhook(1, "new")));
        ASSERT_TRUE(webhooks.removeWebhook(WebhookId{Uuid{{2}}}));
        ASSERT_TRUE(webhooks.addWebhook(webhook(3, "added later")));
    }
    book(1);
    damage([](std::string &bytes) { bytes.replace(0, 100, 100, '\0'); });
    expectRescued(1);
    StoreWebhooks webhooks(*m_club.operator->());
    EXPECT_EQ(*webhooks.webhooks(),
              (std::vector<Webhook>{webhook(1, "new"), webhook(3, "added later")}));
    EXPECT_EQ(webhooks.due(waits.webhook, StoreClub::noon(), 9)->size(), 1U)
        << "what waited when the backup was made";
}

TEST_F(Rescue, TellsWhatItReplayedAndWhatIsLost)
{
    book(5);
    backUp("2026-06-14");
    book(7);
    damage([](std::string &bytes) { bytes.replace(0, 100, 100, '\0'); });
    m_club.reopen();
    EXPECT_EQ(m_club.report().restoredFrom,
              ClubFile::backupFolder(m_club.file()) / "daily-2026-06-14.bayboard");
    EXPECT_EQ(m_club.report().replayed, 7);
    EXPECT_EQ(m_club.report().lost, 0);
}

TEST_F(Rescue, AFileWithoutBytesIsRestoredFromItsBackup)
{
    book(5);
    backUp("2026-06-14");
    book(2);
    damage([](std::string &bytes) { bytes.clear(); });
    expectRescued(5);
}

/// Desks ask which club is served before they take anything: it has to be the one they know.
TEST_F(Rescue, AServersFileIsTheSameClubsUnderAnotherEpoch)
{
    const Uuid first{{7}};
    for (const bool hasBackup : {false, true}) {
        ASSERT_TRUE(Serving(*m_club.operator->()).begin(first));
        book(300);
        if (hasBackup)
            backUp("2026-06-14");
        book(300);
        damage([](std::string &bytes) { bytes.resize(bytes.size() / 2 + 1000); });
        m_club.reopen();
        EXPECT_FALSE(m_club.report().setAside.empty());
        EXPECT_EQ(m_club.findings(), "") << "every step is in a feed";
        const auto state = Serving(*m_club.operator->()).state();
        ASSERT_TRUE(state.has_value());
        EXPECT_EQ(state->club, first);
        EXPECT_FALSE(state->epoch.isNull());
        EXPECT_NE(state->epoch, first);
        EXPECT_TRUE(m_club->forgetRescue());
    }
}

TEST_F(Rescue, AFileCutShortKeepsWhatItsJournalStillSays)
{
    book(5);
    backUp("2026-06-14");
    book(200);
    damage([](std::string &bytes) { bytes.resize(bytes.size() / 2 / pageSize * pageSize); });
    m_club.reopen();
    EXPECT_FALSE(m_club.report().setAside.empty());
    EXPECT_EQ(m_club.findings(), "");
    const auto bookings = m_club->listBookings({})->size();
    EXPECT_GE(bookings, 5U);
    EXPECT_GE(bookings, 5U + static_cast<std::size_t>(m_club.report().replayed));
}

TEST_F(Rescue, OfAFileCutShortWithoutABackupWhatIsLeftIsRead)
{
    book(600);
    damage([](std::string &bytes) { bytes.resize(bytes.size() / 2 + 1000); });
    m_club.reopen();
    EXPECT_FALSE(m_club.report().setAside.empty());
    EXPECT_EQ(m_club.findings(), "");
    EXPECT_GT(m_club.report().replayed + m_club.report().restored, 50);
    EXPECT_GT(m_club->listBookings({})->size(), 50U);
}

TEST_F(Rescue, TheNewestBackupThatIsSoundIsTaken)
{
    book(3);
    backUp("2026-06-13");
    book(3);
    backUp("2026-06-14");
    const fs::path folder = ClubFile::backupFolder(m_club.file());
    const auto older = fs::last_write_time(folder / "daily-2026-06-13.bayboard");
    writeBytes(folder / "daily-2026-06-14.bayboard", std::string(20'000, 'x'));
    fs::last_write_time(folder / "daily-2026-06-14.bayboard", older + std::chrono::hours(24));
    writeBytes(folder / "readme.txt", "not a backup");
    damage([](std::string &bytes) { bytes.clear(); });
    expectRescued(3);
}

TEST_F(Rescue, ABackupOfAnotherClubIsNotMixedWithThisJournal)
{
    book(3);
    StoreClub other(99);
    other.made(other.booking({StoreClub::bay(3)}, 0, 60));
    ASSERT_TRUE(other->backupTo(m_club.folder() / "other").has_value());
    const fs::path folder = ClubFile::backupFolder(m_club.file());
    fs::create_directories(folder);
    fs::rename(m_club.folder() / "other", folder / "daily-2026-06-14.bayboard");
    damage([](std::string &bytes) { bytes.replace(0, 100, 100, '\0'); });
    m_club.reopen();
    EXPECT_EQ(m_club.report().replayed, 0);
    EXPECT_GT(m_club.report().lost, 0);
    EXPECT_EQ(m_club->listBookings({})->size(), 1U);
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(Rescue, ChangesThatAreOnlyInTheLogAreReplayedToo)
{
    book(5);
    backUp("2026-06-14");
    book(5);
    // As after a power cut: the log stays beside the file.
    const fs::path log = m_club.file().string() + "-wal";
    ASSERT_GT(fs::file_size(log), 0U);
    const std::string logBytes = readFile(log);
    m_club.close();
    fs::remove(m_club.file());
    writeBytes(log, logBytes);
    m_club.reopen();
    EXPECT_EQ(m_club.report().setAside.filename(), "club.bayboard.damaged-20260615-150000");
    EXPECT_EQ(readFile(m_club.report().setAside.string() + "-wal"), logBytes);
    EXPECT_FALSE(fs::exists(log) && readFile(log) == logBytes);
    EXPECT_EQ(m_club.findings(), "");
    EXPECT_GE(m_club->listBookings({})->size(), 5U);
}

TEST_F(Rescue, PowerLostBetweenItsLastStepsIsMadeUpFor)
{
    book(4);
    m_club.close();
    const std::string good = readFile(m_club.file());
    const fs::path rescued = m_club.file().string() + ".rescued-20260615-150000";
    fs::rename(m_club.file(), rescued); // as if the damaged file were put aside already
    m_club.reopen();
    EXPECT_EQ(m_club->listBookings({})->size(), 4U);
    m_club.close();
    writeBytes(rescued, readFile(m_club.file()));
    writeBytes(m_club.file(), "the damaged one");
    writeBytes(m_club.file().string() + "-wal", "its log");
    m_club.reopen();
    EXPECT_EQ(m_club->listBookings({})->size(), 4U);
    EXPECT_EQ(readFile(m_club.file().string() + ".damaged-20260615-150000"), "the damaged one");
    EXPECT_EQ(readFile(m_club.file().string() + ".damaged-20260615-150000-wal"), "its log");
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(Rescue, ThatWasKilledBeforeItsLastStepIsToldByTheNextStart)
{
    book(5);
    backUp("2026-06-14");
    book(10);
    m_club.close();
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(m_club.file().c_str(), &handle), SQLITE_OK);
    const char *spoilt = "UPDATE change SET fields = 'no json' WHERE change_set IN (9, 12)";
    ASSERT_EQ(sqlite3_exec(handle, spoilt, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    ClubFile::suspect(m_club.file());
    m_club.reopen();
    const OpenReport whole = m_club.report();
    ASSERT_GT(whole.lost, 0);
    m_club.close();
    // Back to where it was with the last two steps to take.
    const std::string stamp = "-20260615-150000";
    const fs::path rescued = m_club.file().string() + ".rescued" + stamp;
    fs::rename(m_club.file(), rescued);
    fs::rename(m_club.file().string() + ".damaged" + stamp, m_club.file());
    m_club.reopen();
    const OpenReport &told = m_club.report();
    EXPECT_EQ(told.setAside, m_club.file().string() + ".damaged" + stamp);
    EXPECT_EQ(told.restoredFrom, whole.restoredFrom);
    EXPECT_EQ(told.replayed, whole.replayed);
    EXPECT_EQ(told.restored, whole.restored);
    EXPECT_EQ(told.lost, whole.lost);
    EXPECT_EQ(told.lostRuns, whole.lostRuns);
    EXPECT_EQ(told.unrestored, whole.unrestored);
    ASSERT_EQ(told.lostSteps.size(), whole.lostSteps.size());
    for (std::size_t i = 0; i < told.lostSteps.size(); ++i) {
        EXPECT_EQ(told.lostSteps[i].sequence, whole.lostSteps[i].sequence);
        EXPECT_EQ(told.lostSteps[i].head.label, whole.lostSteps[i].head.label);
        EXPECT_EQ(told.lostSteps[i].head.at, whole.lostSteps[i].head.at);
    }
}

TEST_F(Rescue, WhatAKilledOneLeftBesideTheFileIsRemoved)
{
    book(3);
    m_club.close();
    const std::string start = m_club.file().string();
    const std::vector<std::string> scraps{start + ".rescued-20260614-150000.part",
                                          start + ".rescued-20260614-150000.part-wal",
                                          start + ".rescued-20260614-150000.part-shm",
                                          start + ".reading",
                                          start + ".reading-wal",
                                          start + ".reading-shm"};
    const std::vector<std::string> others{start + ".damaged-20260614-150000",
                                          start + ".reading-list",
                                          start + ".reading.txt",
                                          m_club.folder() / "other.rescued-20260614-150000.part"};
    for (const auto &names : {scraps, others})
        for (const std::string &name : names)
            writeBytes(name, "half of it");
    m_club.reopen();
    for (const std::string &name : scraps)
        EXPECT_FALSE(fs::exists(name)) << name;
    for (const std::string &name : others)
        EXPECT_TRUE(fs::exists(name)) << name;
    EXPECT_EQ(m_club->listBookings({})->size(), 3U);
    EXPECT_TRUE(m_club.report().setAside.empty());
}

TEST_F(Rescue, ASecondRescueInTheSameSecondKeepsTheFirst)
{
    book(4);
    backUp("2026-06-14");
    for (int round = 0; round < 3; ++round) {
        damage([](std::string &bytes) { bytes.clear(); });
        m_club.reopen();
        EXPECT_EQ(m_club->listBookings({})->size(), 4U);
    }
    int aside = 0;
    for (const auto &entry : fs::directory_iterator(m_club.folder()))
        aside += entry.path().filename().string().find(".damaged-") != std::string::npos;
    EXPECT_EQ(aside, 3);
}

TEST_F(Rescue, AGuardThatWasTakenOutIsNoticed)
{
    m_club.close();
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(m_club.file().c_str(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, "DROP TRIGGER occupancy_guard", nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(handle);
    m_club.reopen();
    EXPECT_EQ(ClubFile::quickCheck(*m_club.reader(), m_club.file()).error().code,
              ErrorCode::StoreDamaged);
    EXPECT_NE(m_club.findings(), "");
    m_club.reopen(); // from the journal, into a file that is as it should be
    EXPECT_EQ(m_club.findings(), "");
    EXPECT_FALSE(m_club.report().setAside.empty());
}

TEST_F(Rescue, ADailyBackupOfADamagedFileIsNotMade)
{
    book(300);
    damage([](std::string &bytes) {
        for (std::size_t page = 20; page < 24; ++page)
            bytes.replace(page * pageSize, pageSize, pageSize, '\x11');
    });
    const auto opened = m_club.tryOpen();
    ASSERT_TRUE(opened.has_value());
    const auto reader = (*opened)->openReader();
    EXPECT_EQ(ClubFile::backupDaily(**reader, m_club.file(), *parseDate("2026-06-14")).error().code,
              ErrorCode::StoreDamaged);
    EXPECT_TRUE(fs::is_empty(ClubFile::backupFolder(m_club.file())));
}

TEST_F(Rescue, AFileThatIsGoneComesBackFromItsNewestBackup)
{
    book(3);
    backUp("2026-06-15");
    m_club.close();
    fs::remove(m_club.file());
    writeBytes(fs::path(m_club.file().string() + "-wal"), "what the old file's log still held");
    const ManualClock clock(fromUnix(1'781'535'600));
    const auto backup = ClubFile::bringBack(m_club.file(), clock, DeskId());
    ASSERT_TRUE(backup.has_value()) << say(backup.error());
    EXPECT_EQ(backup->filename(), "daily-2026-06-15.bayboard");
    m_club.reopen();
    EXPECT_EQ(m_club.findings(), "");
    EXPECT_EQ(m_club->listBookings({})->size(), 3U);
    // The log is kept, and not read into another file.
    bool kept = false;
    for (const auto &entry : fs::directory_iterator(m_club.folder()))
        kept = kept
            || (entry.is_regular_file()
                && readFile(entry.path()) == "what the old file's log still held");
    EXPECT_TRUE(kept);
}

TEST_F(Rescue, WhatIsGoneWithoutABackupIsSaidToBe)
{
    book(1);
    m_club.close();
    fs::remove(m_club.file());
    const ManualClock clock(fromUnix(1'781'535'600));
    const auto backup = ClubFile::bringBack(m_club.file(), clock, DeskId());
    ASSERT_FALSE(backup.has_value());
    EXPECT_EQ(backup.error().code, ErrorCode::FileNotReadable);
    EXPECT_FALSE(fs::exists(m_club.file()));
}

/// Bytes flipped anywhere: never a crash, and never two holders of a bay that nobody notices.
class FlippedBytes : public testing::TestWithParam<std::uint64_t>
{ };

TEST_P(FlippedBytes, AreNoticedOrHarmless)
{
    StoreClub club(GetParam());
    for (int i = 0; i < 60; ++i)
        club.made(
            club.booking({StoreClub::bay(static_cast<std::uint8_t>(1 + i % 4))}, i / 4 * 60, 60));
    const auto before = club.held();
    club.close();
    const std::string good = readFile(club.file());
    SeededRandom random(GetParam());
    for (int round = test::rounds(25); round > 0; --round) {
        for (const auto &entry : fs::directory_iterator(club.folder()))
            fs::remove_all(entry.path());
        std::string bytes = good;
        for (std::uint64_t hits = 1 + random.next() % 8; hits > 0; --hits)
            bytes[random.next() % bytes.size()] = static_cast<char>(random.next());
        writeBytes(club.file(), bytes);
        auto opened = club.tryOpen();
        if (!opened)
            continue; // refused: it says so
        const bool rescued = !(*opened)->report().setAside.empty();
        const auto store = (*opened)->takeWriter();
        const auto findings = store->verify();
        if (!findings || !findings->empty())
            continue; // it says so
        std::vector<BayId> bays;
        for (std::uint8_t number = 1; number <= 6; ++number)
            bays.push_back(StoreClub::bay(number));
        const auto held = store->loadOccupancy(bays, Span(fromUnix(0), openEnd));
        ASSERT_TRUE(held.has_value()) << "seed " << GetParam();
        if (rescued)
            continue; // what the journal still says; verify() found it sound
        ASSERT_EQ(held->size(), before.size()) << "seed " << GetParam();
        for (std::size_t i = 0; i < before.size(); ++i)
            ASSERT_EQ(held->at(i).occupancy, before[i].occupancy) << "seed " << GetParam();
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, FlippedBytes, testing::Range<std::uint64_t>(1, 7));

} // namespace
} // namespace bayboard
