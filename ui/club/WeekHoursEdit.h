#pragma once

#include "core/club/WeekHours.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace bayboard {

/// Opening hours by weekday: around the clock, or a line for each day with one stretch or several,
/// "09:00-12:00, 14:00-02:00". What passes midnight says so; an empty line is a closed day. GUI
/// thread.
class WeekHoursEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit WeekHoursEdit(QWidget *parent = nullptr);

    void setHours(const WeekHours &hours);
    /// The days are listed from this one on: 0 Sunday … 6 Saturday.
    void setWeekStart(int day);
    /// As the lines say; nothing while one of them cannot be read.
    [[nodiscard]] std::optional<WeekHours> hours() const;
    /// Which line cannot be read, as a sentence; empty: all can.
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QLabel *name = nullptr;
        QLineEdit *times = nullptr;
        QLabel *says = nullptr;
    };

    void addLines();
    void touched();
    void copyFirst();
    void showMeaning();

    QCheckBox *m_always;
    QWidget *m_week;
    QGridLayout *m_grid;
    QWidget *m_copy;
    std::array<Line, 7> m_lines; ///< 0 is Sunday
    int m_weekStart = 1;
    bool m_isFilling = false;
};

} // namespace bayboard
