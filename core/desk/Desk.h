#pragma once

#include "core/access/Permission.h"
#include "core/desk/BlockPreview.h"
#include "core/desk/ClosedDates.h"
#include "core/desk/Effects.h"
#include "core/desk/PinProof.h"
#include "core/desk/StepWatch.h"
#include "core/desk/SyncMark.h"
#include "core/desk/Worker.h"
#include "core/identity/PinHash.h"
#include "core/journal/ChangeSet.h"
#include "core/rules/RuleBook.h"
#include "core/store/ClubFile.h"
#include "core/store/DaysHere.h"
#include "core/time/Clock.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace bayboard {

class DeskPins;
class Keychain;
struct WriterSide;

/// Where a change stands. "Saved" is said of nothing that the disk has not confirmed.
enum class SaveState : std::uint8_t { Saved, Saving };

/// A booking as the desk holds it in memory.
struct BookingView
{
    Booking booking;
    std::string name; ///< customer's or walk-in's; empty when the operator may not know it
    std::string phone;
    std::string tier; ///< key
    std::int64_t customerFlags = 0;
    SaveState state = SaveState::Saved;
};

struct BlockView
{
    Block block;
    SaveState state = SaveState::Saved;
    /// The operator's roles may not see what it is (BlockKind::seenBy): show that the time is taken
    /// and no more.
    bool hidden = false;
};

/// Why nothing was done: rules (a verdict) or something else (an error).
struct Refusal
{
    Verdict verdict; ///< violations; empty when `error` says why
    std::optional<Error> error;
    std::vector<Fix> fixes; ///< nearest slots that pass, where there are any
};

/// What was done. The change set is in memory and on its way to the disk: see DeskObserver::saved.
struct Committed
{
    ChangeSetId id;
    Uuid entity; ///< the booking, block or customer that was made or changed
    std::vector<Violation> warnings; ///< what was said or overridden
};

using Outcome = tl::expected<Committed, Refusal>;

/// How a commit is meant.
struct CommitOptions
{
    std::string overrideReason; ///< not blank: set aside what may be overridden
    /// Of somebody who allows what the actor alone may not; with a reason. Spent by the commit.
    PinProof approval = {};
    bool dryRun = false; ///< judge only; nothing is changed or logged
    /// The step that a server refused and that this takes the place of; null: none. NotFound where
    /// that does not wait for a decision (any more).
    ChangeSetId again = {};
    /// What the step is called; absent: what the change looks like ("Move", "Check in" …).
    std::optional<LabelCode> label;
    /// Why, kept with the step where neither an override nor a cancellation says it.
    std::string reason = {};
};

/// Names of the steps that undo and redo would take, for buttons; absent: nothing to do.
struct UndoState
{
    std::optional<Step> undo;
    std::optional<Step> redo;
};

/// What changed in memory; views repaint only that.
struct DeskChange
{
    std::vector<EntityRef> entities; ///< empty with `everything`
    bool everything = false; ///< too much to list: look again
};

/// Told of facts, on the desk's own thread. Implementations must not destroy the desk.
class DeskObserver
{
public:
    DeskObserver() = default;
    DeskObserver(const DeskObserver &) = delete;
    DeskObserver &operator=(const DeskObserver &) = delete;
    virtual ~DeskObserver() = default;

    virtual void deskChanged(const DeskChange & /*change*/) { }

    virtual void clubChanged() { }

    virtual void saved(ChangeSetId /*id*/) { }

    /// The disk refused: what is listed was taken back, `fallen` first to last.
    virtual void saveFailed(const std::vector<ChangeSetId> & /*fallen*/, const Error & /*error*/) {
    }

    virtual void dayLoaded(LocationId /*location*/, const Span & /*span*/) { }

    virtual void customerLoaded(CustomerId /*id*/) { }

    /// What was asked for could not be read. `troubled` tells the same to whoever did not ask.
    virtual void dayFailed(LocationId /*location*/, const Span & /*span*/, const Error & /*error*/)
    { }

    virtual void customerFailed(CustomerId /*id*/, const Error & /*error*/) { }

    virtual void undoStateChanged() { }

    /// Somebody's PIN was set, changed or removed.
    virtual void pinsChanged() { }

    /// The desk goes; nothing is told any more. Who waits for an answer will not get it.
    virtual void deskClosed() { }

    /// Something failed in the background that a person must know (backup, read error). Damage of
    /// the file (StoreDamaged) is noted beside it by then, so that the next start rescues.
    virtual void troubled(const Error & /*error*/) { }
};

/// The only way in: every program drafts, checks, commits, undoes and asks here. One thread (its
/// own); disk work happens on two workers and comes back through `home`. Access is asked first,
/// then rules; memory changes at once, the disk follows, and what the disk refuses is taken back.
class Desk
{
public:
    struct Options
    {
        std::unique_ptr<ClubFile> file;
        const Clock *clock = nullptr;
        Random *random = nullptr;
        Worker *home = nullptr; ///< runs jobs on the desk's thread
        Worker *writer = nullptr; ///< the one connection that writes
        Worker *reader = nullptr;
        Worker *hasher = nullptr; ///< for PINs, which take long; null: the reader does it
        Keychain *keychain = nullptr; ///< null: this desk has none
        PinCost pinCost = {};
    };

    /// Loads the club, rule book and operators (not bookings). Errors of Store; InvalidRuleBook is
    /// not one: the last good book stays in force and `troubled` tells.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(Options options);
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    void addObserver(DeskObserver *observer);
    void removeObserver(DeskObserver *observer);

    // --- The club ---
    [[nodiscard]] const Club &club() const;
    [[nodiscard]] std::shared_ptr<const Club> clubSnapshot() const;
    [[nodiscard]] const RuleBook &ruleBook() const;
    [[nodiscard]] std::int64_t ruleBookVersion() const;
    [[nodiscard]] DeskId id() const;
    [[nodiscard]] Instant now() const;
    [[nodiscard]] const std::filesystem::path &path() const;
    /// Whether the file may only be read: every change is refused (StoreReadOnly), and what others
    /// write meanwhile does not come in.
    [[nodiscard]] bool isReadOnly() const;
    /// Tells programs that find the file locked where its owner takes commands: see
    /// ClubFile::announce().
    [[nodiscard]] bool announce(const std::string &address);
    /// What opening the file had to do: created, migrated, rescued.
    [[nodiscard]] const OpenReport &openReport() const;
    /// A person was told of the rescue. Until then every start reports it, so that none passes
    /// unseen, whoever did it and however that program ended.
    void rescueTold();

    // --- Who acts ---
    /// Every commit has an actor; until one is set nothing may be done. PinNeeded, and nothing
    /// changes, for an operator who has a PIN, unless `proof` is of that operator; PasswordNeeded
    /// where the club asks for a password and there is no session (then `proof` must be of that).
    /// See also DeskPins::unlock() and ActingAs.
    Status setActor(OperatorId who, const PinProof &proof = {});
    [[nodiscard]] OperatorId actor() const;
    [[nodiscard]] bool may(Permission permission, LocationId where = {}) const;
    [[nodiscard]] DeskPins &pins() const;
    /// The same for passwords; see also DeskSession.
    [[nodiscard]] DeskPins &passwords() const;

    // --- What memory holds ---
    /// Asks for everything of a location in `span`; dayLoaded tells when it is there. Calling again
    /// for what is loaded does nothing. The newest few windows are kept.
    void show(LocationId location, const Span &span);
    [[nodiscard]] bool isLoaded(LocationId location, const Span &span) const;
    /// While the file is being filled from a snapshot, only these are ever loaded, and other days
    /// are not judged; deskChanged() tells when they are others.
    [[nodiscard]] const DaysHere &daysHere() const;
    /// Bookings that touch the span, by start; cancelled ones only on request. Valid until the next
    /// change.
    [[nodiscard]] std::vector<const BookingView *>
    bookings(LocationId location, const Span &span, bool withCancelled = false) const;
    [[nodiscard]] std::vector<const BlockView *> blocks(LocationId location,
                                                        const Span &span) const;
    [[nodiscard]] const BookingView *booking(BookingId id) const;
    [[nodiscard]] const BlockView *block(BlockId id) const;
    /// How an entity stands with the server that this desk follows.
    [[nodiscard]] SyncMark syncMark(const EntityRef &entity) const;
    /// What a sentence calls a booking or block in memory: its title, else who it is for, as far as
    /// the operator may know; else empty.
    [[nodiscard]] std::string nameOf(const EntityRef &holder) const;
    [[nodiscard]] const Schedule &schedule() const;
    /// Loads occupancy from two days ago to the longest advance limit, in the background. To be
    /// called again now and then: it does something once a day.
    void loadAhead();
    /// Brings to memory what waysOut() looks at, where the rules object; for programs that do not
    /// load ahead. `done` runs on the desk's thread, at once where nothing is missing.
    void loadForWaysOut(const Proposal &proposal, std::function<void(Status)> done);
    /// Makes today's backup on `worker` when there is none yet. To be called again now and then. A
    /// failure is told once a day: BackupFailed; or StoreDamaged, when the file must not push good
    /// backups out.
    void backUp(Worker &worker);
    /// Asks for a customer's facts; customerLoaded tells. Null until then.
    const CustomerFacts *customer(CustomerId id);
    /// Brings one booking (or block) into memory with its time and its customer's facts, wherever
    /// it is; for programs that name bookings by id.
    void fetch(EntityRef entity, std::function<void(Status)> done);

    // --- Judging and changing bookings ---
    /// The rules' verdict against memory; ≤ 10 µs, no disk. Never logged. Access is asked apart.
    [[nodiscard]] Verdict check(const Proposal &proposal) const;
    /// The nearest slots that pass, of time that memory knows; `overriding`: what the actor may set
    /// aside of the objections to the proposal does not count. See RuleBook::waysOut.
    [[nodiscard]] std::vector<Fix>
    waysOut(const Proposal &proposal, std::size_t limit = 3, bool overriding = false) const;
    /// The error that access gives for this proposal, if any (which verb is missing).
    [[nodiscard]] std::optional<Error> accessError(const Proposal &proposal) const;
    /// Who could allow by a PIN what the actor alone may not: override a rule, book over a block,
    /// reopen, change a price. Nobody where that is not needed, or would not help.
    [[nodiscard]] std::vector<OperatorId> approvers(const Proposal &proposal) const;
    /// Checks again and changes memory; the disk follows. A refused or overridden attempt is
    /// logged. NotLoaded when the facts are not in memory yet, NotHere when they are not even in
    /// the file.
    Outcome commit(const Proposal &proposal, const CommitOptions &options = {});
    /// A new booking with the fields that a person need not give: id, policy, made, state.
    [[nodiscard]] Booking draftBooking(LocationId location, Slot slot) const;

    // --- Customers, blocks, the club ---
    Outcome createCustomer(Customer customer);
    /// `drafted` may be older than what is in memory: the fields that `wanted` changes are merged
    /// into that. Stale when somebody changed the same field since.
    Outcome editCustomer(const Customer &drafted, const Customer &wanted);
    Outcome createBlock(Block block);
    Outcome editBlock(const Block &drafted, const Block &wanted);

    // --- Blocks on many bays and dates, and series ---
    /// Works out on the reader what would be done and whom it hits; nothing is written. `done` runs
    /// on the desk's thread. Errors of drafts (InvalidArgument, NotFound), NotPermitted,
    /// NotAllowed.
    void previewBlocks(BlockAsk ask,
                       WayFirst first,
                       std::function<void(Result<std::shared_ptr<const BlockPreview>>)> done);
    /// Lays what the preview shows with one answer for each booking that it hits, as one step and
    /// one undo, however many rows. Refused when the schedule has changed meanwhile in a way that
    /// matters; see LayRefusal.
    void layBlocks(std::shared_ptr<const BlockPreview> preview,
                   std::vector<BlockAnswer> answers,
                   LayOptions options,
                   std::function<void(LayOutcome)> done);
    /// Makes the next dates of series up to the horizon; to be called again now and then: it does
    /// something once a day. Where somebody has booked already, the block leaves that time out and
    /// a notice says so. The program itself acts, outside undo.
    /// `done` runs on the desk's thread, at once where today's was made already: by this program,
    /// or, as the file says, by another one.
    void rollSeries(std::function<void(Status)> done = {});
    /// Sets on which dates locations are closed, as one step. Series that are not laid on closed
    /// dates follow: what is laid on new ones is taken away, what was left out comes back, round
    /// whoever has booked. `dryRun`: nothing is written. Needs club.edit.
    void setClosedDates(std::vector<ClosedDatesEdit> edits,
                        Label label,
                        bool dryRun,
                        std::function<void(Result<ClosedDatesChange>)> done);
    /// A line of the list of people to be told, ticked off or on.
    void setTold(const Notice &notice, bool told, std::function<void(Outcome)> done);

    /// Any change of locations, bays, tiers, roles, operators, kinds, settings, as one step. Each
    /// pair is (before, after); an empty `before` creates. Needs club.edit (operators and roles:
    /// operator.edit).
    struct ClubEdit
    {
        EntityRef entity;
        Record before;
        Record after;
    };

    void
    editClub(const std::vector<ClubEdit> &edits, Label label, std::function<void(Outcome)> done);
    /// InvalidRuleBook (also where it names what the club does not have) keeps the book in force.
    void setRuleBook(const std::string &json, std::function<void(Outcome)> done);

    /// A large change made elsewhere (import): commits on the writer, memory follows when the disk
    /// has it. `done` runs on the desk's thread.
    void commitBulk(ChangeSet changes, std::function<void(Outcome)> done);
    /// An empty change set with id, desk, actor, time and rule-book version filled in.
    [[nodiscard]] ChangeSet blankChangeSet(Label label) const;

    // --- Undo ---
    [[nodiscard]] const UndoState &undoState() const;
    /// Own last step on this desk, or the one named. Judged against the disk's rows: permission of
    /// the original act, fields unchanged since, time still free.
    void
    undo(std::optional<ChangeSetId> which, std::function<void(Outcome)> done, StepWatch watch = {});
    void
    redo(std::optional<ChangeSetId> which, std::function<void(Outcome)> done, StepWatch watch = {});

    // --- Asking the disk (answers come on the desk's thread) ---
    void searchCustomers(std::string text,
                         std::int64_t limit,
                         std::function<void(Result<std::vector<CustomerMatch>>)> done);
    void history(EntityRef entity,
                 std::int64_t limit,
                 std::function<void(Result<std::vector<Step>>)> done);
    void journal(std::int64_t before,
                 std::int64_t limit,
                 std::function<void(Result<std::vector<Step>>)> done);

    /// Steps against a rule or allowed by somebody; NotPermitted without rule.override. Names of
    /// customers are left out for who may not know them.
    void overrides(const OverrideFilter &filter,
                   std::function<void(Result<std::vector<Step>>)> done);

    /// Any read: runs `ask` on the reader, `done` at home.
    template <typename Answer>
    void read(std::function<Result<Answer>(Store &)> ask, std::function<void(Result<Answer>)> done)
    {
        postRead([home = home(), ask = std::move(ask), done = std::move(done)](Store &store) {
            home([answer = ask(store), done]() mutable { done(std::move(answer)); });
        });
    }

    /// Work that no longer has anything in flight: all saved or failed, all reads answered.
    [[nodiscard]] bool isIdle() const;
    /// Steps that the disk has not confirmed; 0 is "all saved".
    [[nodiscard]] std::size_t savesInFlight() const;

private:
    friend class ActingAs;
    friend class DeskPins;
    friend class DeskSession;
    friend class DeskSync;
    friend class ManyBookings;
    class Memory;
    explicit Desk(std::unique_ptr<Memory> memory);
    void become(OperatorId who);
    [[nodiscard]] Verdict judge(const Proposal &proposal, OperatorId second) const;
    [[nodiscard]] bool mayOverride(LocationId where, OperatorId second) const;
    /// Whether it can be done (with a reason, where rules ask for one) with `second` allowing it.
    [[nodiscard]] bool passesWith(const Proposal &proposal, OperatorId second) const;
    void noteApproval(const Proposal &proposal, OperatorId second, ChangeSet &set) const;
    void noteAttempts(const Proposal &proposal,
                      const Verdict &verdict,
                      const std::string &reason,
                      bool overridden);
    /// One entity made or changed, with nothing for the rules to say.
    Outcome commitEntity(EntityRef entity,
                         std::optional<Record> before,
                         const Record &after,
                         std::optional<Effect> effectBefore,
                         Effect effectAfter,
                         Label label,
                         Permission needed,
                         LocationId where);
    using Write = std::function<Status(WriterSide &, const ChangeSet &)>;
    void commitWith(ChangeSet changes, Write write, std::function<void(Outcome)> done);
    void reverse(std::optional<ChangeSetId> which,
                 bool undo,
                 std::function<void(Outcome)> done,
                 StepWatch watch);

    /// Brings jobs from a worker back to the desk's thread; does nothing once the desk is gone.
    using Home = std::function<void(std::function<void()>)>;
    [[nodiscard]] Home home() const;
    void postRead(std::function<void(Store &)> job);
    std::unique_ptr<Memory> m_memory;
};

} // namespace bayboard
