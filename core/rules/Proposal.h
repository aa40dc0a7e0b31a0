#pragma once

#include "core/club/Block.h"
#include "core/club/Booking.h"
#include "core/club/Club.h"
#include "core/club/Customer.h"
#include "core/schedule/Schedule.h"

namespace bayboard {

/// Who asks: staff may do what a customer at a kiosk or on the web may not.
enum class Party : std::uint8_t { Staff, Customer };

/// What somebody would like; a value, nothing saved. `before` is absent for a new booking. Which
/// rules are asked follows from what differs: unchanged times of an old booking are not judged
/// again, a cancellation asks only the cancellation window, and so on.
struct Proposal
{
    std::optional<Booking> before;
    Booking after;
    Party by = Party::Staff;
    bool recurring = false; ///< one of a customer's repeated bookings
    /// Nobody has been named yet, not even a walk-in: what depends on who it is, is not asked. For
    /// looking only; a commit is for somebody.
    bool customerOpen = false;
    /// Made in the same step and linked to the booking, whose customer is null: somebody who is
    /// known to have no past. Its id is given by the desk.
    std::optional<Customer> newCustomer = std::nullopt;

    /// Whether it is for a customer, as against a walk-in or nobody yet.
    [[nodiscard]] bool hasCustomer() const { return newCustomer || !after.customer.isNull(); }

    [[nodiscard]] bool isNew() const { return !before; }

    [[nodiscard]] bool changesSlot() const { return !before || before->slot != after.slot; }

    /// The move that customers have so many of: a booking that holds time goes to another start or
    /// another location. Longer, shorter, and another bay at the same time are none, nor is
    /// bringing a cancelled booking back at another time.
    [[nodiscard]] bool reschedules() const
    {
        return before && occupies(before->state) && occupies(after.state)
            && (before->slot.span.start() != after.slot.span.start()
                || before->location != after.location);
    }

    [[nodiscard]] bool cancels() const
    {
        return before && occupies(before->state) && after.state == BookingState::Cancelled;
    }
};

/// What the rules need to know of a customer's other bookings.
struct CustomerBooking
{
    BookingId id;
    LocationId location;
    Slot slot;
    BookingState state = BookingState::Confirmed;
    std::vector<std::string> tags;
};

/// A customer with all bookings that still count (not withdrawn, not cancelled), sorted by start.
struct CustomerFacts
{
    Customer customer;
    std::vector<CustomerBooking> bookings;
    std::int64_t past = 0; ///< bookings ever kept (for "3 make a member")
};

/// What a proposal touches. On a desk it stands on memory, on the server on one query; rules cannot
/// tell. Answers do not change while a verdict is made.
class Facts
{
public:
    Facts() = default;
    Facts(const Facts &) = delete;
    Facts &operator=(const Facts &) = delete;
    virtual ~Facts() = default;

    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual const Club &club() const = 0;
    [[nodiscard]] virtual const Schedule &schedule() const = 0;
    /// The proposal's customer; null for a walk-in, or while the facts are being fetched.
    [[nodiscard]] virtual const CustomerFacts *customer() const = 0;
    /// Kind key of a block that holds time; empty when not known.
    [[nodiscard]] virtual std::string_view blockKind(const Uuid &block) const = 0;
    /// Customer of a booking that holds time; null id for walk-ins or when not known.
    [[nodiscard]] virtual CustomerId customerOf(const Uuid &booking) const = 0;

    /// Whether the actor may be told that a block is of this kind; else it is just a block.
    [[nodiscard]] virtual bool maySee(const BlockKind &kind) const { return kind.seenBy.empty(); }

    /// Whether the actor may book over blocks of this kind.
    [[nodiscard]] virtual bool mayBookOver(const BlockKind &kind) const = 0;
};

} // namespace bayboard
