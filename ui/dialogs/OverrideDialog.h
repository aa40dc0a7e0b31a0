#pragma once

#include "core/desk/Desk.h"
#include "ui/dialogs/QuestionDialog.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace bayboard {

/// Asks why rules are to be set aside; says which, and for what booking. Where the actor alone may
/// not, somebody who may chooses their name and types their PIN. Opened, and deleted when it is
/// closed.
class OverrideDialog final : public QuestionDialog
{
    Q_OBJECT
public:
    /// `approval` proves nothing where the actor needs nobody.
    using Given = std::function<void(const QString &reason, const PinProof &approval)>;

    /// `reason`: what was given already; it is not asked for again.
    OverrideDialog(const Proposal &proposal,
                   const Verdict &verdict,
                   Desk &desk,
                   Given given,
                   QWidget *parent,
                   const QString &reason = {});

private:
    [[nodiscard]] QString subject(const Proposal &proposal) const;
    void addApprover(const std::vector<OperatorId> &approvers, QFormLayout &form);
    void refresh();
    void submit() override;
    void end(const Result<PinProof> &proof);

    Desk &m_desk;
    Given m_given;
    QLineEdit *m_reason;
    QComboBox *m_who = nullptr; ///< null: the actor may alone
    QLineEdit *m_pin = nullptr;
    bool m_busy = false;
};

/// Whether the actor could do it with a reason, alone or with somebody's PIN.
[[nodiscard]] bool
mayBeOverridden(const Proposal &proposal, const Verdict &verdict, const Desk &desk);

} // namespace bayboard
