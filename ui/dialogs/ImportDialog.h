#pragma once

#include "ui/dialogs/ImportJob.h"
#include "ui/dialogs/ImportPlaces.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace bayboard {

class DateOrderChoice;
class DurationChoice;
class MappingChoice;
class PlaceChoice;

/// An import before it is made (events of a calendar as bookings, or as blocks of a kind): what
/// would be new, changed, the same, and which places would be made; what cannot be read, with line
/// and reason; who wants the same time as somebody else. Asks how dates are written
/// and what durations count where the file leaves that open. Then one step, one undo. Nothing
/// changes before "Import".
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The desk must outlive the dialog.
    explicit ImportDialog(Desk &desk, QWidget *parent = nullptr);

    /// Reads and plans; the report follows.
    void setFile(const QString &path);
    /// Reads the columns by a mapping of one's own, for this import only.
    void setMappingFile(const QString &path);
    [[nodiscard]] QString summary() const;

    [[nodiscard]] const std::optional<ImportPlan> &plan() const { return m_plan; }

Q_SIGNALS:
    void imported(const bayboard::ImportDone &done);

private:
    void build();
    void chooseFile();
    void planAgain();
    void showChoices();
    [[nodiscard]] bool isCalendarFile() const;
    void showField(QWidget &field, bool isShown);
    void showAnswer(const Result<ImportJob::Answer> &answer);
    void askForDates(const DateQuestion &question);
    void askForDurations(const DurationQuestion &question);
    void showPlan(const ImportPlan &plan);
    void showDetails(const ImportPlan &plan);
    void showPlaces(const ImportPlan &plan);
    void showClashes(const ImportPlan &plan);
    [[nodiscard]] ImportDone doneText() const;
    void commit();

    Desk &m_desk;
    ImportJob m_job;
    QString m_path;
    std::optional<ImportPlan> m_plan;
    quint64 m_question = 0;
    QLabel *m_file = nullptr;
    QFormLayout *m_form = nullptr;
    MappingChoice *m_mapping = nullptr;
    DateOrderChoice *m_dates = nullptr;
    DurationChoice *m_durations = nullptr;
    PlaceChoice *m_place = nullptr;
    QComboBox *m_events = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_details = nullptr;
    QRadioButton *m_leaveOut = nullptr;
    QRadioButton *m_aside = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace bayboard
