#pragma once

#include <QByteArray>
#include <QString>

class QMainWindow;
class QSplitter;

namespace bayboard {

/// What the window remembers from one start to the next. A computer's own matter, so it is kept in
/// QSettings and never in the club's file.
class WindowState
{
public:
    /// Geometry that lies on no screen any more is left alone by Qt and the default used.
    static void restore(QMainWindow &window);
    static void save(const QMainWindow &window);
    static void restore(QSplitter &splitter);
    static void save(const QSplitter &splitter);

    [[nodiscard]] static QString lastFile();
    static void setLastFile(const QString &path);
    /// Ids as text; empty when not known.
    [[nodiscard]] static QString location();
    static void setLocation(const QString &id);
    /// Of those that stand side by side.
    [[nodiscard]] static QStringList sideBySide();
    static void setSideBySide(const QStringList &ids);
    /// Of the location that this computer is kept for.
    [[nodiscard]] static QString home();
    static void setHome(const QString &id);
    [[nodiscard]] static QString person();
    static void setPerson(const QString &id);
    /// The board's zoom; 0 when not known.
    [[nodiscard]] static double zoom();
    static void setZoom(double zoom);
    /// The word of the view in view; empty when not known.
    [[nodiscard]] static QString view();
    static void setView(const QString &word);
    /// Ids of what was chosen in the palette, the last first.
    [[nodiscard]] static QStringList recentCommands();
    static void setRecentCommands(const QStringList &ids);
    /// Whether all bays are fitted into the window.
    [[nodiscard]] static bool squeezed();
    static void setSqueezed(bool squeezed);
};

} // namespace bayboard
