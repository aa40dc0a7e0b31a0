#pragma once

#include "core/desk/Desk.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace bayboard {

class DeskSignals;
class FreeTimeTable;
class PatternLine;
class StepFoot;

/// All about one customer on a page: how to reach, what comes next, when and where they usually
/// come, what was kept and what not, what is noticed, entitlements, flags and notes, every booking,
/// and the time that was given for nothing. Stays open beside the board and follows every step. For
/// who may know names. GUI thread.
class CustomerCard final : public QDialog
{
    Q_OBJECT
public:
    /// Times of the past are told from now at `location`.
    CustomerCard(Desk &desk,
                 DeskSignals &signals_,
                 CustomerId customer,
                 LocationId location,
                 QWidget *parent = nullptr);

    [[nodiscard]] CustomerId customer() const { return m_customer; }

Q_SIGNALS:
    void bookingWanted(bayboard::BookingId id);

private:
    void build();
    void makeTable();
    [[nodiscard]] QLabel *addFact(QGridLayout &grid, const QString &caption, const char *name);
    void refresh();
    void showPerson(const Customer &customer);
    void showHabits(const CustomerFacts &facts);
    void askBookings();
    void askFreeTime(quint64 question);
    void fill(const std::vector<BookingRow> &rows);
    void openRow(int row);
    void save();
    [[nodiscard]] QString whenAndWhere(const CustomerBooking &booking) const;
    [[nodiscard]] bool maySee(LocationId location) const;
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] std::int64_t typedFlags() const;

    Desk &m_desk;
    CustomerId m_customer;
    LocationId m_location;
    std::optional<Customer> m_shown; ///< as the fields were filled
    QLabel *m_name;
    QLabel *m_tier;
    QLabel *m_reach = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_usual = nullptr;
    QLabel *m_kept = nullptr;
    QLabel *m_entitlements = nullptr;
    QLabel *m_blocked = nullptr;
    std::vector<QCheckBox *> m_flags; ///< in the order of their bits
    QPlainTextEdit *m_notes;
    QPushButton *m_save;
    PatternLine *m_patterns;
    QTabWidget *m_tabs;
    QTableWidget *m_table;
    FreeTimeTable *m_free;
    StepFoot *m_foot;
    std::vector<BookingId> m_bookings; ///< of the rows
    quint64 m_question = 0;
};

} // namespace bayboard
