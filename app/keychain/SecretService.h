#pragma once

#include "app/keychain/KeychainModule.h"
#include "core/identity/Keychain.h"

#include <QObject>
#include <QString>

#include <vector>

namespace QKeychain {
class Job;
}

namespace bayboard {

/// QtKeychain on a thread of its own, with an event loop whatever program it is in. The thread is
/// one for the whole process and stays: QtKeychain has one queue of jobs, which belongs to the
/// thread that uses it first. Calls come from any thread; answers are given on that one, each once,
/// at the latest by close().
class SecretService final : public QObject
{
    Q_OBJECT
public:
    explicit SecretService(const QString &service);

    /// Answers what is still open and goes, later, on its thread. Not from that thread.
    void close();

    /// Where an answer goes.
    struct Asker
    {
        KeychainReply reply;
        void *context;

        bool operator==(const Asker &) const = default;
    };

    void read(const QString &key, Asker asker);
    void write(const QString &key, const QByteArray &secret, Asker asker);

private:
    /// Runs on the thread of the service, as the rest below.
    void start(QKeychain::Job *job, const QString &key, Asker asker);
    void end(const QKeychain::Job &job, Asker asker);
    /// Answers, unless that has been done.
    void give(Asker asker, KeychainState state, const QByteArray &secret = {});

    QString m_service;
    std::vector<Asker> m_open;
};

} // namespace bayboard
