#pragma once

#include "core/desk/Desk.h"

#include <QObject>

class QWidget;

namespace bayboard {

class SeriesChanges;

/// Carries out what inspector, board and menus want of a block that stands: asks which dates of a
/// series are meant, looks whom it hits, makes it one step, and reports. GUI thread.
class BlockActions final : public QObject
{
    Q_OBJECT
public:
    /// `window`: parent of the dialogs.
    BlockActions(Desk &desk, QWidget &window);

    void openNow(BlockId id);
    void lift(BlockId id);
    void unlift(BlockId id);
    void extend(BlockId id, int addedMinutes);
    void openEnd(BlockId id);
    void change(BlockId id);
    void remove(BlockId id);
    void restore(SeriesId series, const QString &recurrenceId);
    /// Stops what is being written; refused() tells.
    void stop();
    /// A block of a series was dragged from `before` to `after`: which dates go with it?
    void moved(const Block &before, const Block &after);

Q_SIGNALS:
    /// While a change of many dates is written.
    void progressed(const QString &title, qint64 written, qint64 all);
    void done(const bayboard::Committed &committed);
    void refused(const QString &sentence);

private:
    void run(const SeriesEdit &edit, const QString &title);
    void changeEnd(BlockId id, Instant end, const QString &title);
    [[nodiscard]] const Block *find(BlockId id) const;

    Desk &m_desk;
    QWidget &m_window;
    SeriesChanges *m_changes;
};

} // namespace bayboard
