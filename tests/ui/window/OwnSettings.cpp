#include "tests/ui/window/OwnSettings.h"

#include <QApplication>
#include <QSettings>

namespace bayboard::test {

OwnSettings::OwnSettings()
{
    QApplication::setOrganizationName(QStringLiteral("BayboardTest"));
    QApplication::setApplicationName(QStringLiteral("bayboard"));
    QSettings::setPath(QSettings::NativeFormat,
                       QSettings::UserScope,
                       QString::fromStdString(m_folder.path("settings").string()));
}

OwnSettings::~OwnSettings()
{
    // The program has one object for its whole life; it would write at the end, into a folder that
    // is gone, and the next test would read what this one left.
    const auto kept = qApp->findChildren<QSettings *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(kept);
}

} // namespace bayboard::test
