#include "core/exchange/ImportRules.h"

#include "core/exchange/ClubAfter.h"

#include <algorithm>

namespace bayboard {

class ImportRules::FileFacts final : public Facts
{
public:
    FileFacts(std::shared_ptr<const Club> club, Instant now) : m_club(std::move(club)), m_now(now)
    { }

    [[nodiscard]] Instant now() const override { return m_now; }

    [[nodiscard]] const Club &club() const override { return *m_club; }

    [[nodiscard]] const Schedule &schedule() const override { return held; }

    [[nodiscard]] const CustomerFacts *customer() const override { return nullptr; }

    [[nodiscard]] std::string_view blockKind(const Uuid &) const override { return {}; }

    [[nodiscard]] CustomerId customerOf(const Uuid &) const override { return {}; }

    [[nodiscard]] bool mayBookOver(const BlockKind &) const override { return false; }

    Schedule held;

private:
    std::shared_ptr<const Club> m_club;
    Instant m_now;
};

ImportRules::ImportRules(const RuleBook &rules,
                         const Club &club,
                         const std::vector<EntityChange> &changes,
                         Instant now)
    : m_rules(rules)
    , m_changes(changes)
    , m_facts(std::make_unique<FileFacts>(clubAfter(club, changes), now))
{ }

ImportRules::~ImportRules() = default;

void ImportRules::hold(BayId bay, const Occupancy &occupancy)
{
    static_cast<void>(m_facts->held.hold(bay, occupancy));
}

std::map<std::string, std::int64_t> ImportRules::count()
{
    std::vector<Booking> bookings;
    for (const EntityChange &change : m_changes) {
        Booking booking;
        if (change.entity.kind != EntityKind::Booking || !change.created
            || !fromRecord(apply(Record(), change), booking))
            continue;
        booking.id = BookingId{change.entity.id};
        if (heldSpan(booking))
            bookings.push_back(std::move(booking));
    }
    // In order of time, so that each goes to the end of its bay.
    std::sort(bookings.begin(), bookings.end(), [](const Booking &a, const Booking &b) {
        return a.slot.span < b.slot.span;
    });
    std::optional<Span> whole;
    for (const Booking &booking : bookings) {
        const Span span = *heldSpan(booking);
        for (const BayId bay : booking.slot.bays)
            hold(bay, {span, booking.id.value, HolderKind::Booking});
        whole = whole
            ? Span(std::min(whole->start(), span.start()), std::max(whole->end(), span.end()))
            : span;
    }
    if (whole)
        for (const Bay &bay : m_facts->club().bays())
            m_facts->held.setKnown(bay.id, Span(whole->start() - days(3), whole->end() + days(3)));
    std::array<std::int64_t, ruleCodeCount> counts{};
    for (Booking &booking : bookings) {
        Proposal proposal;
        booking.customer = {}; // who they are is not asked
        proposal.after = std::move(booking);
        std::array<bool, ruleCodeCount> said{};
        for (const Violation &violation : m_rules.judge(proposal, *m_facts).violations)
            said[static_cast<std::size_t>(violation.code)] = true;
        for (std::size_t code = 0; code < said.size(); ++code)
            counts[code] += said[code] ? 1 : 0;
    }
    std::map<std::string, std::int64_t> warnings;
    for (std::size_t code = 0; code < counts.size(); ++code)
        // Overlaps are the clash report's.
        if (counts[code] > 0 && static_cast<RuleCode>(code) != RuleCode::DoubleBooking)
            warnings.emplace(wordFor(static_cast<RuleCode>(code)), counts[code]);
    return warnings;
}

} // namespace bayboard
