#include "ui/window/CreationOpener.h"

#include "ui/board/BoardView.h"
#include "ui/dialogs/OverrideDialog.h"
#include "ui/panes/CreatePopup.h"
#include "ui/panes/CustomerField.h"

namespace bayboard {

CreationOpener::CreationOpener(const Parts &parts, QWidget &page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
{ }

void CreationOpener::open(const Slot &slot, const QRect &anchor)
{
    if (m_popup == nullptr) {
        make();
    }
    BoardView &board = m_parts.board;
    const QPoint corner = board.viewport()->mapTo(&m_page, anchor.topLeft());
    m_popup->open(board.location(), slot, QRect(corner, anchor.size()));
}

void CreationOpener::make()
{
    BoardView &board = m_parts.board;
    m_popup = new CreatePopup(m_parts.desk, m_parts.deskSignals, &m_page);
    connect(m_popup, &CreatePopup::created, this, [this, &board](const Committed &committed) {
        board.abandon();
        board.select({EntityKind::Booking, committed.entity});
        board.setFocus();
        Q_EMIT created(committed);
    });
    connect(m_popup, &CreatePopup::abandoned, this, [&board] {
        board.abandon();
        board.setFocus();
    });
    connect(m_popup, &CreatePopup::blockWanted, this, &CreationOpener::blockWanted);
    connect(m_popup, &CreatePopup::approvalWanted, this, &CreationOpener::askToAllow);
    connect(m_popup, &CreatePopup::slotChanged, &board, &BoardView::setProposedSlot);
}

void CreationOpener::askToAllow(const Proposal &proposal, const Verdict &verdict)
{
    auto *dialog = new OverrideDialog(
        proposal,
        verdict,
        m_parts.desk,
        [this, proposal](const QString &reason, const PinProof &approval) {
            m_popup->bookAllowed(proposal, reason, approval);
        },
        &m_page);
    connect(dialog, &QDialog::rejected, m_popup, [this] { m_popup->who()->setFocus(); });
}

} // namespace bayboard
