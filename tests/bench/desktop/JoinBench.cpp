// A desk that joins a large club over a real server on this computer, with the real window: how
// long until its day is on the board, how long until all is there, and how long the window keeps a
// hand waiting meanwhile. BAYBOARD_SYNC_ROWS for another number of bookings.

#include "app/desktop/ServerJoin.h"
#include "tests/bench/BarTable.h"
#include "tests/bench/desktop/JoinedDesk.h"
#include "tests/bench/desktop/LoadedFile.h"
#include "tests/bench/desktop/TurnMeter.h"
#include "tests/bench/desktop/WindowBench.h"
#include "tests/server/ServerProcess.h"
#include "ui/board/BoardView.h"
#include "ui/window/ClubPage.h"
#include "ui/window/MainWindow.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdlib>

namespace bayboard::bench {
namespace {

constexpr const char *moment = "2026-11-23T15:00"; ///< loadNow in UTC

std::size_t bookings()
{
    const char *text = std::getenv("BAYBOARD_SYNC_ROWS");
    return text == nullptr ? 200'000 : static_cast<std::size_t>(std::atoll(text));
}

void measure(BarTable &bars)
{
    constexpr int patience = 40; // times half a minute
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const std::filesystem::path club = folder.filePath(QStringLiteral("server")).toStdString();
    require(makeLoadedFile(club, bookings()), "There is no club.");
    const std::string token = test::memberOf(
        test::runServer({"token", "create", "--store=sqlite:" + club.string(), "--device=Counter"})
            .out,
        "token");
    const test::ServerProcess server(club);
    DesktopOptions options;
    options.now = moment;
    RunSources sources(options);
    require(sources.setClock(*Zone::utc()).has_value(), "There is no such time.");

    const ServerPlace place{
        QStringLiteral("http://") + QString::fromStdString(server.address()), {}, false};
    std::unique_ptr<ClubSession> session;
    ServerJoin join(sources,
                    {place, Secret(token), folder.filePath(QStringLiteral("desk")), {}, {}});
    QObject::connect(&join, &ServerJoin::joined, [&] { session = join.takeSession(); });
    QObject::connect(&join, &ServerJoin::failed, [](const QString &sentence) {
        require(false, qPrintable(sentence));
    });
    MainWindow window;
    window.resize(1600, 1000);
    window.show();
    QElapsedTimer timer;
    timer.start();
    join.start();
    require(turnUntil([&] { return session != nullptr; }), "The desk did not join.");
    Desk &desk = session->desk();
    window.showClub(desk, desk.club().operators().front().id, std::nullopt);
    require(turnUntil([&] { return window.clubPage()->board().isLoaded(); }), "There is no day.");
    const auto usable = static_cast<double>(timer.nsecsElapsed()) / 1e6;

    const auto isSynced = [&] {
        return session->server()->status().sync.isSynced();
    };
    TurnMeter turns;
    for (int i = 0; i < patience && !turnUntil(isSynced); ++i) { }
    require(isSynced(), "It is not synced.");
    const std::string with
        = std::to_string(bookings()) + " bookings, one server on this computer, a window";
    bars.add({"first day of a club that is joined, usable after", with, usable, 1000, "ms"});
    bars.add(
        {"all of it there after", with, static_cast<double>(timer.nsecsElapsed()) / 1e9, 0, "s"});
    bars.add({"longest turn of the window meanwhile", with, turns.longestTurn(), 0, "ms"});
    window.closeClub();
    session.reset();
}

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    return bayboard::bench::runWindowBench(argc, argv, bayboard::bench::measure);
}
