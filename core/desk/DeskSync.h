#pragma once

#include "core/desk/Desk.h"
#include "core/store/Following.h"

namespace bayboard {

/// The desk's half of the exchange with a server: what waits, what is taken in, what a person has
/// to decide. Work runs on the writing thread, behind the saves that are on their way; answers come
/// on the desk's thread, and by then memory shows what the rows hold. Errors of the store, and
/// those of Following. A short-lived view of a desk, on its thread.
class DeskSync
{
public:
    template <typename Answer> using Done = std::function<void(Result<Answer>)>;

    explicit DeskSync(Desk &desk) : m_desk(desk) { }

    /// Nothing: the desk works alone. From the first answer on, Desk::syncMark() knows what waits.
    void state(Done<std::optional<FollowingState>> done) const;
    /// See Following::begin().
    void begin(const Uuid &epoch, std::function<void(Status)> done) const;
    /// See Following::keepClub().
    void keepClub(const Uuid &club, std::function<void(Status)> done) const;
    /// The first steps that the server has not judged, in the desk's own order.
    void toSend(std::int64_t limit, Done<std::vector<SentSet>> done) const;
    void settle(const Uuid &epoch, std::vector<Judgement> judgements, Done<Reworked> done) const;
    void apply(FeedPage page, Done<Reworked> done) const;
    void startOver(const Uuid &epoch, Done<Reworked> done) const;
    /// See Following::fill(). With `show`, and at the end, windows are read again; between them the
    /// board does not see what came.
    void fill(SnapshotPage page, bool show, Done<Reworked> done) const;
    /// See Following::beginFilling().
    void beginFilling(const Uuid &epoch, const Uuid &club, std::function<void(Status)> done) const;
    /// See Following::takeAnew(); SyncLoop::tryNow() takes the snapshot. What is shown stays until
    /// its rows come.
    void takeAnew(std::function<void(Status)> done) const;
    /// See Following::history(), beginGiven().
    void historyLength(Done<std::int64_t> done) const;
    void history(std::int64_t after, std::int64_t limit, Done<std::vector<SentSet>> done) const;
    void beginGiven(const Uuid &epoch,
                    const Uuid &club,
                    std::int64_t upTo,
                    FeedCursors ends,
                    std::function<void(Status)> done) const;

    /// Oldest first; `open`: those that wait for a person.
    void conflicts(bool open, Done<std::vector<Conflict>> done) const;
    /// Leaves it as the server has it; a reason has to be given (InvalidArgument), and the journal
    /// says so. For who made the step and who has its verb (NotPermitted).
    void
    giveUp(ChangeSetId refused, const std::string &reason, std::function<void(Status)> done) const;
    /// Commits what is wanted now in place of the refused step, which `again` names as its target.
    /// Needs what each of its changes needs (NotPermitted). See CommitOptions::again for a booking.
    void tryAgain(ChangeSet again, std::function<void(Outcome)> done) const;
    /// The same with what the refused step wanted, over what its entities are now. NotFound where
    /// all of it is so already.
    void askAgain(const ChangeSet &refused, std::function<void(Outcome)> done) const;

private:
    void readMarks() const;
    void applyFrom(std::shared_ptr<const FeedPage> page,
                   std::size_t from,
                   Reworked before,
                   Done<Reworked> done) const;
    void rework(std::function<Result<Reworked>(Following &)> work, Done<Reworked> done) const;
    [[nodiscard]] std::function<void(Status)> nothingIsHere(std::function<void(Status)> done) const;
    template <typename Answer>
    void ask(std::function<Result<Answer>(Following &)> question, Done<Answer> done) const;
    void tell(std::function<Status(Following &)> what, std::function<void(Status)> done) const;

    Desk &m_desk;
};

} // namespace bayboard
