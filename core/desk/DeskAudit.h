#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// Which steps are asked for.
struct AuditFilter
{
    enum class About : std::uint8_t {
        Everything,
        Overrides, ///< against a rule, or allowed by somebody's PIN
        Bookings,
        Blocks,
        Customers,
        Club, ///< places, people, rules, imports, PINs
    };

    std::optional<Instant> from = std::nullopt; ///< made at it or later
    std::optional<Instant> to = std::nullopt; ///< made before it
    std::optional<OperatorId> actor = std::nullopt; ///< who made it, or allowed it
    About about = About::Everything;
    std::size_t limit = 0; ///< 0: all
};

/// Newest first, without their changes.
struct Audit
{
    std::vector<Step> steps;
    bool hasMore = false; ///< the limit left some out
};

/// What a step of this name is about; never Everything or Overrides.
[[nodiscard]] AuditFilter::About aboutOf(LabelCode code);

/// Reads the journal backwards. A desk whose line was cut gets steps that were made long before;
/// so the reading goes on for a month behind `from`. Errors of the store; its thread.
[[nodiscard]] Result<Audit> readAudit(Store &store, const AuditFilter &filter);

/// The same in a running desk; NotPermitted without undo.other (of overrides: rule.override). Names
/// of customers are left out for who may not know them.
void askAudit(Desk &desk, const AuditFilter &filter, std::function<void(Result<Audit>)> done);

} // namespace bayboard
