#include "core/postgres/Records.h"

#include "core/base/Assert.h"
#include "core/journal/Codec.h"
#include "core/store/Tables.h"

#include <algorithm>
#include <array>
#include <map>

namespace bayboard::postgres {

namespace {

using tables::Column;
using tables::ColumnKind;
using tables::Table;

std::vector<std::string> namesOf(const Column &column)
{
    if (column.kind == ColumnKind::Slot)
        return {column.name, tables::startColumn(column), tables::endColumn(column)};
    return {column.name};
}

/// "end" is a word of SQL's.
std::string quoted(const std::string &name)
{
    return "\"" + name + "\"";
}

void addNothing(Parameters &to, const Column &column)
{
    switch (column.kind) {
    case ColumnKind::Number:
        return to.addNoNumber();
    case ColumnKind::Text:
    case ColumnKind::Texts:
    case ColumnKind::Spans:
        return to.addNoText();
    case ColumnKind::Id:
        return to.addNoId();
    case ColumnKind::Slot:
        to.addNoIds();
        to.addNoNumber();
        return to.addNoNumber();
    }
}

/// False when the column cannot hold the value.
bool addValue(Parameters &to, const Column &column, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        addNothing(to, column);
        return true;
    }
    switch (column.kind) {
    case ColumnKind::Number:
        if (const auto *number = std::get_if<std::int64_t>(&value)) {
            to.add(*number);
            return true;
        }
        return false;
    case ColumnKind::Text:
        if (const auto *text = std::get_if<std::string>(&value)) {
            to.add(*text);
            return true;
        }
        return false;
    case ColumnKind::Id:
        if (const auto *text = std::get_if<std::string>(&value))
            if (const auto id = Uuid::parse(*text)) {
                to.add(*id);
                return true;
            }
        return false;
    case ColumnKind::Texts:
    case ColumnKind::Spans:
        if (column.kind == ColumnKind::Texts
                ? !std::holds_alternative<std::vector<std::string>>(value)
                : !std::holds_alternative<std::vector<Span>>(value))
            return false;
        to.add(encodeValue(value));
        return true;
    case ColumnKind::Slot:
        if (const auto *slot = std::get_if<Slot>(&value)) {
            to.add(slot->bays);
            to.add(toUnix(slot->span.start()));
            to.add(toUnix(slot->span.end()));
            return true;
        }
        return false;
    }
    return false;
}

std::optional<Value> readSlot(const Rows &rows, int row, int column)
{
    constexpr std::int64_t earliest = -62135596800; // year 1: beyond it sums could overflow
    const std::int64_t start = rows.number(row, column + 1);
    const std::int64_t end = rows.number(row, column + 2);
    if (start < earliest || end > toUnix(openEnd))
        return std::nullopt;
    const auto span = Span::make(fromUnix(start), fromUnix(end));
    std::vector<BayId> bays;
    for (const Uuid &bay : rows.uuids(row, column))
        bays.push_back(BayId{bay});
    if (!span || bays.empty())
        return std::nullopt;
    return Value(Slot{std::move(bays), *span});
}

/// Nothing when the column does not hold what it should.
std::optional<Value> readColumn(const Rows &rows, int row, int column, ColumnKind kind)
{
    if (rows.isNull(row, column))
        return Value();
    switch (kind) {
    case ColumnKind::Number:
        return Value(rows.number(row, column));
    case ColumnKind::Text:
        return Value(rows.text(row, column));
    case ColumnKind::Id:
        return Value(rows.uuid(row, column).toString());
    case ColumnKind::Texts:
    case ColumnKind::Spans:
        if (auto value = decodeValue(rows.view(row, column)))
            if (kind == ColumnKind::Texts ? std::holds_alternative<std::vector<std::string>>(*value)
                                          : std::holds_alternative<std::vector<Span>>(*value))
                return std::move(*value);
        return std::nullopt;
    case ColumnKind::Slot:
        return readSlot(rows, row, column);
    }
    return std::nullopt;
}

/// Texts of statements that are run for every row.
struct Statements
{
    std::string select;
    std::string selectAll; ///< of many ids
    std::string insert;
};

const Statements &statementsOf(EntityKind kind)
{
    static const std::array<Statements, entityKindCount> all = [] {
        std::array<Statements, entityKindCount> made;
        for (const EntityKind each : allEntityKinds) {
            const std::string list = columnList(each);
            const std::string table = quoted(tables::tableOf(each).name);
            std::string values = "$1";
            const auto width = std::count(list.begin(), list.end(), ',') + 1;
            for (std::int64_t i = 2; i <= width; ++i)
                values += ", $" + std::to_string(i);
            made[static_cast<std::size_t>(each) - 1]
                = {"SELECT " + list + " FROM " + table + " WHERE id = $1",
                   "SELECT " + list + " FROM " + table + " WHERE id = ANY($1)",
                   "INSERT INTO " + table + "(" + list + ") VALUES(" + values
                       + ") ON CONFLICT (id) DO NOTHING"};
        }
        return made;
    }();
    return all[static_cast<std::size_t>(kind) - 1];
}

tl::unexpected<Error> wrongType(const Column &column)
{
    return fail(ErrorCode::Internal,
                Phrase::tr("\"%1\" has a value of another type", wordFor(column.field)));
}

tl::unexpected<Error> notKept(const Table &table)
{
    return fail(ErrorCode::Internal, Phrase::tr("a field is not kept by %1", table.name));
}

} // namespace

std::string columnList(EntityKind kind, std::string_view alias)
{
    const std::string before = alias.empty() ? std::string() : std::string(alias) + ".";
    std::string list = before + "id";
    for (const Column &column : tables::tableOf(kind).columns)
        for (const std::string &name : namesOf(column))
            list += ", " + before + quoted(name);
    return list;
}

Result<Record>
readRecord(Connection &connection, const Rows &rows, int row, EntityKind kind, int first)
{
    const Table &table = tables::tableOf(kind);
    Record record;
    int index = first + 1;
    for (const Column &column : table.columns) {
        auto value = readColumn(rows, row, index, column.kind);
        if (!value)
            return tl::unexpected(connection.damaged(Phrase::tr(
                "%1 holds what it cannot hold", std::string(table.name) + "." + column.name)));
        record.set(column.field, std::move(*value));
        index += column.kind == ColumnKind::Slot ? 3 : 1;
    }
    return record;
}

Result<std::optional<Record>> loadRecord(Connection &connection, EntityRef entity)
{
    const auto rows = connection.run(statementsOf(entity.kind).select, Parameters::of(entity.id));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->count() == 0)
        return std::nullopt;
    auto record = readRecord(connection, *rows, 0, entity.kind);
    if (!record)
        return tl::unexpected(record.error());
    return std::optional<Record>(std::move(*record));
}

Result<std::unordered_map<EntityRef, Record>> loadRecords(Connection &connection,
                                                          const std::vector<EntityRef> &entities)
{
    std::map<EntityKind, std::vector<Uuid>> wanted;
    for (const EntityRef entity : entities)
        wanted[entity.kind].push_back(entity.id);
    std::unordered_map<EntityRef, Record> all;
    for (auto &[kind, ids] : wanted) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        const auto rows = connection.run(statementsOf(kind).selectAll, Parameters::of(ids));
        if (!rows)
            return tl::unexpected(rows.error());
        for (int row = 0; row < rows->count(); ++row) {
            auto record = readRecord(connection, *rows, row, kind);
            if (!record)
                return tl::unexpected(record.error());
            all.emplace(EntityRef{kind, rows->uuid(row, 0)}, std::move(*record));
        }
    }
    return all;
}

Result<bool> insertRecord(Connection &connection, EntityRef entity, const Record &record)
{
    const Table &table = tables::tableOf(entity.kind);
    Parameters values = Parameters::of(entity.id);
    std::size_t kept = 0;
    for (const Column &column : table.columns) {
        const Value &value = record.get(column.field);
        if (!addValue(values, column, value))
            return wrongType(column);
        kept += std::holds_alternative<std::monostate>(value) ? 0U : 1U;
    }
    if (kept != record.entries().size())
        return notKept(table);
    const auto done = connection.run(statementsOf(entity.kind).insert, values);
    if (!done)
        return tl::unexpected(done.error());
    return done->affected() == 1;
}

Status updateRecord(Connection &connection,
                    EntityRef entity,
                    const Record &record,
                    const std::vector<Field> &fields)
{
    const Table &table = tables::tableOf(entity.kind);
    Parameters values = Parameters::of(entity.id);
    std::string list;
    std::size_t kept = 0;
    for (const Column &column : table.columns) {
        if (std::find(fields.begin(), fields.end(), column.field) == fields.end())
            continue;
        std::size_t number = values.count();
        for (const std::string &name : namesOf(column))
            list += (list.empty() ? "" : ", ") + quoted(name) + " = $" + std::to_string(++number);
        if (!addValue(values, column, record.get(column.field)))
            return wrongType(column);
        ++kept;
    }
    if (kept != fields.size())
        return notKept(table);
    if (list.empty())
        return {};
    const auto done = connection.run(
        "UPDATE " + quoted(table.name) + " SET " + list + " WHERE id = $1", values);
    return done ? Status() : tl::unexpected(done.error());
}

} // namespace bayboard::postgres
