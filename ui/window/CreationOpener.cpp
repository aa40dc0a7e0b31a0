#include "ui/window/CreationOpener.h"

#include "ui/board/BoardPlaces.h"
#include "ui/dialogs/OverrideDialog.h"
#include "ui/panes/CreatePopup.h"
#include "ui/panes/CustomerField.h"
#include "ui/views/ClubView.h"

namespace bayboard {

CreationOpener::CreationOpener(const Parts &parts, QWidget &page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
{ }

void CreationOpener::open(ClubView &view, const Slot &slot, const QRect &anchor)
{
    if (m_view != nullptr && m_view != &view) {
        m_view->abandon(); // its ghost
    }
    m_view = &view;
    if (m_popup == nullptr) {
        make();
    }
    const QPoint corner = view.mapTo(&m_page, anchor.topLeft());
    m_popup->open(locationOf(m_parts.desk.club(), slot.bays, view.place().location),
                  slot,
                  QRect(corner, anchor.size()));
}

void CreationOpener::make()
{
    m_popup = new CreatePopup(m_parts.desk, m_parts.deskSignals, &m_page);
    connect(m_popup, &CreatePopup::created, this, [this](const Committed &committed) {
        m_view->abandon();
        m_view->select({EntityKind::Booking, committed.entity});
        leave();
        Q_EMIT created(committed);
    });
    connect(m_popup, &CreatePopup::abandoned, this, [this] {
        m_view->abandon();
        leave();
    });
    connect(m_popup, &CreatePopup::blockWanted, this, &CreationOpener::blockWanted);
    connect(m_popup, &CreatePopup::approvalWanted, this, &CreationOpener::askToAllow);
    connect(m_popup, &CreatePopup::slotChanged, this, [this](const Slot &slot) {
        m_view->setProposedSlot(slot);
    });
}

/// The keyboard goes back to where it came from, which may be out of sight by now.
void CreationOpener::leave()
{
    if (m_view->isVisible()) {
        m_view->entry()->setFocus();
    }
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
