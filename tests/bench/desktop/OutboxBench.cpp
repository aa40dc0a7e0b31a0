// A desk that has worked without its server, with its window open: 10,000 changes wait when the
// server comes back. How long until they are settled, and how long the window keeps a hand waiting.
// BAYBOARD_OUTBOX_CHANGES for another number of them.

#include "tests/bench/BarTable.h"
#include "tests/bench/desktop/JoinedDesk.h"
#include "tests/bench/desktop/LoadedFile.h"
#include "tests/bench/desktop/TurnMeter.h"
#include "tests/bench/desktop/WindowBench.h"
#include "tests/server/ServerProcess.h"
#include "ui/board/BoardView.h"
#include "ui/window/ClubPage.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdlib>
#include <iostream>

namespace bayboard::bench {
namespace {

int changes()
{
    const char *text = std::getenv("BAYBOARD_OUTBOX_CHANGES");
    return text == nullptr ? 10'000 : std::atoi(text);
}

/// An hour each from tomorrow's midnight on, every bay of two locations in turn; the days after it
/// where these are over. All of them are looked at, and within what may be booked ahead.
void workAlone(Desk &desk, LocalDate date)
{
    const Club &club = desk.club();
    std::vector<BayId> bays;
    const Span day = club.zone(club.locations().front().id).day(date).value();
    for (std::size_t place = 0; place < 2; ++place) {
        const LocationId location = club.locations()[place].id;
        const std::vector<BayId> here = club.baysOf(location);
        bays.insert(bays.end(), here.begin(), here.end());
        const Span looked(day.start(), hours(24 * 14));
        desk.show(location, looked);
        require(turnUntil([&] { return desk.isLoaded(location, looked); }), "Days were not read.");
    }
    for (int i = 0; i < changes(); ++i) {
        const auto number = static_cast<std::size_t>(i);
        const Instant start
            = day.start() + hours(24) + hours(static_cast<int>(number / bays.size()));
        const BayId bay = bays[number % bays.size()];
        Booking booking
            = desk.draftBooking(club.bay(bay)->location, Slot::of({bay}, Span(start, hours(1))));
        booking.guestName = "Guest " + std::to_string(i);
        const auto done = desk.commit({std::nullopt, booking});
        require(done.has_value(), "It was not booked.");
    }
}

void measure(BarTable &bars)
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const std::filesystem::path club = folder.filePath(QStringLiteral("server")).toStdString();
    require(makeLoadedFile(club, 0), "There is no club.");
    const std::string token = test::memberOf(
        test::runServer({"token", "create", "--store=sqlite:" + club.string(), "--device=Counter"})
            .out,
        "token");
    const std::vector<std::string> limits{"--rate-token=0", "--rate-address=0"};
    auto server = std::make_unique<test::ServerProcess>(club, limits);
    const std::string address = server->address();
    RunSources sources{DesktopOptions{}};
    JoinedDesk joined(sources,
                      folder.filePath(QStringLiteral("desk")),
                      QStringLiteral("http://") + QString::fromStdString(address),
                      token);
    Desk &desk = joined.desk();
    MainWindow window;
    window.resize(1600, 1000);
    const LocationId location = desk.club().locations().front().id;
    const Zone &zone = desk.club().zone(location);
    const LocalDate date = zone.dateAt(sources.clock().now() + days(2));
    window.showClub(desk, desk.club().operators().front().id, date + days(1));
    window.show();
    require(turnUntil([&] {
                return desk.isLoaded(location, zone.day(date + days(1)).value()) && desk.isIdle();
            }),
            "The day was not read.");

    require(server->stop() == 0, "The server did not end.");
    workAlone(desk, date);
    TurnMeter meter;
    require(meter.runUntil([&] { return desk.isIdle(); }), "It was not saved.");
    server = std::make_unique<test::ServerProcess>(
        club,
        std::vector<std::string>{
            "--listen=" + address, "--rate-token=0", "--rate-address=0", "--log-level=error"});
    QElapsedTimer timer;
    timer.start();
    meter.reset();
    joined.server().tryNow();
    require(meter.runUntil([&] { return joined.isSynced(); }), "It is not synced.");
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const std::string with
        = std::to_string(changes()) + " bookings, the window open, a real server on loopback";
    bars.add({"made offline, pushed and settled", with, took, 10, "s"});
    bars.add({"longest turn of the window's event loop meanwhile",
              with,
              meter.longestTurn(),
              100,
              "ms"});
    bars.add({"most computed in one turn", with, meter.mostComputed(), 50, "ms"});
    window.closeClub();
    require(server->stop() == 0, "The server did not end.");
}

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    return bayboard::bench::runWindowBench(argc, argv, bayboard::bench::measure);
}
