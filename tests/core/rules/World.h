#pragma once

#include "core/rules/RuleBook.h"

#include <functional>
#include <map>

namespace bayboard::test {

/// A small club with one location, bays 1…n and whatever a test puts into it; the facts for rules.
/// Times are wall times of the location ("2026-11-22 18:00"), or instants ("…Z").
class World final : public Facts
{
public:
    explicit World(const std::string &zoneId = "America/Halifax", int bayCount = 4);

    // The club; to be set before the first question.
    Settings settings;
    Location location;
    std::vector<Bay> bays;
    std::vector<Tier> tiers;
    std::vector<BlockKind> kinds;
    std::vector<Location> otherLocations;

    // Facts
    CustomerFacts person; ///< the customer; used when a proposal names person.customer.id
    bool customerLoaded = true;
    bool mayLift = false;

    World &nowIs(const std::string &time);
    [[nodiscard]] Instant time(const std::string &text) const;
    [[nodiscard]] BayId bay(int number) const;
    [[nodiscard]] std::vector<BayId> bayList(const std::vector<int> &numbers) const;

    /// Somebody's booking; of the customer when `own`.
    BookingId
    hold(const std::vector<int> &numbers, const std::string &start, int length, bool own = false);
    BookingId hold(const std::vector<int> &numbers, Span span, bool own = false);
    /// A booking of the customer that is not on any bay of the schedule (another site).
    void has(const std::string &start, int length, BookingState state = BookingState::Confirmed);
    BlockId block(int number,
                  const std::string &start,
                  const std::string &end,
                  const std::string &kind = "maintenance");

    /// A new booking of the customer.
    [[nodiscard]] Proposal
    ask(const std::vector<int> &numbers, const std::string &start, int length) const;
    [[nodiscard]] Proposal ask(const std::vector<int> &numbers, Span span) const;
    /// A change of a stored booking to another time.
    [[nodiscard]] Proposal move(const Booking &booking, const std::string &start, int length) const;
    [[nodiscard]] Booking
    booking(const std::vector<int> &numbers, const std::string &start, int length) const;

    Instant now() const override { return m_now; }

    const Club &club() const override;

    const Schedule &schedule() const override { return m_schedule; }

    const CustomerFacts *customer() const override;
    std::string_view blockKind(const Uuid &block) const override;
    CustomerId customerOf(const Uuid &booking) const override;
    bool mayBookOver(const BlockKind &kind) const override;

    Schedule &writableSchedule() { return m_schedule; }

    [[nodiscard]] Uuid newId() const;

private:
    mutable std::shared_ptr<const Club> m_club;
    mutable std::uint64_t m_ids = 0;
    std::shared_ptr<const Zone> m_zone;
    Instant m_now;
    Schedule m_schedule;
    std::map<Uuid, std::string> m_kindOf;
    std::map<Uuid, CustomerId> m_customerOf;
};

/// A book of the given clauses: R"({"id":"a","rule":…}, …)".
[[nodiscard]] std::shared_ptr<const RuleBook> bookOf(const std::string &clauses);
/// Codes of a verdict in its order, for messages and comparisons: "DOUBLE_BOOKING BUFFER".
[[nodiscard]] std::string codes(const Verdict &verdict);
/// The codes that a book of these clauses says of it.
[[nodiscard]] std::string
judged(const std::string &clauses, const World &world, const Proposal &proposal);

} // namespace bayboard::test
