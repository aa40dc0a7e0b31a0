#pragma once

#include "core/desk/Desk.h"
#include "ui/print/RunSheetChoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QRadioButton;
class QVBoxLayout;

namespace bayboard {

class DateField;

/// What a run sheet shows and how: place, days, bays, form, options, paper. GUI thread; the desk
/// must outlive it.
class RunSheetFields final : public QWidget
{
    Q_OBJECT
public:
    RunSheetFields(Desk &desk, LocationId location, LocalDate date, QWidget *parent = nullptr);

    [[nodiscard]] RunSheetOrder order() const;
    [[nodiscard]] RunSheetChoices choices() const;
    /// Whether there is anything to show: a bay is chosen.
    [[nodiscard]] bool isComplete() const;
    /// All days of the club's week that has the first day in it.
    void showWeek();

    /// Where the last PDF went, for choices().
    void setFolder(const QString &folder) { m_kept.folder = folder; }

    /// The club, or who works, is another one: what may be chosen follows.
    void follow();

Q_SIGNALS:
    void changed();

private:
    void addPlace(QVBoxLayout &column, LocationId location);
    void addDays(QVBoxLayout &column, LocalDate date);
    void addBays(QVBoxLayout &column);
    void addForm(QVBoxLayout &column);
    void addPaper(QVBoxLayout &column);
    [[nodiscard]] QCheckBox *
    addBox(QVBoxLayout &column, const char *name, const QString &text, bool on);
    [[nodiscard]] LocationId location() const;
    void fillBays();
    void checkBays(bool on);
    void setDays(const QDate &from, const QDate &to);
    void tell();

    Desk &m_desk;
    RunSheetChoices m_kept;
    QComboBox *m_place;
    DateField *m_from;
    DateField *m_to;
    QListWidget *m_bays;
    QRadioButton *m_byBay;
    QRadioButton *m_byDay;
    QCheckBox *m_names = nullptr;
    QLabel *m_whyNoNames;
    QCheckBox *m_free = nullptr;
    QCheckBox *m_cancelled = nullptr;
    QComboBox *m_paper;
    QCheckBox *m_landscape = nullptr;
    QCheckBox *m_pagePerBay = nullptr;
    bool m_filling = false;
};

} // namespace bayboard
