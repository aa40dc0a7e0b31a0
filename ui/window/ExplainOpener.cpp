#include "ui/window/ExplainOpener.h"

#include "ui/board/BoardView.h"
#include "ui/explain/ExplainPopup.h"
#include "ui/panes/DeskSignals.h"
#include "ui/views/ClubView.h"
#include "ui/window/Actions.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>

namespace bayboard {

namespace {

bool isEscape(const QEvent &event)
{
    return event.type() == QEvent::KeyPress
        && static_cast<const QKeyEvent &>(event).key() == Qt::Key_Escape;
}

} // namespace

ExplainOpener::ExplainOpener(Desk &desk, DeskSignals &signals_, QWidget &page)
    : QObject(&page)
    , m_desk(desk)
    , m_signals(signals_)
    , m_page(page)
{ }

void ExplainOpener::install(Actions &actions, const std::function<ClubView *()> &view)
{
    actions.add({"view.explain",
                 QCoreApplication::translate("ClubPageText", "View"),
                 textFor(BoardCommand::Explain),
                 {},
                 [view] { view()->run(BoardCommand::Explain); },
                 [view] {
                     const ClubView *shown = view();
                     return shown != nullptr && shown->takes(BoardCommand::Explain)
                         && shown->selection().slot.has_value();
                 }});
}

void ExplainOpener::open(ClubView &view, const Proposal &proposal, const QRect &anchor, bool byKey)
{
    if (m_popup == nullptr) {
        make();
    }
    watch(view);
    const QPoint corner = view.mapTo(&m_page, anchor.topLeft());
    m_popup->open(proposal, QRect(corner, anchor.size()));
    if (byKey) {
        m_popup->enter();
    }
}

void ExplainOpener::close()
{
    leave(false);
}

void ExplainOpener::make()
{
    m_popup = new ExplainPopup(m_desk, &m_page);
    connect(m_popup, &ExplainPopup::left, this, &ExplainOpener::leave);
    connect(m_popup, &ExplainPopup::fitWanted, this, [this](const Slot &slot) {
        leave(true);
        if (m_view != nullptr && m_view->board() != nullptr) {
            m_view->board()->lookAt(slot);
        }
    });
    const auto again = [this] {
        if (m_popup->isVisible()) {
            m_popup->askAgain();
        }
    };
    connect(&m_signals, &DeskSignals::customerKnown, this, again);
    connect(&m_signals, &DeskSignals::bookingsChanged, this, again);
    connect(&m_signals, &DeskSignals::spanLoaded, this, again);
    connect(&m_signals, &DeskSignals::clubEdited, this, again);
}

void ExplainOpener::watch(ClubView &view)
{
    if (m_view == &view) {
        return;
    }
    m_view = &view;
    connect(&view, &ClubView::moved, this, &ExplainOpener::close, Qt::UniqueConnection);
    connect(&view, &ClubView::slotChosen, this, &ExplainOpener::close, Qt::UniqueConnection);
    BoardView *board = view.board();
    if (board != nullptr) {
        board->installEventFilter(this);
        board->viewport()->installEventFilter(this);
    }
}

/// Whatever is done with the board means something else; what was said is over.
bool ExplainOpener::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOpen = m_popup != nullptr && m_popup->isVisible();
    const QEvent::Type type = event->type();
    const bool acts = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick
        || type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::KeyPress
        || type == QEvent::Resize || type == QEvent::Hide;
    if (isOpen && isEscape(*event)) {
        leave(false);
        return true; // a ghost that it was about stands yet
    }
    if (isOpen && (acts || (type == QEvent::FocusOut && hasGoneElsewhere(*event)))) {
        leave(false);
    }
    return QObject::eventFilter(watched, event);
}

/// The keyboard has left the board, and neither for the explanation nor for a menu.
bool ExplainOpener::hasGoneElsewhere(const QEvent &event) const
{
    const Qt::FocusReason why = static_cast<const QFocusEvent &>(event).reason();
    const QWidget *now = QApplication::focusWidget();
    return why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason && now != m_popup
        && !m_popup->isAncestorOf(now);
}

void ExplainOpener::leave(bool back)
{
    if (m_popup == nullptr || !m_popup->isVisible()) {
        return;
    }
    m_popup->hide();
    if (back && m_view != nullptr && m_view->isVisible()) {
        m_view->entry()->setFocus();
    }
}

} // namespace bayboard
