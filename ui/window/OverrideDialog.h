#pragma once

#include "core/desk/Desk.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bayboard {

/// Asks why rules are to be set aside; says which. Where the actor alone may not, somebody who may
/// chooses their name and types their PIN. Opened, and deleted when it is closed.
class OverrideDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `approval` proves nothing where the actor needs nobody.
    using Given = std::function<void(const QString &reason, const PinProof &approval)>;

    OverrideDialog(
        const Proposal &proposal, const Verdict &verdict, Desk &desk, Given given, QWidget *parent);

private:
    void addApprover(const std::vector<OperatorId> &approvers);
    void refresh();
    void submit();
    void end(const Result<PinProof> &proof);

    Desk &m_desk;
    Given m_given;
    QLineEdit *m_reason;
    QComboBox *m_who = nullptr; ///< null: the actor may alone
    QLineEdit *m_pin = nullptr;
    QLabel *m_wrong;
    QPushButton *m_button;
    bool m_busy = false;
};

/// Whether the actor could do it with a reason, alone or with somebody's PIN.
[[nodiscard]] bool
mayBeOverridden(const Proposal &proposal, const Verdict &verdict, const Desk &desk);

} // namespace bayboard
