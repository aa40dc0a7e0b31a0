#include "core/desk/Effects.h"

#include <algorithm>

namespace bayboard {

std::vector<Stretch> stretchesOf(const Booking &booking)
{
    std::vector<Stretch> stretches;
    if (const auto span = heldSpan(booking))
        for (const BayId bay : booking.slot.bays)
            stretches.push_back({bay, {*span, booking.id.value, HolderKind::Booking}});
    return stretches;
}

std::vector<Stretch> stretchesOf(const Block &block)
{
    std::vector<Stretch> stretches;
    for (const Span &span : heldSpans(block))
        stretches.push_back({block.slot.bays.front(), {span, block.id.value, HolderKind::Block}});
    return stretches;
}

Result<std::vector<Effect>> loadEffects(Store &store, const ChangeSet &set)
{
    std::vector<Effect> effects;
    for (const EntityChange &change : set.changes) {
        const Uuid id = change.entity.id;
        if (change.entity.kind == EntityKind::Booking) {
            auto row = store.loadBooking(BookingId{id});
            if (!row)
                return tl::unexpected(row.error());
            effects.emplace_back(std::move(*row));
        } else if (change.entity.kind == EntityKind::Block) {
            auto block = store.loadBlock(BlockId{id});
            if (!block)
                return tl::unexpected(block.error());
            effects.emplace_back(std::move(*block));
        } else if (change.entity.kind == EntityKind::Customer) {
            auto facts = store.loadCustomer(CustomerId{id});
            if (!facts)
                return tl::unexpected(facts.error());
            effects.emplace_back(std::move(facts->customer));
        }
    }
    return effects;
}

bool changesClub(const ChangeSet &set)
{
    return std::any_of(set.changes.begin(), set.changes.end(), [](const EntityChange &change) {
        return change.entity.kind < EntityKind::Customer
            && change.entity.kind != EntityKind::RuleBook;
    });
}

bool changesRuleBook(const ChangeSet &set)
{
    return std::any_of(set.changes.begin(), set.changes.end(), [](const EntityChange &change) {
        return change.entity.kind == EntityKind::RuleBook;
    });
}

} // namespace bayboard
