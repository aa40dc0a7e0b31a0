#include "core/desk/Wish.h"

#include <algorithm>

namespace bayboard {

namespace {

const EntityChange *changeOf(const ChangeSet &set, EntityKind kind, const Uuid &id)
{
    const auto found
        = std::find_if(set.changes.begin(), set.changes.end(), [&](const EntityChange &change) {
              return change.entity == EntityRef{kind, id};
          });
    return found == set.changes.end() ? nullptr : &*found;
}

/// Set by whoever drafts a step, from what else it does.
bool isDerived(Field field)
{
    return field == Field::Reschedules || field == Field::Policy || field == Field::Made
        || field == Field::MadeBy || field == Field::Flags;
}

Record withWanted(Record record, const EntityChange &change, bool all)
{
    for (const FieldChange &field : change.fields)
        if (all || !isDerived(field.field))
            record.set(field.field, field.after);
    return record;
}

/// The customer that the step made together with its booking.
std::optional<Customer> madeWith(const ChangeSet &set, CustomerId id)
{
    const EntityChange *change = changeOf(set, EntityKind::Customer, id.value);
    Customer customer;
    if (change == nullptr || !change->created
        || !fromRecord(withWanted({}, *change, true), customer))
        return std::nullopt;
    return customer;
}

} // namespace

std::optional<BookingId> bookingOf(const ChangeSet &set)
{
    std::optional<BookingId> found;
    for (const EntityChange &change : set.changes) {
        if (change.entity.kind != EntityKind::Booking)
            continue;
        if (found)
            return std::nullopt;
        found = BookingId{change.entity.id};
    }
    return found;
}

std::optional<Proposal> wishOf(const ChangeSet &set, const Booking *now)
{
    const auto id = bookingOf(set);
    if (!id || set.kind != ChangeKind::Do)
        return std::nullopt;
    const EntityChange &change = *changeOf(set, EntityKind::Booking, id->value);
    if (now == nullptr && !change.created)
        return std::nullopt;
    Proposal wish;
    const Record record = now == nullptr ? withWanted({}, change, true)
                                         : withWanted(toRecord(*now), change, change.created);
    if (!fromRecord(record, wish.after))
        return std::nullopt;
    wish.after.id = *id;
    if (now != nullptr)
        wish.before = *now;
    if (auto made = madeWith(set, wish.after.customer)) {
        wish.newCustomer = std::move(made);
        wish.after.customer = {};
    }
    return wish;
}

EntityChange askedAgain(const EntityChange &change, const Record &now)
{
    if (now.isEmpty() && !change.created)
        return {change.entity, false, {}}; // some fields alone make no entity
    const Record wanted = withWanted(now, change, true);
    return now.isEmpty() ? creation(change.entity, wanted) : difference(change.entity, now, wanted);
}

} // namespace bayboard
