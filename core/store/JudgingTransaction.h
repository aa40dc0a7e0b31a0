#pragma once

#include "core/club/Club.h"
#include "core/identity/DeviceToken.h"
#include "core/journal/FeedPage.h"
#include "core/store/KeptAnswer.h"
#include "core/store/Store.h"

#include <unordered_map>

namespace bayboard {

/// A desk gives its club, step by step from the first on, to a server that has none.
struct Adoption
{
    Uuid club; ///< id of the first step
    DeskId desk;
    std::int64_t next = 0; ///< how many steps have come
    Instant at; ///< when the last of them came

    bool operator==(const Adoption &) const = default;
};

/// Something that a transaction keeps from others until it ends.
struct HeldThing
{
    Uuid id;
    bool shared = false; ///< with all who share it: only those who want it alone have to wait

    bool operator==(const HeldThing &) const = default;
};

/// In a rule book's version's place: the one in force.
inline constexpr std::int64_t bookInForce = -1;

/// The server's data while change sets are judged: one transaction, with a savepoint for each of
/// them. SQLite holds the whole file; a database with many writers holds what lock() names. One
/// thread. Errors of the store from any call mean "try later": the transaction is thrown away and
/// nothing of it is kept. What a change set itself is refused for is named at each call.
class JudgingTransaction
{
public:
    JudgingTransaction() = default;
    JudgingTransaction(const JudgingTransaction &) = delete;
    JudgingTransaction &operator=(const JudgingTransaction &) = delete;
    /// Rolls back what was not committed.
    virtual ~JudgingTransaction() = default;

    /// Keeps others from changing the club's own data (locations, bays, roles, rules …), or, with
    /// `whole`, anything at all. Called once, before anything that may change is read.
    [[nodiscard]] virtual Status lockClub(bool whole) = 0;
    /// Keeps others from changing these entities, what holds these bays, what is counted of these
    /// customers. Called at most once, after lockClub() and before mark(); no id twice.
    [[nodiscard]] virtual Status lock(const std::vector<HeldThing> &things) = 0;

    /// What was said of a change set; nothing: it is new.
    [[nodiscard]] virtual Result<std::optional<Judgement>> judgement(ChangeSetId id) = 0;
    [[nodiscard]] virtual Status keep(const Judgement &judgement, DeskId desk) = 0;
    /// When the desk last had nothing more to send; nothing: never.
    [[nodiscard]] virtual Result<std::optional<Instant>> lastContact(DeskId desk) = 0;
    /// Never moves back.
    [[nodiscard]] virtual Status setLastContact(DeskId desk, Instant at) = 0;

    /// The club as it is in this transaction.
    [[nodiscard]] virtual Result<std::shared_ptr<const Club>> club() = 0;
    /// The rule book of a version that was once in force; the one in force where there was none, or
    /// for bookInForce.
    [[nodiscard]] virtual Result<Store::RuleBookText> ruleBook(std::int64_t version) = 0;
    /// Nothing where there is no such entity; withdrawn ones are found.
    [[nodiscard]] virtual Result<std::optional<Record>> load(EntityRef entity) = 0;
    /// Many at once, each once; those that are not there are left out.
    [[nodiscard]] virtual Result<std::unordered_map<EntityRef, Record>>
    loadAll(const std::vector<EntityRef> &entities) = 0;
    [[nodiscard]] virtual Result<CustomerFacts> customer(CustomerId id) = 0; ///< NotFound
    [[nodiscard]] virtual Result<std::vector<OccupancyRow>>
    occupancy(const std::vector<BayId> &bays, const Span &span) = 0;
    [[nodiscard]] virtual Result<std::optional<Step>> step(ChangeSetId id) = 0;
    /// The step with its changes.
    [[nodiscard]] virtual Result<ChangeSet> changes(const Step &step) = 0;
    /// The newest step that touched that field of the entity, or made it.
    [[nodiscard]] virtual Result<std::optional<Step>> lastStep(EntityRef entity, Field field) = 0;

    [[nodiscard]] virtual Status mark() = 0; ///< begins a change set
    [[nodiscard]] virtual Status back() = 0; ///< throws away all since mark()
    [[nodiscard]] virtual Status through() = 0; ///< keeps all since mark()

    /// Writes rows, occupancy and journal as Store::commit; its refusals.
    [[nodiscard]] virtual Status write(const ChangeSet &set) = 0;
    /// Undo or redo (as `head.kind` says) of `head.target` as Store::commitUndo; its refusals.
    [[nodiscard]] virtual Result<ChangeSet> writeReversal(ChangeSet head) = 0;
    /// Gives the set that was just written its place in the feeds, at the latest with the commit.
    [[nodiscard]] virtual Status number(const ChangeSet &set) = 0;

    /// Whether nothing was ever written.
    [[nodiscard]] virtual Result<bool> isEmpty() = 0;
    [[nodiscard]] virtual Result<std::optional<Adoption>> adoption() = 0;
    /// Whether there is an adoption: until it is over nobody may see or change anything. Quick.
    [[nodiscard]] virtual Result<bool> isBeingGiven() = 0;
    /// Nothing: it is over.
    [[nodiscard]] virtual Status setAdoption(const std::optional<Adoption> &adoption) = 0;
    /// Where the feeds ended when that step, committed since, was the last one.
    [[nodiscard]] virtual Result<FeedCursors> endsWith(const Step &step) = 0;
    /// Throws away all that was ever written, for a club of which only a part has come. After
    /// lockClub(true).
    [[nodiscard]] virtual Status forgetClub() = 0;
    /// The token is that desk's from now on; one that is unknown does no harm.
    [[nodiscard]] virtual Status bindToken(TokenId token, DeskId desk) = 0;

    // --- What those ask who are no desk; a transaction that is not committed only reads ---

    /// In order of start, then id.
    [[nodiscard]] virtual Result<std::vector<BookingRow>> bookings(const BookingFilter &filter) = 0;
    [[nodiscard]] virtual Result<std::vector<Block>> blocks(const BookingFilter &filter) = 0;
    /// Of one series, withdrawn ones too.
    [[nodiscard]] virtual Result<std::vector<Block>> seriesBlocks(SeriesId series) = 0;
    /// That are not withdrawn, by start.
    [[nodiscard]] virtual Result<std::vector<Series>> series() = 0;
    [[nodiscard]] virtual Result<std::vector<CustomerMatch>> customers(const CustomerFilter &filter)
        = 0;
    /// Steps that touched the entity, the last first.
    [[nodiscard]] virtual Result<std::vector<Step>> history(EntityRef entity, std::int64_t limit)
        = 0;
    [[nodiscard]] virtual Result<std::optional<KeptAnswer>> keptAnswer(const TokenId &token,
                                                                       const std::string &key)
        = 0;
    /// Drops those of before `oldest`. Stale where another transaction has kept one under this key
    /// meanwhile.
    [[nodiscard]] virtual Status keepAnswer(const KeptAnswer &answer, Instant oldest) = 0;

    /// Durable when it returns.
    [[nodiscard]] virtual Status commit() = 0;
};

} // namespace bayboard
