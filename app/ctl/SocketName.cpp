#include "app/ctl/SocketName.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <cerrno>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace bayboard {

namespace {

/// Where this person's sockets live; nobody else may look in. Empty when there is no such place.
QString runtimeFolder()
{
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    // No session made one, as in a container: Qt would make its own with a warning at each start.
    const QString path = QDir::tempPath() + QStringLiteral("/bayboard-%1").arg(getuid());
    const QByteArray bytes = QFile::encodeName(path);
    struct stat found = {};
    const bool ours = (mkdir(bytes.constData(), S_IRWXU) == 0 || errno == EEXIST)
        && lstat(bytes.constData(), &found) == 0 && S_ISDIR(found.st_mode)
        && found.st_uid == getuid() && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    return ours ? path : QString();
}

} // namespace

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
    const QString folder = runtimeFolder();
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

std::filesystem::path defaultClubFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QByteArray bytes = folder.toUtf8();
    return std::filesystem::path(bytes.toStdString()) / "bayboard" / "club.bayboard";
}

} // namespace bayboard
