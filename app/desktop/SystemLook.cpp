#include "app/desktop/SystemLook.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace bayboard {
namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceSpace = QStringLiteral("org.freedesktop.appearance");

// Values of color-scheme and contrast.
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;
constexpr uint higherContrast = 1;

} // namespace

SystemLook::SystemLook(const QDBusConnection &bus, Tell tell, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_tell(std::move(tell))
{
    if (!m_bus.isConnected()) {
        return;
    }
    m_bus.connect(portalService,
                  portalPath,
                  settingsInterface,
                  QStringLiteral("SettingChanged"),
                  this,
                  SLOT(changed(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(
        portalService, portalPath, settingsInterface, QStringLiteral("ReadAll"));
    question.setAutoStartService(false); // a start may take seconds
    question << QStringList{appearanceSpace};
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusMessage reply = QDBusPendingReply<>(*answer).reply();
        if (reply.type() != QDBusMessage::ReplyMessage
            || reply.signature() != QLatin1String("a{sa{sv}}")) {
            return;
        }
        QMap<QString, QVariantMap> all;
        reply.arguments().constFirst().value<QDBusArgument>() >> all;
        const QVariantMap own = all.value(appearanceSpace);
        for (auto each = own.cbegin(); each != own.cend(); ++each) {
            take(each.key(), each.value());
        }
        m_tell(m_wish);
    });
}

void SystemLook::changed(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearanceSpace) {
        take(key, value.variant());
        m_tell(m_wish);
    }
}

void SystemLook::take(const QString &key, const QVariant &value)
{
    const uint number = value.toUInt();
    if (key == QLatin1String("color-scheme")) {
        m_wish.dark = number == prefersDark || number == prefersLight
            ? std::optional(number == prefersDark)
            : std::nullopt;
    } else if (key == QLatin1String("contrast")) {
        m_wish.highContrast = number == higherContrast;
    }
}

} // namespace bayboard
