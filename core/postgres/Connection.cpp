#include "core/postgres/Connection.h"

#include "core/base/Assert.h"

#include <array>
#include <cerrno>
#include <libpq-fe.h>
#include <poll.h>
#include <utility>

namespace bayboard::postgres {

namespace {

constexpr int binary = 1;
/// Statements kept on a connection. Ours are fewer; an edit has one for each choice of fields, of
/// which somebody could send very many.
constexpr std::size_t mostPrepared = 400;

/// What a person can do something about in words of our own, the rest in PostgreSQL's, which are
/// only the first line: it names constraints and tables, never what stands in them. Where others
/// were in the way it is StoreLocked: the database itself is well.
Error errorFor(const std::string &state, const std::string &name, const char *message)
{
    const std::string_view family = std::string_view(state).substr(0, 2);
    if (state == "53100")
        return {ErrorCode::StoreFull, {name}};
    if (state == "25006")
        return {ErrorCode::StoreReadOnly, {name}};
    if (state == "55P03" || state == "40P01" || state == "40001")
        return {ErrorCode::StoreLocked, {name}};
    if (state == "57014")
        return {ErrorCode::StoreFailed, {name, Phrase::tr("it takes too long")}};
    if (family == "57" || family == "08" || state == "25P03")
        return {ErrorCode::StoreFailed, {name, Phrase::tr("the line to it is broken")}};
    if (family == "53")
        return {ErrorCode::StoreFailed, {name, Phrase::tr("memory is short")}};
    return {ErrorCode::StoreFailed, {name, Phrase::tr("PostgreSQL says: %1", message)}};
}

std::string milliseconds(std::chrono::milliseconds time)
{
    return std::to_string(time.count());
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const std::string &address,
                                                     const Patience &patience)
{
    std::unique_ptr<Connection> connection(new Connection(address, patience));
    if (Status done = connection->connect(); !done)
        return tl::unexpected(done.error());
    return connection;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    PQfinish(std::exchange(m_handle, nullptr));
    m_statements.clear();
}

Status Connection::connect()
{
    close();
    // What the address says itself comes later and counts.
    const std::array keywords{"connect_timeout",
                              "tcp_user_timeout",
                              "keepalives_idle",
                              "fallback_application_name",
                              "dbname",
                              static_cast<const char *>(nullptr)};
    const std::array values{
        "5", "20000", "30", "bayboard", m_address.c_str(), static_cast<const char *>(nullptr)};
    m_handle = PQconnectdbParams(keywords.data(), values.data(), 1);
    if (PQstatus(m_handle) != CONNECTION_OK) {
        close();
        m_state.clear();
        return fail(ErrorCode::StoreFailed, m_name, Phrase::tr("it cannot be reached"));
    }
    ++m_opened;
    m_name = std::string("PostgreSQL ") + PQdb(m_handle);
    const std::string settings = "SET client_encoding TO 'UTF8'; SET default_transaction_isolation "
                                 "TO 'read committed'; SET statement_timeout TO "
        + milliseconds(m_patience.statement) + "; SET lock_timeout TO "
        + milliseconds(m_patience.lock) + "; SET idle_in_transaction_session_timeout TO "
        + milliseconds(m_patience.idleInTransaction) + "; SET idle_session_timeout TO "
        + milliseconds(m_patience.idle)
        + "; SELECT set_config('synchronous_commit', 'on', false) WHERE "
          "current_setting('synchronous_commit') = 'off'";
    return execute(settings.c_str());
}

bool Connection::isOpen() const
{
    return m_handle != nullptr && PQstatus(m_handle) == CONNECTION_OK;
}

bool Connection::isInTransaction() const
{
    return isOpen() && PQtransactionStatus(m_handle) != PQTRANS_IDLE;
}

Status Connection::reopen()
{
    if (isOpen())
        return {};
    return m_isHeld ? tl::unexpected(broken()) : connect();
}

Error Connection::damaged(Phrase detail) const
{
    return {ErrorCode::StoreDamaged, {m_name, std::move(detail)}};
}

Error Connection::broken()
{
    m_state.clear();
    close(); // nothing that comes late may be taken for the next answer
    return {ErrorCode::StoreFailed, {m_name, Phrase::tr("the line to it is broken")}};
}

Error Connection::failure(pg_result *result)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    m_state = state == nullptr ? "" : state;
    Error error = m_state.empty() || !isOpen()
        ? broken()
        : errorFor(m_state, m_name, message == nullptr ? "" : message);
    PQclear(result);
    return error;
}

/// The last answer to what was sent; a failed one is an error. Waits with an eye on the line: a
/// server that is stopped, or behind a cut cable, says nothing for ever.
Result<pg_result *> Connection::wait()
{
    pg_result *last = nullptr;
    const int silence = static_cast<int>(std::chrono::milliseconds(m_patience.silence).count());
    while (true) {
        while (PQisBusy(m_handle) != 0) {
            pollfd line{PQsocket(m_handle), POLLIN, 0};
            const int heard = poll(&line, 1, silence);
            const bool isBroken = heard == 0 || (heard < 0 && errno != EINTR);
            if (isBroken || PQconsumeInput(m_handle) == 0) {
                PQclear(last);
                return tl::unexpected(broken());
            }
        }
        pg_result *next = PQgetResult(m_handle);
        if (next == nullptr)
            break;
        const bool hadFailed = last != nullptr && PQresultStatus(last) == PGRES_FATAL_ERROR;
        if (hadFailed) {
            PQclear(next);
            continue;
        }
        PQclear(last);
        last = next;
    }
    if (last == nullptr)
        return tl::unexpected(broken());
    const ExecStatusType status = PQresultStatus(last);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return tl::unexpected(failure(last));
    return last;
}

Result<std::string> Connection::prepared(std::string_view sql, const Parameters &parameters)
{
    std::string text(sql);
    if (const auto kept = m_statements.find(text); kept != m_statements.end())
        return kept->second;
    if (m_statements.size() >= mostPrepared) {
        if (Status gone = execute("DEALLOCATE ALL"); !gone)
            return tl::unexpected(gone.error());
        m_statements.clear();
    }
    std::string name = "s" + std::to_string(m_statements.size());
    if (PQsendPrepare(m_handle,
                      name.c_str(),
                      text.c_str(),
                      static_cast<int>(parameters.count()),
                      parameters.types().data())
        == 0)
        return tl::unexpected(broken());
    const auto done = wait();
    if (!done)
        return tl::unexpected(done.error());
    PQclear(*done);
    m_statements.emplace(std::move(text), name);
    return name;
}

Result<Rows> Connection::run(std::string_view sql, const Parameters &parameters)
{
    if (!isOpen())
        return tl::unexpected(broken());
    const auto name = prepared(sql, parameters);
    if (!name)
        return tl::unexpected(name.error());
    const std::size_t count = parameters.count();
    std::vector<const char *> values(count, nullptr);
    std::vector<int> lengths(count, 0);
    const std::vector<int> formats(count, binary);
    for (std::size_t i = 0; i < count; ++i)
        if (const auto &value = parameters.values()[i]) {
            values[i] = value->data();
            lengths[i] = static_cast<int>(value->size());
        }
    if (PQsendQueryPrepared(m_handle,
                            name->c_str(),
                            static_cast<int>(count),
                            values.data(),
                            lengths.data(),
                            formats.data(),
                            binary)
        == 0)
        return tl::unexpected(broken());
    const auto result = wait();
    if (!result)
        return tl::unexpected(result.error());
    return Rows(*result);
}

Status Connection::execute(const char *sql)
{
    if (!isOpen() || PQsendQuery(m_handle, sql) == 0)
        return tl::unexpected(broken());
    const auto result = wait();
    if (!result)
        return tl::unexpected(result.error());
    PQclear(*result);
    return {};
}

Result<Transaction> Transaction::begin(Connection &connection, const char *how)
{
    BAYBOARD_ASSERT(!connection.m_isHeld);
    if (Status open = connection.reopen(); !open)
        return tl::unexpected(open.error());
    Status begun = connection.execute(how);
    if (!begun && !connection.isOpen()) { // it had been lying broken, and nothing is lost yet
        begun = connection.reopen();
        if (begun)
            begun = connection.execute(how);
    }
    if (!begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

Transaction::Transaction(Connection &connection) : m_connection(&connection)
{
    connection.m_isHeld = true;
}

void Transaction::letGo()
{
    m_connection->m_isHeld = false;
    m_connection = nullptr;
}

Transaction::~Transaction()
{
    if (m_connection == nullptr)
        return;
    if (m_connection->isInTransaction())
        static_cast<void>(m_connection->execute("ROLLBACK"));
    letGo();
}

Status Transaction::commit()
{
    // A transaction in which something failed is rolled back by COMMIT without a word.
    if (PQtransactionStatus(m_connection->handle()) != PQTRANS_INTRANS)
        return fail(ErrorCode::StoreFailed, "PostgreSQL", Phrase::tr("the line to it is broken"));
    Status done = m_connection->execute("COMMIT");
    if (done)
        letGo();
    return done;
}

} // namespace bayboard::postgres
