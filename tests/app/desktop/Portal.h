#pragma once

#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace bayboard {

using AllSettings = QMap<QString, QVariantMap>;

/// What a desktop's portal answers about its settings, with the names of its interface.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit Portal(QVariantMap appearance);

public Q_SLOTS:
    [[nodiscard]] bayboard::AllSettings ReadAll(const QStringList &spaces) const;

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QVariantMap m_appearance;
};

} // namespace bayboard

Q_DECLARE_METATYPE(bayboard::AllSettings)
