#include "app/keychain/SecretService.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <qt6keychain/keychain.h>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <sodium.h>

namespace bayboard {
namespace {

/// Long enough for a person to type the keyring's password.
constexpr std::chrono::seconds patience{90};
constexpr int busMilliseconds = 2000;

/// Whether the default collection of the secret service is locked; nothing when no such service
/// answers (KWallet, or none at all).
std::optional<bool> isLocked()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return std::nullopt;
    }
    QDBusMessage ask
        = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                         QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                                         QStringLiteral("org.freedesktop.DBus.Properties"),
                                         QStringLiteral("Get"));
    ask << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusMessage answer = bus.call(ask, QDBus::Block, busMilliseconds);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) {
        return std::nullopt;
    }
    return answer.arguments().constFirst().value<QDBusVariant>().variant().toBool();
}

/// Whether a locked keyring would ask for its password: else the job would wait for nobody.
bool canAsk()
{
    const QString prompter = QStringLiteral("org.gnome.keyring.SystemPrompter");
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    const bool screen = qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"); // started for it, it needs one
    return bus != nullptr
        && (bus->isServiceRegistered(prompter)
            || (screen && bus->activatableServiceNames().value().contains(prompter)));
}

/// QtKeychain says "not found" of a locked keyring, too, and "something else" of none at all.
KeychainState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainState::Present;
    case QKeychain::EntryNotFound:
        return isLocked().value_or(false) ? KeychainState::Locked : KeychainState::Absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainState::Locked;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return isLocked().value_or(false) ? KeychainState::Locked : KeychainState::NoService;
}

/// Never ended: at the end of the process nobody waits for a keyring.
QThread *keychainThread()
{
    static QThread *const thread = [] {
        auto *made = new QThread;
        made->setObjectName(QStringLiteral("keychain"));
        made->start();
        return made;
    }();
    return thread;
}

void overwrite(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

SecretService::SecretService(const QString &service) : m_service(service)
{
    moveToThread(keychainThread());
}

void SecretService::close()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (const Asker &asker : std::exchange(m_open, {})) {
                asker.reply(asker.context, static_cast<int>(KeychainState::NoService), nullptr, 0);
            }
        },
        Qt::BlockingQueuedConnection);
    deleteLater();
}

void SecretService::read(const QString &key, Asker asker)
{
    QMetaObject::invokeMethod(
        this, [this, key, asker] { start(new QKeychain::ReadPasswordJob(m_service), key, asker); });
}

void SecretService::write(const QString &key, const QByteArray &secret, Asker asker)
{
    QMetaObject::invokeMethod(this, [this, key, bytes = QByteArray(secret), asker]() mutable {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setTextData(QString::fromLatin1(bytes));
        overwrite(bytes);
        start(job, key, asker);
    });
}

void SecretService::start(QKeychain::Job *job, const QString &key, Asker asker)
{
    m_open.push_back(asker);
    if (isLocked().value_or(false) && !canAsk()) {
        delete job;
        give(asker, KeychainState::Locked);
        return;
    }
    job->setKey(key);
    job->setAutoDelete(true);
    connect(job, &QKeychain::Job::finished, this, [this, job, asker] { end(*job, asker); });
    QTimer::singleShot(patience, this, [this, asker] { give(asker, KeychainState::Locked); });
    job->start();
}

void SecretService::end(const QKeychain::Job &job, Asker asker)
{
    QByteArray secret;
    if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job)) {
        secret = read->textData().toLatin1();
    }
    give(asker, stateOf(job.error()), secret);
    overwrite(secret);
}

void SecretService::give(Asker asker, KeychainState state, const QByteArray &secret)
{
    const auto owed = std::find(m_open.begin(), m_open.end(), asker);
    if (owed != m_open.end()) {
        m_open.erase(owed);
        asker.reply(asker.context,
                    static_cast<int>(state),
                    secret.constData(),
                    static_cast<std::size_t>(secret.size()));
    }
}

} // namespace bayboard

using bayboard::SecretService;

extern "C" {

Q_DECL_EXPORT void *bayboardKeychainOpen(const char *service)
{
    return new SecretService(QString::fromUtf8(service));
}

Q_DECL_EXPORT void bayboardKeychainClose(void *keychain)
{
    static_cast<SecretService *>(keychain)->close();
}

Q_DECL_EXPORT void
bayboardKeychainRead(void *keychain, const char *key, KeychainReply reply, void *context)
{
    static_cast<SecretService *>(keychain)->read(QString::fromUtf8(key), {reply, context});
}

Q_DECL_EXPORT void bayboardKeychainWrite(void *keychain,
                                         const char *key,
                                         const char *bytes,
                                         std::size_t size,
                                         KeychainReply reply,
                                         void *context)
{
    static_cast<SecretService *>(keychain)->write(
        QString::fromUtf8(key), QByteArray(bytes, static_cast<qsizetype>(size)), {reply, context});
}

} // extern "C"
