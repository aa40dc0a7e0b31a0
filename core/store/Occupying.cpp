#include "core/store/Occupying.h"

#include "core/club/Block.h"
#include "core/club/Booking.h"
#include "core/club/Fields.h"

namespace bayboard {

HolderKind holderKindOf(EntityKind kind)
{
    return kind == EntityKind::Block ? HolderKind::Block : HolderKind::Booking;
}

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

} // namespace bayboard
