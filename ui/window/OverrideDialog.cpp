#include "ui/window/OverrideDialog.h"

#include "ui/dialogs/ReasonDialog.h"
#include "ui/panes/Words.h"

#include <QCoreApplication>

namespace bayboard {
namespace {

struct OverrideDialog
{
    Q_DECLARE_TR_FUNCTIONS(OverrideDialog)
};

} // namespace

ReasonDialog *openOverrideDialog(const Proposal &proposal,
                                 const Verdict &verdict,
                                 const Desk &desk,
                                 QWidget *parent)
{
    ReasonDialog::Texts texts;
    texts.title = OverrideDialog::tr("Against a rule");
    texts.question = OverrideDialog::tr("This needs a reason, which is kept.");
    texts.button = OverrideDialog::tr("Do it all the same");
    for (const Violation &violation : verdict.violations) {
        texts.warnings
            += words::violation(violation, desk, proposal.after.location, &proposal.after.slot);
    }
    auto *dialog = new ReasonDialog(texts, parent);
    dialog->setObjectName(QStringLiteral("overrideDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace bayboard
