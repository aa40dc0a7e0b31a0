#pragma once

#include "core/rules/JsonTree.h"
#include "core/rules/Proposal.h"
#include "core/rules/Verdict.h"

namespace bayboard {

/// Where an objection of the rules comes from. Refers to the rule book that said so, and lives no
/// longer.
struct RuleOrigin
{
    enum class Kind : std::uint8_t {
        Always, ///< with no entry in any book
        Book, ///< an entry of the rule book
        Kept, ///< terms that the booking has kept since it was made, whatever the book says now
    };
    Kind kind = Kind::Always;
    /// As the book has it: the entry that speaks last, before it those that it is a part of, whose
    /// scope and dates hold for it, too. Empty where it is no entry.
    std::vector<const JsonNode *> entries;

    /// From 1, where the entry begins in the text of the book; 0: it is no entry.
    [[nodiscard]] std::size_t line() const { return entries.empty() ? 0 : entries.back()->line; }
};

/// "always", "book", "kept"
[[nodiscard]] const char *wordFor(RuleOrigin::Kind kind);

/// `book`: the tree that the violation's rule book was read from.
[[nodiscard]] RuleOrigin
originOf(const Violation &violation, const Proposal &proposal, const JsonNode &book);

} // namespace bayboard
