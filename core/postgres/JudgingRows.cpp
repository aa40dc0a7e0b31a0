// What the judge reads and keeps beside the journal: judgements, contacts, facts for the rules.

#include "core/postgres/PostgresJudging.h"
#include "core/postgres/Records.h"
#include "core/store/ClubRows.h"

namespace bayboard {

namespace {

using postgres::Parameters;
using postgres::Rows;

std::optional<Span> readSpan(const Rows &rows, int row, int first)
{
    return Span::make(fromUnix(rows.number(row, first)), fromUnix(rows.number(row, first + 1)));
}

} // namespace

Result<std::optional<Judgement>> PostgresJudging::judgement(ChangeSetId id)
{
    const auto rows = m_connection.run(
        "SELECT kind, code, rule, blocker_kind, blocker, step, detail, overridable FROM judgement "
        "WHERE id = $1",
        Parameters::of(id));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->count() == 0)
        return std::nullopt;
    Judgement judgement;
    judgement.id = id;
    judgement.kind = static_cast<JudgementKind>(rows->number(0, 0));
    judgement.code = rows->text(0, 1);
    judgement.rule = rows->text(0, 2);
    const std::int64_t blocker = rows->number(0, 3);
    if (blocker < 0 || blocker > std::int64_t{entityKindCount})
        return tl::unexpected(m_connection.damaged(Phrase::tr("a judgement is not readable")));
    if (blocker != 0)
        judgement.blocker = {static_cast<EntityKind>(blocker), rows->uuid(0, 4)};
    judgement.step = rows->id<ChangeSetId>(0, 5);
    judgement.detail = rows->text(0, 6);
    judgement.overridable = rows->flag(0, 7);
    return std::optional<Judgement>(std::move(judgement));
}

Status PostgresJudging::keep(const Judgement &judgement, DeskId desk)
{
    Parameters row = Parameters::of(judgement.id, desk, static_cast<std::int64_t>(judgement.kind));
    row.addOptional(judgement.code);
    row.addOptional(judgement.rule);
    if (judgement.blocker.id.isNull()) {
        row.addNoNumber();
        row.addNoId();
    } else {
        row.add(static_cast<std::int64_t>(judgement.blocker.kind));
        row.add(judgement.blocker.id);
    }
    row.addOptional(judgement.step);
    row.addOptional(judgement.detail);
    row.add(judgement.overridable);
    const auto kept = m_connection.run(
        "INSERT INTO judgement(id, desk, kind, code, rule, blocker_kind, blocker, step, detail, "
        "overridable) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        row);
    return kept ? Status() : tl::unexpected(kept.error());
}

Result<std::optional<Instant>> PostgresJudging::lastContact(DeskId desk)
{
    const auto rows
        = m_connection.run("SELECT at FROM desk_contact WHERE desk = $1", Parameters::of(desk));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->count() == 0 ? std::nullopt : std::optional<Instant>(fromUnix(rows->number(0, 0)));
}

Status PostgresJudging::setLastContact(DeskId desk, Instant at)
{
    const auto kept = m_connection.run(
        "INSERT INTO desk_contact(desk, at) VALUES($1, $2) ON CONFLICT (desk) DO UPDATE SET at = "
        "$2 WHERE desk_contact.at < $2",
        Parameters::of(desk, toUnix(at)));
    return kept ? Status() : tl::unexpected(kept.error());
}

Result<CustomerFacts> PostgresJudging::customer(CustomerId id)
{
    const auto record = postgres::loadRecord(m_connection, {EntityKind::Customer, id.value});
    if (!record)
        return tl::unexpected(record.error());
    CustomerFacts facts;
    if (!*record)
        return fail(ErrorCode::NotFound, "customer", id.toString());
    if (!fromRecord(**record, facts.customer))
        return tl::unexpected(m_connection.damaged(Phrase::tr("a customer is not readable")));
    facts.customer.id = id;
    const auto rows = m_connection.run(
        "SELECT id, location, bays, start, \"end\", state, tags FROM booking WHERE customer = $1 "
        "AND withdrawn IS NULL AND state <> 'cancelled' ORDER BY start, id",
        Parameters::of(id));
    if (!rows)
        return tl::unexpected(rows.error());
    for (int row = 0; row < rows->count(); ++row) {
        const auto span = readSpan(*rows, row, 3);
        std::vector<BayId> bays;
        for (const Uuid &bay : rows->uuids(row, 2))
            bays.push_back(BayId{bay});
        if (!span
            || !addCounted(facts,
                           {rows->id<BookingId>(row, 0),
                            rows->id<LocationId>(row, 1),
                            Slot{std::move(bays), *span},
                            {},
                            {}},
                           rows->view(row, 5),
                           rows->view(row, 6)))
            return tl::unexpected(m_connection.damaged(Phrase::tr("a booking is not readable")));
    }
    return facts;
}

Result<std::vector<OccupancyRow>> PostgresJudging::occupancy(const std::vector<BayId> &bays,
                                                             const Span &span)
{
    const auto rows = m_connection.run(
        "SELECT bay, start, \"end\", kind, holder FROM occupancy WHERE bay = ANY($1) AND "
        "int8range(start, \"end\") && int8range($2, $3) ORDER BY bay, start",
        Parameters::of(bays, toUnix(span.start()), toUnix(span.end())));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<OccupancyRow> all;
    for (int row = 0; row < rows->count(); ++row) {
        const auto held = readSpan(*rows, row, 1);
        if (!held)
            return tl::unexpected(
                m_connection.damaged(Phrase::tr("a stretch of occupancy is reversed")));
        const HolderKind kind = rows->number(row, 3) == 2 ? HolderKind::Block : HolderKind::Booking;
        all.push_back({rows->id<BayId>(row, 0), {*held, rows->uuid(row, 4), kind}});
    }
    return all;
}

} // namespace bayboard
