#pragma once

#include "core/desk/Explanation.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace bayboard {

/// Why a booking can or cannot be at a time: each rule with its figures, where it stands and who
/// may set it aside, then the nearest times that pass, as buttons. A child of the page it lies on,
/// no window of its own; looks only. The desk must outlive it. GUI thread.
class ExplainPopup final : public QFrame
{
    Q_OBJECT
public:
    ExplainPopup(Desk &desk, QWidget *parent);

    /// `anchor`: what it is about, in the parent's coordinates; it lies beside that.
    void open(const Proposal &proposal, const QRect &anchor);
    /// The same question once more: something has changed. It leaves where the booking that it is
    /// about is gone.
    void askAgain();
    /// The keyboard goes to what it says.
    void enter();

    /// All that it says, for tests: a line each.
    [[nodiscard]] QStringList text() const;

Q_SIGNALS:
    void fitWanted(const bayboard::Slot &slot);
    /// Esc, or the keyboard has gone elsewhere. `back`: to where it came from.
    void left(bool back);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool renew();
    void say();
    void addRule(const QStringList &lines, const char *kind);
    void addFits();
    void place();

    Desk &m_desk;
    Proposal m_proposal;
    QRect m_anchor;
    std::vector<Fix> m_fits;
    QLabel *m_title;
    QLabel *m_answer;
    QScrollArea *m_scroll;
    QWidget *m_list = nullptr; ///< rules and fits of this answer
    QVBoxLayout *m_column = nullptr;
    QStringList m_said;
};

} // namespace bayboard
