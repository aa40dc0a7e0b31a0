#include "core/postgres/PostgresRows.h"

#include "core/journal/Codec.h"
#include "core/postgres/Records.h"
#include "core/postgres/Steps.h"

namespace bayboard {

namespace {

using postgres::Parameters;

constexpr const char *foreignKeyViolation = "23503";
constexpr const char *uniqueViolation = "23505";
constexpr const char *notNullViolation = "23502";
constexpr const char *checkViolation = "23514";
constexpr const char *exclusionViolation = "23P01";

Parameters headOf(const ChangeSet &set)
{
    Parameters row = Parameters::of(
        set.id, set.desk, set.actor, toUnix(set.at), static_cast<std::int64_t>(set.kind));
    row.addOptional(set.target);
    row.add(wordFor(set.label.code));
    row.add(encodeTexts(set.label.arguments));
    row.addOptional(set.reason);
    row.add(set.ruleBookVersion);
    row.addOptional(set.overrides.empty() ? std::string() : encodeOverrides(set.overrides));
    row.add(static_cast<std::int64_t>(set.changes.size()));
    row.addOptional(set.approvedBy);
    return row;
}

/// Gives one row of id and kind (1 booking, 2 block, 3 bay) for what leans on $1; null: nothing
/// can.
const char *leaningQuery(EntityKind kind)
{
    if (kind == EntityKind::Customer)
        return "SELECT id, 1::bigint FROM booking WHERE customer = $1 AND withdrawn IS NULL LIMIT "
               "1";
    if (kind == EntityKind::Bay)
        return "SELECT holder, kind FROM occupancy WHERE bay = $1 LIMIT 1";
    if (kind == EntityKind::Location)
        return "SELECT id, 3::bigint FROM bay WHERE location = $1 AND withdrawn IS NULL LIMIT 1";
    if (kind == EntityKind::Series)
        return "SELECT id, 2::bigint FROM block WHERE series = $1::text AND withdrawn IS NULL "
               "LIMIT 1";
    return nullptr;
}

} // namespace

Status PostgresRows::beginStep(const ChangeSet &set)
{
    const auto rows = m_connection.run(
        "INSERT INTO change_set(id, desk, actor, at, kind, target, label, label_arguments, reason, "
        "rule_book, overrides, entities, approved_by) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, "
        "$10, $11, $12, $13) ON CONFLICT (id) DO NOTHING RETURNING sequence",
        headOf(set));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->count() == 0)
        return fail(ErrorCode::DuplicateIdentity, Phrase::tr("change set"), set.id.toString());
    m_sequence = rows->number(0, 0);
    return {};
}

Status PostgresRows::addChange(const EntityChange &change, const std::string &fields)
{
    const auto done = m_connection.run(
        "INSERT INTO change(change_set, position, entity_kind, entity, created, fields) VALUES($1, "
        "$2, $3, $4, $5, $6)",
        Parameters::of(m_sequence,
                       ++m_position,
                       static_cast<std::int64_t>(change.entity.kind),
                       change.entity.id,
                       change.created,
                       fields));
    return done ? Status() : tl::unexpected(done.error());
}

Status PostgresRows::markUndone(ChangeSetId target, bool undone)
{
    const auto done = m_connection.run("UPDATE change_set SET undone = $2 WHERE id = $1",
                                       Parameters::of(target, undone));
    return done ? Status() : tl::unexpected(done.error());
}

Result<std::optional<Record>> PostgresRows::load(EntityRef entity)
{
    return postgres::loadRecord(m_connection, entity);
}

Status PostgresRows::insertRow(EntityRef entity, const Record &record)
{
    const auto inserted = postgres::insertRecord(m_connection, entity, record);
    if (inserted && !*inserted)
        return fail(ErrorCode::DuplicateIdentity, wordFor(entity.kind), entity.id.toString());
    return rowDone(inserted ? Status() : tl::unexpected(inserted.error()), entity, record);
}

Status
PostgresRows::updateRow(EntityRef entity, const Record &record, const std::vector<Field> &fields)
{
    return rowDone(postgres::updateRecord(m_connection, entity, record, fields), entity, record);
}

Status PostgresRows::rowDone(const Status &done, EntityRef entity, const Record &record)
{
    if (!done && m_connection.state() == foreignKeyViolation)
        return fail(ErrorCode::NotFound, wordFor(entity.kind), entity.id.toString());
    if (!done
        && (m_connection.state() == notNullViolation || m_connection.state() == checkViolation))
        return fail(ErrorCode::InvalidArgument, wordFor(entity.kind), entity.id.toString());
    if (done)
        m_written[entity] = record;
    return done;
}

Record PostgresRows::written(EntityRef entity) const
{
    const auto found = m_written.find(entity);
    return found == m_written.end() ? Record() : found->second;
}

/// Looks before it inserts: the bay is locked, so nobody comes between, and a statement that fails
/// would take the transaction back to its savepoint.
Status PostgresRows::insertHolding(EntityRef holder, const Holding &holding)
{
    const auto done = m_connection.run(
        "INSERT INTO occupancy(bay, start, \"end\", kind, holder) SELECT $1, $2, $3, $4, $5 WHERE "
        "NOT EXISTS (SELECT 1 FROM occupancy WHERE bay = $1 AND int8range(start, \"end\") && "
        "int8range($2, $3))",
        Parameters::of(holding.bay,
                       toUnix(holding.span.start()),
                       toUnix(holding.span.end()),
                       static_cast<std::int64_t>(holderKindOf(holder.kind)),
                       holder.id));
    if (done && done->affected() == 1)
        return {};
    const std::string &state = m_connection.state();
    if (!done && state != exclusionViolation && state != uniqueViolation)
        return tl::unexpected(done.error());
    if (!done) // somebody wrote without a lock; all of this set goes back in any case
        if (Status back = m_connection.execute(judgingBack); !back)
            return back;
    return overlap(holding);
}

/// Says who holds the bay there.
Status PostgresRows::overlap(const Holding &holding)
{
    const auto found = m_connection.run(
        "SELECT holder FROM occupancy WHERE bay = $1 AND int8range(start, \"end\") && "
        "int8range($2, $3) ORDER BY start DESC LIMIT 1",
        Parameters::of(holding.bay, toUnix(holding.span.start()), toUnix(holding.span.end())));
    if (!found)
        return tl::unexpected(found.error());
    return fail(ErrorCode::Overlap,
                holding.bay.toString(),
                found->count() == 0 ? std::string() : found->uuid(0, 0).toString());
}

Status PostgresRows::removeHolding(EntityRef holder, const Holding &holding)
{
    const auto done = m_connection.run(
        "DELETE FROM occupancy WHERE bay = $1 AND start = $2 AND \"end\" = $3 AND holder = $4",
        Parameters::of(
            holding.bay, toUnix(holding.span.start()), toUnix(holding.span.end()), holder.id));
    if (!done)
        return tl::unexpected(done.error());
    if (done->affected() != 1)
        return tl::unexpected(
            m_connection.damaged(Phrase::tr("occupancy of %1 is missing", holder.id.toString())));
    return {};
}

Result<bool> PostgresRows::isLive(EntityRef entity)
{
    const auto rows
        = m_connection.run(entity.kind == EntityKind::Bay
                               ? "SELECT 1 FROM bay WHERE id = $1 AND withdrawn IS NULL"
                               : "SELECT 1 FROM customer WHERE id = $1 AND withdrawn IS NULL",
                           Parameters::of(entity.id));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->count() == 1;
}

Result<std::optional<EntityRef>> PostgresRows::leaningOn(EntityRef entity)
{
    const char *sql = leaningQuery(entity.kind);
    if (sql == nullptr)
        return std::nullopt;
    const auto rows
        = m_connection.run(sql,
                           entity.kind == EntityKind::Series // blocks name their series by its text
                               ? Parameters::of(entity.id.toString())
                               : Parameters::of(entity.id));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->count() == 0)
        return std::nullopt;
    const std::int64_t kind = rows->number(0, 1);
    return EntityRef{kind == 3       ? EntityKind::Bay
                         : kind == 2 ? EntityKind::Block
                                     : EntityKind::Booking,
                     rows->uuid(0, 0)};
}

Result<std::optional<Step>> PostgresRows::findStep(ChangeSetId id)
{
    return postgres::findStep(m_connection, id);
}

Result<ChangeSet> PostgresRows::loadChanges(const Step &step)
{
    return postgres::loadChanges(m_connection, step);
}

Result<std::optional<Step>> PostgresRows::changedAfter(const Step &step,
                                                       EntityRef entity,
                                                       std::string_view field,
                                                       ChangeSetId except)
{
    // Quotes inside a text are escaped, so this can only be the name of a field.
    const std::string member = field.empty() ? "" : "\"" + std::string(field) + "\":";
    const auto rows = m_connection.run(
        std::string("SELECT ") + postgres::stepColumns
            + " FROM change c JOIN change_set s ON s.sequence = c.change_set WHERE c.entity = $1 "
              "AND c.entity_kind = $2 AND s.sequence > $3 AND s.id <> $5 AND ($4 = '' OR c.created "
              "OR strpos(c.fields, $4) > 0) ORDER BY s.sequence DESC LIMIT 1",
        Parameters::of(
            entity.id, static_cast<std::int64_t>(entity.kind), step.sequence, member, except));
    if (!rows)
        return tl::unexpected(rows.error());
    return postgres::firstStep(m_connection, *rows);
}

Result<std::vector<RolledBlock>> PostgresRows::rolledAfter(const Step &step, SeriesId series)
{
    const auto rows = m_connection.run(
        "SELECT b.id, bool_or(s.label <> $3) FROM block b JOIN change c ON c.entity = b.id JOIN "
        "change_set s ON s.sequence = c.change_set WHERE b.series = $1 AND b.withdrawn IS NULL AND "
        "s.sequence > $2 GROUP BY b.id HAVING bool_or(s.label = $3) ORDER BY b.id",
        Parameters::of(series.toString(), step.sequence, wordFor(LabelCode::RollSeries)));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<RolledBlock> blocks;
    for (int row = 0; row < rows->count(); ++row)
        blocks.push_back({rows->id<BlockId>(row, 0), rows->flag(row, 1)});
    return blocks;
}

} // namespace bayboard
