// How long it takes until what one desk does is painted at another: two desks with their real
// files, threads and lines, one of them with the real window, over a real server on this computer.
// And what a desk costs that has nothing to do.

#include "tests/bench/BarTable.h"
#include "tests/bench/desktop/JoinedDesk.h"
#include "tests/bench/desktop/LoadedFile.h"
#include "tests/bench/desktop/WindowBench.h"
#include "tests/server/ServerProcess.h"
#include "ui/board/BoardView.h"
#include "ui/window/ClubPage.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdlib>
#include <functional>
#include <iostream>
#include <sys/resource.h>

namespace bayboard::bench {
namespace {

constexpr int changes = 200;
constexpr std::chrono::seconds idleTime{30};
constexpr const char *with = "two desks, 100 bays, a window, one server on this computer";

/// Waits for a paint of a widget behind which something is so.
class Paints final : public QObject
{
public:
    explicit Paints(QWidget &widget) { widget.installEventFilter(this); }

    std::function<bool()> isSo;
    bool seen = false;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return QObject::eventFilter(watched, event);
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        watched->installEventFilter(this);
        seen = seen || (isSo && isSo()); // it is on the picture now
        return true;
    }
};

double processorSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto of = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return of(used.ru_utime) + of(used.ru_stime);
}

/// One hour after the other on one bay after the other.
Slot slotFor(const Club &club, LocationId location, LocalDate date, int number)
{
    const std::vector<BayId> bays = club.baysOf(location);
    const auto bay = bays[static_cast<std::size_t>(number) % bays.size()];
    const Span day = club.zone(location).day(date).value();
    const Instant start = day.start() + hours(10 + number / static_cast<int>(bays.size()));
    return Slot::of({bay}, Span(start, start + hours(1)));
}

void measureChanges(
    JoinedDesk &here, JoinedDesk &there, MainWindow &window, LocalDate date, BarTable &bars)
{
    const LocationId location = window.clubPage()->board().location();
    Paints paints(*window.clubPage()->board().viewport());
    std::vector<double> painted;
    for (int i = 0; i < changes; ++i) {
        Booking booking
            = here.desk().draftBooking(location, slotFor(here.desk().club(), location, date, i));
        booking.guestName = "Guest " + std::to_string(i);
        paints.seen = false;
        paints.isSo = [&] {
            return there.desk().booking(booking.id) != nullptr;
        };
        QElapsedTimer timer;
        timer.start();
        require(here.desk().commit({std::nullopt, booking}).has_value(), "It was not booked.");
        require(turnUntil([&] { return paints.seen; }), "It was not painted.");
        painted.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        require(turnUntil([&] { return here.isSynced() && there.isSynced(); }), "Not synced.");
    }
    bars.add({"change at one desk to painted at another, median",
              with,
              percentile(painted, 0.5),
              0,
              "ms"});
    bars.add({"change at one desk to painted at another, p99",
              with,
              percentile(painted, 0.99),
              100,
              "ms"});
}

/// Both desks and the window, in one process.
void measureIdle(BarTable &bars)
{
    const double before = processorSeconds();
    QEventLoop loop;
    QTimer::singleShot(idleTime, &loop, &QEventLoop::quit);
    loop.exec();
    const double share = (processorSeconds() - before) / static_cast<double>(idleTime.count());
    bars.add({"processor of two idle desks, one with a window", with, share * 100, 0.2, "%"});
}

void measure(BarTable &bars)
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const std::filesystem::path club = folder.filePath(QStringLiteral("server")).toStdString();
    require(makeLoadedFile(club, 0), "There is no club.");
    const auto token = [&](const char *device) {
        return test::memberOf(test::runServer({"token",
                                               "create",
                                               "--store=sqlite:" + club.string(),
                                               std::string("--device=") + device})
                                  .out,
                              "token");
    };
    const std::string first = token("First");
    const std::string second = token("Second");
    const test::ServerProcess server(club);
    const QString address = QStringLiteral("http://") + QString::fromStdString(server.address());
    RunSources sources{DesktopOptions{}};
    JoinedDesk here(sources, folder.filePath(QStringLiteral("here")), address, first);
    JoinedDesk there(sources, folder.filePath(QStringLiteral("there")), address, second);
    MainWindow window;
    window.resize(1600, 1000);
    const LocationId location = there.desk().club().locations().front().id;
    const Zone &zone = there.desk().club().zone(location);
    const LocalDate date = zone.dateAt(sources.clock().now() + days(2));
    window.showClub(there.desk(), there.desk().club().operators().front().id, date);
    window.show();
    const Span day = zone.day(date).value();
    here.desk().show(location, day);
    require(turnUntil([&] {
                return here.desk().isLoaded(location, day) && here.desk().isIdle()
                    && there.desk().isIdle();
            }),
            "The day was not read.");
    window.clubPage()->board().setLocation(location);
    measureChanges(here, there, window, date, bars);
    measureIdle(bars);
    window.closeClub();
}

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    return bayboard::bench::runWindowBench(argc, argv, bayboard::bench::measure);
}
