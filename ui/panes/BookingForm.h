#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace bayboard {

class SlotFields;

/// The fields of one booking, edited in place: a field that is left with another value than it had
/// is reported as one edit. What the actor may not read is not shown, what they may not change is
/// read-only, what is not known says so.
class BookingForm final : public QWidget
{
    Q_OBJECT
public:
    explicit BookingForm(Desk &desk, QWidget *parent = nullptr);

    /// `customer` is null for walk-ins and while it is being fetched.
    using QWidget::show;
    void show(const BookingView &view, const Customer *customer);

    /// Leaves the fields alone that hold the same text as before, so that typing goes on while
    /// something else of the booking changes.
    [[nodiscard]] const Booking &booking() const { return m_booking; }

    /// What is typed and not yet taken is given up; show() puts the fields back.
    void forgetTyped();
    /// Puts the cursor into the first field that can be changed (F2).
    void editFirst();

Q_SIGNALS:
    void bookingEdited(const bayboard::Booking &before, const bayboard::Booking &after);
    void customerEdited(const bayboard::Customer &before, const bayboard::Customer &after);
    /// A field holds what cannot be read; it was put back.
    void misread(const QString &sentence);

private:
    QLineEdit *addEdit(const char *name, const QString &label, std::function<void()> finished);
    QLabel *addFact(const QString &label);
    void addRow(const QString &label, QWidget *field);
    void build();
    void edit(const std::function<void(Booking &)> &change);
    void editCustomer(const std::function<void(Customer &)> &change);
    void nameFinished();
    void phoneFinished();
    void moneyFinished(QLineEdit *field, std::optional<Money> Booking::*member);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showWho(const BookingView &view);
    void showFacts(const BookingView &view);
    void allow();

    Desk &m_desk;
    Booking m_booking;
    std::optional<Customer> m_customer;
    QVBoxLayout *m_column = nullptr;
    SlotFields *m_slot = nullptr;
    QLabel *m_tier = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QSpinBox *m_party = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QLineEdit *m_price = nullptr;
    QLineEdit *m_fee = nullptr;
    QComboBox *m_payment = nullptr;
    QLabel *m_flags = nullptr;
};

} // namespace bayboard
