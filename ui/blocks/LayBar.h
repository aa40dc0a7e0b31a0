#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bayboard {

/// The foot of the dialog for blocks: why nothing can be laid yet, how far it is while it is
/// written, and the buttons that lay and leave, or stop. Ctrl+Enter lays. GUI thread.
class LayBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LayBar(QWidget *parent = nullptr);

    /// It is about what stands already: the button changes it.
    void setChanges();
    /// `obstacle` empty: so many blocks can be laid.
    void tell(const QString &obstacle, int blocks);
    /// While it is written only Stop can be pressed.
    void setLaying(bool isLaying);
    void setProgress(qint64 written, qint64 all);
    /// It was asked to stop; it says so when it has.
    void setStopping();

Q_SIGNALS:
    void layWanted();
    void leaveWanted();

private:
    QLabel *m_obstacle;
    QProgressBar *m_progress;
    QPushButton *m_leave;
    QPushButton *m_lay;
    bool m_changes = false;
};

} // namespace bayboard
