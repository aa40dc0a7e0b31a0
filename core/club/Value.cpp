#include "core/club/Value.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr std::array<const char *, fieldCount> fieldWords = {
    "withdrawn",
    "name",
    "text",
    "order",
    "active",
    "colour",
    "tags",
    "notes",
    "address",
    "zone",
    "hours",
    "closedDates",
    "notices",
    "season",
    "minimumNotice",
    "advanceLimit",
    "deposit",
    "location",
    "capacity",
    "premium",
    "equipment",
    "links",
    "key",
    "inherits",
    "permissions",
    "roles",
    "bayWord",
    "weekStart",
    "currency",
    "step",
    "version",
    "phones",
    "email",
    "tier",
    "entitlements",
    "flags",
    "blocked",
    "channels",
    "hubSpot",
    "slot",
    "customer",
    "guestName",
    "guestPhone",
    "title",
    "partySize",
    "state",
    "source",
    "externalSource",
    "externalReference",
    "imported",
    "price",
    "fee",
    "payment",
    "reschedules",
    "policy",
    "reason",
    "released",
    "made",
    "kind",
    "series",
    "lifted",
    "bookOver",
    "hatch",
    "counted",
    "length",
    "recurrence",
    "recurrenceId",
    "skipped",
    "skipHolidays",
    "creators",
    "seenBy",
    "icon",
    "blockAhead",
    "booking",
    "offer",
    "madeBy",
    "switches",
    "signIn",
};

bool comesBefore(const Record::Entry &entry, Field field)
{
    return entry.first < field;
}

} // namespace

const char *wordFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Settings:
        return "settings";
    case EntityKind::Location:
        return "location";
    case EntityKind::Bay:
        return "bay";
    case EntityKind::Tier:
        return "tier";
    case EntityKind::Role:
        return "role";
    case EntityKind::Operator:
        return "operator";
    case EntityKind::BlockKind:
        return "blockKind";
    case EntityKind::RuleBook:
        return "ruleBook";
    case EntityKind::Customer:
        return "customer";
    case EntityKind::Booking:
        return "booking";
    case EntityKind::Block:
        return "block";
    case EntityKind::Series:
        return "series";
    case EntityKind::Notice:
        return "notice";
    }
    BAYBOARD_ASSERT(false);
    return "";
}

Phrase phraseFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Settings:
        return Phrase::tr("club");
    case EntityKind::Location:
        return Phrase::tr("location");
    case EntityKind::Bay:
        return Phrase::tr("bay");
    case EntityKind::Tier:
        return Phrase::tr("tier");
    case EntityKind::Role:
        return Phrase::tr("role");
    case EntityKind::Operator:
        return Phrase::tr("operator");
    case EntityKind::BlockKind:
        return Phrase::tr("kind of block");
    case EntityKind::RuleBook:
        return Phrase::tr("rule book");
    case EntityKind::Customer:
        return Phrase::tr("customer");
    case EntityKind::Booking:
        return Phrase::tr("booking");
    case EntityKind::Block:
        return Phrase::tr("block");
    case EntityKind::Series:
        return Phrase::tr("series");
    case EntityKind::Notice:
        return Phrase::tr("notice");
    }
    return {};
}

std::optional<EntityKind> entityKindFor(std::string_view word)
{
    for (const EntityKind kind : allEntityKinds)
        if (word == wordFor(kind))
            return kind;
    return std::nullopt;
}

const char *wordFor(Field field)
{
    return fieldWords[static_cast<std::size_t>(field)];
}

std::optional<Field> fieldFor(std::string_view word)
{
    for (std::size_t i = 0; i < fieldCount; ++i)
        if (word == fieldWords[i])
            return static_cast<Field>(i);
    return std::nullopt;
}

Slot Slot::of(std::vector<BayId> bays, Span span)
{
    BAYBOARD_ASSERT(!bays.empty());
    std::sort(bays.begin(), bays.end());
    bays.erase(std::unique(bays.begin(), bays.end()), bays.end());
    return Slot{std::move(bays), span};
}

const Value &Record::get(Field field) const
{
    static const Value nothing;
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), field, comesBefore);
    return at != m_entries.end() && at->first == field ? at->second : nothing;
}

void Record::set(Field field, Value value)
{
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), field, comesBefore);
    const bool present = at != m_entries.end() && at->first == field;
    if (std::holds_alternative<std::monostate>(value)) {
        if (present)
            m_entries.erase(at);
    } else if (present) {
        at->second = std::move(value);
    } else {
        m_entries.emplace(at, field, std::move(value));
    }
}

} // namespace bayboard
