#include "core/rules/Registry.h"

#include <algorithm>

namespace bayboard {

// Adding a rule: its file in rules/ and a line here.
// clang-format off
#define BAYBOARD_RULES(RULE) \
    RULE("advanceLimit", readAdvanceLimitRule) \
    RULE("buffer", readBufferRule) \
    RULE("cancellationWindow", readCancellationWindowRule) \
    RULE("capacity", readCapacityRule) \
    RULE("concurrentLimit", readConcurrentLimitRule) \
    RULE("customerBlocked", readCustomerBlockedRule) \
    RULE("deposit", readDepositRule) \
    RULE("duplicateCustomer", readDuplicateCustomerRule) \
    RULE("duration", readDurationRule) \
    RULE("fixedSlots", readFixedSlotsRule) \
    RULE("minimumNotice", readMinimumNoticeRule) \
    RULE("openingHours", readOpeningHoursRule) \
    RULE("orphanGap", readOrphanGapRule) \
    RULE("quota", readQuotaRule) \
    RULE("recurrence", readRecurrenceRule) \
    RULE("rescheduleLimit", readRescheduleLimitRule) \
    RULE("season", readSeasonRule) \
    RULE("startGrid", readStartGridRule) \
    RULE("venueCapacity", readVenueCapacityRule)

#define BAYBOARD_STANDING_RULES(RULE) \
    RULE("", Severity::Refuse, makeOverlapRule) \
    RULE("blocks", Severity::Refuse, makeBlockRule) \
    RULE("bay-active", Severity::NeedsOverride, makeBayRule) \
    RULE("closed-dates", Severity::NeedsOverride, makeClosedDatesRule) \
    RULE("location-season", Severity::NeedsOverride, makeLocationSeasonRule) \
    RULE("location-hours", Severity::NeedsOverride, makeLocationHoursRule)

#define BAYBOARD_DECLARE(word, read) std::unique_ptr<Rule> read(Figures &figures);
BAYBOARD_RULES(BAYBOARD_DECLARE)
#undef BAYBOARD_DECLARE
#define BAYBOARD_DECLARE(id, severity, make) std::unique_ptr<Rule> make();
BAYBOARD_STANDING_RULES(BAYBOARD_DECLARE)
#undef BAYBOARD_DECLARE

// clang-format on

namespace {

struct Entry
{
    std::string_view word;
    ReadRule read;
};

#define BAYBOARD_ENTRY(word, read) Entry{word, &read},
constexpr Entry entries[] = {BAYBOARD_RULES(BAYBOARD_ENTRY)};
#undef BAYBOARD_ENTRY

std::vector<StandingRule> makeStandingRules()
{
    std::vector<StandingRule> rules;
#define BAYBOARD_ENTRY(id, severity, make) rules.push_back({id, severity, make()});
    BAYBOARD_STANDING_RULES(BAYBOARD_ENTRY)
#undef BAYBOARD_ENTRY
    return rules;
}

} // namespace

ReadRule ruleNamed(std::string_view word)
{
    for (const Entry &entry : entries)
        if (entry.word == word)
            return entry.read;
    return nullptr;
}

std::vector<std::string_view> ruleWords()
{
    std::vector<std::string_view> words;
    for (const Entry &entry : entries)
        words.push_back(entry.word);
    return words;
}

const std::vector<StandingRule> &standingRules()
{
    static const std::vector<StandingRule> rules = makeStandingRules();
    return rules;
}

bool isStandingRule(std::string_view id)
{
    const auto &rules = standingRules();
    return std::any_of(
        rules.begin(), rules.end(), [=](const StandingRule &rule) { return rule.id == id; });
}

} // namespace bayboard
