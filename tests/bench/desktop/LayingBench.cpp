// Whether the window stays in hand while 10,000 blocks are laid in one step, taken back, laid again
// and stopped half-way: the longest time between two turns of its event loop. The real window with
// the real threads on a file of 100,000 bookings.

#include "app/desktop/ClubSession.h"
#include "app/desktop/SystemSources.h"
#include "core/desk/LoadClub.h"
#include "tests/bench/BarTable.h"
#include "tests/bench/desktop/TurnMeter.h"
#include "tests/bench/desktop/WindowBench.h"
#include "ui/blocks/BlockDialog.h"
#include "ui/blocks/BlockFields.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"
#include "ui/window/Actions.h"
#include "ui/window/BlockOpener.h"
#include "ui/window/ClubPage.h"
#include "ui/window/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QProgressBar>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdlib>
#include <iostream>
#include <numeric>

namespace bayboard::bench {
namespace {

constexpr Instant first = fromUnix(1'781'492'400); // 2026-06-15 03:00 UTC
constexpr int rounds = 3;
constexpr const char *with = "50 of 100 bays, 200 days, 100,000 bookings, window and threads";

/// Ends the program when something that is measured did not work.
void require(bool fine, const char *what)
{
    if (fine)
        return;
    std::cerr << what << std::endl;
    std::abort();
}

/// A window on a full club of one location.
class Laying
{
public:
    Laying() : m_load({1, 100, 5000, 100'000, first, "America/Halifax", 1}, DeskId{Uuid{{1}}})
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        makeFile();
        m_clock.startAt(first + days(40));
        m_session = ClubSession::begin(path(), false, {m_clock, m_random}, {});
        require(m_session->finish().has_value(), "The club's file was not opened.");
        m_window.resize(1600, 1000);
        m_window.showClub(desk(), m_load.owner(), std::nullopt);
        m_window.show();
        desk().loadAhead();
        rest();
    }

    ~Laying() { m_window.closeClub(); }

    Laying(const Laying &) = delete;
    Laying &operator=(const Laying &) = delete;

    [[nodiscard]] TurnMeter &meter() { return m_meter; }

    /// Opens the dialog and waits for its preview.
    BlockDialog &preview()
    {
        std::vector<BayId> bays(m_load.bays().begin(), m_load.bays().begin() + 50);
        const Span span(first + days(40) + minutes(90), minutes(30)); // some are booked
        page().blocks().openFor(Slot::of(bays, span));
        BlockDialog *dialog = page().blocks().dialog();
        require(dialog != nullptr, "There is no dialog.");
        BlockForm form = dialog->fields().form();
        form.repeat = BlockForm::Repeat::Text;
        form.rule = "FREQ=DAILY;COUNT=200";
        dialog->fields().setForm(form, true);
        HitModel &hits = dialog->hits().model();
        require(m_meter.runUntil([&] { return hits.preview() != nullptr && hits.rowCount() > 0; }),
                "The schedule was not looked at.");
        std::vector<int> all(static_cast<std::size_t>(hits.rowCount()));
        std::iota(all.begin(), all.end(), 0);
        hits.answer(all, BlockAnswer::Kind::Move);
        if (!m_meter.runUntil([&] { return dialog->obstacle().isEmpty(); }))
            std::cerr << qPrintable(dialog->obstacle()) << std::endl;
        require(dialog->obstacle().isEmpty(), "The blocks could not be laid.");
        return *dialog;
    }

    void press(BlockDialog &dialog, const char *name)
    {
        dialog.findChild<QAbstractButton *>(QLatin1String(name))->click();
    }

    /// Until nothing is on its way from or to the disk, and it has been painted.
    void rest()
    {
        int turns = 0;
        require(m_meter.runUntil([&] { return desk().isIdle() && ++turns > 20; }),
                "The window did not come to rest.");
    }

    void trigger(const char *action) { m_window.actions()->find(action)->trigger(); }

    [[nodiscard]] std::size_t blocks()
    {
        std::optional<std::size_t> count;
        desk().read<std::vector<Block>>(
            [](Store &store) { return store.listBlocks({}); },
            [&](const Result<std::vector<Block>> &rows) { count = rows.value().size(); });
        require(m_meter.runUntil([&] { return count.has_value(); }), "The disk does not answer.");
        return *count;
    }

    [[nodiscard]] bool isDialogOpen() const { return page().blocks().dialog() != nullptr; }

private:
    [[nodiscard]] ClubPage &page() const { return *m_window.clubPage(); }

    [[nodiscard]] Desk &desk() const { return m_session->desk(); }

    [[nodiscard]] std::filesystem::path path() const
    {
        return m_folder.filePath(QStringLiteral("club.bayboard")).toStdString();
    }

    void makeFile()
    {
        const ManualClock clock{first};
        auto file = ClubFile::open({path(), true, {}, "bench"}, clock, DeskId{Uuid{{1}}});
        require(file.has_value(), "The club's file was not made.");
        auto store = (*file)->takeWriter();
        require(store->commit(m_load.club()).has_value(), "The club was not written.");
        while (const auto set = m_load.next())
            require(store->commit(*set).has_value(), "Bookings were not written.");
    }

    QTemporaryDir m_folder;
    LoadClub m_load;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<ClubSession> m_session;
    MainWindow m_window;
    TurnMeter m_meter;
};

/// The longest turns of each round.
struct Turns
{
    std::vector<double> wall;
    std::vector<double> computed;

    void note(TurnMeter &meter)
    {
        wall.push_back(meter.longestTurn());
        computed.push_back(meter.mostComputed());
    }

    void addTo(BarTable &bars, const char *what) const
    {
        bars.add({std::string("longest turn of the window, ") + what,
                  with,
                  percentile(wall, 0.5),
                  50,
                  "ms"});
        bars.add({"… computed by its thread", with, percentile(computed, 0.5), 0, "ms"});
    }
};

void measure(BarTable &bars)
{
    Laying laying;
    Turns previews;
    Turns lays;
    Turns undos;
    Turns redos;
    Turns stops;
    const auto step = [&](Turns &turns, auto &&act, std::size_t blocks) {
        laying.meter().reset();
        act();
        laying.rest();
        turns.note(laying.meter());
        require(laying.blocks() == blocks, "There are other blocks than there should be.");
    };
    for (int round = 0; round < rounds; ++round) {
        laying.meter().reset();
        BlockDialog &dialog = laying.preview();
        previews.note(laying.meter());
        // Stopped when a third is written: nothing of it is left.
        auto *bar = dialog.findChild<QProgressBar *>(QStringLiteral("layProgress"));
        step(
            stops,
            [&] {
                laying.press(dialog, "lay");
                require(laying.meter().runUntil([&] {
                    return bar->maximum() > 0 && bar->value() > bar->maximum() / 3;
                }),
                        "It does not say how far it is.");
                laying.press(dialog, "cancel");
                require(laying.meter().runUntil([&] { return !dialog.notice().isEmpty(); }),
                        "It did not stop.");
            },
            0);
        step(
            lays,
            [&] {
                laying.press(dialog, "lay");
                require(laying.meter().runUntil([&] { return !laying.isDialogOpen(); }),
                        "It was not laid.");
            },
            10'000);
        step(
            undos, [&] { laying.trigger("edit.undo"); }, 0);
        step(
            redos, [&] { laying.trigger("edit.redo"); }, 10'000);
        step(
            undos, [&] { laying.trigger("edit.undo"); }, 0);
    }
    previews.addTo(bars, "preview of 10,000 blocks");
    lays.addTo(bars, "commit of 10,000 blocks");
    undos.addTo(bars, "undo of it");
    redos.addTo(bars, "redo of it");
    stops.addTo(bars, "commit stopped half-way");
}

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    return bayboard::bench::runWindowBench(argc, argv, bayboard::bench::measure);
}
