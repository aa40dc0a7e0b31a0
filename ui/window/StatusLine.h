#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace bayboard {

class StepProgress;

/// The line at the foot: the day's figures, what is chosen or was just done, the location's zone.
class StatusLine final : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setFigures(const QString &text);
    /// What is chosen; shown until something is announced, and again after the next choice.
    void setSelection(const QString &text);
    /// One sentence on what happened; read out by screen readers.
    void announce(const QString &text);
    /// The same of a step that was done, with a button that takes it back.
    void announceStep(const QString &text);
    void setZone(const QString &text);

    /// Of a step that takes long.
    [[nodiscard]] StepProgress &progress() const { return *m_progress; }

    [[nodiscard]] QString figures() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString zone() const;

Q_SIGNALS:
    void undoWanted();

private:
    QLabel *m_figures;
    QLabel *m_message;
    QToolButton *m_undo;
    StepProgress *m_progress;
    QLabel *m_zone;
};

} // namespace bayboard
