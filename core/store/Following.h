#pragma once

#include "core/journal/FeedPage.h"
#include "core/store/DaysHere.h"
#include "core/store/SnapshotPage.h"
#include "core/store/Store.h"

namespace bayboard {

class Rework;

namespace sqlite {
class Database;
}

/// How a desk stands with its server.
struct FollowingState
{
    Uuid epoch; ///< of the server's data, as this desk knows it
    FeedCursors cursors; ///< feeds that are followed
    std::int64_t toSend = 0; ///< own steps that the server has not judged, as far as is known here
    std::int64_t onTheWay = 0; ///< judged, and not yet come back in a feed
    std::int64_t atRisk = 0; ///< of both: no longer in the rows, since they do not fit
    std::int64_t conflicts = 0; ///< refused, and nobody has decided
    bool filling = false; ///< a snapshot is being taken: rows may lack what it has not brought yet
    Uuid club; ///< of the server's data whatever its epoch; null: not known
    /// When it began with a snapshot: what happened before is in the server's journal alone.
    std::optional<Instant> began;
    KnownSteps known = {}; ///< to be in the server's feeds
    DaysHere days = {}; ///< of which it has everything; with a server's other data: as last known

    bool operator==(const FollowingState &) const = default;
};

/// A step on its way to the server, with the earlier ones on their way that it was built on: when
/// one of those is refused, so is this.
struct SentSet
{
    ChangeSet set;
    std::vector<ChangeSetId> follows;

    bool operator==(const SentSet &) const = default;
};

/// What somebody decided about a conflict. Numbers are stored.
enum class DecisionKind : std::uint8_t { GivenUp = 1, TriedAgain = 2 };

struct Decision
{
    DecisionKind kind = DecisionKind::GivenUp;
    Instant at;
    OperatorId by;
    std::string reason;
    ChangeSetId again; ///< the new step, where it was tried again

    bool operator==(const Decision &) const = default;
};

/// A step that the server refused: everything that was wanted, and why not.
struct Conflict
{
    ChangeSet set;
    Judgement judgement;
    Instant at; ///< when this desk heard of it
    std::optional<Decision> decision; ///< nothing: it waits for a person

    bool operator==(const Conflict &) const = default;
};

/// An own step that the server has not confirmed, or has refused, by what it touches.
struct OwnStep
{
    ChangeSetId id;
    std::vector<EntityRef> entities;

    bool operator==(const OwnStep &) const = default;
};

/// What became of own steps and rows.
struct Reworked
{
    std::vector<ChangeSetId> confirmed; ///< own steps that came back
    std::vector<ChangeSetId> fallen; ///< own steps that were shown, and no longer fit
    std::vector<ChangeSetId> parked; ///< own steps that became conflicts
    std::vector<EntityRef> touched; ///< entities whose rows may be others now, each once
    /// The server's data is another than before: nothing was done. See Following::startOver().
    bool otherEpoch = false;
};

/// The file of a desk that follows a server: what waits, what is confirmed, and how the two are put
/// together again. Rows hold what is shown: what the server has confirmed with own waiting steps on
/// top. The journal is the same: confirmed steps first, in the feeds' order, then those that wait.
/// So what an entity has been confirmed to be is read off the journal, and a step waits because of
/// where it stands in it. Stands on a writing store, which outlives it; its thread. Everything that
/// changes is one durable transaction. Errors of the store; NotFound.
class Following
{
public:
    explicit Following(Store &store) : m_store(store) { }

    /// Nothing: the desk works alone.
    [[nodiscard]] Result<std::optional<FollowingState>> state();
    /// Also of a file that follows nobody.
    [[nodiscard]] Result<DaysHere> daysHere();
    /// Makes an empty file follow a server, from the beginning of its feeds. InvalidArgument for a
    /// file in which something has happened, or that is a server's own.
    [[nodiscard]] Status begin(const Uuid &epoch, const Uuid &club = {});
    /// The same from a snapshot, which fill() takes.
    [[nodiscard]] Status beginFilling(const Uuid &epoch, const Uuid &club, Instant now);
    /// Takes in a page of a snapshot; the last one ends the filling, and from then on feeds are
    /// read. A snapshot that broke off is begun anew: what is there already does no harm. It has to
    /// be opened when toSend() is empty, and nothing may be sent before it is whole: so everything
    /// of this desk's that the server has accepted is in it. Own waiting steps stay on top.
    [[nodiscard]] Result<Reworked> fill(const SnapshotPage &page);
    /// Everything is taken anew from a snapshot; what waits stays, and waits on. Conflicts stay,
    /// and so do own confirmed steps, aside, for a server that comes back from a backup of before.
    [[nodiscard]] Result<Reworked> takeAnew(Instant now);
    /// For a file whose server's club is not known yet.
    [[nodiscard]] Status keepClub(const Uuid &club);

    /// The first `limit` steps behind that number of a journal that begins with the club's making,
    /// for a server that has none. InvalidArgument for one that began with a snapshot.
    [[nodiscard]] Result<std::int64_t> historyLength();
    [[nodiscard]] Result<std::vector<SentSet>> history(std::int64_t after, std::int64_t limit);
    /// A file that worked alone follows the server that it gave its club to: its steps up to `upTo`
    /// are the server's, which has the feeds' `ends` since; later ones wait. InvalidArgument for
    /// one that follows already, or is a server's own.
    [[nodiscard]] Status
    beginGiven(const Uuid &epoch, const Uuid &club, std::int64_t upTo, const FeedCursors &ends);

    /// The first steps that the server has not judged, in the desk's own order.
    [[nodiscard]] Result<std::vector<SentSet>> toSend(std::int64_t limit = 50);
    /// Takes in what the server said of steps that were sent; unknown and repeated ones do no harm.
    /// A refused step leaves the rows and becomes a conflict, and with it what was built on it.
    [[nodiscard]] Result<Reworked>
    settle(const Uuid &epoch, const std::vector<Judgement> &judgements, Instant now);
    /// Takes in a page of the feeds: own waiting steps out, newest first, the page, and back in
    /// what still fits. What no longer does stays in the outbox, at risk, until the server has
    /// spoken.
    [[nodiscard]] Result<Reworked> apply(const FeedPage &page);
    /// The server was restored from a backup: everything of the old epoch is taken back, own steps
    /// wait again, and the feeds are read from their beginning, or where it began with a snapshot,
    /// another one is taken. What the server still has comes back under its old ids, the rest is
    /// judged anew.
    [[nodiscard]] Result<Reworked> startOver(const Uuid &epoch);

    /// Own steps in the rows that the server has not confirmed, in the desk's order.
    [[nodiscard]] Result<std::vector<OwnStep>> waiting();
    /// Oldest first; `open`: those that wait for a person.
    [[nodiscard]] Result<std::vector<Conflict>> conflicts(bool open);
    /// `line` says so in the journal; null: nothing does but conflicts().
    [[nodiscard]] Status
    giveUp(ChangeSetId id, const Decision &decision, const ChangeSet *line = nullptr);
    /// Commits `again`, which names the refused step as its target, and marks that as decided; also
    /// one that was given up.
    [[nodiscard]] Status tryAgain(const ChangeSet &again);

    /// What the server has confirmed the entity to be, without own waiting steps; nothing when it
    /// has confirmed none.
    [[nodiscard]] Result<std::optional<Record>> confirmed(EntityRef entity);

private:
    [[nodiscard]] Status beginAs(const Uuid &epoch,
                                 const Uuid &club,
                                 const std::function<Status(sqlite::Database &)> &more);
    [[nodiscard]] Result<Reworked> rework(const Uuid &epoch,
                                          const std::function<Status(Rework &)> &work);

    Store &m_store;
};

} // namespace bayboard
