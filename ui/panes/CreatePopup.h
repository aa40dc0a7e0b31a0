#pragma once

#include "core/desk/Desk.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bayboard {

class CustomerField;
class DeskSignals;
class PatternLine;
class VerdictBox;

/// Inline creation beside the ghost: type a name, Enter. The verdict for whoever is marked is shown
/// while typing, with ways out to click; what may be set aside asks for a reason in place. A child
/// of the page it lies on, no window of its own. Esc gives up.
class CreatePopup final : public QFrame
{
    Q_OBJECT
public:
    CreatePopup(Desk &desk, DeskSignals &signals_, QWidget *parent);

    /// `anchor`: the ghost, in the parent's coordinates; the popup lies beside it.
    void open(LocationId location, const Slot &slot, const QRect &anchor);

    void bookAllowed(const Proposal &proposal, const QString &reason, const PinProof &approval);

    [[nodiscard]] CustomerField *who() const { return m_who; }

    [[nodiscard]] QString verdictText() const;

Q_SIGNALS:
    /// The time is to be closed rather than booked.
    void blockWanted(const bayboard::Slot &slot);
    /// The booking is made and on its way to the disk.
    void created(const bayboard::Committed &committed);
    /// It takes somebody who may allow it: ask, then bookAllowed().
    void approvalWanted(const bayboard::Proposal &proposal, const bayboard::Verdict &verdict);
    /// Given up, nothing changed.
    void abandoned();
    /// A way out was taken: the ghost goes there.
    void slotChanged(const bayboard::Slot &slot);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Matches and verdicts make it taller: it moves up rather than out of the page.
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void place(const QRect &anchor);
    void fit();
    void judge();
    void showVerdict(const Verdict &verdict, const Booking &booking);
    void takeFix(std::size_t index);
    void save();
    void saveNow(const Verdict &verdict, const Proposal &proposal);
    void giveUp();
    void finish(const Committed &committed);
    [[nodiscard]] Proposal proposal() const;
    [[nodiscard]] Customer newCustomer(const QString &typed) const;
    void refuse(const Refusal &refusal);
    void showTitle();
    [[nodiscard]] QString aboutCustomer() const;

    Desk &m_desk;
    LocationId m_location;
    Slot m_slot{{}, Span(Instant(), seconds(1))};
    std::vector<Fix> m_fixes;
    bool m_saveWhenKnown = false; ///< Enter came before the search or the facts did
    QLabel *m_title = nullptr;
    QLabel *m_night = nullptr; ///< which one, where the date is easily taken for another
    CustomerField *m_who = nullptr;
    QLineEdit *m_phone = nullptr;
    QLabel *m_about = nullptr; ///< tier and phone of who is marked
    PatternLine *m_patterns = nullptr;
    QSpinBox *m_party = nullptr;
    QLineEdit *m_notes = nullptr;
    VerdictBox *m_verdict = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_block = nullptr; ///< only for those who may lay blocks
    QPushButton *m_save = nullptr;
};

} // namespace bayboard
