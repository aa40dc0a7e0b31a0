#include "core/store/Tables.h"

#include "core/journal/Codec.h"

#include <algorithm>
#include <array>
#include <deque>

namespace bayboard::tables {

namespace {

using enum ColumnKind;

std::array<Table, 11> makeTables()
{
    std::array<Table, 11> tables{{
        {EntityKind::Settings,
         "settings",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Name, "name", Text},
          {Field::BayWord, "bay_word", Text},
          {Field::Currency, "currency", Text},
          {Field::WeekStart, "week_start", Number},
          {Field::Step, "step", Number}}},
        {EntityKind::Location,
         "location",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Name, "name", Text},
          {Field::Address, "address", Text},
          {Field::Zone, "zone", Text},
          {Field::Hours, "hours", Texts},
          {Field::ClosedDates, "closed_dates", Texts},
          {Field::Notices, "notices", Texts},
          {Field::Season, "season", Text},
          {Field::MinimumNotice, "minimum_notice", Number},
          {Field::AdvanceLimit, "advance_limit", Number},
          {Field::Deposit, "deposit", Number},
          {Field::Tags, "tags", Texts},
          {Field::Notes, "notes", Text},
          {Field::Colour, "colour", Text},
          {Field::Order, "sort_order", Number},
          {Field::Active, "inactive", Number}}},
        {EntityKind::Bay,
         "bay",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Location, "location", Id},
          {Field::Name, "name", Text},
          {Field::Order, "sort_order", Number},
          {Field::Capacity, "capacity", Number},
          {Field::Active, "inactive", Number},
          {Field::Premium, "premium", Number},
          {Field::Equipment, "equipment", Text},
          {Field::Colour, "colour", Text},
          {Field::Tags, "tags", Texts},
          {Field::Links, "links", Texts}}},
        {EntityKind::Tier,
         "tier",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Key, "key", Text},
          {Field::Name, "name", Text},
          {Field::Colour, "colour", Text},
          {Field::Order, "sort_order", Number},
          {Field::AdvanceLimit, "advance_limit", Number}}},
        {EntityKind::Role,
         "role",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Key, "key", Text},
          {Field::Name, "name", Text},
          {Field::Inherits, "inherits", Texts},
          {Field::Permissions, "permissions", Texts},
          {Field::Order, "sort_order", Number}}},
        {EntityKind::Operator,
         "operator",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Name, "name", Text},
          {Field::Roles, "roles", Texts},
          {Field::Active, "inactive", Number},
          {Field::Order, "sort_order", Number}}},
        {EntityKind::BlockKind,
         "block_kind",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Key, "key", Text},
          {Field::Name, "name", Text},
          {Field::Colour, "colour", Text},
          {Field::Hatch, "hatch", Text},
          {Field::BookOver, "book_over", Text},
          {Field::Counted, "counted", Number},
          {Field::Length, "length", Number},
          {Field::Order, "sort_order", Number}}},
        {EntityKind::RuleBook,
         "rule_book",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Text, "text", Text},
          {Field::Version, "version", Number}}},
        {EntityKind::Customer,
         "customer",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Name, "name", Text},
          {Field::Phones, "phones", Texts},
          {Field::Email, "email", Text},
          {Field::Tier, "tier", Text},
          {Field::Tags, "tags", Texts},
          {Field::Entitlements, "entitlements", Texts},
          {Field::Flags, "flags", Number},
          {Field::Blocked, "blocked", Texts},
          {Field::Notes, "notes", Text},
          {Field::Channels, "channels", Texts},
          {Field::HubSpot, "hub_spot", Text},
          {Field::ExternalSource, "external_source", Text},
          {Field::ExternalReference, "external_reference", Text},
          {Field::Made, "made", Number}}},
        {EntityKind::Booking,
         "booking",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Location, "location", Id},
          {Field::Slot, "bays", Slot},
          {Field::Customer, "customer", Id},
          {Field::GuestName, "guest_name", Text},
          {Field::GuestPhone, "guest_phone", Text},
          {Field::Title, "title", Text},
          {Field::PartySize, "party_size", Number},
          {Field::State, "state", Text},
          {Field::Notes, "notes", Text},
          {Field::Source, "source", Text},
          {Field::ExternalSource, "external_source", Text},
          {Field::ExternalReference, "external_reference", Text},
          {Field::Imported, "imported", Text},
          {Field::Price, "price", Number},
          {Field::Fee, "fee", Number},
          {Field::Payment, "payment", Text},
          {Field::Flags, "flags", Number},
          {Field::Reschedules, "reschedules", Number},
          {Field::Policy, "policy", Text},
          {Field::Reason, "reason", Text},
          {Field::Released, "released", Number},
          {Field::Made, "made", Number},
          {Field::Tags, "tags", Texts}}},
        {EntityKind::Block,
         "block",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Location, "location", Id},
          {Field::Slot, "bays", Slot},
          {Field::Kind, "kind", Text},
          {Field::Title, "title", Text},
          {Field::Reason, "reason", Text},
          {Field::Series, "series", Text},
          {Field::Lifted, "lifted", Spans},
          {Field::Made, "made", Number},
          {Field::ExternalSource, "external_source", Text},
          {Field::ExternalReference, "external_reference", Text}}},
    }};
    for (Table &table : tables)
        std::sort(table.columns.begin(), table.columns.end(), [](const Column &a, const Column &b) {
            return a.field < b.field;
        });
    return tables;
}

int widthOf(const Column &column)
{
    return column.kind == Slot ? 3 : 1;
}

/// Keeps what is bound alive until the statement has run.
struct Bound
{
    std::deque<std::string> texts;
    std::deque<Uuid> ids;
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

std::string joinColumns(const Table &table)
{
    std::string list = "id";
    for (const Column &column : table.columns) {
        list += std::string(", ") + column.name;
        if (column.kind == Slot)
            list += ", start, end";
    }
    return list;
}

Error damaged(const Table &table, const Column &column)
{
    return {ErrorCode::StoreDamaged,
            {"", std::string(table.name) + "." + column.name + " holds what it cannot hold"}};
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
        return Value(row.uuid(index).toString());
    case Texts:
    case Spans: {
        auto value = decodeValue(row.view(index));
        if (!value)
            return tl::unexpected(damaged(table, column));
        return value;
    }
    case Slot: {
        auto bays = unpackBays(row.view(index));
        const auto span
            = Span::make(fromUnix(row.number(index + 1)), fromUnix(row.number(index + 2)));
        if (bays.empty() || !span)
            return tl::unexpected(damaged(table, column));
        return Value(bayboard::Slot{std::move(bays), *span});
    }
    }
    return tl::unexpected(damaged(table, column));
}

Error wrongType(const Column &column)
{
    return {ErrorCode::Internal,
            {std::string("field ") + wordFor(column.field) + " has a value of another type"}};
}

} // namespace

const Table &tableOf(EntityKind kind)
{
    static const std::array<Table, 11> tables = makeTables();
    const Table &table = tables[static_cast<std::size_t>(kind) - 1];
    BAYBOARD_ASSERT(table.kind == kind);
    return table;
}

const std::string &columnList(EntityKind kind)
{
    static const std::array<std::string, 11> lists = [] {
        std::array<std::string, 11> made;
        for (const EntityKind each : allEntityKinds)
            made[static_cast<std::size_t>(each) - 1] = joinColumns(tableOf(each));
        return made;
    }();
    return lists[static_cast<std::size_t>(kind) - 1];
}

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
    auto select = database.prepare("SELECT " + columnList(entity.kind) + " FROM "
                                   + tableOf(entity.kind).name + " WHERE id = ?1");
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
    static thread_local std::array<std::string, 12> cache;
    std::string &sql = cache[static_cast<std::size_t>(entity.kind)];
    if (sql.empty()) {
        sql = std::string("INSERT INTO ") + table.name + "(" + columnList(entity.kind)
            + ") VALUES(?";
        for (const Column &column : table.columns)
            sql += column.kind == Slot ? ", ?, ?, ?" : ", ?";
        sql += ")";
    }
    auto insert = database.prepare(sql);
    if (!insert)
        return tl::unexpected(insert.error());
    const sqlite::Cursor cursor(**insert);
    Bound bound;
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
        return fail(ErrorCode::Internal, std::string("a field is not kept by ") + table.name);
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
        sql += std::string(column.name)
            + (column.kind == Slot ? " = ?, start = ?, end = ?" : " = ?");
        columns.push_back(&column);
    }
    if (columns.size() != fields.size())
        return fail(ErrorCode::Internal, std::string("a field is not kept by ") + table.name);
    if (columns.empty())
        return {};
    sql += " WHERE id = ?";
    auto update = database.prepare(sql);
    if (!update)
        return tl::unexpected(update.error());
    const sqlite::Cursor cursor(**update);
    Bound bound;
    int index = 1;
    for (const Column *column : columns) {
        if (!bindValue(**update, index, *column, record.get(column->field), bound))
            return tl::unexpected(wrongType(*column));
        index += widthOf(*column);
    }
    (*update)->bind(index, entity.id);
    return (*update)->run();
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

} // namespace bayboard::tables
