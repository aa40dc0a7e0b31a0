#pragma once

#include "core/desk/DeskAudit.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace bayboard {

class DateField;

/// What was done, newest first: who, when, what, against which rule, why, allowed by whom. By
/// period, operator, subject and words; as CSV; a row opens its booking.
class AuditList final : public QDialog
{
    Q_OBJECT
public:
    /// `location`: whose wall time is shown. `about`: what is chosen first.
    AuditList(Desk &desk, LocationId location, AuditFilter::About about, QWidget *parent = nullptr);

Q_SIGNALS:
    void bookingWanted(bayboard::BookingId id);

private:
    void makeTable();
    [[nodiscard]] QLayout *makeFilter(AuditFilter::About about);
    void ask();
    void fill(const Audit &audit);
    [[nodiscard]] QStringList textsOf(const Step &step) const;
    void find();
    void openRow(int row);
    void saveAs();
    [[nodiscard]] QString csv() const;

    Desk &m_desk;
    LocationId m_location;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_about;
    QComboBox *m_who;
    QLineEdit *m_find;
    QTableWidget *m_table;
    QLabel *m_count;
    QPushButton *m_save;
    std::vector<ChangeSetId> m_steps; ///< by row
    bool m_hasMore = false;
    quint64 m_question = 0;
};

} // namespace bayboard
