#pragma once

#include "core/exchange/ImportRow.h"
#include "core/exchange/ImportSource.h"
#include "core/journal/ChangeSet.h"
#include "core/rules/RuleBook.h"

#include <functional>
#include <map>
#include <memory>

namespace bayboard {

/// Two that want one bay at one time: a row of the file, and another row or somebody stored.
struct ImportClash
{
    std::int64_t row = 0; ///< the later one in the file
    std::int64_t line = 0; ///< of the file, where it stands
    std::int64_t withRow = 0; ///< 0: `withHolder` is stored
    std::int64_t withLine = 0;
    Uuid withHolder; ///< of a booking or block
    std::string bay; ///< name
    std::string path; ///< "Dartmouth/Bay 1"; the bay's id where names do not tell it
    LocationId location;
    bool isBlock = false; ///< the row is about blocks: they leave the time out
    std::optional<Span> span; ///< what the row wants, where it is about a booking
    std::string name; ///< of whom the row is; its title where nobody is named
    Span other{Instant(), seconds(1)}; ///< what the other one has there
    std::string otherName; ///< the same of the other one; empty where names may not be known
    std::shared_ptr<const Zone> zone; ///< of the bay
    /// The block that is in the way. Without kind, title and reason where nobody may know them.
    std::shared_ptr<const Block> block;
};

/// Who wants what, and what is in the way, for a person: "Wen Ali (Sat 20 Jun 16:30–17:30): line 3
/// has Bay 2 at that time: Paula Quinn (Sat 20 Jun 17:00–18:00)".
[[nodiscard]] Phrase sentenceFor(const ImportClash &clash, const Club &club);

enum class ClashChoice : std::uint8_t {
    LeaveOut, ///< the row that comes second gives no booking
    /// It gives a cancelled booking with the tag "aside" and the reason: that holds no bay, is seen
    /// in lists and search, and can be reopened once it has been moved or its time is free. Any
    /// state that holds a bay would break the first invariant.
    KeepAside,
};

struct PlanOptions
{
    ClashChoice clashes = ClashChoice::LeaveOut;
    const RuleBook *rules = nullptr; ///< null: rules are not asked
    Instant now; ///< for new ids and the rules
    Random *random = nullptr; ///< for new ids; must be given
    /// Whether whoever reads the report may know what a block is; null: of all.
    std::function<bool(const Block &)> seesBlock = {};
    bool seesNames = true; ///< whether they may read the names of customers who are stored
};

/// A bay that a plan makes.
struct MadeBay
{
    std::string location;
    std::string name;
};

/// What becomes of the events that are about blocks.
struct ImportBlockCounts
{
    std::int64_t events = 0; ///< series, and blocks of one time; exceptions belong to their series
    std::int64_t series = 0; ///< how many of them are series
    std::int64_t created = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::int64_t kept = 0; ///< otherwise in the file, but somebody's own since
    std::int64_t laid = 0; ///< blocks made or changed, one a bay and date
    std::int64_t shortened = 0; ///< of these, leave out time that is taken
    std::int64_t leftOut = 0; ///< not laid: all of their time is taken
    std::int64_t removed = 0;
};

/// What an import would do: a report, and the changes of one change set.
struct ImportPlan
{
    std::string mapping;
    std::vector<Phrase> notes;
    std::int64_t rows = 0; ///< data rows or events of the file
    std::int64_t bookings = 0; ///< that its readable rows give
    std::int64_t bays = 0; ///< that those name
    std::int64_t created = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::int64_t leftOut = 0; ///< because of a clash
    std::int64_t aside = 0;
    std::int64_t skipped = 0; ///< rows that the mapping says are no bookings
    std::int64_t newLocations = 0;
    std::int64_t newBays = 0;
    std::vector<std::string> madeLocations; ///< names, in the order in which they are made
    std::vector<MadeBay> madeBays;
    std::int64_t newCustomers = 0;
    std::int64_t closedDates = 0; ///< that locations get
    std::int64_t holidayBlocks = 0; ///< taken away because their series leave closed dates out
    ImportBlockCounts blocks;
    std::vector<UnreadableRow> unreadable;
    std::vector<ImportClash> clashes;
    std::vector<UnreadColumn> unreadColumns;
    std::vector<RowRemark> remarks; ///< as ImportFile, and fields that an operator's edit keeps
    std::int64_t remarkCount = 0;
    std::map<std::string, std::int64_t> warnings; ///< rule code → bookings; history is history
    std::vector<EntityChange> changes; ///< empty: importing changes nothing

    static constexpr std::size_t maxClashes = 1'000'000;
};

/// Plans the import of a file into the club: a pure function of the file, the club, what `source`
/// answers and the options. Of rows that want the same time the first one in the file gets it; what
/// is stored goes before both. Errors are those of the source.
[[nodiscard]] Result<ImportPlan>
planImport(ImportFile file, const Club &club, ImportSource &source, const PlanOptions &options);

} // namespace bayboard
