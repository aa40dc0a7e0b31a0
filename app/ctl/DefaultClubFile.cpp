#include "app/ctl/DefaultClubFile.h"

#include <QByteArray>
#include <QStandardPaths>

namespace bayboard {

std::filesystem::path defaultClubFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QByteArray bytes = folder.toUtf8();
    return std::filesystem::path(bytes.toStdString()) / "bayboard" / "club.bayboard";
}

} // namespace bayboard
