#pragma once

#include "core/club/Ids.h"
#include "core/club/Value.h"
#include "core/postgres/Connection.h"

#include <unordered_map>

namespace bayboard::postgres {

/// Columns of a kind's table for SELECT and INSERT, each as "alias.name" where there is an alias:
/// id, then the fields as core/store/TableList.cpp has them.
[[nodiscard]] std::string columnList(EntityKind kind, std::string_view alias = {});

/// Reads a row of columnList() from column `first`. StoreDamaged when a column does not hold what
/// it should.
[[nodiscard]] Result<Record>
readRecord(Connection &connection, const Rows &rows, int row, EntityKind kind, int first = 0);

/// Nothing where there is none; withdrawn ones are found.
[[nodiscard]] Result<std::optional<Record>> loadRecord(Connection &connection, EntityRef entity);
/// Many at once, one question for each kind of them; those that are not there are left out.
[[nodiscard]] Result<std::unordered_map<EntityRef, Record>>
loadRecords(Connection &connection, const std::vector<EntityRef> &entities);
/// False where the id is there already. Violations of foreign keys are the connection's state().
[[nodiscard]] Result<bool>
insertRecord(Connection &connection, EntityRef entity, const Record &record);
/// Writes only the columns of `fields`.
[[nodiscard]] Status updateRecord(Connection &connection,
                                  EntityRef entity,
                                  const Record &record,
                                  const std::vector<Field> &fields);

} // namespace bayboard::postgres
