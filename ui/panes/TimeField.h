#pragma once

#include <QLineEdit>

namespace bayboard {

/// A time of day as people type it (timetext::readClock()): a click into it chooses all of it, so
/// that what is typed takes its place. GUI thread.
class TimeField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `says`: what it is the time of, for who does not see it.
    explicit TimeField(const QString &says, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool m_entered = false; ///< by the click that is not over yet
};

} // namespace bayboard
