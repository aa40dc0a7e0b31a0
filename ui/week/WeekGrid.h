#pragma once

#include "ui/board/BoardTypes.h"
#include "ui/board/KeptPicture.h"
#include "ui/week/WeekGridPainter.h"
#include "ui/week/WeekModel.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace bayboard {

/// The week of all bays: rows are bays, columns days, each cell a strip of the day's hours with
/// what is held in the colour of its tier or kind, and its use. One cell is chosen; what is in it
/// is told by its tip, and its day opened by a double click or Enter. Lives on the desk's thread.
class WeekGrid final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// The desk must outlive it.
    explicit WeekGrid(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] LocationId location() const { return m_location; }

    /// The day of the chosen cell.
    [[nodiscard]] LocalDate date() const { return m_date; }

    /// Of the chosen cell; null where there are no bays.
    [[nodiscard]] BayId bay() const { return m_bay; }

    [[nodiscard]] const BoardSelection &selection() const { return m_selection; }

    /// Looks at the week of the date; the cell of that day and bay (null: the one that is chosen)
    /// is chosen, without being told as a selection.
    void look(LocationId location, LocalDate date, BayId bay);
    /// The booking's or block's first cell; it stays the selection where it is of another week.
    void select(EntityRef entity);
    void clearSelection();
    /// As a click does.
    void choose(WeekGridLayout::Cell cell);
    /// Asks for the chosen day and bay.
    void open();
    /// Nothing where there are no bays.
    [[nodiscard]] std::optional<WeekGridLayout::Cell> chosen() const;
    void goToday();
    /// Weeks on, or back where negative.
    void turn(int weeks);

    [[nodiscard]] const WeekOverview &overview() const { return m_model.overview(); }

    [[nodiscard]] const WeekGridLayout &placing() const { return m_layout; }

    [[nodiscard]] const KeptPicture &picture() const { return m_picture; }

    /// What a cell is, and who and what has it when.
    [[nodiscard]] QString tipOf(WeekGridLayout::Cell cell) const;
    /// The corner above the names and beside the heads, in viewport() coordinates.
    [[nodiscard]] QRect corner() const;
    /// The cell of a bay on a day; empty where it is out of sight.
    [[nodiscard]] QRect rectOf(BayId bay, LocalDate date) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged(const bayboard::BoardSelection &selection);
    /// Another day or bay is chosen, or another week is in view.
    void moved();
    /// The week was read, or what is in it is another.
    void figuresChanged();
    /// Double click or Enter on a cell; a double click on a day's head, with the chosen bay.
    void dayWanted(bayboard::BayId bay, bayboard::LocalDate date);
    /// Double click on a bay's name, or Ctrl+Enter.
    void bayWanted(bayboard::BayId bay);
    void menuWanted(const QPoint &globalPosition);
    void announced(const QString &text);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Cell = WeekGridLayout::Cell;

    [[nodiscard]] WeekGridScene scene();
    void applyStyle();
    void layOut();
    void refresh(); ///< everything, after a reset of the model
    void repaint(const std::vector<int> &cells);
    void repaintNow();
    void chooseWithoutWord(LocalDate date, BayId bay);
    /// Nothing where it is gone or of another location.
    [[nodiscard]] BoardSelection selectionOf(EntityRef entity) const;
    void follow(EntityRef entity); ///< the cell where it is
    void bringIntoView(Cell cell);
    void describe();
    [[nodiscard]] std::optional<Cell> cellFor(const QKeyEvent &event) const;

    WeekModel m_model;
    WeekGridLayout m_layout;
    BoardStyle m_style;
    TextPool m_texts;
    KeptPicture m_picture;
    QTimer m_clock;
    LocationId m_location;
    LocalDate m_date{};
    BayId m_bay;
    BoardSelection m_selection;
    bool m_changing = false; ///< scroll bars are being set by us
};

} // namespace bayboard
