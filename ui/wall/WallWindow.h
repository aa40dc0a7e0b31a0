#pragma once

#include "core/desk/Desk.h"
#include "core/reports/PlaceView.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace bayboard {

class DeskSignals;
class WallTable;

/// One location's bays for everybody to see: a window that is only read, meant for the whole
/// screen. Follows the desk, and its clock by the minute. GUI thread; the desk must outlive it.
class WallWindow final : public QWidget
{
    Q_OBJECT
public:
    WallWindow(Desk &desk,
               DeskSignals &signals_,
               PlaceViewKind kind,
               LocationId location,
               QWidget *parent = nullptr);

    /// Looks at the clock and the desk again.
    void refresh();

    [[nodiscard]] WallTable &table() const { return *m_table; }

    [[nodiscard]] QString clockText() const;

Q_SIGNALS:
    /// Esc, or it is being closed.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    /// The head is as wide as there is room.
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshEachMinute();
    void leave();

    Desk &m_desk;
    PlaceViewKind m_kind;
    LocationId m_location;
    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_clock;
    QLabel *m_note;
    WallTable *m_table;
    QTimer m_tick;
    std::optional<Instant> m_minute; ///< that is shown
};

} // namespace bayboard
