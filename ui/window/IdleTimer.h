#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace bayboard {

/// Tells when nobody has touched key or pointer in this program for a while; again after the next
/// touch and as long a while. GUI thread.
class IdleTimer final : public QObject
{
    Q_OBJECT
public:
    explicit IdleTimer(QObject *parent = nullptr);

    /// Zero: never.
    void setPatience(std::chrono::milliseconds patience);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void left();

private:
    QTimer m_timer;
    QElapsedTimer m_restarted; ///< a drag has hundreds of events a second
};

} // namespace bayboard
