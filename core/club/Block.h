#pragma once

#include "core/club/Value.h"

namespace bayboard {

/// Time that is not for sale on one bay: one entity per bay and occurrence.
struct Block
{
    BlockId id;
    bool withdrawn = false;
    LocationId location;
    Slot slot{{}, Span(Instant(), seconds(1))}; ///< exactly one bay; the end may be openEnd
    std::string kind; ///< key of a BlockKind
    std::string title; ///< "Projector lamp"
    std::string reason;
    std::string series; ///< id of the series it belongs to, or empty
    /// Which date of its series it is: the wall time that the recurrence names, "20261124T060000".
    std::string recurrenceId;
    std::vector<Span> lifted; ///< parts given back, sorted, apart from each other, inside the slot
    std::optional<Instant> made;
    std::string externalSource;
    std::string externalReference;

    bool operator==(const Block &) const = default;
};

/// What the block really holds: its slot less the lifted parts.
[[nodiscard]] std::vector<Span> heldSpans(const Block &block);
/// `lifted` with `part` added: sorted and merged.
[[nodiscard]] std::vector<Span> withLifted(std::vector<Span> lifted, Span part);

/// Kinds are data of the club.
struct BlockKind
{
    Uuid id;
    bool withdrawn = false;
    std::string key; ///< "maintenance"; what blocks name
    std::string name; ///< shown; empty: the translated word for a kind that we ship
    std::string colour; ///< "#94a3b8"
    std::string hatch; ///< "diagonal", "cross", "none"
    std::string icon; ///< key of a picture or one character; empty: the kind's usual one
    /// Who may book over it, which lifts that part: words with commas, each a permission or the key
    /// of a role ("block.book_over", "manager,coach"); empty: nobody. See mayBookOver().
    std::string bookOver;
    std::vector<std::string> creators; ///< keys of roles that may lay it; none: who may lay blocks
    std::vector<std::string> seenBy; ///< keys of roles that see what it is; none: everybody
    bool counted = false; ///< true: in use; false: taken out of the open minutes
    std::int64_t length = 0; ///< default length in minutes; 0: none
    std::int64_t order = 0;

    bool operator==(const BlockKind &) const = default;
};

[[nodiscard]] Record toRecord(const Block &block);
[[nodiscard]] bool fromRecord(const Record &record, Block &block);
[[nodiscard]] Record toRecord(const BlockKind &kind);
[[nodiscard]] bool fromRecord(const Record &record, BlockKind &kind);

} // namespace bayboard
