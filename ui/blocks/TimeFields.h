#pragma once

#include "core/time/Instant.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace bayboard {

class DateField;

/// From when to when, in wall time: day and time of both ends, or no end ("until lifted"). The end
/// follows the start, so that the length stays; a length that nobody has chosen yet follows the
/// kind's.
class TimeFields final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeFields(QWidget *parent = nullptr);

    void setWeekStart(int day); ///< 0 Sunday … 6 Saturday

    /// `isChosen`: somebody meant that end.
    void setTimes(LocalTime start, LocalTime end, bool untilLifted, bool isChosen);
    /// Takes the length where nobody has chosen one.
    void proposeLength(minutes length);
    /// What repeats has an end.
    void setMayBeOpen(bool may);

    [[nodiscard]] LocalTime start() const;
    [[nodiscard]] LocalTime end() const;
    [[nodiscard]] bool isUntilLifted() const;

Q_SIGNALS:
    void changed();

private:
    void startMoved();
    void endMoved();
    void show(LocalTime start, LocalTime end);

    DateField *m_firstDay;
    QTimeEdit *m_from;
    DateField *m_lastDay;
    QTimeEdit *m_to;
    QCheckBox *m_open;
    LocalTime m_start; ///< as the fields show them
    LocalTime m_end;
    bool m_isChosen = false;
    bool m_filling = false;
};

} // namespace bayboard
