#pragma once

#include "core/desk/Desk.h"
#include "ui/board/BoardCommand.h"
#include "ui/board/BoardTypes.h"

#include <QAbstractScrollArea>
#include <QKeySequence>
#include <QRect>
#include <QString>

#include <memory>

namespace bayboard {

/// The day board: bays of one location as columns over the true time axis; or the days of a week of
/// one of them, see showWeek(). It draws, chooses,
/// and turns gestures and keys into proposals for the desk; moves, resizes and copies it commits
/// itself, all else it reports. Lives on the GUI thread, which is the desk's thread. Rectangles in
/// signals are in viewport() coordinates, dates and times in the zone of the location.
class BoardView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(QWidget *parent = nullptr);
    ~BoardView() override;

    /// Not owned; must outlive the view or be detached with null first. Nothing is drawn without.
    void setDesk(Desk *desk);
    [[nodiscard]] Desk *desk() const;

    /// The one that is worked in.
    [[nodiscard]] LocationId location() const;
    /// All whose bays are shown, by column.
    [[nodiscard]] const std::vector<LocationId> &places() const;
    /// Of showWeek(); null where bays are the columns.
    [[nodiscard]] BayId weekBay() const;
    /// What is a third from the top on the day in view, where showTime() puts a time; only where
    /// there is something to show.
    [[nodiscard]] Instant timeInView() const;
    /// The corner above the hours and beside the heads, in viewport() coordinates.
    [[nodiscard]] QRect corner() const;
    /// The day in view: the one in the middle of the window; in a week the one of what is chosen.
    [[nodiscard]] LocalDate date() const;
    [[nodiscard]] const BoardSelection &selection() const;
    [[nodiscard]] ColumnMode columnMode() const;
    /// Zoom as pixels of one hour, for saving the state of the window.
    [[nodiscard]] double pixelsPerHour() const;
    /// The bookings of the days in view are here, no longer on their way from the disk.
    [[nodiscard]] bool isLoaded() const;
    /// A gesture, or a ghost that waits for an answer, is on the board.
    [[nodiscard]] bool isBusy() const;
    /// The pointer bands bays × time for blocks (see setPainting).
    [[nodiscard]] bool isPainting() const;
    /// Where a booking or block is drawn (its first box); empty when out of sight.
    [[nodiscard]] QRect rectOf(EntityRef entity) const;
    [[nodiscard]] QRect rectOf(const Slot &slot) const;

    /// Every binding can be changed; an empty list takes the command off the keyboard. Who else has
    /// one of the keys keeps it.
    void setKeys(BoardCommand command, const std::vector<QKeySequence> &keys);
    [[nodiscard]] std::vector<QKeySequence> keys(BoardCommand command) const;

    [[nodiscard]] QSize sizeHint() const override;

    /// One that is shown already is worked in from now on; another one takes the place of all.
    void setLocation(bayboard::LocationId location);
    /// Locations whose bays stand side by side on a day, as soon as one of them is looked at: see
    /// placesShown(). Fewer than two: each is shown alone.
    void setSideBySide(std::vector<bayboard::LocationId> chosen);
    /// Keeps the time of day that is in view.
    void setDate(bayboard::LocalDate date);
    void goToday(); ///< the desk's today, with the now line in view
    /// Scrolls so that the time is in view (about a third from the top).
    void showTime(bayboard::Instant at);
    /// Scrolls sideways so that the bay is in view.
    void showBay(bayboard::BayId bay);
    /// Chooses it and brings it into view, on its day. Does nothing when it is not of this
    /// location.
    void select(bayboard::EntityRef entity);
    void clearSelection();
    /// What is in hand follows the pointer to a click, or stands for arrows and Enter.
    enum class By : unsigned char { Pointer, Keys };

    /// Takes a booking of any day of this location into the hand, at the cursor, else at its time
    /// of the day in view. False where it cannot be.
    bool place(bayboard::EntityRef entity, By by);
    /// Drops what is in hand without a drag: a ghost that stands refused or is looked at, or a
    /// thing that waits for its place. For what is done beside the board: undo, another command.
    void letGo();
    void setColumnMode(bayboard::ColumnMode mode);
    /// From now on the columns are the days of the week that date() lies in, of this bay; a bay
    /// that the location does not have is its first. Gestures, keys and signals are the same.
    void showWeek(bayboard::BayId bay);
    void setPixelsPerHour(double pixels);
    void setTheme(bayboard::BoardTheme theme);

    /// Painting blocks: drags band bays × time, over whatever lies there; Esc ends it. Announces
    /// why not where the actor may not lay blocks.
    void setPainting(bool paints);

    /// What keys do; menus and buttons call it too.
    void run(bayboard::BoardCommand command);

    /// Answers to reasonWanted: commits what waits, setting aside what may be overridden.
    void commitWithReason(const QString &reason, const PinProof &approval = {});
    /// The creation that slotChosen opened is over (saved or given up), or reasonWanted was
    /// answered with no: the ghost goes.
    void abandon();
    /// Shows where a new booking of the location could go: its ghost, on its day and in view, until
    /// it is let go. Open drops it, and slotChosen follows. Nothing is chosen or saved.
    void propose(const bayboard::Slot &slot);
    /// The same with the ghost that stands in hand, where there is one: it goes there.
    void lookAt(const bayboard::Slot &slot);
    /// While the creation popup is open: the slot that it shows now (other length, other bays).
    void setProposedSlot(const bayboard::Slot &slot);

Q_SIGNALS:
    /// Empty time was chosen for a new booking and may pass (or is overridable): open the inline
    /// creation beside `anchor`. The ghost stays until abandon().
    void slotChosen(const bayboard::Slot &slot, const QRect &anchor);
    /// Bays × time were banded for blocks. The ghost stays until abandon().
    void bandPainted(const bayboard::Slot &slot);
    void paintingChanged(bool paints);
    /// Double click or Enter.
    void bookingActivated(bayboard::BookingId id);
    void blockActivated(bayboard::BlockId id);
    void selectionChanged(const bayboard::BoardSelection &selection);
    /// The day in view changed, by scrolling, keys or setDate().
    void viewMoved(bayboard::LocalDate date);
    void locationChanged(bayboard::LocationId location);
    /// A drop, key or command was refused; the bubble with its ways out is on the board already.
    void refused(const bayboard::Refusal &refusal, const QRect &anchor);
    /// Somebody asks why: to be explained beside `anchor`. With a key the answer gets the keyboard.
    void explainWanted(const bayboard::Proposal &proposal, const QRect &anchor, bool byKey);
    /// What was dropped breaks rules that the actor may set aside: ask why, then commitWithReason()
    /// or abandon().
    void reasonWanted(const bayboard::Proposal &proposal,
                      const bayboard::Verdict &verdict,
                      const QRect &anchor);
    /// One gesture or key was committed: one step to undo.
    void stepDone(const bayboard::Committed &committed);
    /// Delete on a booking: cancelling needs a reason, so the window asks. Of several (see
    /// BoardSelection::all) it is the one that keys go on from.
    void cancelWanted(bayboard::BookingId id);
    void blockRemovalWanted(bayboard::BlockId id);
    /// A block of a series, or one onto bookings, was dropped; nothing has changed yet.
    void blockMoved(const bayboard::Block &before, const bayboard::Block &after);
    /// "Go to date".
    void dateWanted();
    /// Right click, or the menu key, with nothing to abort; the selection is what it is about.
    void menuWanted(const QPoint &globalPosition);
    /// One sentence on what happened, for the status bar and the screen reader.
    void announced(const QString &text);
    void columnModeChanged(bayboard::ColumnMode mode);
    void weekBayChanged(bayboard::BayId bay);
    /// Double click on the head of a day of a week.
    void dayWanted(bayboard::LocalDate date);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Parts;
    friend class BoardProbe; ///< tests and measurements look inside
    friend class BoardNarrator;
    friend class BoardTouch;
    std::unique_ptr<Parts> m_parts;
};

} // namespace bayboard
