#include "app/desktop/ServerPlace.h"

#include <QSettings>

namespace bayboard {
namespace {

QString groupOf(DeskId desk)
{
    return QStringLiteral("servers/%1").arg(QString::fromStdString(desk.toString()));
}

/// The same file by whatever link or relative path it is named.
QString nameOf(const std::filesystem::path &file)
{
    std::error_code error;
    const std::filesystem::path real = std::filesystem::weakly_canonical(file, error);
    return QString::fromStdString((error ? file : real).string());
}

} // namespace

std::optional<ServerPlace> findServerPlace(DeskId desk, const std::filesystem::path &file)
{
    QSettings settings;
    settings.beginGroup(groupOf(desk));
    const QString address = settings.value(QStringLiteral("address")).toString();
    if (address.isEmpty() || settings.value(QStringLiteral("file")).toString() != nameOf(file)) {
        return std::nullopt;
    }
    return ServerPlace{address,
                       settings.value(QStringLiteral("trusted")).toString(),
                       settings.value(QStringLiteral("hasToken")).toBool()};
}

void keepServerPlace(DeskId desk, const std::filesystem::path &file, const ServerPlace &place)
{
    QSettings settings;
    settings.beginGroup(groupOf(desk));
    settings.setValue(QStringLiteral("file"), nameOf(file));
    settings.setValue(QStringLiteral("address"), place.address);
    settings.setValue(QStringLiteral("trusted"), place.trusted);
    settings.setValue(QStringLiteral("hasToken"), place.hasToken);
}

std::string tokenKey(DeskId desk)
{
    return "server-token/" + desk.toString();
}

} // namespace bayboard
