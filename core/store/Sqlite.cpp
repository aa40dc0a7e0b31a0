#include "core/store/Sqlite.h"

#include "core/base/Assert.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace bayboard::sqlite {

namespace {

ErrorCode codeFor(int extended)
{
    switch (extended & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::StoreFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    default:
        return ErrorCode::StoreFailed;
    }
}

/// What a person can do something about in words of our own, the rest in SQLite's.
Phrase reasonFor(int result, const char *message)
{
    switch (result & 0xFF) {
    case SQLITE_CANTOPEN:
        return Phrase::tr("it cannot be opened");
    case SQLITE_CORRUPT:
        return Phrase::tr("its inside does not fit together");
    case SQLITE_NOTADB:
        return Phrase::tr("it is no database");
    case SQLITE_IOERR:
        return Phrase::tr("the disk reports an error");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Phrase::tr("it is in use");
    case SQLITE_NOMEM:
        return Phrase::tr("memory is short");
    default:
        return Phrase::tr("SQLite says: %1", message);
    }
}

} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_database(other.m_database)
{ }

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_database, other.m_database);
    return *this;
}

void Statement::bind(int index, std::int64_t value)
{
    const int result = sqlite3_bind_int64(m_handle, index, value);
    BAYBOARD_ASSERT(result == SQLITE_OK);
}

void Statement::bind(int index, std::string_view text)
{
    const int result = sqlite3_bind_text(m_handle,
                                         index,
                                         text.data() == nullptr ? "" : text.data(),
                                         static_cast<int>(text.size()),
                                         SQLITE_STATIC);
    BAYBOARD_ASSERT(result == SQLITE_OK || result == SQLITE_TOOBIG);
}

void Statement::bind(int index, const Uuid &id)
{
    const int result
        = sqlite3_bind_blob(m_handle, index, id.bytes.data(), int(id.bytes.size()), SQLITE_STATIC);
    BAYBOARD_ASSERT(result == SQLITE_OK);
}

void Statement::bindBlob(int index, std::string_view bytes)
{
    const int result = sqlite3_bind_blob(
        m_handle, index, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    BAYBOARD_ASSERT(result == SQLITE_OK || result == SQLITE_TOOBIG);
}

void Statement::bindNull(int index)
{
    const int result = sqlite3_bind_null(m_handle, index);
    BAYBOARD_ASSERT(result == SQLITE_OK);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::string_view Statement::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_handle, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column));
    return bytes == nullptr ? std::string_view()
                            : std::string_view(static_cast<const char *>(bytes), size);
}

std::string Statement::text(int column) const
{
    return std::string(view(column));
}

Uuid Statement::uuid(int column) const
{
    Uuid id;
    const std::string_view bytes = view(column);
    if (bytes.size() == id.bytes.size())
        std::memcpy(id.bytes.data(), bytes.data(), bytes.size());
    return id;
}

Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_handle);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    return tl::unexpected(m_database->lastError());
}

Status Statement::run()
{
    const auto result = step();
    reset();
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

Error Statement::damaged(Phrase detail) const
{
    return m_database->damaged(std::move(detail));
}

void Statement::reset()
{
    // The error of the last step was reported by step(); reset repeats it.
    static_cast<void>(sqlite3_reset(m_handle));
    static_cast<void>(sqlite3_clear_bindings(m_handle));
}

Database::Database(sqlite3 *handle, std::filesystem::path path, std::filesystem::path named)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_named(std::move(named))
{ }

Database::~Database()
{
    m_statements.clear();
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>>
Database::open(const std::filesystem::path &path, Access access, const std::filesystem::path &named)
{
    // Readers open for writing too: a reader of a WAL file must be able to make its shared memory.
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int result = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path, named.empty() ? path : named));
    if (result != SQLITE_OK) {
        if (handle == nullptr || (result & 0xFF) == SQLITE_CANTOPEN)
            return fail(ErrorCode::FileNotReadable,
                        database->m_named.string(),
                        reasonFor(result, sqlite3_errstr(result)));
        return tl::unexpected(database->lastError());
    }
    if (auto configured = database->configure(access); !configured)
        return tl::unexpected(configured.error());
    return database;
}

Status Database::configure(Access access)
{
    sqlite3_busy_timeout(m_handle, 5000);
    // A damaged or hostile file must not run code of its own or read past a cell.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    const char *common = "PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON;"
                         "PRAGMA temp_store=MEMORY;";
    if (auto done = execute(common); !done)
        return done;
    if (access == Access::Read) {
        // SQLite before 3.51.3 may damage a WAL that two connections reset: the writer alone does,
        // even when a reader happens to be closed last.
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return execute(
            "PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-8192;");
    }
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return fail(ErrorCode::StoreReadOnly, m_named.string());
    return execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;"
                   "PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=67108864;");
}

Status Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Result<std::int64_t> Database::queryNumber(const char *sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const Cursor cursor(**statement);
    const auto row = (*statement)->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? (*statement)->number(0) : 0;
}

Result<Statement *> Database::prepare(std::string_view sql)
{
    const auto kept = m_statements.find(sql);
    if (kept != m_statements.end())
        return &kept->second;
    sqlite3_stmt *handle = nullptr;
    if (sqlite3_prepare_v3(m_handle,
                           sql.data(),
                           static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT,
                           &handle,
                           nullptr)
        != SQLITE_OK)
        return tl::unexpected(lastError());
    return &m_statements.emplace(std::string(sql), Statement(handle, *this)).first->second;
}

Error Database::lastError()
{
    const int extended = sqlite3_extended_errcode(m_handle);
    const ErrorCode code = codeFor(extended);
    // All JSON in the file is our own: only damage makes it malformed.
    const bool badJson
        = extended == SQLITE_ERROR && std::strcmp(sqlite3_errmsg(m_handle), "malformed JSON") == 0;
    if (code == ErrorCode::StoreDamaged || badJson)
        return damaged(reasonFor(badJson ? SQLITE_CORRUPT : extended, sqlite3_errmsg(m_handle)));
    if (code == ErrorCode::StoreFailed)
        return {code, {m_named.string(), reasonFor(extended, sqlite3_errmsg(m_handle))}};
    return {code, {m_named.string()}};
}

Error Database::damaged(Phrase detail)
{
    Error error{ErrorCode::StoreDamaged, {m_named.string(), std::move(detail)}};
    if (!m_damage)
        m_damage = error;
    return error;
}

Result<Transaction> Transaction::begin(Database &database)
{
    auto statement = database.prepare("BEGIN IMMEDIATE");
    if (!statement)
        return tl::unexpected(statement.error());
    if (auto begun = (*statement)->run(); !begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    // A failed commit (full disk) leaves the transaction open unless SQLite ended it itself.
    if (m_database != nullptr && sqlite3_get_autocommit(m_database->handle()) == 0)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

Status Transaction::commit()
{
    auto statement = m_database->prepare("COMMIT");
    if (!statement)
        return tl::unexpected(statement.error());
    auto done = (*statement)->run();
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace bayboard::sqlite
