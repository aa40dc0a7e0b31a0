#include "ui/panes/Inspector.h"

#include "core/text/Words.h"
#include "ui/panes/BlockButtons.h"
#include "ui/panes/BlockFacts.h"
#include "ui/panes/BookingButtons.h"
#include "ui/panes/BookingForm.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/HistoryList.h"
#include "ui/panes/PaneScroll.h"
#include "ui/panes/PlainLabel.h"
#include "ui/panes/SeveralFacts.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"
#include "ui/theme/Fonts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int leastWidth = 220; // pixels where text has its usual size

bool touches(const DeskChange &change, const EntityRef &entity)
{
    return change.everything
        || std::find(change.entities.begin(), change.entities.end(), entity)
        != change.entities.end();
}

} // namespace

Inspector::Inspector(Desk &desk, DeskSignals &signals_, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_stack(new QStackedLayout(this))
    , m_hint(plainLabel(this, "hint"))
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Details"));
    m_hint->setAlignment(Qt::AlignTop);
    m_hint->setMargin(16);
    m_hint->setMinimumWidth(scaledByText(font(), leastWidth));
    m_hint->setText(
        tr("Click a booking to see all about it.\n\nDrag over empty time to book it, or "
           "press Enter on it. Drag a booking to move it, an edge to make it longer.\n\n"
           "F1 shows every key."));
    m_stack->addWidget(m_hint);
    connect(&signals_, &DeskSignals::bookingsChanged, this, [this](const DeskChange &change) {
        const bool customer = m_form != nullptr && m_entity
            && touches(change, {EntityKind::Customer, m_form->booking().customer.value});
        if (m_entity && (customer || touches(change, *m_entity) || touchesItsSeries(change))) {
            refresh();
        }
    });
    connect(&signals_, &DeskSignals::customerKnown, this, [this](CustomerId id) {
        if (m_form != nullptr && m_entity && m_form->booking().customer == id) {
            refresh();
        }
    });
    connect(&signals_, &DeskSignals::stepSaved, this, [this] {
        if (m_entity && m_history != nullptr) {
            m_history->show(*m_entity, m_form->booking().location);
        }
    });
}

/// A date of its series may have been left out or laid again: what is listed is another thing then.
bool Inspector::touchesItsSeries(const DeskChange &change) const
{
    const BlockView *view
        = m_entity->kind == EntityKind::Block ? m_desk.block(BlockId{m_entity->id}) : nullptr;
    return view != nullptr && !view->block.series.empty()
        && std::any_of(change.entities.begin(), change.entities.end(), [](const EntityRef &entity) {
               return entity.kind == EntityKind::Block;
           });
}

void Inspector::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_hint->setMinimumWidth(scaledByText(font(), leastWidth));
    }
}

/// A field has no use for Esc, so it comes here: what was typed is given up.
void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_form == nullptr || !m_form->isVisible()) {
        QFrame::keyPressEvent(event);
        return;
    }
    m_form->forgetTyped();
    refresh();
    Q_EMIT left();
}

QLabel *Inspector::addHeading(QVBoxLayout &column, const QString &text)
{
    auto *heading = new QLabel(text.toUpper(), this);
    heading->setObjectName(QStringLiteral("sectionHeading"));
    heading->setAccessibleName(text);
    column.addSpacing(8);
    column.addWidget(heading);
    return heading;
}

void Inspector::buildHead(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    m_title = plainLabel(this, "inspectorTitle");
    m_pill = plainLabel(this, "pill");
    m_pill->setWordWrap(false);
    row->addWidget(m_title, 1);
    row->addWidget(m_pill, 0, Qt::AlignTop);
    column.addLayout(row);
    m_customer = new QToolButton(this);
    m_customer->setObjectName(QStringLiteral("customerButton"));
    m_customer->setText(tr("All about this customer…"));
    column.addWidget(m_customer, 0, Qt::AlignLeading);
}

void Inspector::build()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("inspectorPage"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(4);
    buildHead(*column);
    m_blockFacts = new BlockFacts(m_desk, page);
    column->addWidget(m_blockFacts);
    m_form = new BookingForm(m_desk, page);
    column->addWidget(m_form);
    m_rulesHeading = addHeading(*column, tr("Rules"));
    m_rules = plainLabel(page, "rules");
    column->addWidget(m_rules);
    addHeading(*column, tr("History"));
    m_history = new HistoryList(m_desk, page);
    column->addWidget(m_history);
    column->addStretch(1);
    m_page = new QWidget(this);
    m_scroll = new PaneScroll(page, m_page, leastWidth);
    m_scroll->setAccessibleName(tr("Details"));
    // Below what scrolls: in the same place for every booking, and in sight in a small window.
    m_buttons = new BookingButtons(m_desk, m_page);
    m_blockButtons = new BlockButtons(m_desk, m_page);
    auto *outer = new QVBoxLayout(m_page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_buttons);
    outer->addWidget(m_blockButtons);
    m_stack->addWidget(m_page);
    connectParts();
}

void Inspector::connectParts()
{
    connect(m_form, &BookingForm::bookingEdited, this, &Inspector::bookingEdited);
    connect(m_form, &BookingForm::customerEdited, this, &Inspector::customerEdited);
    connect(m_form, &BookingForm::misread, this, &Inspector::misread);
    connect(m_customer, &QToolButton::clicked, this, [this] {
        Q_EMIT customerWanted(m_form->booking().customer);
    });
    connect(m_buttons, &BookingButtons::stateWanted, this, &Inspector::stateWanted);
    connect(m_buttons, &BookingButtons::releaseWanted, this, &Inspector::releaseWanted);
    connect(m_buttons, &BookingButtons::extensionWanted, this, &Inspector::extensionWanted);
    connect(m_buttons, &BookingButtons::giftWanted, this, &Inspector::giftWanted);
    connect(m_buttons, &BookingButtons::moveWanted, this, &Inspector::moveWanted);
    connect(m_buttons, &BookingButtons::cancelWanted, this, &Inspector::cancelWanted);
    connect(m_blockButtons, &BlockButtons::openNowWanted, this, &Inspector::openNowWanted);
    connect(m_blockButtons, &BlockButtons::liftWanted, this, &Inspector::liftWanted);
    connect(m_blockButtons, &BlockButtons::unliftWanted, this, &Inspector::unliftWanted);
    connect(m_blockButtons, &BlockButtons::extensionWanted, this, &Inspector::blockExtensionWanted);
    connect(m_blockButtons, &BlockButtons::openEndWanted, this, &Inspector::openEndWanted);
    connect(m_blockButtons, &BlockButtons::changeWanted, this, &Inspector::blockChangeWanted);
    connect(m_blockButtons, &BlockButtons::seriesWanted, this, &Inspector::blockSeriesWanted);
    connect(m_blockButtons, &BlockButtons::removalWanted, this, &Inspector::blockRemovalWanted);
    connect(m_blockFacts, &BlockFacts::restoreWanted, this, &Inspector::restoreWanted);
}

void Inspector::show(const std::optional<EntityRef> &entity)
{
    const bool known = entity
        && ((entity->kind == EntityKind::Booking && m_desk.booking(BookingId{entity->id}))
            || (entity->kind == EntityKind::Block && m_desk.block(BlockId{entity->id})));
    m_entity = known ? entity : std::nullopt;
    if (!m_entity) {
        m_stack->setCurrentWidget(m_hint);
        if (m_history != nullptr) {
            m_history->clearHistory();
        }
        return;
    }
    if (m_scroll == nullptr) {
        build();
    }
    refresh();
    m_stack->setCurrentWidget(m_page);
}

void Inspector::showSeveral(const std::vector<BookingId> &bookings)
{
    show(std::nullopt);
    if (m_several == nullptr) {
        m_several = new SeveralFacts(m_desk);
        auto *scroll = new PaneScroll(m_several, this, leastWidth);
        scroll->setAccessibleName(tr("Details"));
        m_stack->addWidget(scroll);
        m_severalPage = scroll;
        connect(m_several, &SeveralFacts::actionWanted, this, &Inspector::actionWanted);
    }
    m_several->show(bookings);
    m_stack->setCurrentWidget(m_severalPage);
}

void Inspector::refresh()
{
    if (!m_entity) {
        return;
    }
    if (m_entity->kind == EntityKind::Booking) {
        if (const BookingView *view = m_desk.booking(BookingId{m_entity->id})) {
            return showBooking(*view);
        }
    } else if (const BlockView *view = m_desk.block(BlockId{m_entity->id})) {
        return showBlock(*view);
    }
    show(std::nullopt);
}

void Inspector::setHead(const QString &title, const QString &pill, const char *kind)
{
    m_title->setText(title);
    m_pill->setText(pill);
    m_pill->setProperty("kind", QLatin1String(kind));
    m_pill->style()->unpolish(m_pill);
    m_pill->style()->polish(m_pill);
}

void Inspector::showBooking(const BookingView &view)
{
    QString name = QString::fromStdString(view.name);
    if (name.isEmpty()) {
        name = tr("(name not shown)");
    }
    setHead(name, words::state(view.booking.state), wordFor(view.booking.state));
    const CustomerFacts *facts = view.booking.customer.isNull()
            || !m_desk.may(Permission::CustomerReadName, view.booking.location)
        ? nullptr
        : m_desk.customer(view.booking.customer);
    m_blockFacts->hide();
    m_customer->setVisible(!view.booking.customer.isNull()
                           && m_desk.may(Permission::CustomerReadName, view.booking.location));
    m_pill->show();
    m_history->setVisible(true);
    m_form->show(view, facts != nullptr ? &facts->customer : nullptr);
    m_form->show();
    m_buttons->show(view.booking);
    m_buttons->show();
    m_blockButtons->hide();
    showRules(view.booking);
    m_history->show(*m_entity, view.booking.location);
}

void Inspector::showBlock(const BlockView &view)
{
    const QString kind = text::blockKind(m_desk.club(), view.block.kind);
    const QString title = QString::fromStdString(view.block.title);
    if (view.hidden) {
        setHead(tr("Blocked"), {}, "block");
    } else {
        setHead(title.isEmpty() ? kind : title, kind, "block");
    }
    m_pill->setVisible(!view.hidden);
    m_customer->hide();
    m_blockFacts->show(view);
    m_blockFacts->show();
    m_form->hide();
    m_buttons->hide();
    m_blockButtons->show(view.block);
    m_blockButtons->setVisible(!view.hidden);
    m_rulesHeading->hide();
    m_rules->hide();
    m_history->setVisible(!view.hidden);
    if (!view.hidden) {
        m_history->show(*m_entity, view.block.location);
    }
}

/// What the rules would say of it if it were booked now; of the past they say nothing.
void Inspector::showRules(const Booking &booking)
{
    const bool ahead = booking.slot.span.end() > m_desk.now()
        && (booking.state == BookingState::Pending || booking.state == BookingState::Confirmed
            || booking.state == BookingState::CheckedIn);
    m_rulesHeading->setVisible(ahead);
    m_rules->setVisible(ahead);
    if (!ahead) {
        return;
    }
    const Verdict verdict = m_desk.check({.before = std::nullopt, .after = booking});
    QStringList lines;
    for (const Violation &violation : verdict.violations) {
        lines += QStringLiteral("⚠ ")
            + words::violation(violation, m_desk, booking.location, &booking.slot);
    }
    if (verdict.checking) {
        lines += tr("checking…");
    } else if (lines.isEmpty()) {
        lines += QStringLiteral("✓ ")
            + tr("%n rule(s) hold", nullptr, static_cast<int>(m_desk.ruleBook().ruleCount()));
    }
    m_rules->setProperty(
        "kind", verdict.violations.empty() ? QStringLiteral("pass") : QStringLiteral("caution"));
    m_rules->style()->unpolish(m_rules);
    m_rules->style()->polish(m_rules);
    m_rules->setText(lines.join(QLatin1Char('\n')));
}

QString Inspector::rulesText() const
{
    return m_rules != nullptr ? m_rules->text() : QString();
}

QWidget *Inspector::entry() const
{
    if (m_severalPage != nullptr && m_stack->currentWidget() == m_severalPage) {
        return m_several->entry();
    }
    return m_entity ? m_scroll : nullptr;
}

void Inspector::focusFirstField()
{
    if (m_form != nullptr && m_entity && m_entity->kind == EntityKind::Booking) {
        m_form->editFirst();
    }
}

} // namespace bayboard
