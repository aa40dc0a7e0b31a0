#pragma once

#include "ui/views/ClubView.h"

namespace bayboard {

/// The board of a day among the other views: hands on what it reports and is told. Owns the board.
class DayView final : public ClubView
{
    Q_OBJECT
public:
    explicit DayView(QWidget *parent = nullptr);

    [[nodiscard]] Period period() const override { return Period::Day; }

    [[nodiscard]] ViewPlace place() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString briefHeading() const override;
    [[nodiscard]] const BoardSelection &selection() const override;
    void look(const ViewPlace &place) override;
    void select(EntityRef entity) override;
    void clearSelection() override;
    void turn(int periods) override;
    void goToday() override;
    [[nodiscard]] QWidget *entry() override;

    [[nodiscard]] BoardView *board() const override { return m_board; }

    [[nodiscard]] bool takes(BoardCommand /*command*/) const override { return true; }

    void run(BoardCommand command) override;
    void letGo() override;
    void setPainting(bool paints) override;
    void abandon() override;
    void setProposedSlot(const Slot &slot) override;
    void commitWithReason(const QString &reason, const PinProof &approval) override;

private:
    BoardView *m_board;
};

} // namespace bayboard
