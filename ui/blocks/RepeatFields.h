#pragma once

#include "core/recurrence/RepeatForm.h"

#include <QWidget>

#include <array>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace bayboard {

class DateField;

/// The form in which people say how something repeats: every so many days, weeks, months or years,
/// on which days, until when. Dates and weekdays that are left open are those of the start.
class RepeatFields final : public QWidget
{
    Q_OBJECT
public:
    explicit RepeatFields(QWidget *parent = nullptr);

    /// The day from which weekdays, days of the month and the last day are proposed.
    void setStart(LocalDate start);
    void setWeekStart(int day); ///< 0 Sunday … 6 Saturday
    /// Nothing is told meanwhile.
    void setForm(const RepeatForm &form);
    [[nodiscard]] RepeatForm form() const;

    /// Whether there are fields for all that the form says.
    [[nodiscard]] static bool shows(const RepeatForm &form);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeUnit();
    [[nodiscard]] QWidget *makeWeekdays();
    [[nodiscard]] QWidget *makeMonth();
    [[nodiscard]] QWidget *makeEnd();
    void showFields();
    void showDays();
    [[nodiscard]] bool byMonth() const;

    QSpinBox *m_every = nullptr;
    QComboBox *m_unit = nullptr;
    QWidget *m_weekdays = nullptr;
    std::array<QToolButton *, 7> m_weekday{}; ///< by chrono's encoding, Sunday 0
    QWidget *m_monthRow = nullptr;
    QComboBox *m_nth = nullptr;
    QComboBox *m_nthDay = nullptr;
    QComboBox *m_end = nullptr;
    DateField *m_until = nullptr;
    QSpinBox *m_count = nullptr;
    LocalDate m_start;
};

} // namespace bayboard
