#pragma once

#include <QDateEdit>

#include <optional>

namespace bayboard {

/// A date with its weekday, "Tue 24 Nov 2026" in the reader's language, and a calendar to choose
/// from. Digits go to the day, wherever the weekday has the cursor. GUI thread.
class DateField final : public QDateEdit
{
    Q_OBJECT
public:
    /// `says`: what it is the date of, for who does not see it.
    explicit DateField(const QString &says, QWidget *parent = nullptr);

    /// 0 Sunday … 6 Saturday, as clubs have it; until it is said, as the reader's language has it.
    void setWeekStart(int day);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseDay();
    void dressCalendar();

    std::optional<int> m_weekStart;
    bool m_isDressed = false;
};

} // namespace bayboard
