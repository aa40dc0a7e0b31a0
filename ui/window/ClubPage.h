#pragma once

#include "core/desk/Desk.h"
#include "ui/board/BoardView.h"
#include "ui/dialogs/ImportPlaces.h"
#include "ui/views/ViewKind.h"
#include "ui/window/PaneRing.h"

#include <QWidget>

class QSplitter;

namespace bayboard {

class Actions;
class Banner;
class BlockActions;
class BlockOpener;
class BookingActions;
class ClubLists;
class CreatePopup;
class ClubView;
class CreationOpener;
class DayView;
class DeskSignals;
class ExplainOpener;
class ImportNotice;
class Inspector;
class ManyActions;
class PaletteOpener;
class ParkingActions;
class PinActions;
class PlaceActions;
class SidePane;
class StatusLine;
class StepReport;
class SyncActions;
class TopBar;
class ViewStack;
class WallOpener;
struct ViewPlace;

/// Everything that an operator sees of one club: the board and the other views with their bar,
/// panes and lines. Wires what the parts report to what the others do. The desk must outlive it.
class ClubPage final : public QWidget
{
    Q_OBJECT
public:
    /// Registers the club's actions.
    ClubPage(Desk &desk, Actions &actions, QWidget *parent = nullptr);
    ~ClubPage() override;

    /// Where the board begins: the remembered location and `date` or today.
    void start(LocationId location, std::optional<LocalDate> date);
    /// Asks for the PIN of one who has one; until then nobody new acts.
    void setActor(OperatorId who);
    /// What came of an import, with a way to each location that it brought bookings to.
    void tellImported(const ImportDone &done);
    void saveState() const;
    /// Brings the booking into view and chooses it, wherever it is.
    void openBooking(BookingId id);
    /// Only the parts that are wide enough, for text of this size, to be of use are shown.
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// The day's.
    [[nodiscard]] BoardView &board() const { return *m_board; }

    [[nodiscard]] ViewStack &views() const { return *m_views; }

    [[nodiscard]] TopBar &topBar() const { return *m_topBar; }

    [[nodiscard]] SidePane &side() const { return *m_side; }

    [[nodiscard]] Inspector &inspector() const { return *m_inspector; }

    [[nodiscard]] Banner &banner() const { return *m_banner; }

    [[nodiscard]] StatusLine &status() const { return *m_status; }

    [[nodiscard]] BlockActions &blockActions() const { return *m_blockActions; }

    [[nodiscard]] BookingActions &bookingActions() const { return *m_bookings; }

    [[nodiscard]] BlockOpener &blocks() const { return *m_blocks; }

    /// Null until a slot was chosen for the first time.
    [[nodiscard]] CreatePopup *popup() const;

    [[nodiscard]] ExplainOpener &explainer() const { return *m_explainer; }

    [[nodiscard]] DeskSignals &deskSignals() const { return *m_signals; }

    [[nodiscard]] SyncActions &sync() const { return *m_sync; }

    [[nodiscard]] PinActions &pins() const { return *m_pins; }

    [[nodiscard]] PlaceActions &places() const { return *m_places; }

    [[nodiscard]] WallOpener &walls() const { return *m_walls; }

    [[nodiscard]] ParkingActions &parking() const { return *m_parking; }

    [[nodiscard]] PaletteOpener &commandPalette() const { return *m_palette; }

Q_SIGNALS:
    void importWanted();
    /// Something that saveState() keeps is another now.
    void stateChanged();

private:
    friend class ClubPageActions;
    void layOut();
    void foldPanes();
    void addViews();
    void connectViews();
    void connectView(ClubView &view);
    void connectGestures(ClubView &view);
    [[nodiscard]] ClubView &view() const;
    void showView(ViewKind kind);
    void lookAt(const ViewPlace &place);
    void run(BoardCommand command);
    void onBoard(BoardCommand command);
    void changeChosen(BookingState state);
    void nameTurns();
    void connectPanes();
    void connectBlocks();
    void tellOfFile();
    void connectDesk();
    void leaveGone();
    void askReason(ClubView &view, const Proposal &proposal, const Verdict &verdict);
    void showActor();
    void showSelection(const BoardSelection &selection);
    void showDay();
    void showFigures();
    void tellDone(const Committed &committed);
    void showMenu(const QPoint &position);
    void chooseBooking(BookingId id);

    void moveBooking(BookingId id) { placeBooking(id, BoardCommand::StartMove); }

    /// Begins what is done by clicks where others drag; several that are chosen go along.
    void placeBooking(BookingId id, BoardCommand how);
    void setLocation(LocationId location);
    void takeChoice(std::size_t index);
    void showImported(const ImportPlace &place);
    void keepPlace() const;
    void keepViews() const;

    Desk &m_desk;
    Actions &m_actions;
    DeskSignals *m_signals;
    BookingActions *m_bookings;
    ManyActions *m_many;
    BlockActions *m_blockActions;
    PinActions *m_pins;
    StepReport *m_report = nullptr;
    PaneRing m_panes;
    TopBar *m_topBar = nullptr;
    QSplitter *m_splitter = nullptr;
    SidePane *m_side = nullptr;
    ViewStack *m_views = nullptr;
    DayView *m_day = nullptr;
    BoardView *m_board = nullptr; ///< of m_day
    Inspector *m_inspector = nullptr;
    Banner *m_banner = nullptr;
    StatusLine *m_status = nullptr;
    ImportNotice *m_imported = nullptr;
    BlockOpener *m_blocks = nullptr;
    CreationOpener *m_creation = nullptr;
    ExplainOpener *m_explainer = nullptr;
    ClubLists *m_lists = nullptr;
    SyncActions *m_sync = nullptr;
    PaletteOpener *m_palette = nullptr;
    ParkingActions *m_parking = nullptr;
    PlaceActions *m_places = nullptr;
    WallOpener *m_walls = nullptr;
    bool m_shown = false;
};

} // namespace bayboard
