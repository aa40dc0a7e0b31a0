#include "app/ctl/SocketName.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QStandardPaths>

#include <system_error>

namespace bayboard {

QString socketNameFor(const std::filesystem::path &file)
{
    std::error_code error;
    std::filesystem::path canonical = std::filesystem::weakly_canonical(file, error);
    if (error)
        canonical = std::filesystem::absolute(file, error);
    const std::string text = canonical.string();
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256);
    // Short: a socket's path has about 100 bytes on the systems we know.
    const QString name
        = QStringLiteral("bayboard-%1").arg(QString::fromLatin1(hash.toHex().left(24)));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

std::filesystem::path defaultClubFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QByteArray bytes = folder.toUtf8();
    return std::filesystem::path(bytes.toStdString()) / "bayboard" / "club.bayboard";
}

} // namespace bayboard
