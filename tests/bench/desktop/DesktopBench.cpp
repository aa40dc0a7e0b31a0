// Start to first painted, usable board, and memory, of the real program on a real screen: an empty
// Qt window, an empty club, and the same club with 1,000,000 bookings, started in turn.

#include "tests/bench/BarTable.h"
#include "tests/bench/desktop/LoadedFile.h"
#include "tests/bench/desktop/StartTimer.h"
#include "tests/support/display/ProcessGuard.h"
#include "tests/support/display/XServer.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <iostream>

namespace bayboard::bench {
namespace {

constexpr int starts = 15;
constexpr std::size_t aMillion = 1000000;
constexpr int looks = 3000; // each is a process of its own
constexpr const char *club = "5 locations × 20 bays, 5,000 customers, default book, 1600×1000";
constexpr const char *now = "2026-11-23T11:00:00-04:00";

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// Screen, folders and files of the measure.
class Bench
{
public:
    /// False with a sentence on standard error.
    bool prepare()
    {
        const QString problem = m_screen.start();
        if (!problem.isEmpty()) {
            std::cerr << problem.toStdString() << '\n';
            return false;
        }
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString folder = m_folder.filePath(q(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            m_environment.insert(q(name), folder);
        }
        m_environment.insert(q("DISPLAY"), m_screen.display());
        m_environment.insert(q("QT_QPA_PLATFORM"), q("xcb"));
        m_environment.insert(q("LC_ALL"), q("C.UTF-8"));
        m_environment.insert(q("DBUS_SESSION_BUS_ADDRESS"),
                             q("unix:path=") + m_folder.filePath(q("no-bus")));
        std::cout << "Making a club with " << aMillion << " bookings …" << std::endl;
        return makeLoadedFile(file("empty").toStdString(), 0)
            && makeLoadedFile(file("full").toStdString(), aMillion);
    }

    [[nodiscard]] QStringList arguments(const char *name) const
    {
        return {q("--db"), file(name), q("--now"), q(now), q("--size"), q("1600x1000")};
    }

    /// Nothing when a start fails.
    [[nodiscard]] std::optional<double> startEmptyWindow() const
    {
        return timeToPainted(q(BAYBOARD_EMPTY_WINDOW), {}, m_environment);
    }

    [[nodiscard]] std::optional<double> start(const char *name) const
    {
        return timeToPainted(q(BAYBOARD),
                             arguments(name) + QStringList{q("--exit-after-first-paint")},
                             m_environment);
    }

    /// Of the program when it has loaded all that it loads ahead.
    [[nodiscard]] std::optional<Memory> memory(const char *name) const
    {
        QProcess process;
        test::dieTogether(process);
        process.setProcessEnvironment(m_environment);
        process.start(q(BAYBOARD), arguments(name));
        if (!process.waitForStarted())
            return std::nullopt;
        bool idle = false;
        for (int i = 0; i < looks && !idle; ++i)
            idle = isIdle(name);
        const auto memory = memoryOf(process.processId());
        process.kill();
        process.waitForFinished();
        return idle ? memory : std::nullopt;
    }

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder.filePath(q(name) + q(".bayboard"));
    }

    /// The window says that nothing is on its way from the disk.
    [[nodiscard]] bool isIdle(const char *name) const
    {
        const auto look
            = test::runToEnd(q(BAYBOARDCTL), {q("--db"), file(name), q("window")}, m_environment);
        return QJsonDocument::fromJson(look.out).object().value(q("idle")).toBool();
    }

    QTemporaryDir m_folder;
    test::XServer m_screen;
    QProcessEnvironment m_environment;
};

/// False when a program did not start.
bool measureStarts(const Bench &bench, BarTable &bars)
{
    std::vector<double> window;
    std::vector<double> empty;
    std::vector<double> full;
    for (int i = -1; i < starts; ++i) { // the first round warms the caches
        const auto a = bench.startEmptyWindow();
        const auto b = bench.start("empty");
        const auto c = bench.start("full");
        if (!a || !b || !c) {
            std::cerr << "A program that was to be measured did not start.\n";
            return false;
        }
        if (i < 0)
            continue;
        window.push_back(*a);
        empty.push_back(*b);
        full.push_back(*c);
        std::cout << "start " << i + 1 << ": empty window " << *a << " ms, empty club " << *b
                  << " ms, full club " << *c << " ms" << std::endl;
    }
    const double windowMedian = percentile(window, 0.5);
    const double emptyMedian = percentile(empty, 0.5);
    const double fullMedian = percentile(full, 0.5);
    bars.add({"empty QMainWindow, wall median", "15 starts in turn", windowMedian, 0, "ms"});
    bars.add({"start on an empty club, wall median", club, emptyMedian, 0, "ms"});
    bars.add({"start with 1,000,000 bookings, wall median", club, fullMedian, 0, "ms"});
    bars.add({"… against the empty club", club, fullMedian / emptyMedian, 1.3, "×"});
    bars.add({"… against an empty QMainWindow", club, fullMedian / windowMedian, 2.5, "×"});
    return true;
}

bool measureMemory(const Bench &bench, BarTable &bars)
{
    const auto empty = bench.memory("empty");
    const auto full = bench.memory("full");
    if (!empty || !full) {
        std::cerr << "The program did not come to rest.\n";
        return false;
    }
    bars.add({"memory with an empty club, RSS", club, empty->resident, 0, "MB"});
    bars.add({"memory with 1,000,000 bookings, RSS", club, full->resident, 150, "MB"});
    bars.add({"… of which mapped files", club, full->file, 0, "MB"});
    bars.add({"… highest so far", club, full->highest, 150, "MB"});
    return true;
}

} // namespace
} // namespace bayboard::bench

int main()
{
    using namespace bayboard::bench;
    Bench bench;
    BarTable bars;
    if (!bench.prepare() || !measureStarts(bench, bars) || !measureMemory(bench, bars))
        return 1;
    bars.print(std::cout);
    return bars.allMet() ? 0 : 1;
}
