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

namespace {

bool hasEffect(EntityKind kind)
{
    return kind == EntityKind::Booking || kind == EntityKind::Block || kind == EntityKind::Customer;
}

template <typename Row> Result<Effect> effectOf(Result<Row> row)
{
    if (!row)
        return tl::unexpected(row.error());
    return Effect(std::move(*row));
}

Result<Effect> loadEffect(Store &store, const EntityRef &entity)
{
    if (entity.kind == EntityKind::Booking)
        return effectOf(store.loadBooking(BookingId{entity.id}));
    if (entity.kind == EntityKind::Block)
        return effectOf(store.loadBlock(BlockId{entity.id}));
    return effectOf(store.loadCustomer(CustomerId{entity.id}).map([](CustomerFacts facts) {
        return std::move(facts.customer);
    }));
}

} // namespace

Result<std::vector<Effect>> loadEffects(Store &store, const ChangeSet &set)
{
    std::vector<Effect> effects;
    for (const EntityChange &change : set.changes) {
        if (!hasEffect(change.entity.kind))
            continue;
        auto effect = loadEffect(store, change.entity);
        if (!effect)
            return tl::unexpected(effect.error());
        effects.push_back(std::move(*effect));
    }
    return effects;
}

Result<TouchedRows> loadRows(Store &store, const std::vector<EntityRef> &entities)
{
    TouchedRows rows;
    for (const EntityRef &entity : entities) {
        if (!hasEffect(entity.kind))
            continue;
        auto effect = loadEffect(store, entity);
        if (effect)
            rows.present.push_back(std::move(*effect));
        else if (effect.error().code == ErrorCode::NotFound)
            rows.gone.push_back(entity);
        else
            return tl::unexpected(effect.error());
    }
    return rows;
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
