#pragma once

// What the parts of Desk share. Private to core/desk.

#include "core/desk/DayCache.h"
#include "core/desk/Desk.h"
#include "core/desk/DeskPins.h"
#include "core/desk/ProposalAccess.h"
#include "core/desk/SyncMarks.h"
#include "core/store/Following.h"

#include <algorithm>
#include <deque>

namespace bayboard {

/// An entity before and after a change that the disk has not confirmed.
struct Touched
{
    EntityRef entity;
    std::optional<Effect> before; ///< nothing: it did not exist
    Effect after;
};

/// A change set that is in memory and on its way to the disk.
struct InFlight
{
    ChangeSet head; ///< without changes
    std::vector<Touched> touched;
    std::int64_t number = 0; ///< order of submission
};

/// What the writing thread alone touches.
struct WriterSide
{
    /// Holds the lock, so that no other program comes in before the last job is done.
    std::shared_ptr<ClubFile> file;
    std::unique_ptr<Store> store;
    bool damageTold = false;
    /// Set by a failed save: what was submitted after it falls with it, until home says so.
    bool halted = false;
};

struct ReaderSide
{
    std::unique_ptr<Store> store;
    bool damageTold = false;
};

class Desk::Memory
{
public:
    explicit Memory(Options given, std::shared_ptr<const Club> loaded)
        : options(std::move(given))
        , club(loaded)
        , cache(std::move(loaded))
    { }

    Options options;
    std::shared_ptr<WriterSide> writer = std::make_shared<WriterSide>();
    std::shared_ptr<ReaderSide> reader = std::make_shared<ReaderSide>();
    /// Dies with the desk: jobs that come home later do nothing.
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);

    DeskId desk;
    std::shared_ptr<const Club> club;
    ZoneCache zones;
    std::shared_ptr<const RuleBook> ruleBook;
    std::int64_t ruleBookVersion = 0;
    OperatorId actor;
    UndoState undoState;
    std::int64_t undoAsked = 0; ///< number of the newest question about the undo state
    DayCache cache;
    std::deque<InFlight> inFlight;
    /// A step of the writer's side changed what steps in flight were drafted on: read all again
    /// when they are through.
    bool readAgain = false;
    std::int64_t submitted = 0;
    /// Effects of the last saves, newest last: put in again over windows read before them.
    std::deque<std::pair<std::int64_t, Effect>> recent;
    std::size_t readsOut = 0;
    std::size_t writesOut = 0;
    std::size_t bulksOut = 0; ///< bulk commits and undos that the disk has not answered
    std::vector<DeskObserver *> observers;
    std::vector<std::pair<LocationId, Span>> asked; ///< windows on their way
    std::vector<CustomerId> askedCustomers;
    std::optional<LocalDate> rolled; ///< day on which series were last looked at
    std::unique_ptr<DeskPins> pins;
    std::unique_ptr<DeskPins> passwords;
    /// When each operator last signed in with the password; see DeskSession.
    std::unordered_map<OperatorId, Instant> signedIn;
    OperatorId provenActor; ///< acts by a password that was given with what is done now
    /// Nothing: the desk works alone, as far as is known yet.
    std::optional<SyncMarks> marks;
    std::optional<DaysHere> daysComing; ///< what the file has when windows are read again
    /// Of the last backup that failed, until one is made: told once a day.
    std::optional<LocalDate> backupFailure;

    /// Calls every observer, also when one adds or removes observers.
    template <typename Call> void tell(Call &&call)
    {
        const std::vector<DeskObserver *> copy = observers;
        for (DeskObserver *observer : copy)
            if (std::find(observers.begin(), observers.end(), observer) != observers.end())
                call(*observer);
    }

    void troubled(const Error &error)
    {
        tell([&](DeskObserver &o) { o.troubled(error); });
    }

    /// Workers bring their answers back through this; it may outlive the desk.
    [[nodiscard]] Home homeDoor() const
    {
        return
            [home = options.home, guard = std::weak_ptr<bool>(alive)](std::function<void()> job) {
                home->post([guard, job = std::move(job)] {
                    if (!guard.expired())
                        job();
                });
            };
    }

    /// Passes on what the store tells of a step, and the wish to stop it.
    [[nodiscard]] static CommitWatch watching(StepWatch watch, Home home);

    /// After a job on a worker: damage that it met is noted beside the file at once, and told.
    /// `memory` may be gone by then: it is only used behind the door.
    template <typename Side>
    static void
    noteDamage(Memory *memory, Side &side, const std::filesystem::path &path, const Home &home)
    {
        const std::optional<Error> &damage = side.store->damage();
        if (!damage || std::exchange(side.damageTold, true))
            return;
        ClubFile::suspect(path);
        home([memory, error = *damage] { memory->troubled(error); });
    }

    /// Desk::open(), without a note of damage that it meets.
    static Result<std::unique_ptr<Desk>> open(Options options);
    /// What keeps somebody from acting until the password was given: PasswordNeeded,
    /// PasswordMissing; nothing where it is not asked for, or the session is open.
    [[nodiscard]] std::optional<Error> sessionError(OperatorId who) const;
    void openSession(OperatorId who);

    void closeSession(OperatorId who) { signedIn.erase(who); }

    /// Makes somebody the actor, without asking.
    void become(OperatorId who);
    /// Names and contacts of the places where the actor may know them.
    void showWhatMayBeSeen();

    /// Whether the actor may everywhere or at some location: for customers, who belong to the whole
    /// club.
    [[nodiscard]] bool mayAnywhere(Permission permission) const
    {
        return bayboard::mayAnywhere(*club, actor, permission);
    }

    void onReader(std::function<void(Store &)> job);
    void onWriter(std::function<void(WriterSide &)> job);

    /// Judges and memory.
    void submit(ChangeSet set, std::vector<Touched> touched);
    void landed(std::int64_t number, const Status &status);
    void takeBack(const Error &error);
    void remember(std::int64_t number, const Effect &effect);
    /// Effects of saves since `number`, and of what is in flight, over what was just read.
    void reapply(std::int64_t since);
    void askUndoState();
    [[nodiscard]] bool isInFlight(const EntityRef &entity) const;
    [[nodiscard]] bool isInFlight(const ChangeSet &set) const;
    void absorb(const ChangeSet &set, Result<std::vector<Effect>> effects);
    /// Memory shows what the exchange with a server has made of the rows.
    void follow(const Reworked &reworked, Result<TouchedRows> rows);
    /// Tells of entities that look otherwise now; of very many that everything does.
    void tellMarked(std::vector<EntityRef> entities);
    /// Much has come that nobody named: windows are read again. `here`: what the file has now.
    void filled(const DaysHere &here);
    /// Why a verdict about the span is still open: NotLoaded, NotHere.
    [[nodiscard]] Error openVerdict(const Span &span) const;
    void patch(std::int64_t number, const TouchedRows &rows);
    /// What commitBulk(), an undo or a roll was doing is done or has failed.
    void bulkEnded();
    void reloadClub();
    void reloadAll();
    void loadWindow(LocationId location, const Span &span);
    /// Who holds the bays in the span, without their bookings; `done` when memory has it.
    void loadOccupancy(std::vector<BayId> bays, const Span &span, std::function<void(Status)> done);
    void loadAhead();
    [[nodiscard]] Span aheadSpan() const;
    /// What of the club's switches keeps the actor from it; `second` allows it by a PIN.
    [[nodiscard]] std::optional<Error> switchedOff(const Proposal &proposal,
                                                   OperatorId second = {}) const;
    [[nodiscard]] ChangeSet blank(Label label, OperatorId who) const;
    [[nodiscard]] Uuid newId() const;
    void logAttempts(std::vector<Attempt> attempts);
    /// Logs what a verdict objects to, warnings left out.
    void noteAttempts(LocationId where,
                      const Verdict &verdict,
                      const std::string &reason,
                      bool overridden);
};

/// What memory needs to follow the change; an error when it is quicker to load all anew.
[[nodiscard]] Result<std::vector<Effect>> effectsOf(Store &store, const ChangeSet &set);

/// The same for rows that may be gone.
[[nodiscard]] Result<TouchedRows> rowsOf(Store &store, const std::vector<EntityRef> &touched);

/// Facts for the rules, from memory.
class MemoryFacts final : public Facts
{
public:
    MemoryFacts(const DayCache &cache,
                const Club &club,
                OperatorId actor,
                Instant now,
                const Proposal &proposal,
                OperatorId second = {});

    [[nodiscard]] Instant now() const override { return m_now; }

    [[nodiscard]] const Club &club() const override { return m_club; }

    [[nodiscard]] const Schedule &schedule() const override { return m_cache.schedule(); }

    [[nodiscard]] const CustomerFacts *customer() const override { return m_customer; }

    [[nodiscard]] std::string_view blockKind(const Uuid &block) const override;
    [[nodiscard]] CustomerId customerOf(const Uuid &booking) const override;
    [[nodiscard]] bool maySee(const BlockKind &kind) const override;
    [[nodiscard]] bool mayBookOver(const BlockKind &kind) const override;

private:
    const DayCache &m_cache;
    const Club &m_club;
    OperatorId m_actor;
    OperatorId m_second; ///< who allows it beside the actor; null: nobody
    Instant m_now;
    LocationId m_location;
    std::optional<CustomerFacts> m_made; ///< of the customer that the proposal makes
    const CustomerFacts *m_customer = nullptr;
};

} // namespace bayboard
