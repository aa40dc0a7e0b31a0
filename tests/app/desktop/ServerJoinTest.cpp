// A new desk of a club that has a server, while the server holds back most of the club: what can be
// worked with at once, what goes up when, and what is left of it when the line breaks, the program
// ends or somebody changes his mind.

#include "app/desktop/ServerJoin.h"
#include "core/wire/Feeds.h"
#include "core/wire/Greeting.h"
#include "core/wire/Push.h"
#include "core/wire/Snapshots.h"
#include "tests/app/desktop/FakeServer.h"
#include "tests/support/SyncClub.h"
#include "tests/ui/window/OwnSettings.h"
#include "ui/board/BoardView.h"
#include "ui/views/ViewStack.h"
#include "ui/window/ClubPage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SyncActions.h"
#include "ui/window/TopBar.h"

#include <QDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

constexpr int nineDays = 9 * 24 * 60;

DesktopOptions atNoon()
{
    DesktopOptions options;
    options.now = "2026-06-15T15:00"; // SyncClub::noon(), in UTC
    return options;
}

class JoiningAClub : public testing::Test
{
protected:
    JoiningAClub() : sources(atNoon())
    {
        EXPECT_TRUE(sources.setClock(*Zone::utc()).has_value());
        EXPECT_TRUE(other.following().begin(served.epoch()).has_value());
        synchronise(other, served);
        other.create(other.draft(0, 60, 60));
        other.create(other.draft(1, nineDays, 60));
        synchronise(other, served);
        server.instead = [this](const FakeServer::Asked &asked) {
            return answer(asked);
        };
    }

    ~JoiningAClub() override
    {
        window.closeClub();
        session.reset();
        join.reset();
    }

    QString file() const { return QString::fromStdString(folder.path("desk").string()); }

    void begin()
    {
        join = std::make_unique<ServerJoin>(
            sources,
            ServerJoin::Wanted{{server.address(), {}, false}, Secret("bb_1"), file(), {}, {}});
        QObject::connect(
            join.get(), &ServerJoin::joined, [this] { session = join->takeSession(); });
        QObject::connect(join.get(), &ServerJoin::progressed, [this](const QString &said) {
            hasRows = hasRows || said.contains(QStringLiteral("rows"));
        });
        QObject::connect(join.get(), &ServerJoin::failed, [this](const QString &said) {
            faults.push_back(said.toStdString());
        });
        join->start();
    }

    /// As far as there is something to work with, in a window.
    void joinAndShow()
    {
        begin();
        const bool joins = comesTrue([&] { return session != nullptr || !faults.empty(); });
        ASSERT_TRUE(joins && faults.empty()) << (faults.empty() ? "" : faults.front());
        show();
    }

    void show()
    {
        window.showClub(session->desk(), club.person("Mia"), std::nullopt);
        window.show();
        window.clubPage()->board().setLocation(club.dartmouth());
        if (session->server() != nullptr)
            window.clubPage()->sync().setLink(session->server());
    }

    /// The file as it is on the disk now, as a computer without power leaves it, opened anew.
    void startAgainFromACopy()
    {
        const std::filesystem::path copy = folder.path("copy");
        for (const char *suffix : {"", "-wal"})
            std::filesystem::copy_file(file().toStdString() + suffix, copy.string() + suffix);
        window.closeClub();
        session.reset();
        session = ClubSession::begin(
            copy, false, {.clock = sources.clock(), .random = sources.random()}, {});
        ASSERT_TRUE(session->finish().has_value());
        show();
    }

    void connect()
    {
        ServerConnection &line = session->connectServer(ServerPlace{server.address(), {}, false});
        window.clubPage()->sync().setLink(&line);
        line.useTokenOnce(Secret("bb_1"));
    }

    static bool comesTrue(const std::function<bool()> &what)
    {
        return QTest::qWaitFor(what, 20000);
    }

    bool boardIsLoaded() { return window.clubPage()->board().isLoaded(); }

    Outcome book(std::size_t bay, int start)
    {
        Desk &desk = session->desk();
        Proposal wanted;
        wanted.after = desk.draftBooking(club.placeOf(club.bay(bay)),
                                         Slot::of({club.bay(bay)}, SyncClub::span(start, 60)));
        wanted.after.guestName = "A. Haddad";
        return desk.commit(wanted);
    }

    [[nodiscard]] const SyncStatus &status() const { return session->server()->status().sync; }

    bool becomesSynced()
    {
        return comesTrue([&] { return status().isSynced(); });
    }

    std::int64_t bookingsThere() { return served.count("SELECT count(*) FROM booking"); }

    [[nodiscard]] int askedFor(const char *path) const
    {
        return static_cast<int>(std::count_if(
            server.asked.begin(), server.asked.end(), [&](const FakeServer::Asked &asked) {
                return asked.path == path;
            }));
    }

    [[nodiscard]] QStringList filesLeft() const
    {
        return QDir(QFileInfo(file()).absolutePath())
            .entryList({QStringLiteral("desk*")}, QDir::Files);
    }

    enum class Gives { All, DaysInView, OnePage };

    OwnSettings settings;
    RamFolder folder;
    SyncClub club{5};
    SyncServer served{club, folder.path("server")};
    SyncDesk other{club, folder.path("other"), 1};
    Gives gives = Gives::DaysInView; ///< of a snapshot, before giveRest()
    FakeServer server;
    RunSources sources;
    std::unique_ptr<ServerJoin> join;
    std::unique_ptr<ClubSession> session;
    MainWindow window;
    std::vector<std::string> faults;
    bool hasRows = false; ///< was told while it joined

private:
    std::optional<FakeServer::Reply> answer(const FakeServer::Asked &asked)
    {
        DeviceToken device = SyncServer::deviceOf(DeskId{Uuid{{0xDE, 1}}});
        device.device = "Counter";
        if (asked.path == "/v1/sync")
            return FakeServer::Reply{200, encode(*served.service().greet(device), OperatorId())};
        if (asked.path == "/v1/sync/changes") {
            QTimer::singleShot(0, &window, [this] { server.lookAgain(); }); // the feeds have moved
            return FakeServer::Reply{
                200, encode(*served.service().push(device, decodePush(asked.body).value()))};
        }
        if (asked.path == "/v1/sync/snapshot")
            return snapshot(asked);
        const FeedQuestion question = decodeFeedQuestion(asked.body).value();
        const FeedPage page = served.page(question.cursors).value();
        const bool waits = page.entries.empty() && question.wait > seconds(0);
        return FakeServer::Reply{200, encode(page), {}, waits};
    }

    FakeServer::Reply snapshot(const FakeServer::Asked &asked)
    {
        const auto time = [&](const char *name) {
            return fromUnix(asked.query.queryItemValue(QLatin1String(name)).toLongLong());
        };
        const auto reading
            = served.serving().snapshot({{}, Span(time("from"), time("to"))}).value();
        FakeServer::Reply reply;
        bool isHeld = false;
        for (bool isLast = false; !isLast;) {
            SnapshotPage page{reading->epoch(), reading->cursors(), {}, false};
            page.rows = reading->next(3).value();
            page.last = isLast = page.rows.empty();
            page.days = reading->givenDays();
            (isHeld ? reply.held : reply.body) += encode(page) + "\n";
            isHeld = gives == Gives::OnePage || (gives == Gives::DaysInView && page.days);
        }
        return reply;
    }
};

TEST_F(JoiningAClub, TheDayIsWorkedWithWhileTheRestComesAndWhatIsDoneGoesUpAfterIt)
{
    ASSERT_NO_FATAL_FAILURE(joinAndShow());
    ASSERT_TRUE(comesTrue([&] { return boardIsLoaded(); }));
    EXPECT_EQ(session->desk().bookings(club.dartmouth(), SyncClub::span(0, 600)).size(), 1U);
    EXPECT_TRUE(status().file->filling);
    EXPECT_FALSE(status().isSynced());
    EXPECT_TRUE(
        window.clubPage()->topBar().savingText().startsWith(QStringLiteral("Fetching the club")));

    ASSERT_TRUE(book(2, 120).has_value());
    const Outcome blind = book(1, nineDays);
    ASSERT_FALSE(blind.has_value()) << "somebody may be there";
    EXPECT_EQ(blind.error().error->code, ErrorCode::NotHere);
    ASSERT_TRUE(comesTrue([&] { return status().file->toSend == 1; }));
    EXPECT_EQ(askedFor("/v1/sync/changes"), 0);

    server.giveRest();
    ASSERT_TRUE(becomesSynced());
    EXPECT_EQ(askedFor("/v1/sync/snapshot"), 1);
    EXPECT_EQ(bookingsThere(), 3);
    const Outcome seen = book(1, nineDays);
    ASSERT_FALSE(seen.has_value());
    EXPECT_FALSE(seen.error().error && seen.error().error->code == ErrorCode::NotHere);
    EXPECT_TRUE(faults.empty());
}

TEST_F(JoiningAClub, ADayThatIsNotHereYetIsLoadedWhenItHasCome)
{
    ASSERT_NO_FATAL_FAILURE(joinAndShow());
    ASSERT_TRUE(comesTrue([&] { return boardIsLoaded(); }));
    const Zone &zone = session->desk().club().zone(club.dartmouth());
    window.clubPage()->board().setDate(zone.dateAt(SyncClub::noon()) + days(9));
    QCoreApplication::processEvents();
    ASSERT_TRUE(comesTrue([&] { return session->desk().isIdle(); }));
    EXPECT_FALSE(boardIsLoaded());
    ViewStack &views = window.clubPage()->views();
    const auto figures = [&](ViewKind kind) {
        return views.view(kind)->figures().toStdString();
    };
    views.show(ViewKind::List);
    EXPECT_TRUE(comesTrue([&] {
        return figures(ViewKind::List).find("not all of it has come") != std::string::npos;
    })) << figures(ViewKind::List);
    views.show(ViewKind::Month);
    QCoreApplication::processEvents();
    ASSERT_TRUE(comesTrue([&] { return session->desk().isIdle(); }));
    EXPECT_EQ(figures(ViewKind::Month), "loading…");
    server.giveRest();
    ASSERT_TRUE(comesTrue([&] { return figures(ViewKind::Month) != "loading…"; }));
    EXPECT_EQ(figures(ViewKind::Month).substr(0, 2), "1 ") << figures(ViewKind::Month);
    EXPECT_TRUE(comesTrue([&] { return boardIsLoaded(); }));
}

TEST_F(JoiningAClub, BrokenOffBeforeThereIsADayNothingIsLeft)
{
    gives = Gives::OnePage;
    begin();
    ASSERT_TRUE(comesTrue([&] { return hasRows; }));
    server.cut();
    ASSERT_TRUE(comesTrue([&] { return !faults.empty(); }));
    EXPECT_EQ(filesLeft(), QStringList());
    EXPECT_EQ(session, nullptr);
}

TEST_F(JoiningAClub, GivenUpBeforeThereIsADayNothingIsLeft)
{
    gives = Gives::OnePage;
    begin();
    ASSERT_TRUE(comesTrue([&] { return askedFor("/v1/sync/snapshot") == 1; }));
    EXPECT_NE(filesLeft(), QStringList());
    join.reset();
    EXPECT_EQ(filesLeft(), QStringList());
}

TEST_F(JoiningAClub, CutOffAfterThatWorkGoesOnAndTheRestComesWithTheLine)
{
    ASSERT_NO_FATAL_FAILURE(joinAndShow());
    ASSERT_TRUE(comesTrue([&] { return boardIsLoaded(); }));
    join.reset();
    server.cut();
    ASSERT_TRUE(comesTrue([&] { return status().line == SyncStatus::Line::Unreachable; }));
    EXPECT_TRUE(boardIsLoaded());
    ASSERT_TRUE(book(2, 120).has_value());
    gives = Gives::All;
    session->server()->tryNow();
    ASSERT_TRUE(becomesSynced());
    EXPECT_EQ(bookingsThere(), 3);
    EXPECT_NE(filesLeft(), QStringList());
}

TEST_F(JoiningAClub, ThePlugPulledWhileItIsFilledTheNextStartHasTheDayAndWhatWasDone)
{
    ASSERT_NO_FATAL_FAILURE(joinAndShow());
    ASSERT_TRUE(comesTrue([&] { return boardIsLoaded(); }));
    const Outcome made = book(2, 120);
    ASSERT_TRUE(made.has_value());
    ASSERT_TRUE(comesTrue([&] { return status().file->toSend == 1; }));
    ASSERT_NO_FATAL_FAILURE(startAgainFromACopy());
    ASSERT_TRUE(comesTrue([&] { return boardIsLoaded(); }));
    EXPECT_NE(session->desk().booking(BookingId{made->entity}), nullptr);
    const Outcome blind = book(1, nineDays);
    ASSERT_FALSE(blind.has_value());
    EXPECT_EQ(blind.error().error->code, ErrorCode::NotHere);
    gives = Gives::All;
    connect();
    ASSERT_TRUE(becomesSynced());
    EXPECT_EQ(bookingsThere(), 3);
}

} // namespace
} // namespace bayboard::test
