#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace bayboard {

class DeskSignals;

/// After how many hours the club asks for a password again, and whether this desk does. GUI thread.
class SignInRow final : public QWidget
{
    Q_OBJECT
public:
    SignInRow(Desk &desk, DeskSignals &signals_);

private:
    void showHours();
    void showButton();
    void apply();

    Desk &m_desk;
    QSpinBox *m_hours;
    QPushButton *m_apply;
    QLabel *m_says;
};

} // namespace bayboard
