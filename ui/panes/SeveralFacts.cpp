#include "ui/panes/SeveralFacts.h"

#include "core/text/Words.h"
#include "ui/panes/PlainLabel.h"
#include "ui/panes/TimeText.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int mostNames = 12;

/// What all of them take up.
Slot together(const std::vector<const BookingView *> &views)
{
    std::vector<BayId> bays;
    Instant from = views.front()->booking.slot.span.start();
    Instant to = views.front()->booking.slot.span.end();
    for (const BookingView *view : views) {
        const Slot &slot = view->booking.slot;
        bays.insert(bays.end(), slot.bays.begin(), slot.bays.end());
        from = std::min(from, slot.span.start());
        to = std::max(to, slot.span.end());
    }
    std::sort(bays.begin(), bays.end());
    bays.erase(std::unique(bays.begin(), bays.end()), bays.end());
    return Slot::of(std::move(bays), Span(from, to));
}

} // namespace

SeveralFacts::SeveralFacts(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("severalFacts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(6);
    m_title = plainLabel(this, "inspectorTitle");
    m_where = plainLabel(this, "severalWhere");
    m_who = plainLabel(this, "severalWho");
    for (QLabel *label : {m_title, m_where, m_who})
        layout()->addWidget(label);
    column->addStretch(1);
    m_checkIn = addButton(tr("Check in"), "booking.checkIn");
    m_noShow = addButton(tr("No-show"), "booking.noShow");
    m_move = addButton(tr("Move…"), "booking.move");
    m_move->setToolTip(tr("Then click the new place on the board, or press Enter there"));
    m_tags = addButton(tr("Tags…"), "booking.tags");
    m_cancel = addButton(tr("Cancel bookings…"), "booking.cancel");
    m_cancel->setProperty("danger", true);
}

QWidget *SeveralFacts::entry() const
{
    return m_checkIn->isVisible() ? m_checkIn : m_move;
}

QPushButton *SeveralFacts::addButton(const QString &text, const char *action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("several.%1").arg(QLatin1String(action)));
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); });
    layout()->addWidget(button);
    return button;
}

void SeveralFacts::show(const std::vector<BookingId> &bookings)
{
    std::vector<const BookingView *> views;
    QStringList names;
    for (const BookingId id : bookings) {
        if (const BookingView *view = m_desk.booking(id)) {
            views.push_back(view);
            names += view->name.empty() ? tr("(name not shown)") : text::fromUtf8(view->name);
        }
    }
    m_title->setText(tr("%n booking(s) chosen", nullptr, static_cast<int>(bookings.size())));
    if (const auto more = static_cast<int>(names.size()) - mostNames; more > 0) {
        names = names.mid(0, mostNames);
        names += tr("and %n more", nullptr, more);
    }
    m_who->setText(names.join(QLatin1Char('\n')));
    m_where->clear();
    if (views.empty()) {
        return;
    }
    const LocationId where = views.front()->booking.location;
    const Slot all = together(views);
    m_where->setText(timetext::when(all.span, m_desk.club().zone(where)) + QLatin1Char('\n')
                     + text::bayNames(m_desk.club(), all.bays));
    m_checkIn->setVisible(m_desk.may(Permission::BookingCheckIn, where));
    m_noShow->setVisible(m_desk.may(Permission::BookingCheckIn, where));
    m_tags->setVisible(m_desk.may(Permission::BookingEdit, where));
    m_cancel->setVisible(m_desk.may(Permission::BookingCancel, where));
}

} // namespace bayboard
