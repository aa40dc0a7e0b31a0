#include "core/journal/ChangeSet.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr std::array<const char *, 35> labelWords
    = {"createBooking",  "moveBooking",  "resizeBooking",  "editBooking",  "cancelBooking",
       "checkIn",        "complete",     "noShow",         "release",      "reopen",
       "confirm",        "copyBooking",  "createBlock",    "editBlock",    "removeBlock",
       "createCustomer", "editCustomer", "editClub",       "editRules",    "import",
       "startClub",      "rescue",       "layBlocks",      "editSeries",   "removeSeries",
       "liftBlock",      "unliftBlock",  "rollSeries",     "tellCustomer", "setPin",
       "removePin",      "setPassword",  "removePassword", "giveTime",     "giveUp"};

Value withdrawnValue(bool withdrawn)
{
    return withdrawn ? Value(std::int64_t{1}) : Value();
}

} // namespace

bool isLineOnly(LabelCode code)
{
    return code == LabelCode::SetPin || code == LabelCode::RemovePin
        || code == LabelCode::SetPassword || code == LabelCode::RemovePassword
        || code == LabelCode::GiveUp;
}

const char *wordFor(LabelCode code)
{
    return labelWords[static_cast<std::size_t>(code) - 1];
}

std::optional<LabelCode> labelCodeFor(std::string_view word)
{
    for (std::size_t i = 0; i < labelWords.size(); ++i)
        if (word == labelWords[i])
            return static_cast<LabelCode>(i + 1);
    return std::nullopt;
}

EntityChange difference(EntityRef entity, const Record &before, const Record &after)
{
    EntityChange change{entity, false, {}};
    auto old = before.entries().begin();
    auto now = after.entries().begin();
    // Both are sorted by field: walk them side by side.
    while (old != before.entries().end() || now != after.entries().end()) {
        const bool onlyOld = now == after.entries().end()
            || (old != before.entries().end() && old->first < now->first);
        const bool onlyNow = old == before.entries().end()
            || (now != after.entries().end() && now->first < old->first);
        if (onlyOld) {
            change.fields.push_back({old->first, old->second, Value()});
            ++old;
        } else if (onlyNow) {
            change.fields.push_back({now->first, Value(), now->second});
            ++now;
        } else {
            if (old->second != now->second)
                change.fields.push_back({old->first, old->second, now->second});
            ++old;
            ++now;
        }
    }
    return change;
}

EntityChange creation(EntityRef entity, const Record &after)
{
    EntityChange change = difference(entity, Record(), after);
    change.created = true;
    return change;
}

std::vector<EntityChange> inverse(const std::vector<EntityChange> &changes)
{
    std::vector<EntityChange> back;
    back.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        EntityChange undone{change->entity, false, {}};
        if (change->created) {
            undone.fields.push_back(
                {Field::Withdrawn, withdrawnValue(false), withdrawnValue(true)});
        } else {
            for (const FieldChange &field : change->fields)
                undone.fields.push_back({field.field, field.after, field.before});
        }
        back.push_back(std::move(undone));
    }
    return back;
}

std::vector<EntityChange> again(const std::vector<EntityChange> &changes)
{
    std::vector<EntityChange> redone = changes;
    for (EntityChange &change : redone) {
        if (!change.created)
            continue;
        change.created = false;
        change.fields = {{Field::Withdrawn, withdrawnValue(true), withdrawnValue(false)}};
    }
    return redone;
}

Merge merge(const Record &current, const EntityChange &change)
{
    Merge result{current, {}};
    for (const FieldChange &field : change.fields) {
        const Value &now = current.get(field.field);
        if (now == field.before)
            result.merged.set(field.field, field.after);
        else if (now != field.after)
            result.conflicts.push_back({field.field, now, field.after});
    }
    return result;
}

Record apply(const Record &current, const EntityChange &change)
{
    Record result = current;
    for (const FieldChange &field : change.fields)
        result.set(field.field, field.after);
    return result;
}

} // namespace bayboard
