#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// What shall become of several bookings at once. Their bays and times stay.
struct ManyChange
{
    std::optional<BookingState> state = std::nullopt;
    std::string reason; ///< of a cancellation
    std::vector<std::string> addTags;
    std::vector<std::string> takeTags;
};

/// Bookings as the disk has them, with what rules ask of their customers.
struct KnownBookings
{
    std::vector<BookingRow> rows; ///< in the order in which they were asked for
    std::unordered_map<CustomerId, CustomerFacts> customers;
};

/// What of a change of several can be done.
struct ManyVerdict
{
    struct Refused
    {
        BookingId id;
        Refusal refusal;
    };

    std::vector<BookingId> fit;
    /// Only against rules that the actor may set aside, with a reason.
    std::vector<BookingId> overridable;
    std::vector<Violation> objections; ///< what those rules say, each sentence's figures once
    std::vector<Refused> refused;
};

/// Changes several bookings as one step with one undo: access and rules are asked of each. A
/// short-lived view of a desk, on its thread; answers come there.
class ManyBookings
{
public:
    /// More are refused: InvalidArgument.
    static constexpr std::size_t most = 1000;

    explicit ManyBookings(Desk &desk) : m_desk(desk) { }

    using Known = std::shared_ptr<const KnownBookings>;

    /// Those whose bays and times change: see BookingGroup.h.
    class Group;

    /// Reads the bookings, wherever they are; those that are not there any more are left out.
    void read(std::vector<BookingId> ids, std::function<void(Result<Known>)> done) const;

    /// Asks access and rules of each; what memory knows newer than `known` counts. Changes nothing.
    [[nodiscard]] ManyVerdict judge(const KnownBookings &known, const ManyChange &change) const;

    /// Makes the change to those of `which` as one step; the others stay. All of them must fit, or
    /// be overridable and `overrideReason` not blank: else nothing is done, and the refusal is that
    /// of the first one that does not. Where nothing would change the id is null. Saved like any
    /// other step (DeskObserver::saved, saveFailed).
    Outcome commit(const KnownBookings &known,
                   const std::vector<BookingId> &which,
                   const ManyChange &change,
                   const std::string &overrideReason = {}) const;

private:
    struct Judged;
    [[nodiscard]] Judged
    judgeOne(const KnownBookings &known, const BookingRow &row, const ManyChange &change) const;
    [[nodiscard]] const BookingRow &newest(const BookingRow &row) const;
    [[nodiscard]] std::optional<Error> obstacle(const ManyChange &change, std::size_t count) const;

    Desk &m_desk;
};

} // namespace bayboard
