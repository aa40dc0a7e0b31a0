#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace bayboard {

/// How far a step of many rows is, and a button that stops it. Hidden while there is none, and for
/// steps that are over before anybody could read it. GUI thread.
class StepProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit StepProgress(QWidget *parent = nullptr);

    /// `title`: what is being done ("Taking back: …").
    void follow(const QString &title, qint64 done, qint64 all);
    /// It is over, whatever came of it.
    void end();

Q_SIGNALS:
    void stopWanted();

private:
    QLabel *m_title;
    QProgressBar *m_bar;
    QToolButton *m_stop;
};

} // namespace bayboard
