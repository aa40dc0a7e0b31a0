#pragma once

#include "core/rules/Proposal.h"
#include "core/store/JudgingTransaction.h"

#include <unordered_map>

namespace bayboard {

/// Facts for the rules from the server's data, as they are in the transaction. What a desk knows
/// from memory is read here once: the bays of the location (and those linked to them) for some days
/// around, the kinds of blocks in the way, the customer with all bookings.
class StoredFacts final : public Facts
{
public:
    struct Acting
    {
        OperatorId who;
        OperatorId second; ///< allows it beside the actor; null: nobody
        Instant at; ///< what counts as now
    };

    /// `made`: the customer that the same change set makes. NotFound where there is no customer.
    [[nodiscard]] static Result<std::unique_ptr<StoredFacts>>
    load(JudgingTransaction &transaction,
         std::shared_ptr<const Club> club,
         const Acting &acting,
         const Proposal &proposal,
         const std::optional<Customer> &made);

    [[nodiscard]] Instant now() const override { return m_acting.at; }

    [[nodiscard]] const Club &club() const override { return *m_club; }

    [[nodiscard]] const Schedule &schedule() const override { return m_schedule; }

    [[nodiscard]] const CustomerFacts *customer() const override
    {
        return m_customer ? &*m_customer : nullptr;
    }

    [[nodiscard]] std::string_view blockKind(const Uuid &block) const override;
    [[nodiscard]] CustomerId customerOf(const Uuid &booking) const override;
    [[nodiscard]] bool maySee(const BlockKind &kind) const override;
    [[nodiscard]] bool mayBookOver(const BlockKind &kind) const override;

private:
    StoredFacts(JudgingTransaction &transaction,
                std::shared_ptr<const Club> club,
                const Acting &acting,
                LocationId location);
    [[nodiscard]] Status loadSchedule(const Proposal &proposal);
    [[nodiscard]] Status loadKinds(const Proposal &proposal);

    JudgingTransaction &m_transaction;
    std::shared_ptr<const Club> m_club;
    Acting m_acting;
    LocationId m_location;
    Schedule m_schedule;
    std::unordered_map<Uuid, std::string> m_kinds;
    std::optional<CustomerFacts> m_customer;
};

} // namespace bayboard
