#pragma once

#include "ui/window/AppLook.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace bayboard {

/// What the desktop says of dark and high contrast: asked of its portal at once, followed from then
/// on. Where there is no portal, or none that runs, nothing is ever told. GUI thread; waits for
/// nobody.
class SystemLook final : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(const SystemWish &)>;

    SystemLook(const QDBusConnection &bus, Tell tell, QObject *parent = nullptr);

private Q_SLOTS:
    void changed(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    Tell m_tell;
    SystemWish m_wish;
};

} // namespace bayboard
