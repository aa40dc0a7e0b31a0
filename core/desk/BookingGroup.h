#pragma once

#include "core/desk/ManyBookings.h"

namespace bayboard {

/// Bookings that go to other bays and times together, or copies that do, as one step with one undo:
/// all or none. They are judged as all of them would stand afterwards, so one may go where another
/// stands now. Made when a gesture begins and asked on each of its steps; what changes in memory
/// meanwhile it does not know, so another one is made then. On the desk's thread, which outlives
/// it.
class ManyBookings::Group
{
public:
    enum class Kind : std::uint8_t { Move, Copy };

    /// What a rule says of one of them.
    struct Said
    {
        std::size_t which = 0;
        Violation violation;
    };

    struct Judged
    {
        std::vector<Said> said; ///< heaviest first
        std::optional<Error> error; ///< why it may not be, beside the rules
        std::size_t worst = 0; ///< whom the error, else the heaviest objection is about
        bool checking = false; ///< facts of some are on their way

        /// All of it as if it were about one.
        [[nodiscard]] Verdict verdict() const;
    };

    /// Null where one of them is not in memory, or cancelled.
    [[nodiscard]] static std::unique_ptr<Group>
    make(Desk &desk, const std::vector<BookingId> &bookings, Kind kind);

    /// Access and rules of each, were they to stand at `slots` (in the order of make()). Changes
    /// nothing.
    [[nodiscard]] Judged judge(const std::vector<Slot> &slots);

    /// What is said of one of them, with those others that have a slot where it is, and the rest
    /// not there at all. Nothing where the time of one that has a slot is taken.
    [[nodiscard]] std::optional<Judged> judgeOne(std::size_t which,
                                                 const std::vector<std::optional<Slot>> &slots);

    /// Does it: a refusal is that of the worst one. Where nothing would change the id is null.
    /// `toTell`: who of them did not ask for it, and gets a line on the list of people to be told.
    /// Saved like any other step (DeskObserver::saved, saveFailed).
    Outcome commit(const std::vector<Slot> &slots,
                   const std::string &overrideReason = {},
                   const std::vector<std::size_t> &toTell = {});

    /// What each is to become, as judged last; of copies with the ids that they will have.
    [[nodiscard]] Proposal proposal(std::size_t which) const;

    [[nodiscard]] std::size_t size() const { return m_after.size(); }

private:
    /// A stretch put into the schedule for judging, or taken out of it.
    struct Stroke
    {
        BayId bay;
        Occupancy occupancy;
        bool isPut = false;
    };

    Group(Desk &desk, Kind kind);
    void place(const std::vector<Slot> &slots);
    void move(std::size_t which, const Slot &slot);
    [[nodiscard]] bool holdOverBlocks(std::size_t which);
    void takeBack(std::size_t to = 0); ///< all strokes but so many
    void put(BayId bay, const Occupancy &occupancy);
    void carve(BayId bay, const Span &held, const Facts &facts);
    [[nodiscard]] bool hold(std::size_t which);
    void judgeAll(std::optional<Error> &error, std::size_t &wrong);
    [[nodiscard]] std::optional<Error> errorOf(const Proposal &proposal) const;
    [[nodiscard]] Verdict verdictOf(std::size_t which) const;
    [[nodiscard]] std::optional<CustomerFacts> withOthers(std::size_t which,
                                                          const CustomerFacts *known) const;
    [[nodiscard]] Judged summary() const;
    Outcome write(const std::string &overrideReason, const std::vector<std::size_t> &toTell);
    [[nodiscard]] EntityChange noticeOf(std::size_t which) const;

    Desk &m_desk;
    Kind m_kind;
    std::vector<Booking> m_before;
    std::vector<Booking> m_after;
    std::vector<Verdict> m_verdicts; ///< of each, of the last judging
    Schedule m_schedule; ///< without those that move
    std::vector<Stroke> m_strokes; ///< on top of it, while something is judged
};

} // namespace bayboard
