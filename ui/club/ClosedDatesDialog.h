#pragma once

#include "core/exchange/Holiday.h"
#include "ui/club/CloseDates.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace bayboard {

class ClosedDatesModel;
class DateField;
class DeskSignals;
class StepFoot;

/// The dates on which the club is closed, of one location or of all: seen, added and removed by
/// hand, brought in from iCalendar. Each change is one step with its undo.
class ClosedDatesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `location`: whose wall time says what today is.
    ClosedDatesDialog(Desk &desk,
                      DeskSignals &signals_,
                      LocationId location,
                      QWidget *parent = nullptr);

    [[nodiscard]] ClosedDatesModel &model() const { return *m_model; }

    [[nodiscard]] QTableView &table() const { return *m_table; }

    [[nodiscard]] QString said() const;

    /// Opens the import, with a file where there is one.
    void openImport(const QString &file = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillPlaces();
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QLayout *addRow();
    [[nodiscard]] QLayout *foot();
    void refresh();
    void showButtons();
    void add();
    void remove();
    void commit(const std::vector<ClosedDates> &wanted,
                const std::string &what,
                const QString &sentence);
    void countBookings(LocalDate date,
                       const std::vector<ClosedDates> &where,
                       std::function<void(int)> done);
    [[nodiscard]] std::vector<const Location *> places() const;
    [[nodiscard]] bool may() const;

    Desk &m_desk;
    LocationId m_here;
    ClosedDatesModel *m_model;
    QComboBox *m_place;
    QCheckBox *m_past;
    QTableView *m_table;
    QLabel *m_empty;
    DateField *m_date;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_import;
    StepFoot *m_foot;
};

} // namespace bayboard
