#pragma once

// What the parts of Store share. Private to core/store.

#include "core/store/Sqlite.h"
#include "core/store/Store.h"
#include "core/store/Tables.h"

namespace bayboard {

struct Store::Connection
{
    std::unique_ptr<sqlite::Database> database;
    DeskId desk;
    /// The file that was opened. Another one under its name would never see what is written here.
    std::optional<std::pair<std::uintmax_t, std::uintmax_t>> file;

    /// StoreReplaced.
    [[nodiscard]] Status checkPlace() const;
};

/// Reads every row of a statement through `each`, which returns a Status; resets it at the end.
template <typename Each> Status forEachRow(sqlite::Statement &statement, Each &&each)
{
    const sqlite::Cursor cursor(statement);
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (Status done = each(statement); !done)
            return done;
    }
}

/// Reads the first row of a statement through `read`, which returns a Result; nothing where there
/// is no row. Resets the statement at the end.
template <typename Read,
          typename Value = typename std::invoke_result_t<Read, sqlite::Statement &>::value_type>
Result<std::optional<Value>> firstRow(sqlite::Statement &statement, Read &&read)
{
    const sqlite::Cursor cursor(statement);
    const auto row = statement.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    Result<Value> value = read(statement);
    if (!value)
        return tl::unexpected(value.error());
    return std::optional<Value>(std::move(*value));
}

} // namespace bayboard
