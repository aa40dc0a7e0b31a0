#include "ui/window/WindowState.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace bayboard {
namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto splitterKey = "window/splitter";
constexpr auto fileKey = "club/file";
constexpr auto locationKey = "club/location";
constexpr auto besideKey = "board/sideBySide";
constexpr auto homeKey = "club/home";
constexpr auto personKey = "club/operator";
constexpr auto viewKey = "window/view";
constexpr auto zoomKey = "board/zoom";
constexpr auto squeezedKey = "board/squeezed";
constexpr auto recentKey = "palette/recent";

/// One for the program's life: each that goes writes the file and waits for the disk.
QSettings &settings()
{
    static QPointer<QSettings> kept;
    if (kept == nullptr) {
        kept = new QSettings;
    }
    kept->setParent(qApp); // there may have been none before
    return *kept;
}

QVariant value(const char *key)
{
    return settings().value(QLatin1String(key));
}

void setValue(const char *key, const QVariant &changed)
{
    if (value(key) != changed) {
        settings().setValue(QLatin1String(key), changed);
    }
}

} // namespace

void WindowState::restore(QMainWindow &window)
{
    const QByteArray geometry = value(geometryKey).toByteArray();
    if (!geometry.isEmpty() && window.restoreGeometry(geometry)) {
        return;
    }
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize room = screen != nullptr ? screen->availableSize() : QSize(1280, 800);
    constexpr QSize frame(16, 64); // title bar and edges, which are not known before it is shown
    window.resize(QSize(1600, 1000).boundedTo(room - frame));
}

void WindowState::save(const QMainWindow &window)
{
    setValue(geometryKey, window.saveGeometry());
}

void WindowState::restore(QSplitter &splitter)
{
    const QByteArray state = value(splitterKey).toByteArray();
    if (!state.isEmpty()) {
        splitter.restoreState(state);
    }
}

void WindowState::save(const QSplitter &splitter)
{
    setValue(splitterKey, splitter.saveState());
}

QString WindowState::lastFile()
{
    return value(fileKey).toString();
}

void WindowState::setLastFile(const QString &path)
{
    setValue(fileKey, path);
}

QString WindowState::location()
{
    return value(locationKey).toString();
}

void WindowState::setLocation(const QString &id)
{
    setValue(locationKey, id);
}

QStringList WindowState::sideBySide()
{
    return value(besideKey).toStringList();
}

void WindowState::setSideBySide(const QStringList &ids)
{
    setValue(besideKey, ids);
}

QString WindowState::home()
{
    return value(homeKey).toString();
}

void WindowState::setHome(const QString &id)
{
    setValue(homeKey, id);
}

QString WindowState::person()
{
    return value(personKey).toString();
}

void WindowState::setPerson(const QString &id)
{
    setValue(personKey, id);
}

double WindowState::zoom()
{
    return value(zoomKey).toDouble();
}

void WindowState::setZoom(double zoom)
{
    setValue(zoomKey, zoom);
}

QString WindowState::view()
{
    return value(viewKey).toString();
}

void WindowState::setView(const QString &word)
{
    setValue(viewKey, word);
}

QStringList WindowState::recentCommands()
{
    return value(recentKey).toStringList();
}

void WindowState::setRecentCommands(const QStringList &ids)
{
    setValue(recentKey, ids);
}

bool WindowState::squeezed()
{
    return value(squeezedKey).toBool();
}

void WindowState::setSqueezed(bool squeezed)
{
    setValue(squeezedKey, squeezed);
}

} // namespace bayboard
