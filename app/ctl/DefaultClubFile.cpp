#include "app/ctl/DefaultClubFile.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QStandardPaths>

namespace bayboard {

std::filesystem::path defaultClubFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QByteArray bytes = folder.toUtf8();
    return std::filesystem::path(bytes.toStdString()) / "bayboard" / "club.bayboard";
}

std::filesystem::path serverCopyFile(const std::string &address, const Secret &token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(address + '\n'));
    hash.addData(QByteArrayView(token.view().data(), static_cast<qsizetype>(token.size())));
    const QByteArray folder
        = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation).toUtf8();
    const std::string name = hash.result().toHex().left(32).toStdString() + ".bayboard";
    return std::filesystem::path(folder.toStdString()) / "bayboard" / "servers" / name;
}

} // namespace bayboard
