#pragma once

#include "core/desk/Desk.h"
#include "ui/board/BoardCommand.h"
#include "ui/board/BoardTypes.h"

#include <QRect>
#include <QWidget>

namespace bayboard {

class BoardView;

/// Where an operator looks, as it goes along from view to view.
struct ViewPlace
{
    LocationId location;
    LocalDate date{}; ///< the day that is looked at, in the zone of the location
    std::optional<Instant> time = std::nullopt; ///< of what is in view or chosen on it
    BayId bay = {}; ///< null: none in particular

    bool operator==(const ViewPlace &) const = default;
};

/// One way to look at the bookings of a location: the board of a day, a week, a month, a list. The
/// page shows one of them at a time and treats all alike: what is chosen in the one in view is what
/// the inspector shows and what actions are about. On the desk's thread; a view that is hidden may
/// rest, and is told where to look before it is shown again. Rectangles are in the view's own
/// coordinates.
///
/// Keys that a view does not take go on to the page's stack of views: D W M L (views), T, G.
class ClubView : public QWidget
{
    Q_OBJECT
public:
    enum class Period : std::uint8_t { Day, Week, Month, Range };

    using QWidget::QWidget;

    /// What previous and next turn over.
    [[nodiscard]] virtual Period period() const = 0;
    [[nodiscard]] virtual ViewPlace place() const = 0;
    /// What is in view, for the bar above: as long as there is room for, and short.
    [[nodiscard]] virtual QString heading() const = 0;
    [[nodiscard]] virtual QString briefHeading() const = 0;
    [[nodiscard]] virtual const BoardSelection &selection() const = 0;

    /// Looks there; time and bay come into view where the view knows such. Keeps what is chosen as
    /// long as it is of the location.
    virtual void look(const bayboard::ViewPlace &place) = 0;
    /// Chooses it and brings it into view, as far as the view shows such things; it stays the
    /// selection also where nothing is drawn of it.
    virtual void select(bayboard::EntityRef entity) = 0;
    virtual void clearSelection() = 0;
    /// Periods on (or back, where negative); the weekday or the day of the month stays.
    virtual void turn(int periods) = 0;
    virtual void goToday() = 0;

    /// How much there is of it, for the line below; empty: what the page says of the day.
    [[nodiscard]] virtual QString figures() const { return {}; }

    /// What has the keyboard when the view is entered.
    [[nodiscard]] virtual QWidget *entry() { return this; }

    /// All bookings that are chosen, where a view can choose several; else the one of selection().
    [[nodiscard]] virtual std::vector<BookingId> chosenBookings() const;

    /// The board that it is made of, for its keys; null: it is none.
    [[nodiscard]] virtual BoardView *board() const { return nullptr; }

    /// Whether a command of the board can be done here; else the page does it on the day's board.
    [[nodiscard]] virtual bool takes(bayboard::BoardCommand /*command*/) const { return false; }

    virtual void run(bayboard::BoardCommand /*command*/) { }

    // What is in hand, in views with gestures: as the functions of BoardView of these names.
    virtual void letGo() { }

    virtual void setPainting(bool /*paints*/) { }

    virtual void abandon() { }

    virtual void setProposedSlot(const bayboard::Slot & /*slot*/) { }

    virtual void commitWithReason(const QString & /*reason*/, const PinProof & /*approval*/) { }

Q_SIGNALS:
    /// place() or heading() is another now.
    void moved();
    void selectionChanged(const bayboard::BoardSelection &selection);
    /// Double click or Enter: to be edited.
    void bookingActivated(bayboard::BookingId id);
    void blockActivated(bayboard::BlockId id);
    /// To be looked at on the board of its day.
    void dayWanted(const bayboard::ViewPlace &place);
    /// Right click or the menu key; the selection is what it is about.
    void menuWanted(const QPoint &globalPosition);
    void cancelWanted(bayboard::BookingId id);
    void blockRemovalWanted(bayboard::BlockId id);
    /// "Go to date".
    void dateWanted();
    /// One sentence on what happened, for the status bar and the screen reader.
    void announced(const QString &text);

    // What gestures lead to: as the signals of BoardView of these names.
    void slotChosen(const bayboard::Slot &slot, const QRect &anchor);
    void bandPainted(const bayboard::Slot &slot);
    void refused(const bayboard::Refusal &refusal, const QRect &anchor);
    void reasonWanted(const bayboard::Proposal &proposal, const bayboard::Verdict &verdict);
    void explainWanted(const bayboard::Proposal &proposal, const QRect &anchor, bool byKey);
    void stepDone(const bayboard::Committed &committed);
    void blockMoved(const bayboard::Block &before, const bayboard::Block &after);
};

} // namespace bayboard
