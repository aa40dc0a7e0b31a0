#pragma once

#include "core/club/Value.h"
#include "core/store/Sqlite.h"

#include <vector>

namespace bayboard::tables {

/// How a field's value is kept in its column.
enum class ColumnKind : std::uint8_t {
    Number,
    Text,
    Id, ///< 16-byte blob; text form in a Value
    Texts, ///< JSON
    Spans, ///< JSON
    Slot, ///< three columns: bays, start, end; of another name, that with _start and _end
};

struct Column
{
    Field field;
    const char *name; ///< of a slot the bays' column
    ColumnKind kind;
};

/// The table of one kind of entity: which field is in which column. Column 0 of every SELECT is id.
struct Table
{
    EntityKind kind;
    const char *name;
    std::vector<Column> columns; ///< sorted by field
};

/// What a slot's column is called: "bays" has start and end beside it, "offer" offer_start and
/// offer_end.
[[nodiscard]] std::string startColumn(const Column &slot);
[[nodiscard]] std::string endColumn(const Column &slot);

[[nodiscard]] const Table &tableOf(EntityKind kind);

/// "id, withdrawn, location, bays, start, end, …" of a table, for SELECT and INSERT.
[[nodiscard]] const std::string &columnList(EntityKind kind);

/// Reads the row that a statement with columnList() stands on, from column `first`. StoreDamaged
/// when a column does not hold what it should.
[[nodiscard]] Result<Record> readRecord(sqlite::Statement &row, EntityKind kind, int first = 0);

[[nodiscard]] Result<Record>
loadRecord(sqlite::Database &database, EntityRef entity, bool *found = nullptr);
[[nodiscard]] Status
insertRecord(sqlite::Database &database, EntityRef entity, const Record &record);
/// Writes only the columns of `fields`, so that indexes of others are left alone.
[[nodiscard]] Status updateRecord(sqlite::Database &database,
                                  EntityRef entity,
                                  const Record &record,
                                  const std::vector<Field> &fields);

/// As if it had never been. Damaged when it is not there.
[[nodiscard]] Status removeRecord(sqlite::Database &database, EntityRef entity);

/// Bays packed as 16-byte pieces.
[[nodiscard]] std::string packBays(const std::vector<BayId> &bays);
[[nodiscard]] std::vector<BayId> unpackBays(std::string_view bytes);

/// Two columns, start and end; nothing when they are no span of years 1 to 9999.
[[nodiscard]] std::optional<Span> readSpan(const sqlite::Statement &row, int first);
/// Three columns: bays, start, end.
[[nodiscard]] std::optional<bayboard::Slot> readSlot(const sqlite::Statement &row, int first);

} // namespace bayboard::tables
