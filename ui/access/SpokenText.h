#pragma once

#include <QObject>
#include <QString>

namespace bayboard {

/// A sentence that was announced in a window. Screen readers know it as a notification of the
/// window that comes into sight with each sentence: Qt 6.4 hands nothing else on that is spoken at
/// once (QAccessible::Alert stays inside the program on Linux). Child of the window.
class SpokenText final : public QObject
{
    Q_OBJECT

public:
    explicit SpokenText(QWidget &window);

    [[nodiscard]] const QString &sentence() const { return m_sentence; }

    /// Of two the later one has the higher number.
    [[nodiscard]] quint64 turn() const { return m_turn; }

    [[nodiscard]] QWidget *window() const;
    void say(const QString &sentence);

private:
    QString m_sentence;
    quint64 m_turn = 0;
};

} // namespace bayboard
