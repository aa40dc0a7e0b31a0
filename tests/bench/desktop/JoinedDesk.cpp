#include "tests/bench/desktop/JoinedDesk.h"

#include "app/desktop/ServerJoin.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <cstdlib>
#include <iostream>

namespace bayboard::bench {

namespace {

constexpr int patienceMilliseconds = 30000;

} // namespace

void require(bool fine, const char *what)
{
    if (fine)
        return;
    std::cerr << what << std::endl;
    std::abort();
}

bool turnUntil(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(patienceMilliseconds);
    QTimer wakes; // also where nothing comes any more
    wakes.start(100);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

JoinedDesk::JoinedDesk(RunSources &sources,
                       const QString &file,
                       const QString &address,
                       std::string token)
{
    const ServerPlace place{address, {}, false};
    ServerJoin join(sources, {place, Secret(token), file, {}});
    QObject::connect(&join, &ServerJoin::joined, [&] { m_session = join.takeSession(); });
    QObject::connect(&join, &ServerJoin::failed, [](const QString &sentence) {
        require(false, qPrintable(sentence));
    });
    join.start();
    require(turnUntil([&] { return m_session != nullptr; }), "A desk did not join.");
    require(desk().setActor(desk().club().operators().front().id).has_value(),
            "Nobody works there.");
    require(turnUntil([&] { return isSynced(); }), "It is not synced.");
}

} // namespace bayboard::bench
