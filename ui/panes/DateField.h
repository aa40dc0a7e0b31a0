#pragma once

#include <QDateEdit>

namespace bayboard {

/// A date with its weekday, "Tue 24 Nov 2026" in the reader's language, and a calendar to choose
/// from. Digits go to the day, wherever the weekday has the cursor. GUI thread.
class DateField final : public QDateEdit
{
    Q_OBJECT
public:
    /// `says`: what it is the date of, for who does not see it.
    explicit DateField(const QString &says, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseDay();
};

} // namespace bayboard
