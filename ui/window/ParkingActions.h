#pragma once

#include "ui/board/BoardView.h"

#include <QObject>

#include <functional>

namespace bayboard {

class Actions;
class ClubPage;
class DeskSignals;
class ParkedBookings;
class SidePane;
class StatusLine;
class ViewStack;
struct ViewPlace;

/// Puts bookings aside and back onto the board. All parts outlive it.
class ParkingActions final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        DeskSignals &signals_;
        Actions &actions;
        ViewStack &views;
        BoardView &board;
        SidePane &side;
        StatusLine &status;
        std::function<void(const ViewPlace &)> look; ///< there, on the board of the day
    };

    ParkingActions(const Parts &parts, ClubPage &page);

    /// Registers the actions; `parking` is asked when one runs.
    /// Null until there are views.
    static void install(Actions &actions,
                        const QString &group,
                        const std::function<ParkingActions *()> &parking);

    [[nodiscard]] ParkedBookings &parked() const { return *m_parked; }

    /// What is chosen in the view.
    void park();

    /// Takes it into the hand: it goes where the next click is.
    void place(BookingId id) { place(id, BoardView::By::Pointer); }

    /// The one that is parked longest; arrows carry it, Enter puts it down.
    void placeNext();
    [[nodiscard]] bool canPark() const;

private:
    void place(BookingId id, BoardView::By by);
    void putInHand(BookingId id, BoardView::By by);
    [[nodiscard]] QString nameOf(const BookingView &view) const;

    Parts m_parts;
    ParkedBookings *m_parked;
};

} // namespace bayboard
