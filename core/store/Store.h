#pragma once

#include "core/base/Error.h"
#include "core/club/Club.h"
#include "core/club/Customer.h"
#include "core/club/Notice.h"
#include "core/club/Series.h"
#include "core/identity/PinDelay.h"
#include "core/journal/ChangeSet.h"
#include "core/rules/Proposal.h"
#include "core/schedule/Schedule.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace bayboard {

/// How a connection to the club's file is used. Exactly one writes and checkpoints.
enum class StoreMode : std::uint8_t { Write, Read };

/// A booking with what the board shows of its customer.
struct BookingRow
{
    Booking booking;
    std::string customerName; ///< empty for a walk-in
    std::string customerPhone;
    std::string tier;
    std::int64_t customerFlags = 0;
};

/// Everything of one location that touches a span, cancelled bookings too.
struct DayRows
{
    std::vector<BookingRow> bookings; ///< sorted by start
    std::vector<Block> blocks; ///< sorted by start
};

/// One stretch of occupancy as stored.
struct OccupancyRow
{
    BayId bay;
    Occupancy occupancy;
};

/// A change set as a line of history; its field changes are loaded apart.
struct Step
{
    ChangeSet head; ///< without changes
    std::int64_t sequence = 0; ///< order in this file; gapless but for steps that wait
    std::int64_t entityCount = 0;
    bool undone = false;
    bool waiting = false; ///< made on this desk, and its server has not confirmed it
};

/// What an operator types to be let in at this device.
enum class SignInSecret : std::uint8_t { Pin, Password };

/// An operator's PIN or password as the file of one device holds it. The journal never sees it.
struct PinRow
{
    OperatorId who;
    std::string hash; ///< see hashPin()
    Instant made;
    WrongTries tries;

    bool operator==(const PinRow &) const = default;
};

/// Which overridden or approved steps are asked for.
struct OverrideFilter
{
    std::optional<Instant> from = std::nullopt; ///< made at it or later
    std::optional<Instant> to = std::nullopt; ///< made before it
    std::optional<OperatorId> actor = std::nullopt; ///< who made it, or allowed it
    std::int64_t limit = 0; ///< 0: all
};

/// A refused or overridden attempt, for the log that managers count.
struct Attempt
{
    Instant at;
    OperatorId actor;
    LocationId location;
    std::string code; ///< "DOUBLE_BOOKING"
    std::string rule;
    bool overridden = false;
    std::string reason;
};

struct AttemptCount
{
    std::string code;
    std::string rule;
    OperatorId actor;
    LocalDate day; ///< in the zone of the location
    bool overridden = false;
    std::int64_t count = 0;
};

/// What a search found.
struct CustomerMatch
{
    CustomerId id;
    std::string name;
    std::string phone; ///< first one
    std::string email;
    std::string tier;
    std::vector<std::string> blocked;
};

/// A place in a list that goes by start, then id: what comes after it is asked for.
struct ListPlace
{
    Instant start;
    Uuid id;
};

struct BookingFilter
{
    std::optional<LocationId> location;
    std::optional<Instant> from; ///< ends after
    std::optional<Instant> to; ///< starts before
    std::optional<CustomerId> customer;
    bool withCancelled = true;
    std::int64_t limit = 0; ///< 0: all
    std::optional<BookingState> state = std::nullopt; ///< of blocks it is not asked
    std::optional<ListPlace> after = std::nullopt;
};

/// Which customers are asked for: those whom a text finds, else everybody in order of name (without
/// regard to case, ASCII), then id.
struct CustomerFilter
{
    std::string search; ///< words that begin names or e-mails, or a part of a phone number
    std::string afterName; ///< where nothing is searched: what comes after this one
    CustomerId afterId; ///< null: from the first
    std::int64_t limit = 100;
};

/// Told how far a commit is: parts written, parts in all (an entity's row, the time that it holds).
/// False stops it: everything is rolled back and the commit returns Stopped. Called on the writing
/// thread, now and then.
using CommitWatch = std::function<bool(std::int64_t done, std::int64_t all)>;

/// The club's file: one SQLite connection. Not for more than one thread at a time. Rows and journal
/// change together in one transaction; a commit that returns is on the disk (synchronous=FULL).
/// Errors: StoreFull, StoreReadOnly, StoreDamaged, StoreFailed from any call; others are named.
class Store
{
public:
    /// Opens an existing file of this program's version; see ClubFile for the whole door with
    /// locks, migrations and rescue.
    /// `version`: of an older or newer file; by itself the program's own (SchemaVersion.h).
    /// `named`: the file that errors speak of, when `path` is a copy of it.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::filesystem::path &path,
                                                             StoreMode mode,
                                                             std::optional<int> version = {},
                                                             const std::filesystem::path &named
                                                             = {});
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // --- Writing (StoreMode::Write only) ---

    /// Writes rows, occupancy and journal in one durable transaction. Stale (kind, id, field) when
    /// a row is not what the change was built on, or is withdrawn while something leans on it;
    /// Overlap (bay id, holder id) when the guard refuses; DuplicateIdentity when a created id
    /// exists; NotFound (kind, id) when what it changes, or the bay or customer that it names, is
    /// not there. Takes a set that is an undo or redo at its word and marks its target.
    /// `watch` is asked between rows of a large set; see CommitWatch.
    [[nodiscard]] Status commit(const ChangeSet &changes, const CommitWatch &watch = {});
    /// Commits `head` whose changes are the inverse (or the repetition) of `head.target`, judged
    /// against the rows inside the transaction: ChangedSince (label code, operator id, change set
    /// id of the later step), AlreadyUndone, NotUndone, Overlap, NotFound. Returns it with its
    /// changes. What a series has made since by rolling on goes along with the series.
    [[nodiscard]] Result<ChangeSet> commitUndo(ChangeSet head, const CommitWatch &watch = {});
    [[nodiscard]] Result<ChangeSet> commitRedo(ChangeSet head, const CommitWatch &watch = {});
    [[nodiscard]] Status logAttempts(const std::vector<Attempt> &attempts);
    /// Series were looked at on that day: rolledOn().
    [[nodiscard]] Status noteRolled(LocalDate day);
    /// A person was told of the rescue: OpenReport speaks of it no more.
    [[nodiscard]] Status forgetRescue();

    // --- Reading ---

    [[nodiscard]] Result<DeskId> deskId();
    [[nodiscard]] Result<std::shared_ptr<const Club>> loadClub(ZoneCache &zones);

    /// Text and version of the rule book in force; empty text when the club has none yet.
    struct RuleBookText
    {
        std::string text;
        std::int64_t version = 0;
    };

    [[nodiscard]] Result<RuleBookText> loadRuleBook();
    [[nodiscard]] Result<std::vector<OccupancyRow>> loadOccupancy(const std::vector<BayId> &bays,
                                                                  const Span &span);
    [[nodiscard]] Result<DayRows> loadDay(LocationId location, const Span &span);
    [[nodiscard]] Result<std::vector<BookingRow>> listBookings(const BookingFilter &filter);
    [[nodiscard]] Result<std::vector<Block>> listBlocks(const BookingFilter &filter);
    /// Blocks of a series, withdrawn ones too, by start.
    [[nodiscard]] Result<std::vector<Block>> listSeriesBlocks(SeriesId series);
    [[nodiscard]] Result<Series> loadSeries(SeriesId id); ///< NotFound; withdrawn ones are found
    /// Series that are not withdrawn, by start.
    [[nodiscard]] Result<std::vector<Series>> listSeries();
    /// The day on which a program last made the next dates of series; nothing: never.
    [[nodiscard]] Result<std::optional<LocalDate>> rolledOn();
    /// Notices that are not withdrawn, oldest first; `open`: only those not yet done.
    [[nodiscard]] Result<std::vector<Notice>> listNotices(bool open);
    /// Another number than before: something has happened since.
    [[nodiscard]] Result<std::int64_t> lastSequence();
    [[nodiscard]] Result<BookingRow> loadBooking(BookingId id); ///< NotFound
    [[nodiscard]] Result<Block> loadBlock(BlockId id); ///< NotFound
    [[nodiscard]] Result<CustomerFacts> loadCustomer(CustomerId id); ///< NotFound
    [[nodiscard]] Result<std::vector<CustomerMatch>> searchCustomers(std::string_view text,
                                                                     std::int64_t limit);
    [[nodiscard]] Result<std::vector<CustomerMatch>> listCustomers(const CustomerFilter &filter);
    /// Any entity as fields; an empty record when there is none.
    [[nodiscard]] Result<Record> loadRecord(EntityRef entity);

    /// The booking of one of many rows that were asked for at once.
    struct ImportedBooking
    {
        std::size_t index = 0; ///< of the row
        Booking booking;
    };

    /// The bookings that rows of earlier imports became, for pairs of source and reference;
    /// withdrawn ones do not count.
    [[nodiscard]] Result<std::vector<ImportedBooking>>
    findImportedBookings(const std::vector<std::pair<std::string, std::string>> &rows);

    /// The series, or the block in none, that one of many events of earlier imports became.
    struct ImportedBlocks
    {
        std::size_t index = 0; ///< of the event
        std::optional<Series> series;
        std::vector<Block> blocks; ///< of the series, withdrawn ones too
        bool removed = false; ///< it is withdrawn, and not because its making was undone
        /// A step that was neither an import, nor the program's own rolling on, nor undone, touched
        /// it.
        bool edited = false;
    };

    /// For pairs of source and reference, each once. What an undone import made is not there.
    [[nodiscard]] Result<std::vector<ImportedBlocks>>
    findImportedBlocks(const std::vector<std::pair<std::string, std::string>> &rows);

    /// What customers are matched by.
    struct ContactRow
    {
        std::vector<std::string> phones;
        std::string email;
        std::string externalSource;
        std::string externalReference;
    };

    /// Walks all customers that are not withdrawn and gives those that `wanted` picks.
    [[nodiscard]] Result<std::vector<Customer>>
    findContacts(const std::function<bool(const ContactRow &)> &wanted);

    [[nodiscard]] Result<ChangeSet> loadChangeSet(ChangeSetId id); ///< NotFound
    [[nodiscard]] Result<Step> loadStep(ChangeSetId id); ///< NotFound
    /// Change sets that touched the entity, newest first, with the changes to it.
    [[nodiscard]] Result<std::vector<Step>> history(EntityRef entity, std::int64_t limit);
    /// The journal backwards from before `sequence` (0: the end).
    [[nodiscard]] Result<std::vector<Step>> journal(std::int64_t before, std::int64_t limit);
    /// The step that Ctrl+Z (or its opposite) would take: own last one on this desk.
    [[nodiscard]] Result<std::optional<Step>> undoCandidate(OperatorId actor);
    [[nodiscard]] Result<std::optional<Step>> redoCandidate(OperatorId actor);
    [[nodiscard]] Result<std::vector<AttemptCount>> countAttempts(const Span &span);

    /// Steps that set a rule aside or that somebody allowed by a PIN, newest first, with all their
    /// changes; undos and redos are none.
    [[nodiscard]] Result<std::vector<Step>> overrides(const OverrideFilter &filter);

    // --- PINs and passwords of this device ---

    [[nodiscard]] Result<std::vector<PinRow>> loadPins(SignInSecret kind = SignInSecret::Pin);
    /// Writes (or replaces) a PIN with the line of the journal that says so, in one transaction;
    /// `line` has no changes.
    [[nodiscard]] Status
    setPin(const ChangeSet &line, const PinRow &pin, SignInSecret kind = SignInSecret::Pin);
    /// The same for PINs that go; a line alone where the PIN was never written.
    [[nodiscard]] Status removePins(const ChangeSet &line,
                                    const std::vector<OperatorId> &whose,
                                    SignInSecret kind = SignInSecret::Pin);
    /// Keeps how often it was tried, and a hash that was made anew. Nothing where there is no PIN.
    [[nodiscard]] Status updatePin(const PinRow &pin, SignInSecret kind = SignInSecret::Pin);

    // --- Looking after the file ---

    /// The first StoreDamaged that any call met, also one whose error nobody passed on.
    [[nodiscard]] const std::optional<Error> &damage() const;
    /// Looks through every page, not into what they say: StoreDamaged. See ClubFile::quickCheck().
    [[nodiscard]] Status quickCheck();
    /// Walks the whole file and proves the invariants; each finding is one sentence in English.
    [[nodiscard]] Result<std::vector<Phrase>> verify();
    /// A checked copy (VACUUM INTO, then quick_check) at `target`, which must not exist.
    [[nodiscard]] Status backupTo(const std::filesystem::path &target);
    /// The same for a file of any schema version, by a connection of its own.
    [[nodiscard]] static Status copyFile(const std::filesystem::path &from,
                                         const std::filesystem::path &target);

    struct Connection;

    /// For the parts of core/store that stand beside this class.
    [[nodiscard]] Connection &connection() { return *m_connection; }

private:
    [[nodiscard]] Result<ChangeSet>
    commitReversal(ChangeSet head, bool undo, const CommitWatch &watch);
    explicit Store(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace bayboard
