#pragma once

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace bayboard::test {

/// An X server without a screen (Xvfb) on a display that nobody uses, with a window manager
/// (openbox) that gives keys to the newest window. Both end with this object.
class XServer
{
public:
    static constexpr int width = 1920;
    static constexpr int height = 1200;

    XServer() = default;
    ~XServer();
    XServer(const XServer &) = delete;
    XServer &operator=(const XServer &) = delete;

    /// Empty when both run; else one sentence that says what is missing.
    [[nodiscard]] QString start();

    /// For programs that shall appear there: ":7".
    [[nodiscard]] const QString &display() const { return m_display; }

    /// What is on the screen now.
    [[nodiscard]] QImage picture() const;

private:
    [[nodiscard]] QString startServer();
    [[nodiscard]] QString startManager();
    /// A window manager has announced itself.
    [[nodiscard]] bool isManaged() const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_manager;
    QString m_display;
};

} // namespace bayboard::test
