#pragma once

#include "core/desk/Desk.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace bayboard {

class BlockDialog;
class SeriesChanges;

/// Carries out what inspector, board and menus want of a block that stands: asks which dates of a
/// series are meant, looks whom it hits, makes it one step, and reports. GUI thread.
class BlockActions final : public QObject
{
    Q_OBJECT
public:
    /// `window`: parent of the dialogs.
    BlockActions(Desk &desk, QWidget &window);

    // `group`: on all bays of its date at once.
    void openNow(BlockId id, bool group = false);
    void lift(BlockId id, bool group = false);
    void unlift(BlockId id, bool group = false);
    void extend(BlockId id, int addedMinutes, bool group = false);
    void openEnd(BlockId id, bool group = false);
    void change(BlockId id);
    /// How it repeats, its bays and all else, in the dialog that lays blocks.
    void changeSeries(BlockId id);
    void remove(BlockId id);
    /// `bay` null: on all bays of the series.
    void restore(SeriesId series, const QString &recurrenceId, BayId bay);
    /// Stops what is being written; refused() tells.
    void stop();
    /// A block was dragged from `before` to `after`: which dates of a series go with it, and what
    /// becomes of the bookings there?
    void moved(const Block &before, const Block &after);

Q_SIGNALS:
    /// While a change of many dates is written.
    void progressed(const QString &title, qint64 written, qint64 all);
    void done(const bayboard::Committed &committed);
    void refused(const QString &sentence);

private:
    void showSeries(const Block &block, const std::optional<Series> &series);
    void run(const SeriesEdit &edit, const QString &title);
    void changeEnd(BlockId id, Instant end, bool group, const QString &title);
    [[nodiscard]] Instant lastEnd(const Block &block, bool group) const;
    [[nodiscard]] const Block *find(BlockId id) const;

    Desk &m_desk;
    QWidget &m_window;
    SeriesChanges *m_changes;
    QPointer<BlockDialog> m_series; ///< that is open
};

} // namespace bayboard
