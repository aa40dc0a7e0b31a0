#pragma once

#include "core/base/Phrase.h"
#include "core/base/Uuid.h"

#include <iterator>

namespace bayboard {

using LocationId = Id<struct LocationTag>;
using BayId = Id<struct BayTag>;
using CustomerId = Id<struct CustomerTag>;
using OperatorId = Id<struct OperatorTag>;
using BookingId = Id<struct BookingTag>;
using BlockId = Id<struct BlockTag>;
using SeriesId = Id<struct SeriesTag>;
using NoticeId = Id<struct NoticeTag>;
using DeskId = Id<struct DeskTag>;
using ChangeSetId = Id<struct ChangeSetTag>;

/// The kinds of thing that a change set can touch. Numbers are stored; never reuse one.
enum class EntityKind : std::uint8_t {
    Settings = 1, ///< the club itself; exactly one, under settingsId()
    Location = 2,
    Bay = 3,
    Tier = 4,
    Role = 5,
    Operator = 6,
    BlockKind = 7,
    RuleBook = 8, ///< exactly one, under ruleBookId()
    Customer = 9,
    Booking = 10,
    Block = 11,
    Series = 12, ///< what was laid in one decision, over bays and dates
    Notice = 13, ///< somebody to be told
};
inline constexpr EntityKind allEntityKinds[] = {EntityKind::Settings,
                                                EntityKind::Location,
                                                EntityKind::Bay,
                                                EntityKind::Tier,
                                                EntityKind::Role,
                                                EntityKind::Operator,
                                                EntityKind::BlockKind,
                                                EntityKind::RuleBook,
                                                EntityKind::Customer,
                                                EntityKind::Booking,
                                                EntityKind::Block,
                                                EntityKind::Series,
                                                EntityKind::Notice};
inline constexpr std::size_t entityKindCount = std::size(allEntityKinds);

/// The word for the kind in tables, JSON and messages: "booking".
[[nodiscard]] const char *wordFor(EntityKind kind);
[[nodiscard]] std::optional<EntityKind> entityKindFor(std::string_view word);
/// What a person calls it: "kind of block".
[[nodiscard]] Phrase phraseFor(EntityKind kind);

/// One entity of any kind.
struct EntityRef
{
    EntityKind kind = EntityKind::Settings;
    Uuid id;

    auto operator<=>(const EntityRef &) const = default;
};

[[nodiscard]] constexpr Uuid settingsId()
{
    return Uuid{{0, 0, 0, 0, 0, 0, 0x80, 0, 0x80, 0, 0, 0, 0, 0, 0, 1}};
}

[[nodiscard]] constexpr Uuid ruleBookId()
{
    return Uuid{{0, 0, 0, 0, 0, 0, 0x80, 0, 0x80, 0, 0, 0, 0, 0, 0, 2}};
}

/// Who acts when no person does (materialised series, migrations).
[[nodiscard]] constexpr OperatorId systemOperator()
{
    return OperatorId{Uuid{{0, 0, 0, 0, 0, 0, 0x80, 0, 0x80, 0, 0, 0, 0, 0, 0, 3}}};
}

} // namespace bayboard

template <> struct std::hash<bayboard::EntityRef>
{
    std::size_t operator()(const bayboard::EntityRef &ref) const noexcept
    {
        return std::hash<bayboard::Uuid>{}(ref.id) ^ static_cast<std::size_t>(ref.kind);
    }
};
