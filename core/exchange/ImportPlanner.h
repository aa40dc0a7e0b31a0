#pragma once

#include "core/exchange/ClashFinder.h"
#include "core/exchange/CustomerMatcher.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/RowMerge.h"

#include <unordered_map>
#include <unordered_set>

namespace bayboard {

/// One row on its way into the plan.
struct PlannedRow
{
    enum class Fate : std::uint8_t {
        New,
        Changed,
        Same,
        Repeat, ///< the file has it twice; only the first counts
        Refused, ///< new, and its time is taken
        Stays, ///< changed, but its new time is taken: the booking stays as it is
        Unreadable,
    };
    Fate fate = Fate::New;
    BookingId id;
    Record given; ///< moved into its change at the end
    std::optional<Span> wants; ///< time it would hold
    std::vector<std::size_t> bays; ///< that it would hold, as lanes

    /// What an earlier import made of the row.
    struct Known
    {
        Booking booking;
        Record before; ///< of the booking
        RowMerge merge;
        std::optional<Span> had; ///< time that it holds
        std::vector<std::size_t> hadBays;
        bool aside = false; ///< kept aside then, and not solved yet
    };

    std::unique_ptr<Known> known; ///< null for a row that is new

    [[nodiscard]] bool isAside() const { return known && known->aside; }
};

/// Makes one plan; used once. Each step is one question: which rows are known, who are the
/// customers, what changes, who clashes, what comes of it.
class ImportPlanner
{
public:
    ImportPlanner(ImportFile file,
                  const Club &club,
                  ImportSource &source,
                  const PlanOptions &options);
    [[nodiscard]] Result<ImportPlan> make();

private:
    [[nodiscard]] Uuid makeId();
    void givePlacesIds();
    void findRepeats();
    [[nodiscard]] Status findStored();
    [[nodiscard]] Status describeRows();
    void describeKnown(std::size_t index, CustomerMatcher &customers);
    static void compareOwn(PlannedRow &row);
    void mergeKnown(std::size_t index, CustomerMatcher &customers);
    /// Whom the row means; says so where that is not as it seems.
    [[nodiscard]] CustomerId
    personOf(std::size_t index, CustomerMatcher &customers, bool mayCreate);
    [[nodiscard]] Status addLanes();
    [[nodiscard]] std::size_t lane(BayId bay);
    void findClashes();
    void grantTimes();
    [[nodiscard]] bool grantOnce();
    void report();
    void reportClash(std::size_t item, std::size_t other, std::size_t bay);
    void makeChanges();
    void createPlaces();
    void createBays(std::size_t location, std::vector<std::size_t> fresh);
    /// The location's own closed dates and those of the file.
    [[nodiscard]] std::vector<std::string> closedDates(std::size_t index, const Location &known);
    [[nodiscard]] Status planBlocks();
    [[nodiscard]] Status clearHolidays(const Club &after,
                                       const std::unordered_set<Uuid> &replanned);
    [[nodiscard]] Status describeClashes();
    void askRules();
    [[nodiscard]] std::string reasonFor(std::size_t index) const;
    [[nodiscard]] std::string nameOf(std::size_t lane) const;
    /// "Dartmouth/Bay 1"
    [[nodiscard]] std::string pathOf(std::size_t lane) const;
    /// Of a bay that the plan makes.
    [[nodiscard]] const ImportBay &freshBay(std::size_t lane) const;

    ImportFile m_file;
    const Club &m_club;
    ImportSource &m_source;
    const PlanOptions &m_options;
    ImportPlan m_plan;
    PlaceIds m_ids;
    std::vector<PlannedRow> m_rows; ///< in step with m_file.rows
    std::vector<Customer> m_newCustomers;
    std::vector<BayId> m_lanes; ///< bays by lane
    std::unordered_map<BayId, std::size_t> m_laneOf;
    std::vector<std::pair<std::size_t, std::size_t>> m_links; ///< lanes that exclude each other
    std::vector<HeldBay> m_held; ///< by others than the file's own bookings
    std::vector<std::size_t> m_blockers; ///< by row: the item that holds its time, or itself
};

} // namespace bayboard
