#include "ui/explain/ExplainPopup.h"

#include "ui/access/Announcement.h"
#include "ui/explain/ExplainWords.h"
#include "ui/panes/Words.h"

#include <QApplication>
#include <QFontInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {

namespace {

constexpr double popupWidth = 430; // at a font of 12 px
constexpr int gap = 8;

const char *kindOf(const ExplainedRule &rule)
{
    switch (rule.violation.severity) {
    case Severity::Warn:
        return "pass";
    case Severity::NeedsOverride:
        return "caution";
    case Severity::Refuse:
        break;
    }
    return "refuse";
}

} // namespace

ExplainPopup::ExplainPopup(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_answer(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("explainPopup"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    m_title->setObjectName(QStringLiteral("popupTitle"));
    m_answer->setObjectName(QStringLiteral("explainAnswer"));
    for (QLabel *label : {m_title, m_answer}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard
    column->addWidget(m_scroll);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        const bool had = before != nullptr && (before == this || isAncestorOf(before));
        if (isVisible() && had && now != nullptr && now != this && !isAncestorOf(now)) {
            Q_EMIT left(false);
        }
    });
    hide();
}

void ExplainPopup::open(const Proposal &proposal, const QRect &anchor)
{
    m_proposal = proposal;
    m_anchor = anchor;
    say();
    show();
    place(); // its fonts are known now
    raise();
    announce(*this, m_said.join(QStringLiteral(". ")));
}

void ExplainPopup::askAgain()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadKeyboard = focus == this || isAncestorOf(focus);
    const QStringList before = m_said;
    if (!renew()) {
        Q_EMIT left(hadKeyboard);
        return;
    }
    say();
    if (hadKeyboard) {
        enter();
    }
    if (m_said != before) {
        announce(*this, m_said.join(QStringLiteral(". ")));
    }
}

/// The booking as it is now would go where it was to go. False where there is none any more.
bool ExplainPopup::renew()
{
    if (m_proposal.isNew()) {
        return true;
    }
    const BookingView *view = m_desk.booking(m_proposal.after.id);
    if (view == nullptr) {
        return false;
    }
    Booking after = view->booking;
    after.slot = m_proposal.after.slot;
    after.location = m_proposal.after.location;
    m_proposal.before = view->booking;
    m_proposal.after = std::move(after);
    return true;
}

void ExplainPopup::enter()
{
    const auto parts = m_list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const auto first = std::find_if(parts.begin(), parts.end(), [](const QWidget *part) {
        return part->focusPolicy() != Qt::NoFocus;
    });
    if (first != parts.end()) {
        (*first)->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

QStringList ExplainPopup::text() const
{
    return m_said;
}

void ExplainPopup::say()
{
    if (m_proposal.hasCustomer()) {
        static_cast<void>(m_desk.customer(m_proposal.after.customer)); // asks for the facts
    }
    const Explanation explanation = explain(m_desk, m_proposal);
    m_title->setText(explainwords::question(m_proposal, m_desk));
    m_answer->setText(explainwords::answer(explanation, m_proposal, m_desk));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_answer->text());
    m_said = {m_title->text(), m_answer->text()};
    if (isAncestorOf(QApplication::focusWidget())) {
        setFocus(); // it must not leave with what goes
    }
    delete m_scroll->takeWidget();
    m_list = new QWidget;
    m_list->setObjectName(QStringLiteral("explainList"));
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    if (explanation.access) {
        addRule(explainwords::accessLines(explanation, m_desk), "refuse");
    }
    for (const ExplainedRule &rule : explanation.rules) {
        addRule(explainwords::lines(rule, m_proposal, m_desk), kindOf(rule));
    }
    m_fits = explanation.fits;
    addFits();
    m_scroll->setWidget(m_list);
    place();
}

/// The keyboard stops at each, so that who does not see it hears one after the other.
void ExplainPopup::addRule(const QStringList &lines, const char *kind)
{
    auto *label = new QLabel(m_list);
    label->setObjectName(QStringLiteral("explainRule"));
    label->setProperty("kind", QLatin1String(kind));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    QString shown;
    for (const QString &line : lines) {
        const QString words = line.toHtmlEscaped();
        shown += shown.isEmpty() ? QStringLiteral("<b>%1</b>").arg(words)
                                 : QStringLiteral("<br>%1").arg(words);
    }
    label->setText(shown);
    label->setAccessibleName(lines.join(QStringLiteral(". ")));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(label);
    m_said += lines;
}

void ExplainPopup::addFits()
{
    if (m_fits.empty()) {
        return;
    }
    auto *heading = new QLabel(tr("What would work"), m_list);
    heading->setObjectName(QStringLiteral("sectionHeading"));
    m_column->addWidget(heading);
    const Booking &after = m_proposal.after;
    for (std::size_t i = 0; i < m_fits.size(); ++i) {
        const QString where = words::fix(m_fits[i], m_desk, after.location, &after.slot);
        auto *button = new QPushButton(where, m_list);
        button->setObjectName(QStringLiteral("explainFit"));
        button->setAutoDefault(true);
        button->setAccessibleDescription(tr("Shows it on the board"));
        const Slot slot = m_fits[i].slot;
        connect(button, &QPushButton::clicked, this, [this, slot] { Q_EMIT fitWanted(slot); });
        m_column->addWidget(button);
        m_said += where;
    }
}

/// Right of what it is about, else left of it; as tall as what it says, never outside the page.
void ExplainPopup::place()
{
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    const double scale = std::max(1.0, QFontInfo(font()).pixelSize() / 12.0);
    const int width = std::min(room.width(), static_cast<int>(popupWidth * scale));
    const QMargins margins = layout()->contentsMargins();
    const int inside = width - margins.left() - margins.right();
    m_column->activate();
    const int list = m_column->count() == 0 ? 0 : m_column->totalHeightForWidth(inside) + 2;
    m_scroll->setVisible(list > 0);
    int height = margins.top() + margins.bottom() + list + layout()->spacing();
    for (const QLabel *label : {m_title, m_answer}) {
        height += label->heightForWidth(inside) + layout()->spacing();
    }
    height = std::min(height, room.height());
    int left = m_anchor.right() + gap;
    if (left + width > room.right()) {
        left = m_anchor.left() - gap - width;
    }
    left = std::clamp(left, room.left(), std::max(room.left(), room.right() - width));
    const int lowest = std::max(room.top(), room.bottom() - height);
    setGeometry(left, std::clamp(m_anchor.top(), room.top(), lowest), width, height);
}

void ExplainPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left(true);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace bayboard
