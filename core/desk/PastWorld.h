#pragma once

#include "core/desk/PastBooking.h"

#include <unordered_map>

namespace bayboard {

/// The facts as they were at one time of the past: who held which bay, and which bookings a
/// customer had. Time goes forward only. Customers, blocks' kinds and the club are as they are
/// today. One thread.
class PastWorld final : public Facts
{
public:
    /// `known`: the time of which everything is told.
    PastWorld(std::shared_ptr<const Club> club, const Span &known);

    /// The booking is this from now on.
    void put(BookingId id, const PastState &state);
    void put(const Block &block);
    /// Who is asked about next, and when. `customer`: null for a walk-in.
    void ask(Instant now, const Customer *customer);

    [[nodiscard]] Instant now() const override { return m_now; }

    [[nodiscard]] const Club &club() const override { return *m_club; }

    [[nodiscard]] const Schedule &schedule() const override { return m_schedule; }

    [[nodiscard]] const CustomerFacts *customer() const override
    {
        return m_customer ? &*m_customer : nullptr;
    }

    [[nodiscard]] std::string_view blockKind(const Uuid &block) const override;
    [[nodiscard]] CustomerId customerOf(const Uuid &booking) const override;

    /// Blocks are the same for both books, so nobody is asked.
    [[nodiscard]] bool mayBookOver(const BlockKind & /*kind*/) const override { return false; }

private:
    void takeOut(BookingId id);

    std::shared_ptr<const Club> m_club;
    Schedule m_schedule;
    Instant m_now;
    std::optional<CustomerFacts> m_customer;
    std::unordered_map<BookingId, PastState> m_bookings;
    std::unordered_map<CustomerId, std::vector<CustomerBooking>> m_ofCustomer; ///< by start
    std::unordered_map<Uuid, std::string> m_blockKinds;
};

} // namespace bayboard
