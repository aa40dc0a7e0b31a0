#include "ui/panes/CreatePopup.h"

#include "core/text/NightText.h"
#include "core/text/Words.h"
#include "ui/panes/CustomerField.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/PatternLine.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/VerdictBox.h"
#include "ui/panes/Words.h"

#include <QFontInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace bayboard {
namespace {

constexpr double popupWidth = 400; // at a font of 12 px
constexpr int gap = 8;

bool looksLikePhone(const QString &text)
{
    const auto digits
        = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 5
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

CreatePopup::CreatePopup(Desk &desk, DeskSignals &signals_, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("createPopup"));
    setAutoFillBackground(true);
    build();
    hide();
    const auto judgeAgain = [this] {
        if (isVisible()) {
            judge();
        }
    };
    connect(&signals_, &DeskSignals::customerKnown, this, judgeAgain);
    connect(&signals_, &DeskSignals::bookingsChanged, this, judgeAgain);
    connect(&signals_, &DeskSignals::spanLoaded, this, judgeAgain);
}

void CreatePopup::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("popupTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_night = new QLabel(this);
    m_night->setObjectName(QStringLiteral("night"));
    m_night->setTextFormat(Qt::PlainText);
    m_night->setWordWrap(true);
    column->addWidget(m_night);
    m_who = new CustomerField(m_desk, this);
    column->addWidget(m_who);
    auto *row = new QHBoxLayout;
    m_phone = new QLineEdit(this);
    m_phone->setObjectName(QStringLiteral("guestPhone"));
    m_phone->setPlaceholderText(tr("Phone (walk-in)"));
    m_phone->setAccessibleName(tr("Phone (walk-in)"));
    m_party = new QSpinBox(this);
    m_party->setObjectName(QStringLiteral("guestParty"));
    m_party->setRange(0, 999);
    m_party->setSpecialValueText(tr("People: –"));
    m_party->setPrefix(tr("People: "));
    m_party->setAccessibleName(tr("Party size"));
    m_about = new QLabel(this); // stands where the phone of a walk-in is asked for
    m_about->setObjectName(QStringLiteral("muted"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_phone, 1);
    row->addWidget(m_about, 1);
    m_party->setFixedWidth(m_party->fontMetrics().horizontalAdvance(m_party->prefix()) + 84);
    row->addWidget(m_party);
    column->addLayout(row);
    m_patterns = new PatternLine(m_desk, this);
    column->addWidget(m_patterns);
    m_notes = new QLineEdit(this);
    m_notes->setObjectName(QStringLiteral("guestNotes"));
    m_notes->setPlaceholderText(tr("Notes for staff"));
    m_notes->setAccessibleName(tr("Notes for staff"));
    column->addWidget(m_notes);
    m_verdict = new VerdictBox(this);
    column->addWidget(m_verdict);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("overrideReason"));
    m_reason->setPlaceholderText(tr("Reason for booking it all the same"));
    m_reason->setAccessibleName(tr("Reason for booking it all the same"));
    column->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save = new QPushButton(tr("Book"), this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("primary", true);
    m_block = new QPushButton(tr("Block this time instead…"), this);
    m_block->setObjectName(QStringLiteral("blockInstead"));
    m_block->setAutoDefault(false);
    buttons->addWidget(m_block);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(m_who, &CustomerField::choiceChanged, this, &CreatePopup::judge);
    connect(m_who, &CustomerField::accepted, this, &CreatePopup::save);
    connect(m_party, &QSpinBox::valueChanged, this, &CreatePopup::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &CreatePopup::judge);
    connect(m_verdict, &VerdictBox::fixTaken, this, &CreatePopup::takeFix);
    connect(m_block, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT abandoned();
        Q_EMIT blockWanted(m_slot);
    });
    connect(cancel, &QPushButton::clicked, this, &CreatePopup::giveUp);
    connect(m_save, &QPushButton::clicked, this, &CreatePopup::save);
}

void CreatePopup::open(LocationId location, const Slot &slot, const QRect &anchor)
{
    m_location = location;
    m_slot = slot;
    m_saveWhenKnown = false;
    for (QLineEdit *field : {m_phone, m_notes, m_reason}) {
        field->clear();
    }
    m_party->setValue(0);
    m_who->clear();
    m_block->setVisible(m_desk.may(Permission::BlockCreate, location)
                        || m_desk.may(Permission::BlockBulk, location));
    showTitle();
    judge();
    place(anchor);
    show();
    fit();
    raise();
    m_who->setFocus();
}

void CreatePopup::showTitle()
{
    const Club &club = m_desk.club();
    m_title->setText(QStringLiteral("%1 · %2 · %3")
                         .arg(text::bayNames(club, m_slot.bays),
                              timetext::when(m_slot.span, club.zone(m_location)),
                              timetext::length(m_slot.span.length())));
    const Location *place = club.location(m_location);
    m_night->setText(place != nullptr
                         ? text::nightText(*place, club.zone(m_location), m_slot.span.start())
                         : QString());
    m_night->setVisible(!m_night->text().isEmpty());
    QStringList parts{m_title->text(), m_night->text()};
    parts.removeAll(QString());
    setAccessibleName(tr("New booking: %1").arg(parts.join(QStringLiteral(" · "))));
}

/// Right of the ghost, else left of it, else wherever it fits; never outside the page.
void CreatePopup::place(const QRect &anchor)
{
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    const double scale = std::max(1.0, QFontInfo(font()).pixelSize() / 12.0);
    setFixedWidth(std::min(room.width(), static_cast<int>(popupWidth * scale)));
    fit();
    // Room for the matches and the reason, which come later.
    const int height = this->height() + 8 * fontMetrics().lineSpacing();
    int left = anchor.right() + gap;
    if (left + width() > room.right()) {
        left = anchor.left() - gap - width();
    }
    left = std::clamp(left, room.left(), std::max(room.left(), room.right() - width()));
    const int top
        = std::clamp(anchor.top(), room.top(), std::max(room.top(), room.bottom() - height));
    move(left, top);
}

/// As tall as what it shows just now; the layouts of its parts would only know in a moment.
void CreatePopup::fit()
{
    m_who->layout()->activate();
    layout()->invalidate();
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

Proposal CreatePopup::proposal() const
{
    Booking booking = m_desk.draftBooking(m_location, m_slot);
    const CustomerField::Choice choice = m_who->choice();
    std::optional<Customer> made;
    if (choice.customer) {
        booking.customer = choice.customer->id;
        booking.source = "phone";
    } else if (choice.isNewCustomer) {
        made = newCustomer(choice.walkIn);
        booking.source = "phone";
    } else {
        const bool phone = looksLikePhone(choice.walkIn);
        booking.guestName = (phone ? tr("Walk-in") : choice.walkIn).toStdString();
        booking.guestPhone = (phone ? choice.walkIn : m_phone->text().trimmed()).toStdString();
        booking.source = "walk-in";
    }
    booking.partySize = m_party->value();
    booking.notes = m_notes->text().trimmed().toStdString();
    return {.before = std::nullopt,
            .after = std::move(booking),
            .customerOpen = choice.isEmpty(),
            .newCustomer = std::move(made)};
}

/// The customer who is made in the same step as the booking.
Customer CreatePopup::newCustomer(const QString &typed) const
{
    Customer customer;
    const bool phone = looksLikePhone(typed);
    const QString number = phone ? typed : m_phone->text().trimmed();
    customer.name = (phone ? tr("Walk-in") : typed).toStdString();
    if (!number.isEmpty()) {
        customer.phones = {number.toStdString()};
    }
    if (typed.contains(QLatin1Char('@'))) {
        customer.email = typed.toStdString();
    }
    return customer;
}

QString CreatePopup::aboutCustomer() const
{
    const CustomerField::Choice choice = m_who->choice();
    if (!choice.customer) {
        return {};
    }
    QStringList parts;
    if (!choice.customer->tier.empty()) {
        parts += text::tier(m_desk.club(), choice.customer->tier);
    }
    if (!choice.customer->phone.empty()) {
        parts += QString::fromStdString(choice.customer->phone);
    }
    return parts.join(QStringLiteral(" · "));
}

void CreatePopup::judge()
{
    const Proposal proposal = this->proposal();
    const Booking &draft = proposal.after;
    m_phone->setVisible(draft.customer.isNull());
    m_about->setVisible(!draft.customer.isNull());
    m_about->setText(aboutCustomer());
    m_patterns->setCustomer(draft.customer);
    std::optional<Error> access = m_desk.accessError(proposal);
    if (!access && !m_desk.daysHere().has(draft.slot.span)) {
        access = Error{ErrorCode::NotHere, {}};
    }
    if (access) {
        refuse({.verdict = {}, .error = access, .fixes = {}});
        m_save->setEnabled(false);
        return;
    }
    if (!draft.customer.isNull()) {
        std::ignore = m_desk.customer(draft.customer); // asks for the facts; customerKnown tells
    }
    const Verdict verdict = m_desk.check(proposal);
    m_fixes = verdict.passes() || verdict.checking ? std::vector<Fix>() : m_desk.waysOut(proposal);
    showVerdict(verdict, draft);
    const bool settled = m_who->text().trimmed().isEmpty() || m_who->isSettled();
    if (m_saveWhenKnown && settled && !verdict.checking) {
        m_saveWhenKnown = false;
        saveNow(verdict, proposal);
    }
}

void CreatePopup::showVerdict(const Verdict &verdict, const Booking &booking)
{
    m_verdict->showVerdict(verdict, m_fixes, m_desk, booking);
    const bool overridable
        = verdict.needsOverride() && m_desk.may(Permission::RuleOverride, booking.location);
    m_reason->setVisible(overridable);
    const bool lent = !overridable && !verdict.passes() && !verdict.checking
        && !m_desk.approvers(proposal()).empty();
    m_save->setText(overridable ? tr("Book all the same")
                        : lent  ? tr("Have it allowed…")
                                : tr("Book"));
    const bool named = !m_who->choice().isEmpty();
    m_save->setEnabled((named && lent)
                       || (named && !verdict.isRefused()
                           && (!verdict.needsOverride()
                               || (overridable && !m_reason->text().trimmed().isEmpty()))));
    fit();
}

void CreatePopup::takeFix(std::size_t index)
{
    if (index >= m_fixes.size()) {
        return;
    }
    m_slot = m_fixes.at(index).slot;
    showTitle();
    judge();
    Q_EMIT slotChanged(m_slot);
    m_who->setFocus();
}

void CreatePopup::save()
{
    if (m_who->text().trimmed().isEmpty()) {
        m_who->setFocus();
        return;
    }
    m_saveWhenKnown = true;
    judge();
}

void CreatePopup::saveNow(const Verdict &verdict, const Proposal &proposal)
{
    const QString reason = m_reason->text().trimmed();
    if (verdict.needsOverride() && reason.isEmpty() && m_reason->isVisible()) {
        m_reason->setFocus();
        return;
    }
    if (!m_desk.approvers(proposal).empty()) {
        Q_EMIT approvalWanted(proposal, verdict);
        return;
    }
    // What is refused goes to the desk too: refused attempts are counted there.
    CommitOptions options;
    options.overrideReason = verdict.needsOverride() ? reason.toStdString() : std::string();
    const Outcome outcome = m_desk.commit(proposal, options);
    if (!outcome) {
        refuse(outcome.error());
        m_who->setFocus();
        return;
    }
    finish(*outcome);
}

void CreatePopup::bookAllowed(const Proposal &proposal,
                              const QString &reason,
                              const PinProof &approval)
{
    CommitOptions options;
    options.overrideReason = reason.toStdString();
    options.approval = approval;
    const Outcome outcome = m_desk.commit(proposal, options);
    if (outcome) {
        finish(*outcome);
    } else {
        refuse(outcome.error());
    }
}

void CreatePopup::refuse(const Refusal &refusal)
{
    m_fixes = refusal.fixes;
    m_verdict->showSentence(words::refusal(refusal, m_desk, m_location, &m_slot));
    fit();
}

void CreatePopup::finish(const Committed &committed)
{
    hide();
    Q_EMIT created(committed);
}

void CreatePopup::giveUp()
{
    hide();
    Q_EMIT abandoned();
}

QString CreatePopup::verdictText() const
{
    return m_verdict->isVisible() ? m_verdict->text() : QString();
}

void CreatePopup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int lowest = parentWidget()->height() - gap - height();
    move(x(), std::max(gap, std::min(y(), lowest)));
}

void CreatePopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return giveUp();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return save();
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace bayboard
