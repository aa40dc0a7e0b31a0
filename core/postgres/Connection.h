#pragma once

#include "core/base/Error.h"
#include "core/postgres/Parameters.h"
#include "core/time/Span.h"

#include <memory>
#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace bayboard::postgres {

/// What a statement gave, read by row and column from 0, in PostgreSQL's binary form.
class Rows
{
public:
    explicit Rows(pg_result *handle);
    ~Rows();
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&other) noexcept;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    [[nodiscard]] int count() const;
    /// Rows that a statement wrote or removed.
    [[nodiscard]] std::int64_t affected() const;

    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] std::int64_t number(int row, int column) const; ///< 0 for NULL
    [[nodiscard]] bool flag(int row, int column) const; ///< false for NULL
    [[nodiscard]] std::string text(int row, int column) const; ///< empty for NULL
    [[nodiscard]] std::string_view view(int row, int column) const; ///< as long as this
    [[nodiscard]] Uuid uuid(int row, int column) const; ///< null id for NULL
    [[nodiscard]] std::vector<Uuid> uuids(int row, int column) const; ///< empty for NULL

    template <typename IdType> [[nodiscard]] IdType id(int row, int column) const
    {
        return IdType{uuid(row, column)};
    }

private:
    pg_result *m_handle;
};

/// How long a server may take, before it is left.
struct Patience
{
    minutes idleInTransaction{1}; ///< ours, between two statements
    seconds statement{15};
    seconds lock{8};
    seconds silence{25}; ///< of the whole server: it hangs, or the line is cut
    /// Of ours, outside of a transaction: then the server ends the session, and with it what that
    /// holds, though it never hears that we are gone. 0: never.
    std::chrono::milliseconds idle{0};
};

/// One connection to PostgreSQL, for one thread at a time. Texts are UTF-8, commits durable,
/// transactions READ COMMITTED. StoreFull, StoreReadOnly, StoreFailed and, where others are in the
/// way, StoreLocked from any call: "try later".
class Connection
{
public:
    /// `address`: "postgresql://…" or "key=value …", as libpq takes it. Its secrets appear in no
    /// error.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::string &address,
                                                                  const Patience &patience = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Prepared once for each text and kept.
    [[nodiscard]] Result<Rows> run(std::string_view sql, const Parameters &parameters = {});
    /// One statement or several without parameters; what they give is thrown away.
    [[nodiscard]] Status execute(const char *sql);

    /// The SQLSTATE of the last failure; empty when the line broke.
    [[nodiscard]] const std::string &state() const { return m_state; }

    [[nodiscard]] bool isOpen() const;
    /// Whether a transaction is open, sound or not.
    [[nodiscard]] bool isInTransaction() const;
    /// Connects again after the line broke; nothing where it did not. Not while a Transaction is
    /// held: what follows would stand outside of it.
    [[nodiscard]] Status reopen();

    /// How often it was connected: what belongs to a session is gone where this has changed.
    [[nodiscard]] std::int64_t opened() const { return m_opened; }

    /// StoreDamaged: what was read makes no sense.
    [[nodiscard]] Error damaged(Phrase detail) const;

    [[nodiscard]] const std::string &address() const { return m_address; }

    [[nodiscard]] pg_conn *handle() const { return m_handle; }

private:
    friend class Transaction;

    Connection(std::string address, const Patience &patience)
        : m_address(std::move(address))
        , m_patience(patience)
    { }

    [[nodiscard]] Status connect();
    [[nodiscard]] Result<pg_result *> wait();
    [[nodiscard]] Result<std::string> prepared(std::string_view sql, const Parameters &parameters);
    [[nodiscard]] Error failure(pg_result *result);
    [[nodiscard]] Error broken();
    void close();

    std::string m_address;
    Patience m_patience;
    std::string m_name = "PostgreSQL"; ///< in errors: database and server
    pg_conn *m_handle = nullptr;
    std::string m_state;
    bool m_isHeld = false; ///< by a Transaction
    std::int64_t m_opened = 0;
    std::unordered_map<std::string, std::string> m_statements; ///< text → name
};

/// BEGIN … COMMIT; rolls back unless committed.
class Transaction
{
public:
    /// Opens the line again where it broke meanwhile. `how`: "BEGIN", or more of it.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection,
                                                   const char *how = "BEGIN");
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    /// Durable when it returns. An error leaves open whether it was: ask again.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Connection &connection);
    void letGo();

    Connection *m_connection;
};

} // namespace bayboard::postgres
