#pragma once

#include "core/desk/Desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace bayboard {

class DateField;

/// What was done against a rule or with somebody's PIN, newest first: who, when, what, which rule,
/// why, allowed by whom. By period and operator; as CSV; a row opens its booking.
class OverrideList final : public QDialog
{
    Q_OBJECT
public:
    /// `location`: whose wall time is shown.
    OverrideList(Desk &desk, LocationId location, QWidget *parent = nullptr);

Q_SIGNALS:
    void bookingWanted(bayboard::BookingId id);

private:
    void makeTable();
    void ask();
    void fill(const std::vector<Step> &steps);
    void openRow(int row);
    void saveAs();
    [[nodiscard]] QString csv() const;

    Desk &m_desk;
    LocationId m_location;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_who;
    QTableWidget *m_table;
    QLabel *m_count;
    QPushButton *m_save;
    std::vector<BookingId> m_bookings; ///< by row; null: none
};

} // namespace bayboard
