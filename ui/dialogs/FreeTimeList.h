#pragma once

#include "core/desk/Desk.h"
#include "core/reports/FreeTime.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace bayboard {

class DateField;
class DeskSignals;
class FreeTimeTable;

/// The ledger of time that was given for nothing: by period and operator; each step, and sums by
/// customer and by operator; what is in view as CSV. For who may look at what others did. Follows
/// every step. GUI thread.
class FreeTimeList final : public QDialog
{
    Q_OBJECT
public:
    /// `location`: whose calendar the period is of.
    FreeTimeList(Desk &desk, DeskSignals &signals_, LocationId location, QWidget *parent = nullptr);

Q_SIGNALS:
    void bookingWanted(bayboard::BookingId id);

private:
    [[nodiscard]] QLayout *makeFilter();
    [[nodiscard]] QTableWidget *makeSums(const QString &title, const QString &who);
    void ask();
    void fill(const std::vector<GivenTime> &ledger);
    /// `from`: the first day that is asked for.
    void tellKnown(const Result<std::optional<Instant>> &knownFrom, std::optional<Instant> from);
    void fillSums(QTableWidget &table, const std::vector<FreeTimeSum> &sums);
    void saveAs();
    [[nodiscard]] QString csv() const;

    Desk &m_desk;
    LocationId m_location;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_who;
    QTabWidget *m_tabs;
    FreeTimeTable *m_lines;
    QTableWidget *m_customers;
    QTableWidget *m_operators;
    QLabel *m_sum;
    QLabel *m_known;
    QPushButton *m_save;
    quint64 m_question = 0;
};

} // namespace bayboard
