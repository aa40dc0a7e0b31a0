#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

#include <algorithm>

namespace bayboard {

namespace {

bool isUpcoming(Instant start, BookingState state, Instant now)
{
    return start > now && (state == BookingState::Pending || state == BookingState::Confirmed);
}

/// CONCURRENT_LIMIT: bookings of one customer that have not begun yet, this one included. Figures:
/// limit, actual.
class ConcurrentLimitRule final : public Rule
{
public:
    explicit ConcurrentLimitRule(std::int64_t maximum) : m_maximum(maximum) { }

    Changes askedOn() const override { return change::created | change::customer; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        if (question.customerPending)
            found.wait();
        const Booking &booking = question.booking();
        if (question.customer == nullptr
            || !isUpcoming(booking.slot.span.start(), booking.state, question.now))
            return;
        const auto &others = question.customer->bookings;
        const auto count
            = 1 + std::count_if(others.begin(), others.end(), [&](const CustomerBooking &other) {
                  return other.id != booking.id
                      && isUpcoming(other.slot.span.start(), other.state, question.now);
              });
        if (count > m_maximum)
            found.object(RuleCode::ConcurrentLimit).figures
                = {{"limit", m_maximum}, {"actual", count}};
    }

private:
    std::int64_t m_maximum;
};

} // namespace

std::unique_ptr<Rule> readConcurrentLimitRule(Figures &figures)
{
    return std::make_unique<ConcurrentLimitRule>(figures.needNumber("maximum", 0, 10000));
}

} // namespace bayboard
