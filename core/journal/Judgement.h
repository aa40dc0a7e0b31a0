#pragma once

#include "core/club/Ids.h"

#include <vector>

namespace bayboard {

/// The feed of everything that belongs to no location: customers, operators, rules, the club. Each
/// location has a feed of its own, under its id.
[[nodiscard]] constexpr Uuid clubFeed()
{
    return settingsId();
}

/// The place of a change set in one feed. Numbers begin with 1, have no gaps, and are in the order
/// of commit.
struct FeedNumber
{
    Uuid feed;
    std::int64_t number = 0;

    auto operator<=>(const FeedNumber &) const = default;
};

/// Numbers are stored; never reuse one.
enum class JudgementKind : std::uint8_t {
    Accepted = 1, ///< as it was sent
    Merged = 2, ///< over what others changed meanwhile
    Refused = 3,
};

/// Why a change set was refused, where no rule says so (those are named by their RuleCode).
namespace refusal {
inline constexpr const char *changedSince = "CHANGED_SINCE"; ///< blocker, step, detail: field
inline constexpr const char *notPermitted = "NOT_PERMITTED"; ///< detail: verb
inline constexpr const char *featureOff = "FEATURE_OFF"; ///< detail: feature
inline constexpr const char *notFound = "NOT_FOUND"; ///< blocker: what is not there
inline constexpr const char *exists = "ALREADY_EXISTS"; ///< blocker: what has the id
inline constexpr const char *transition = "TRANSITION_REFUSED"; ///< detail: from, to
inline constexpr const char *undone = "ALREADY_UNDONE"; ///< step: the target
inline constexpr const char *notUndone = "NOT_UNDONE"; ///< step: the target
inline constexpr const char *follows = "FOLLOWS_REFUSED"; ///< step: what it was built on
inline constexpr const char *clock = "CLOCK_OUT_OF_REACH"; ///< made at a time that cannot be
inline constexpr const char *invalid = "INVALID"; ///< detail: what about it
/// Detail of NOT_PERMITTED: somebody else's word does not come by a token of one person.
inline constexpr const char *approval = "approvedBy";
} // namespace refusal

/// What the server said of a change set, once and for ever.
struct Judgement
{
    ChangeSetId id;
    JudgementKind kind = JudgementKind::Accepted;
    std::string code; ///< of a refusal: a RuleCode's word, or one of `refusal`; else empty
    std::string rule; ///< id in the rule book, where a rule refused
    EntityRef blocker; ///< what is in the way; null id when nothing is
    ChangeSetId step; ///< the step that is in the way; null when none is
    std::string detail;
    bool overridable = false; ///< passes for who may override, with a reason

    [[nodiscard]] bool isRefused() const { return kind == JudgementKind::Refused; }

    bool operator==(const Judgement &) const = default;
};

} // namespace bayboard
