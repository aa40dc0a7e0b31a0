#include "core/store/Occupying.h"

#include "core/club/Block.h"
#include "core/club/Booking.h"
#include "core/club/Fields.h"

#include <sqlite3.h>

namespace bayboard {

namespace {

HolderKind holderKindOf(EntityKind kind)
{
    return kind == EntityKind::Block ? HolderKind::Block : HolderKind::Booking;
}

/// Who holds the bay there, for the refusal.
std::string holderIn(sqlite::Database &database, const Holding &holding)
{
    auto find = database.prepare("SELECT holder FROM occupancy WHERE bay = ?1 AND start < ?2 "
                                 "AND end > ?3 ORDER BY start DESC LIMIT 1");
    if (!find)
        return {};
    const sqlite::Cursor cursor(**find);
    (*find)->bind(1, holding.bay);
    (*find)->bind(2, toUnix(holding.span.end()));
    (*find)->bind(3, toUnix(holding.span.start()));
    const auto row = (*find)->step();
    return row && *row ? (*find)->uuid(0).toString() : std::string();
}

} // namespace

Result<std::vector<Holding>> holdingsOf(EntityKind kind, const Record &record)
{
    std::vector<Holding> holdings;
    if (kind == EntityKind::Booking) {
        Booking booking; // only what says how long it holds: a large import asks for every row
        const bool fine = fields::decode(record.get(Field::Withdrawn), booking.withdrawn)
            && fields::decode(record.get(Field::Slot), booking.slot)
            && fields::decode(record.get(Field::State), booking.state)
            && fields::decode(record.get(Field::Payment), booking.payment)
            && fields::decode(record.get(Field::Released), booking.released);
        if (!fine)
            return fail(
                ErrorCode::Internal,
                Phrase::tr("the fields are not those of %1", phraseFor(EntityKind::Booking)));
        if (const auto span = heldSpan(booking))
            for (const BayId bay : booking.slot.bays)
                holdings.push_back({bay, *span});
    } else if (kind == EntityKind::Block) {
        Block block;
        if (!fromRecord(record, block) || block.slot.bays.size() != 1)
            return fail(ErrorCode::Internal,
                        Phrase::tr("the fields are not those of %1", phraseFor(EntityKind::Block)));
        for (const Span &span : heldSpans(block))
            holdings.push_back({block.slot.bays.front(), span});
    }
    return holdings;
}

Status insertHolding(sqlite::Database &database, EntityRef holder, const Holding &holding)
{
    auto insert = database.prepare(
        "INSERT INTO occupancy(bay, start, end, kind, holder) VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, holding.bay);
    (*insert)->bind(2, toUnix(holding.span.start()));
    (*insert)->bind(3, toUnix(holding.span.end()));
    (*insert)->bind(4, static_cast<std::int64_t>(holderKindOf(holder.kind)));
    (*insert)->bind(5, holder.id);
    Status done = (*insert)->run();
    const int code = sqlite3_extended_errcode(database.handle());
    if (!done && (code == SQLITE_CONSTRAINT_TRIGGER || code == SQLITE_CONSTRAINT_PRIMARYKEY))
        return fail(ErrorCode::Overlap, holding.bay.toString(), holderIn(database, holding));
    return done;
}

Status removeHolding(sqlite::Database &database, EntityRef holder, const Holding &holding)
{
    auto remove = database.prepare(
        "DELETE FROM occupancy WHERE bay = ?1 AND start = ?2 AND end = ?3 AND holder = ?4");
    if (!remove)
        return tl::unexpected(remove.error());
    (*remove)->bind(1, holding.bay);
    (*remove)->bind(2, toUnix(holding.span.start()));
    (*remove)->bind(3, toUnix(holding.span.end()));
    (*remove)->bind(4, holder.id);
    if (Status done = (*remove)->run(); !done)
        return done;
    if (sqlite3_changes(database.handle()) != 1)
        return tl::unexpected(
            (*remove)->damaged(Phrase::tr("occupancy of %1 is missing", holder.id.toString())));
    return {};
}

} // namespace bayboard
