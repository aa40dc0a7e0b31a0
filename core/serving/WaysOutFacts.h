#pragma once

#include "core/rules/Proposal.h"
#include "core/store/JudgingTransaction.h"

#include <unordered_map>

namespace bayboard {

/// Facts with more of the schedule than a verdict needs: the time in which ways out are sought. One
/// thread, as the transaction.
class WaysOutFacts final : public Facts
{
public:
    /// Refers to the first two; `spans`: see RuleBook::searched.
    [[nodiscard]] static Result<std::unique_ptr<WaysOutFacts>> load(const Facts &facts,
                                                                    JudgingTransaction &transaction,
                                                                    LocationId location,
                                                                    const std::vector<Span> &spans);

    [[nodiscard]] Instant now() const override { return m_facts.now(); }

    [[nodiscard]] const Club &club() const override { return m_facts.club(); }

    [[nodiscard]] const Schedule &schedule() const override { return m_schedule; }

    [[nodiscard]] const CustomerFacts *customer() const override { return m_facts.customer(); }

    [[nodiscard]] std::string_view blockKind(const Uuid &block) const override;

    [[nodiscard]] CustomerId customerOf(const Uuid &booking) const override
    {
        return m_facts.customerOf(booking);
    }

    [[nodiscard]] bool maySee(const BlockKind &kind) const override { return m_facts.maySee(kind); }

    [[nodiscard]] bool mayBookOver(const BlockKind &kind) const override
    {
        return m_facts.mayBookOver(kind);
    }

private:
    explicit WaysOutFacts(const Facts &facts) : m_facts(facts) { }

    [[nodiscard]] Status
    add(JudgingTransaction &transaction, const std::vector<BayId> &bays, const Span &span);

    const Facts &m_facts;
    Schedule m_schedule;
    std::unordered_map<Uuid, std::string> m_kinds; ///< of all blocks that hold some of the time
};

} // namespace bayboard
