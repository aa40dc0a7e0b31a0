#include "ui/panes/CustomerField.h"

#include "core/text/Words.h"
#include "ui/access/Announcement.h"
#include "ui/panes/Words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr std::int64_t mostMatches = 6;

QString describe(const CustomerMatch &match, const Club &club, bool byEmail)
{
    QStringList parts{QString::fromStdString(match.name)};
    if (!match.tier.empty()) {
        parts += text::tier(club, match.tier);
    }
    // One way to tell two of the same name apart; two would not fit.
    const std::string &contact = match.phone.empty() || byEmail ? match.email : match.phone;
    if (!contact.empty()) {
        parts += QString::fromStdString(contact);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CustomerField::CustomerField(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_edit->setObjectName(QStringLiteral("customerText"));
    m_edit->setPlaceholderText(tr("Customer or walk-in: name, phone or e-mail"));
    m_edit->setAccessibleName(tr("Customer"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("customerList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Customers found"));
    m_list->hide();
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &CustomerField::textChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &CustomerField::choiceChanged);
    connect(m_list, &QListWidget::itemClicked, this, &CustomerField::rowClicked);
}

void CustomerField::clear()
{
    m_edit->clear();
}

QString CustomerField::text() const
{
    return m_edit->text();
}

CustomerField::Choice CustomerField::choice() const
{
    Choice choice;
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    if (m_answered == text().trimmed() && row < m_found.size()) {
        choice.customer = m_found.at(row);
        return choice;
    }
    choice.walkIn = text().simplified();
    choice.isNewCustomer = row == m_found.size() + 1;
    return choice;
}

void CustomerField::textChanged()
{
    if (text().trimmed().isEmpty()) {
        m_found.clear();
        m_answered.clear();
        m_failure.clear();
        fill();
        return;
    }
    if (!m_asking) {
        ask();
    }
}

void CustomerField::ask()
{
    const QString wanted = text().trimmed();
    m_asking = true;
    m_desk.searchCustomers(wanted.toStdString(),
                           mostMatches,
                           [guard = QPointer<CustomerField>(this),
                            wanted](const Result<std::vector<CustomerMatch>> &found) {
                               if (guard) {
                                   guard->answer(wanted, found);
                               }
                           });
}

void CustomerField::answer(const QString &text, const Result<std::vector<CustomerMatch>> &found)
{
    m_asking = false;
    const QString now = this->text().trimmed();
    if (now.isEmpty()) {
        return;
    }
    if (now != text) {
        ask();
        return;
    }
    m_answered = text;
    m_found = found ? *found : std::vector<CustomerMatch>();
    m_failure = found ? QString() : words::error(found.error());
    fill();
}

void CustomerField::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    if (!text().trimmed().isEmpty()) {
        for (const CustomerMatch &match : m_found) {
            m_list->addItem(describe(match, m_desk.club(), text().contains(QLatin1Char('@'))));
        }
        m_list->addItem(tr("Walk-in “%1”").arg(text().trimmed()));
        if (mayAnywhere(m_desk.club(), m_desk.actor(), Permission::CustomerEdit)) {
            m_list->addItem(tr("New customer “%1”").arg(text().trimmed()));
        }
        m_list->setCurrentRow(0);
        if (!m_failure.isEmpty()) { // nobody was found because nobody could be looked for
            auto *failure = new QListWidgetItem(
                tr("Customers could not be searched: %1").arg(m_failure), m_list);
            failure->setFlags(Qt::NoItemFlags);
            failure->setToolTip(m_failure);
        }
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count()
                               + 2 * m_list->frameWidth() + 2);
    }
    m_list->setVisible(m_list->count() > 0);
    sayMark(!m_found.empty());
    Q_EMIT choiceChanged();
}

/// The keys stay in the line while the mark moves in the list, so the line says what is marked.
void CustomerField::sayMark(bool aloud)
{
    const QListWidgetItem *marked = m_list->currentItem();
    const QString sentence = marked == nullptr
        ? QString()
        : tr("%1, %2 of %3", "a line of a list, its number, how many there are")
              .arg(marked->text())
              .arg(m_list->currentRow() + 1)
              .arg(m_list->count());
    m_edit->setAccessibleDescription(sentence);
    if (aloud) {
        announce(*this, sentence);
    }
}

void CustomerField::moveMark(int by)
{
    const int count = m_list->count() - (m_failure.isEmpty() ? 0 : 1);
    if (count > 0) {
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
        sayMark(true);
    }
}

bool CustomerField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveMark(1);
        return true;
    case Qt::Key_Up:
        moveMark(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return true;
    default:
        return false;
    }
}

} // namespace bayboard
