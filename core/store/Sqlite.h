#pragma once

#include "core/base/Error.h"
#include "core/base/Uuid.h"

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace bayboard::sqlite {

class Database;

/// A prepared statement. Values are bound by position from 1, columns read from 0. Reset (and its
/// bindings cleared) by `Cursor`, so that no unfinished SELECT stops a checkpoint.
class Statement
{
public:
    /// The database outlives it.
    Statement(sqlite3_stmt *handle, Database &database)
        : m_handle(handle)
        , m_database(&database) { }

    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int index, std::int64_t value);
    /// Text, ids and blobs are not copied: they must live until the statement is reset. What would
    /// be gone before that does not compile.
    void bind(int index, std::string_view text);
    void bind(int index, const Uuid &id);
    void bind(int index, const Uuid &&id) = delete;
    template <std::same_as<std::string> Text> void bind(int index, Text &&text) = delete;
    void bindBlob(int index, std::string_view bytes);
    template <std::same_as<std::string> Bytes> void bindBlob(int index, Bytes &&bytes) = delete;
    void bindNull(int index);

    template <typename Tag> void bind(int index, const Id<Tag> &id) { bind(index, id.value); }

    template <typename Tag> void bind(int index, const Id<Tag> &&id) = delete;

    /// A null id binds NULL.
    template <typename Tag> void bindOptional(int index, const Id<Tag> &id)
    {
        id.isNull() ? bindNull(index) : bind(index, id.value);
    }

    template <typename Tag> void bindOptional(int index, const Id<Tag> &&id) = delete;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string_view view(int column) const; ///< until the next step
    [[nodiscard]] Uuid uuid(int column) const; ///< null id for NULL or another size

    template <typename IdType> [[nodiscard]] IdType id(int column) const
    {
        return IdType{uuid(column)};
    }

    /// SQLITE_ROW → true, SQLITE_DONE → false.
    [[nodiscard]] Result<bool> step();
    /// For statements that give no rows; resets afterwards.
    [[nodiscard]] Status run();
    /// StoreDamaged (path of the file, detail): for what was read and makes no sense.
    [[nodiscard]] Error damaged(Phrase detail) const;
    void reset();

private:
    sqlite3_stmt *m_handle;
    Database *m_database;
};

/// Resets a statement when it goes out of scope.
class Cursor
{
public:
    explicit Cursor(Statement &statement) : m_statement(statement) { }

    ~Cursor() { m_statement.reset(); }

    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;

private:
    Statement &m_statement;
};

/// Read changes nothing, whatever the file turns out to be.
enum class Access : std::uint8_t { Create, Write, Read };

/// Finds a text by a view of it.
struct TextHash
{
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// One connection, for one thread at a time.
class Database
{
public:
    /// Opens with our settings: WAL, synchronous=FULL, foreign keys, cell-size checks, 64 MB cache
    /// for the writer; readers are query_only and never checkpoint. StoreReadOnly when the writer
    /// may not write.
    /// `named`: the file that errors speak of, when `path` is a copy of it.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const std::filesystem::path &path, Access access, const std::filesystem::path &named = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Status execute(const char *sql); ///< one statement or several, no rows
    [[nodiscard]] Result<std::int64_t> queryNumber(const char *sql);
    /// Prepared once for each text and kept.
    [[nodiscard]] Result<Statement *> prepare(std::string_view sql);

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    /// What the last failed call means, in our codes.
    [[nodiscard]] Error lastError();
    /// See Statement::damaged().
    [[nodiscard]] Error damaged(Phrase detail);

    /// The first StoreDamaged that came from here, whatever became of it.
    [[nodiscard]] const std::optional<Error> &damage() const { return m_damage; }

private:
    Database(sqlite3 *handle, std::filesystem::path path, std::filesystem::path named);
    [[nodiscard]] Status configure(Access access);

    sqlite3 *m_handle;
    std::filesystem::path m_path;
    std::filesystem::path m_named; ///< in errors
    std::optional<Error> m_damage;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> m_statements;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database &database) : m_database(&database) { }

    Database *m_database;
};

} // namespace bayboard::sqlite
