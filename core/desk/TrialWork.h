#pragma once

#include "core/desk/PastWorld.h"
#include "core/desk/TrialReport.h"
#include "core/rules/RuleBook.h"

#include <memory>
#include <unordered_map>

namespace bayboard {

/// What is to be tried.
struct TrialOrder
{
    std::string text; ///< the candidate, as RuleBook::parse() takes it
    std::shared_ptr<const Club> club;
    std::vector<LocationId> locations; ///< whose bookings are judged
    std::vector<LocationId> named; ///< of them, where the operator may know names
    LocalDate from; ///< local days on which bookings begin, both included
    LocalDate to;
};

/// Judges the bookings of a period by two rule books, each as it was made: at that time, and beside
/// what was booked by then, as the journal tells it. In small steps, so that the reader has others
/// in between. What is not known of the past is left out and counted:
///
/// - customers, tiers, tags, places, hours and blocks are those of today;
/// - of a booking that was imported without the time at which it was made, rules that ask for that
///   time are not heard (notice, advance, how many at once, months of repeats);
/// - bookings of the source "web" are taken as made by the customer, others by staff;
/// - rules about moving and cancelling are not asked: nothing but making is judged.
///
/// One thread at a time.
class TrialWork
{
public:
    explicit TrialWork(TrialOrder order);

    /// Does the next part; false: it is done. Errors of the store; InvalidRuleBook.
    [[nodiscard]] Result<bool> step(Store &store);
    /// How far it is, of 1000.
    [[nodiscard]] int progress() const;

    [[nodiscard]] TrialReport takeReport() { return std::move(m_report); }

private:
    struct Window
    {
        LocationId location;
        Span day;
        bool judged = false; ///< of the period, at a location that is asked for
        bool near = false; ///< so near to the period that the journal is asked
    };

    struct Tried
    {
        PastBooking past;
        std::string who;
        bool isJudged = false;
        Instant start; ///< as it stands now
    };

    /// A moment at which a booking becomes something.
    struct Moment
    {
        Instant at;
        std::int64_t step = 0;
        std::size_t booking = 0;
        std::size_t state = 0;
    };

    Status begin(Store &store);
    void plan(days margin, bool everywhere);
    Status readWindow(Store &store, const Window &window);
    void sortMoments();
    Status judgeSome(Store &store);
    Status judge(Store &store, const Tried &tried);
    void note(const Tried &tried, std::vector<TrialDifference> found);
    void finish();
    [[nodiscard]] Result<const Customer *> customer(Store &store, CustomerId id);

    TrialOrder m_order;
    std::shared_ptr<const RuleBook> m_inForce;
    std::shared_ptr<const RuleBook> m_candidate;
    std::vector<Window> m_windows;
    std::size_t m_nextWindow = 0;
    std::vector<Tried> m_bookings;
    std::vector<Block> m_blocks; ///< by when they were laid
    std::size_t m_nextBlock = 0;
    std::vector<Moment> m_moments;
    std::size_t m_nextMoment = 0;
    std::optional<PastWorld> m_world;
    std::unordered_map<CustomerId, Customer> m_customers;
    TrialReport m_report;
    bool m_isDone = false;
};

} // namespace bayboard
