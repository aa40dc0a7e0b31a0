#pragma once

#include "ui/panes/DeskSignals.h"
#include "ui/views/ClubView.h"

class QStackedLayout;

namespace bayboard {

class BayChooser;
class WeekGrid;

/// A week, in two forms: all bays as a compact grid, or one bay with its days as the columns of a
/// board, with all gestures and keys of the day's. The corner, or W, changes between them. The desk
/// must outlive it.
class WeekView final : public ClubView
{
    Q_OBJECT
public:
    WeekView(Desk &desk, DeskSignals &deskSignals, QWidget *parent = nullptr);
    ~WeekView() override;

    [[nodiscard]] Period period() const override { return Period::Week; }

    [[nodiscard]] ViewPlace place() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString briefHeading() const override;
    [[nodiscard]] const BoardSelection &selection() const override;
    void look(const ViewPlace &place) override;
    void select(EntityRef entity) override;
    void clearSelection() override;
    void turn(int weeks) override;
    void goToday() override;
    [[nodiscard]] QString figures() const override;
    [[nodiscard]] QWidget *entry() override;

    [[nodiscard]] BoardView *board() const override { return m_board; }

    [[nodiscard]] bool takes(BoardCommand command) const override;
    void run(BoardCommand command) override;
    void letGo() override;
    void setPainting(bool paints) override;
    void abandon() override;
    void setProposedSlot(const Slot &slot) override;
    void commitWithReason(const QString &reason, const PinProof &approval) override;

    /// The form of one bay is the first that is shown: of this one, of the one that is looked at
    /// then, or of the location's first.
    void beginWith(BayId bay);
    /// The form of all bays is in view.
    [[nodiscard]] bool showsAll() const;
    /// Changes the form; day and selection stay.
    void showAll();
    void showBay(BayId bay);

    [[nodiscard]] WeekGrid *grid() const { return m_grid; }

    [[nodiscard]] BayChooser *chooser() const { return m_chooser; }

Q_SIGNALS:
    /// All bays, or which one.
    void formChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectGrid();
    void connectBoard();
    void showForm(QWidget *form);
    void begin(const ViewPlace &place);
    void placeChooser();
    [[nodiscard]] LocalDate date() const;
    [[nodiscard]] QString figuresOfBay() const;
    [[nodiscard]] static QString figuresText(int bookings, int blocks, std::optional<double> use);

    Desk &m_desk;
    QStackedLayout *m_forms;
    WeekGrid *m_grid;
    BoardView *m_board;
    BayChooser *m_chooser;
    std::optional<BayId> m_first; ///< until a place was looked at
};

} // namespace bayboard
