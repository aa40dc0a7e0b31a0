#include "ui/panes/BookingForm.h"

#include "core/text/Words.h"
#include "ui/panes/SlotFields.h"
#include "ui/panes/Words.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bayboard {
namespace {

/// Puts a value into a field unless the operator is typing there.
void put(QLineEdit &field, const QString &value)
{
    if (!(field.hasFocus() && field.isModified())) {
        field.setText(value);
        field.setCursorPosition(0);
    }
}

QString moneyText(const std::optional<Money> &money)
{
    return money ? text::fromUtf8(money->toString()) : QString();
}

void setRowVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (auto *label = field->property("label").value<QWidget *>()) {
        label->setVisible(visible);
    }
}

} // namespace

BookingForm::BookingForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    build();
    m_party->installEventFilter(this);
    m_payment->installEventFilter(this);
    m_slot->ignoreWheel(this);
}

void BookingForm::addRow(const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label, this);
    caption->setObjectName(QStringLiteral("caption"));
    caption->setBuddy(field);
    field->setAccessibleName(label);
    field->setProperty("label", QVariant::fromValue<QWidget *>(caption));
    m_column->addWidget(caption);
    m_column->addWidget(field);
    m_column->addSpacing(4);
}

QLabel *BookingForm::addFact(const QString &label)
{
    auto *fact = new QLabel(this);
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(label, fact);
    return fact;
}

QLineEdit *
BookingForm::addEdit(const char *name, const QString &label, std::function<void()> finished)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    connect(field, &QLineEdit::editingFinished, this, [field, finished = std::move(finished)] {
        if (field->isModified()) {
            field->setModified(false);
            finished();
        }
    });
    addRow(label, field);
    return field;
}

void BookingForm::build()
{
    m_slot = new SlotFields(m_desk, this);
    m_slot->setObjectName(QStringLiteral("slot"));
    connect(m_slot, &SlotFields::slotEdited, this, [this](const Slot &slot) {
        edit([&slot](Booking &booking) { booking.slot = slot; });
    });
    connect(m_slot, &SlotFields::misread, this, &BookingForm::misread);
    addRow(tr("%1 and time", "a bay").arg(text::bayWord(m_desk.club())), m_slot);
    m_name = addEdit("name", tr("Name"), [this] { nameFinished(); });
    m_phone = addEdit("phone", tr("Phone"), [this] { phoneFinished(); });
    m_email = addEdit("email", tr("E-mail"), [this] {
        editCustomer([this](Customer &customer) {
            customer.email = m_email->text().trimmed().toStdString();
        });
    });
    m_tier = addFact(tr("Tier"));
    m_party = new QSpinBox(this);
    m_party->setObjectName(QStringLiteral("party"));
    m_party->setRange(0, 999);
    m_party->setSpecialValueText(tr("not known"));
    m_party->setKeyboardTracking(false);
    connect(m_party, &QSpinBox::valueChanged, this, [this](int value) {
        edit([value](Booking &booking) { booking.partySize = value; });
    });
    addRow(tr("Party size"), m_party);
    m_title = addEdit("title", tr("Title"), [this] {
        edit([this](Booking &booking) {
            booking.title = m_title->text().simplified().toStdString();
        });
    });
    m_notes = new QPlainTextEdit(this);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    m_notes->installEventFilter(this);
    addRow(tr("Notes for staff"), m_notes);
    m_price = addEdit("price", tr("Price"), [this] { moneyFinished(m_price, &Booking::price); });
    m_fee = addEdit("fee", tr("Fee"), [this] { moneyFinished(m_fee, &Booking::fee); });
    for (QLineEdit *field : {m_price, m_fee}) {
        field->setPlaceholderText(tr("not known"));
    }
    m_payment = new QComboBox(this);
    m_payment->setObjectName(QStringLiteral("payment"));
    for (const Payment payment :
         {Payment::Unknown, Payment::Unpaid, Payment::Paid, Payment::Refunded}) {
        m_payment->addItem(text::word(payment), static_cast<int>(payment));
    }
    connect(m_payment, &QComboBox::activated, this, [this](int index) {
        edit([this, index](Booking &booking) {
            booking.payment = static_cast<Payment>(m_payment->itemData(index).toInt());
        });
    });
    addRow(tr("Payment"), m_payment);
    m_flags = addFact(tr("Flags"));
}

void BookingForm::show(const BookingView &view, const Customer *customer)
{
    if (m_booking.id != view.booking.id) {
        forgetTyped(); // nothing typed for the last one may land on this one
    }
    m_booking = view.booking;
    m_customer = customer != nullptr ? std::optional(*customer) : std::nullopt;
    showWho(view);
    showFacts(view);
    allow();
}

void BookingForm::forgetTyped()
{
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        field->setModified(false);
    }
    m_slot->forgetTyped();
    m_notes->document()->setModified(false);
}

void BookingForm::showWho(const BookingView &view)
{
    const bool mayName = m_desk.may(Permission::CustomerReadName, m_booking.location);
    const bool mayContact = m_desk.may(Permission::CustomerReadContact, m_booking.location);
    put(*m_name, mayName ? text::fromUtf8(view.name) : tr("(name not shown)"));
    put(*m_phone, text::fromUtf8(view.phone));
    put(*m_email, m_customer ? text::fromUtf8(m_customer->email) : QString());
    m_phone->setPlaceholderText(tr("not known"));
    m_email->setPlaceholderText(m_customer || m_booking.customer.isNull() ? tr("not known")
                                                                          : tr("looking…"));
    setRowVisible(m_phone, mayContact);
    setRowVisible(m_email, mayContact && !m_booking.customer.isNull());
    const Tier *tier = m_desk.club().tier(view.tier);
    QString word = m_booking.customer.isNull() ? tr("Walk-in")
        : tier != nullptr                      ? text::tier(m_desk.club(), tier->key)
                                               : tr("not known");
    if (tier != nullptr && tier->advanceLimit > 0 && !m_booking.customer.isNull()) {
        word += QStringLiteral(" · ")
            + tr("can book %n day(s) ahead", nullptr, static_cast<int>(tier->advanceLimit));
    }
    m_tier->setText(word);
}

void BookingForm::showFacts(const BookingView &view)
{
    m_slot->show(m_booking);
    const QSignalBlocker quietParty(m_party);
    m_party->setValue(static_cast<int>(m_booking.partySize));
    put(*m_title, text::fromUtf8(m_booking.title));
    if (!(m_notes->hasFocus() && m_notes->document()->isModified())) {
        m_notes->setPlainText(text::fromUtf8(m_booking.notes));
        m_notes->document()->setModified(false);
    }
    put(*m_price, moneyText(m_booking.price));
    put(*m_fee, moneyText(m_booking.fee));
    m_payment->setCurrentIndex(m_payment->findData(static_cast<int>(m_booking.payment)));
    const QString flags = words::flags(m_booking.flags, view.customerFlags);
    m_flags->setText(flags);
    setRowVisible(m_flags, !flags.isEmpty());
    setRowVisible(m_title, !m_booking.title.empty());
}

void BookingForm::allow()
{
    const LocationId place = m_booking.location;
    const bool mayEdit = m_desk.may(Permission::BookingEdit, place);
    const bool mayWho = m_booking.customer.isNull() ? mayEdit
                                                    : m_customer.has_value()
            && mayAnywhere(m_desk.club(), m_desk.actor(), Permission::CustomerEdit);
    const bool mayPrice = mayEdit && m_desk.may(Permission::PriceOverride, place);
    m_name->setReadOnly(!mayWho || !m_desk.may(Permission::CustomerReadName, place));
    m_phone->setReadOnly(!mayWho);
    m_email->setReadOnly(!mayWho);
    m_title->setReadOnly(!mayEdit);
    m_notes->setReadOnly(!mayEdit && !m_desk.may(Permission::BookingNote, place));
    m_party->setEnabled(mayEdit);
    m_price->setReadOnly(!mayPrice);
    m_fee->setReadOnly(!mayPrice);
    m_payment->setEnabled(mayEdit);
}

void BookingForm::edit(const std::function<void(Booking &)> &change)
{
    Booking after = m_booking;
    change(after);
    if (after != m_booking) {
        Q_EMIT bookingEdited(m_booking, after);
    }
}

void BookingForm::editCustomer(const std::function<void(Customer &)> &change)
{
    if (!m_customer) {
        return;
    }
    Customer after = *m_customer;
    change(after);
    if (after != *m_customer) {
        Q_EMIT customerEdited(*m_customer, after);
    }
}

void BookingForm::nameFinished()
{
    const std::string name = m_name->text().simplified().toStdString();
    if (name.empty()) {
        Q_EMIT misread(tr("A booking needs a name; it is left as it was."));
        m_name->setText(text::fromUtf8(m_customer ? m_customer->name : m_booking.guestName));
        return;
    }
    if (m_booking.customer.isNull()) {
        edit([&name](Booking &booking) { booking.guestName = name; });
    } else {
        editCustomer([&name](Customer &customer) { customer.name = name; });
    }
}

void BookingForm::phoneFinished()
{
    const std::string phone = m_phone->text().simplified().toStdString();
    if (m_booking.customer.isNull()) {
        edit([&phone](Booking &booking) { booking.guestPhone = phone; });
        return;
    }
    editCustomer([&phone](Customer &customer) {
        if (phone.empty()) {
            if (!customer.phones.empty()) {
                customer.phones.erase(customer.phones.begin());
            }
        } else if (customer.phones.empty()) {
            customer.phones.push_back(phone);
        } else {
            customer.phones.front() = phone;
        }
    });
}

void BookingForm::moneyFinished(QLineEdit *field, std::optional<Money> Booking::*member)
{
    const QString typed = field->text().trimmed();
    const std::optional<Money> money = Money::parse(typed.toStdString());
    if (!typed.isEmpty() && !money) {
        Q_EMIT misread(tr("“%1” is no amount; it is left as it was.").arg(typed));
        field->setText(moneyText(m_booking.*member));
        return;
    }
    edit([&](Booking &booking) { booking.*member = typed.isEmpty() ? std::nullopt : money; });
}

bool BookingForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched != m_notes) {
        event->ignore(); // it scrolls the pane; nobody means to edit by it
        return true;
    }
    if (watched == m_notes && event->type() == QEvent::FocusOut
        && m_notes->document()->isModified()) {
        m_notes->document()->setModified(false);
        edit([this](Booking &booking) {
            booking.notes = m_notes->toPlainText().trimmed().toStdString();
        });
    }
    return QWidget::eventFilter(watched, event);
}

void BookingForm::editFirst()
{
    for (QLineEdit *field : {m_name, m_phone}) {
        if (field->isVisible() && !field->isReadOnly()) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    }
    m_notes->setFocus(Qt::ShortcutFocusReason);
}

} // namespace bayboard
