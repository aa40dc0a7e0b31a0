#pragma once

#include "core/desk/Desk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace bayboard {

class DeskSignals;
class StepFoot;

/// The steps of the club's file, newest first, to go back along: all of one's own down to one that
/// is chosen, or one alone; and to do again what was taken back. Stays open beside the board and
/// follows every step. GUI thread.
class StepTape final : public QDialog
{
    Q_OBJECT
public:
    /// Times are of that location.
    StepTape(Desk &desk, DeskSignals &signals_, LocationId location, QWidget *parent = nullptr);

private:
    void makeTable();
    void load();
    void fill(std::vector<Step> steps);
    void showRow(int row, const Step &step);
    void showChoice();
    [[nodiscard]] QString stateOf(const Step &step, bool isMeant) const;
    [[nodiscard]] const Step *chosen() const;
    [[nodiscard]] bool isOwn(const Step &step) const;
    [[nodiscard]] bool mayTakeBack(const Step &step) const;
    /// Own steps from the newest down to the one that is chosen; nothing where that is not own.
    [[nodiscard]] std::vector<ChangeSetId> downToChosen() const;
    void takeBack(std::vector<ChangeSetId> steps);
    void takeNext();
    void tookBack(ChangeSetId step, const Outcome &outcome);
    void doAgain();
    void lookForMore();
    [[nodiscard]] QString nameOf(ChangeSetId step) const;

    Desk &m_desk;
    LocationId m_location;
    QCheckBox *m_mine;
    QTableWidget *m_table;
    QLabel *m_empty;
    QPushButton *m_back;
    QPushButton *m_alone;
    QPushButton *m_again;
    StepFoot *m_foot;
    std::vector<Step> m_steps; ///< of the rows
    ChangeSetId m_chosen; ///< stays while others work
    std::vector<ChangeSetId> m_queue; ///< to be taken back, the next one last
    std::size_t m_wanted = 0; ///< of the queue as it began
    std::int64_t m_limit;
    bool m_hasMore = false;
    quint64 m_question = 0;
};

} // namespace bayboard
