#include "tests/app/desktop/Portal.h"

#include <QDBusMetaType>

namespace bayboard {

Portal::Portal(QVariantMap appearance) : m_appearance(std::move(appearance))
{
    qDBusRegisterMetaType<AllSettings>();
    qRegisterMetaType<QDBusVariant>("QDBusVariant"); // the bus knows the signal by this name
}

AllSettings Portal::ReadAll(const QStringList &spaces) const
{
    AllSettings all;
    for (const QString &space : spaces) {
        all.insert(space, m_appearance);
    }
    return all;
}

} // namespace bayboard
