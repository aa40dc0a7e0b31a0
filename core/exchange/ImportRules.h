#pragma once

#include "core/journal/ChangeSet.h"
#include "core/rules/RuleBook.h"

#include <map>
#include <string>

namespace bayboard {

/// Asks the rules about the bookings that an import brings, as if all of it were there already.
/// What they say refuses nothing: it is counted. Who the customers are is not asked.
class ImportRules
{
public:
    /// All references must outlive this.
    ImportRules(const RuleBook &rules,
                const Club &club,
                const std::vector<EntityChange> &changes,
                Instant now);
    ~ImportRules();
    ImportRules(const ImportRules &) = delete;
    ImportRules &operator=(const ImportRules &) = delete;

    /// Time that somebody holds already.
    void hold(BayId bay, const Occupancy &occupancy);
    /// Rule code → how many bookings it has something to say about.
    [[nodiscard]] std::map<std::string, std::int64_t> count();

private:
    class FileFacts;
    const RuleBook &m_rules;
    const std::vector<EntityChange> &m_changes;
    std::unique_ptr<FileFacts> m_facts;
};

} // namespace bayboard
