#include "ui/panes/BookingButtons.h"

#include "core/text/Words.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace bayboard {
namespace {

/// The booking as it would be after the step, for asking access.
Booking withState(Booking booking, BookingState state)
{
    booking.state = state;
    return booking;
}

bool runs(BookingState state)
{
    return state == BookingState::Pending || state == BookingState::Confirmed
        || state == BookingState::CheckedIn;
}

} // namespace

BookingButtons::BookingButtons(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_confirm(add("confirm", tr("Confirm")))
    , m_checkIn(add("checkIn", tr("Check in")))
    , m_complete(add("complete", tr("Complete")))
    , m_noShow(add("noShow", tr("No-show")))
    , m_release(add("release", tr("Release the bay")))
    , m_reopen(add("reopen", tr("Reopen")))
    , m_half(add("addHalf", tr("+30 min")))
    , m_hour(add("addHour", tr("+60 min")))
    , m_freeHalf(add("giveHalf", tr("+30 free…")))
    , m_freeHour(add("giveHour", tr("+60 free…")))
    , m_move(add("move", tr("Move…")))
    , m_cancel(add("cancel", tr("Cancel booking…")))
    , m_next(new QLabel(this))
{
    setObjectName(QStringLiteral("bookingButtons"));
    setAttribute(Qt::WA_StyledBackground);
    m_move->setToolTip(tr("Then click the new place on the board, or press Enter there"));
    m_cancel->setProperty("danger", true);
    m_checkIn->setProperty("primary", true);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setSpacing(6);
    int row = 0;
    for (QPushButton *button : {m_confirm, m_checkIn, m_complete, m_release, m_reopen, m_noShow}) {
        grid->addWidget(button, row++, 0, 1, 2);
    }
    grid->addWidget(m_half, row, 0);
    grid->addWidget(m_hour, row++, 1);
    grid->addWidget(m_freeHalf, row, 0);
    grid->addWidget(m_freeHour, row++, 1);
    grid->addWidget(m_next, row++, 0, 1, 2);
    grid->addWidget(m_move, row++, 0, 1, 2);
    grid->addWidget(m_cancel, row, 0, 1, 2);
    const auto onState = [this](QPushButton *button, BookingState state) {
        connect(button, &QPushButton::clicked, this, [this, state] {
            Q_EMIT stateWanted(m_booking.id, state);
        });
    };
    onState(m_confirm, BookingState::Confirmed);
    onState(m_checkIn, BookingState::CheckedIn);
    onState(m_complete, BookingState::Completed);
    onState(m_noShow, BookingState::NoShow);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        Q_EMIT stateWanted(m_booking.id,
                           m_booking.state == BookingState::NoShow ? BookingState::CheckedIn
                                                                   : BookingState::Confirmed);
    });
    connect(m_release, &QPushButton::clicked, this, [this] { Q_EMIT releaseWanted(m_booking.id); });
    connect(
        m_half, &QPushButton::clicked, this, [this] { Q_EMIT extensionWanted(m_booking.id, 30); });
    connect(
        m_hour, &QPushButton::clicked, this, [this] { Q_EMIT extensionWanted(m_booking.id, 60); });
    connect(
        m_freeHalf, &QPushButton::clicked, this, [this] { Q_EMIT giftWanted(m_booking.id, 30); });
    connect(
        m_freeHour, &QPushButton::clicked, this, [this] { Q_EMIT giftWanted(m_booking.id, 60); });
    connect(m_move, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(m_booking.id); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelWanted(m_booking.id); });
}

QPushButton *BookingButtons::add(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void BookingButtons::offer(QPushButton *button, bool possible, const Booking &after)
{
    button->setVisible(possible);
    if (!possible) {
        return;
    }
    const std::optional<Error> refused = m_desk.accessError({.before = m_booking, .after = after});
    button->setEnabled(!refused);
    if (button != m_move || refused) {
        button->setToolTip(refused ? words::error(*refused) : QString());
    }
}

void BookingButtons::offerState(QPushButton *button, BookingState state)
{
    offer(button,
          transition(m_booking.state, state) == Transition::Allowed,
          withState(m_booking, state));
}

void BookingButtons::show(const Booking &booking)
{
    m_booking = booking;
    const Instant now = m_desk.now();
    offer(m_confirm,
          booking.state == BookingState::Pending,
          withState(booking, BookingState::Confirmed));
    offerState(m_checkIn, BookingState::CheckedIn);
    offerState(m_complete, BookingState::Completed);
    offerState(m_noShow, BookingState::NoShow);
    Booking released = booking;
    released.released = now;
    offer(m_release,
          booking.state == BookingState::NoShow && !booking.released
              && booking.slot.span.end() > now,
          released);
    const bool noShow = booking.state == BookingState::NoShow;
    offer(m_reopen,
          noShow || booking.state == BookingState::Cancelled,
          withState(booking, noShow ? BookingState::CheckedIn : BookingState::Confirmed));
    Booking longer = booking;
    longer.slot.span = Span(booking.slot.span.start(), booking.slot.span.length() + minutes(30));
    offer(m_half, runs(booking.state), longer);
    offer(m_hour, runs(booking.state), longer);
    offer(m_freeHalf, runs(booking.state), longer);
    offer(m_freeHour, runs(booking.state), longer);
    offer(m_move, runs(booking.state), longer);
    offer(m_cancel,
          transition(booking.state, BookingState::Cancelled) == Transition::Allowed,
          withState(booking, BookingState::Cancelled));
    showNext();
}

/// Who holds the bay within the hour that could be added.
void BookingButtons::showNext()
{
    const Instant end = m_booking.slot.span.end();
    const Occupancy *next = nullptr;
    for (const BayId bay : m_booking.slot.bays) {
        const Occupancy *found
            = m_desk.schedule().firstOverlap(bay, Span(end, hours(1)), m_booking.id.value);
        if (found != nullptr && (next == nullptr || found->span.start() < next->span.start())) {
            next = found;
        }
    }
    m_next->setVisible(runs(m_booking.state) && next != nullptr);
    if (next == nullptr) {
        return;
    }
    QString who;
    if (next->kind == HolderKind::Booking) {
        const BookingView *view = m_desk.booking(BookingId{next->holder});
        who = view != nullptr && !view->name.empty() ? QString::fromStdString(view->name)
                                                     : tr("a booking");
    } else {
        const BlockView *view = m_desk.block(BlockId{next->holder});
        who = view != nullptr && !view->hidden ? text::blockName(m_desk.club(), view->block)
                                               : tr("a block");
    }
    m_next->setText(
        tr("Next: %1 at %2")
            .arg(who, timetext::clock(next->span.start(), m_desk.club().zone(m_booking.location))));
}

} // namespace bayboard
