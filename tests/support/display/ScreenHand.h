#pragma once

#include <QPoint>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace bayboard::test {

/// Mouse and keyboard of a screen, worked through xdotool: what is sent arrives at the program as
/// if a person had done it. Each call is over when the server has taken all of it.
class ScreenHand
{
public:
    explicit ScreenHand(const QString &display);

    /// Keys by their X names, one after the other: "ctrl+shift+z", "Return", "plus".
    [[nodiscard]] bool press(const QStringList &keys) const;
    [[nodiscard]] bool type(const QString &text) const;
    [[nodiscard]] bool click(const QPoint &at) const;
    /// Press at `from`, over to `to`, release; `held` ("ctrl") stays down meanwhile.
    [[nodiscard]] bool drag(const QPoint &from, const QPoint &to, const QString &held = {}) const;
    /// As drag() but without the release.
    [[nodiscard]] bool dragAndHold(const QPoint &from, const QPoint &to) const;
    [[nodiscard]] bool release() const;
    /// Gives the window that has the focus another size.
    [[nodiscard]] bool resizeWindow(const QSize &size) const;

private:
    [[nodiscard]] bool run(const QStringList &words) const;

    QProcessEnvironment m_environment;
};

} // namespace bayboard::test
