#include "core/store/Tables.h"

#include "core/journal/Codec.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace bayboard::tables {

namespace {

using enum ColumnKind;

int widthOf(const Column &column)
{
    return column.kind == Slot ? 3 : 1;
}

/// Keeps what is bound alive, and in its place, until the statement has run.
struct Bound
{
    explicit Bound(const Table &table)
    {
        texts.reserve(table.columns.size());
        ids.reserve(table.columns.size());
    }

    std::vector<std::string> texts;
    std::vector<Uuid> ids;
};

/// Binds one value; false when the column cannot hold it.
bool bindValue(
    sqlite::Statement &to, int index, const Column &column, const Value &value, Bound &bound)
{
    if (std::holds_alternative<std::monostate>(value)) {
        for (int i = 0; i < widthOf(column); ++i)
            to.bindNull(index + i);
        return true;
    }
    switch (column.kind) {
    case Number:
        if (const auto *number = std::get_if<std::int64_t>(&value)) {
            to.bind(index, *number);
            return true;
        }
        return false;
    case Text:
        if (const auto *text = std::get_if<std::string>(&value)) {
            to.bind(index, std::string_view(*text));
            return true;
        }
        return false;
    case Id:
        if (const auto *text = std::get_if<std::string>(&value)) {
            const auto id = Uuid::parse(*text);
            if (id)
                to.bind(index, bound.ids.emplace_back(*id));
            return id.has_value();
        }
        return false;
    case Texts:
    case Spans:
        if (column.kind == Texts ? !std::holds_alternative<std::vector<std::string>>(value)
                                 : !std::holds_alternative<std::vector<Span>>(value))
            return false;
        to.bind(index, std::string_view(bound.texts.emplace_back(encodeValue(value))));
        return true;
    case Slot:
        if (const auto *slot = std::get_if<bayboard::Slot>(&value)) {
            to.bindBlob(index, bound.texts.emplace_back(packBays(slot->bays)));
            to.bind(index + 1, toUnix(slot->span.start()));
            to.bind(index + 2, toUnix(slot->span.end()));
            return true;
        }
        return false;
    }
    return false;
}

Error damaged(const sqlite::Statement &row, const Table &table, const Column &column)
{
    return row.damaged(
        Phrase::tr("%1 holds what it cannot hold", std::string(table.name) + "." + column.name));
}

template <typename Type>
Result<Value>
readList(const sqlite::Statement &row, int index, const Table &table, const Column &column)
{
    auto value = decodeValue(row.view(index));
    if (!value || !std::holds_alternative<Type>(*value))
        return tl::unexpected(damaged(row, table, column));
    return value;
}

Result<Value>
readColumn(sqlite::Statement &row, int index, const Table &table, const Column &column)
{
    if (row.isNull(index))
        return Value();
    switch (column.kind) {
    case Number:
        return Value(row.number(index));
    case Text:
        return Value(row.text(index));
    case Id:
        if (const Uuid id = row.uuid(index); !id.isNull())
            return Value(id.toString());
        break;
    case Texts:
        return readList<std::vector<std::string>>(row, index, table, column);
    case Spans:
        return readList<std::vector<Span>>(row, index, table, column);
    case Slot:
        if (auto slot = readSlot(row, index))
            return Value(std::move(*slot));
        break;
    }
    return tl::unexpected(damaged(row, table, column));
}

/// Texts of statements that are run for every row.
struct Statements
{
    std::string select;
    std::string insert;
    std::string remove;
};

Statements makeStatements(EntityKind kind)
{
    const Table &table = tableOf(kind);
    std::string values = "?";
    for (const Column &column : table.columns)
        values += column.kind == Slot ? ", ?, ?, ?" : ", ?";
    return {"SELECT " + columnList(kind) + " FROM " + table.name + " WHERE id = ?1",
            std::string("INSERT INTO ") + table.name + "(" + columnList(kind) + ") VALUES(" + values
                + ")",
            std::string("DELETE FROM ") + table.name + " WHERE id = ?1"};
}

const Statements &statementsOf(EntityKind kind)
{
    static const std::array<Statements, entityKindCount> all = [] {
        std::array<Statements, entityKindCount> made;
        for (const EntityKind each : allEntityKinds)
            made[static_cast<std::size_t>(each) - 1] = makeStatements(each);
        return made;
    }();
    return all[static_cast<std::size_t>(kind) - 1];
}

Error wrongType(const Column &column)
{
    return {ErrorCode::Internal,
            {Phrase::tr("\"%1\" has a value of another type", wordFor(column.field))}};
}

} // namespace

Result<Record> readRecord(sqlite::Statement &row, EntityKind kind, int first)
{
    const Table &table = tableOf(kind);
    Record record;
    int index = first + 1;
    for (const Column &column : table.columns) {
        auto value = readColumn(row, index, table, column);
        if (!value)
            return tl::unexpected(value.error());
        record.set(column.field, std::move(*value));
        index += widthOf(column);
    }
    return record;
}

Result<Record> loadRecord(sqlite::Database &database, EntityRef entity, bool *found)
{
    auto select = database.prepare(statementsOf(entity.kind).select);
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, entity.id);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (found != nullptr)
        *found = *row;
    return *row ? readRecord(**select, entity.kind) : Record();
}

Status insertRecord(sqlite::Database &database, EntityRef entity, const Record &record)
{
    const Table &table = tableOf(entity.kind);
    auto insert = database.prepare(statementsOf(entity.kind).insert);
    if (!insert)
        return tl::unexpected(insert.error());
    const sqlite::Cursor cursor(**insert);
    Bound bound(table);
    (*insert)->bind(1, entity.id);
    int index = 2;
    std::size_t kept = 0;
    for (const Column &column : table.columns) {
        const Value &value = record.get(column.field);
        if (!bindValue(**insert, index, column, value, bound))
            return tl::unexpected(wrongType(column));
        kept += std::holds_alternative<std::monostate>(value) ? 0U : 1U;
        index += widthOf(column);
    }
    if (kept != record.entries().size())
        return fail(ErrorCode::Internal, Phrase::tr("a field is not kept by %1", table.name));
    return (*insert)->run();
}

Status updateRecord(sqlite::Database &database,
                    EntityRef entity,
                    const Record &record,
                    const std::vector<Field> &fields)
{
    const Table &table = tableOf(entity.kind);
    std::string sql = std::string("UPDATE ") + table.name + " SET ";
    std::vector<const Column *> columns;
    for (const Column &column : table.columns) {
        if (std::find(fields.begin(), fields.end(), column.field) == fields.end())
            continue;
        sql += columns.empty() ? "" : ", ";
        sql += std::string(column.name) + " = ?";
        if (column.kind == Slot)
            sql += ", " + startColumn(column) + " = ?, " + endColumn(column) + " = ?";
        columns.push_back(&column);
    }
    if (columns.size() != fields.size())
        return fail(ErrorCode::Internal, Phrase::tr("a field is not kept by %1", table.name));
    if (columns.empty())
        return {};
    sql += " WHERE id = ?";
    auto update = database.prepare(sql);
    if (!update)
        return tl::unexpected(update.error());
    const sqlite::Cursor cursor(**update);
    Bound bound(table);
    int index = 1;
    for (const Column *column : columns) {
        if (!bindValue(**update, index, *column, record.get(column->field), bound))
            return tl::unexpected(wrongType(*column));
        index += widthOf(*column);
    }
    (*update)->bind(index, entity.id);
    return (*update)->run();
}

Status removeRecord(sqlite::Database &database, EntityRef entity)
{
    auto remove = database.prepare(statementsOf(entity.kind).remove);
    if (!remove)
        return tl::unexpected(remove.error());
    (*remove)->bind(1, entity.id);
    if (Status done = (*remove)->run(); !done)
        return done;
    if (sqlite3_changes(database.handle()) != 1)
        return tl::unexpected((*remove)->damaged(
            Phrase::tr("%1 is in the journal and has no row", phraseFor(entity.kind))));
    return {};
}

std::string packBays(const std::vector<BayId> &bays)
{
    std::string bytes;
    bytes.reserve(bays.size() * 16);
    for (const BayId bay : bays)
        bytes.append(reinterpret_cast<const char *>(bay.value.bytes.data()), 16);
    return bytes;
}

std::vector<BayId> unpackBays(std::string_view bytes)
{
    std::vector<BayId> bays;
    if (bytes.size() % 16 != 0)
        return bays;
    for (std::size_t at = 0; at < bytes.size(); at += 16) {
        BayId bay;
        std::memcpy(bay.value.bytes.data(), bytes.data() + at, 16);
        bays.push_back(bay);
    }
    return bays;
}

std::optional<Span> readSpan(const sqlite::Statement &row, int first)
{
    constexpr std::int64_t earliest = -62135596800; // year 1: beyond it sums could overflow
    const std::int64_t start = row.number(first);
    const std::int64_t end = row.number(first + 1);
    if (start < earliest || end > toUnix(openEnd))
        return std::nullopt;
    return Span::make(fromUnix(start), fromUnix(end));
}

std::optional<bayboard::Slot> readSlot(const sqlite::Statement &row, int first)
{
    auto bays = unpackBays(row.view(first));
    const auto span = readSpan(row, first + 1);
    if (bays.empty() || !span)
        return std::nullopt;
    return bayboard::Slot{std::move(bays), *span};
}

} // namespace bayboard::tables
