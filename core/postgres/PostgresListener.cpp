#include "core/postgres/PostgresListener.h"

#include "core/base/Assert.h"
#include "core/postgres/Connection.h"
#include "core/postgres/Locks.h"

#include <array>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace bayboard {

namespace {

using postgres::Connection;

/// How long a commit that nobody told of stays unheard, in milliseconds; and how soon a broken line
/// is tried again.
constexpr int lookAnyway = 1000;

/// Null where it cannot be reached now.
std::unique_ptr<Connection> connect(const std::string &address)
{
    auto connection = Connection::open(address);
    if (!connection || !(*connection)->execute(postgres::listenCommitted))
        return nullptr;
    return std::move(*connection);
}

void forgetNotices(Connection &connection)
{
    while (PGnotify *notice = PQnotifies(connection.handle()))
        PQfreemem(notice);
}

} // namespace

PostgresListener::PostgresListener(std::string address, std::function<void()> committed)
    : m_address(std::move(address))
    , m_committed(std::move(committed))
    , m_stop(eventfd(0, EFD_CLOEXEC))
{
    BAYBOARD_ASSERT(m_stop >= 0);
    m_thread = std::thread([this] { run(); });
}

PostgresListener::~PostgresListener()
{
    const std::uint64_t one = 1;
    const auto written = write(m_stop, &one, sizeof one);
    BAYBOARD_ASSERT(written == sizeof one);
    m_thread.join();
    close(m_stop);
}

bool PostgresListener::waitFor(int line)
{
    std::array<pollfd, 2> waiting{pollfd{m_stop, POLLIN, 0}, pollfd{line, POLLIN, 0}};
    poll(waiting.data(), line < 0 ? 1 : 2, lookAnyway);
    return waiting[0].revents == 0;
}

bool PostgresListener::looksNew(Connection &connection)
{
    const auto rows = connection.run("SELECT concat((SELECT epoch FROM serving), (SELECT "
                                     "sum(number) FROM feed_counter))");
    if (!rows)
        return false; // the line: it is opened again
    std::string now = rows->text(0, 0);
    const bool isNew = now != m_seen;
    m_seen = std::move(now);
    return isNew;
}

void PostgresListener::run()
{
    std::unique_ptr<Connection> connection;
    do {
        if (!connection)
            connection = connect(m_address);
        if (connection) {
            PQconsumeInput(connection->handle());
            forgetNotices(*connection);
            if (looksNew(*connection))
                m_committed();
            if (!connection->isOpen())
                connection.reset();
        }
    } while (waitFor(connection ? PQsocket(connection->handle()) : -1));
}

} // namespace bayboard
