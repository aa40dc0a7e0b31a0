#pragma once

#include "core/identity/DeviceToken.h"
#include "core/store/JudgingTransaction.h"
#include "core/store/SnapshotPage.h"
#include "core/store/WebhookData.h"

namespace bayboard {

/// How much of the feeds one page takes. The step that goes over `changes` is still in.
struct PageLimit
{
    std::int64_t steps = 500; ///< of each feed
    std::int64_t changes = 5000; ///< entity changes of all steps together
};

/// What a person looks at first: its rows come before those of other days.
struct FirstView
{
    LocationId location; ///< null: every one
    Span days = Span(Instant(), seconds(1)); ///< UTC; at the beginning of time: none is asked for

    [[nodiscard]] bool isAny() const { return days.start() > Instant(); }

    /// The days, where they are asked for at every location.
    [[nodiscard]] std::optional<Span> everywhere() const
    {
        return isAny() && location.isNull() ? std::optional(days) : std::nullopt;
    }
};

/// What a server says of its data.
struct ServerState
{
    Uuid epoch; ///< null: begin() was never called
    Uuid club; ///< the same for ever, whatever is restored
    bool isEmpty = false; ///< nobody has made a club here
    std::optional<Adoption> adoption; ///< a club that is being given to it
};

/// All entities, withdrawn ones too, as they were at one place of the feeds: whoever takes them and
/// reads the feeds from there misses nothing. What is named comes before what names it: the club,
/// then the first view with its customers and series, then the rest; each entity once. Has a
/// connection of its own, so one thread, any. Errors of the store.
class SnapshotReading
{
public:
    SnapshotReading() = default;
    SnapshotReading(const SnapshotReading &) = delete;
    SnapshotReading &operator=(const SnapshotReading &) = delete;
    virtual ~SnapshotReading() = default;

    [[nodiscard]] virtual const Uuid &epoch() const = 0;
    /// Feeds that are left out stand at 0.
    [[nodiscard]] virtual const FeedCursors &cursors() const = 0;
    /// At most `limit` further ones; none at the end.
    [[nodiscard]] virtual Result<std::vector<SnapshotRow>> next(std::int64_t limit) = 0;
    /// The first view's days, when all of them has been given; nothing before, and where not every
    /// location was asked for.
    [[nodiscard]] virtual std::optional<Span> givenDays() const = 0;
};

/// A piece of a change set that is too large to be sent in one go.
struct SentPart
{
    ChangeSetId set;
    DeskId desk;
    std::int64_t index = 0; ///< from 0
    std::int64_t count = 0;
    std::string text;
};

/// What a server keeps, in a club's file (Serving) or in a database of many writers. One thread at
/// a time for each instance; several instances on one database see each other's commits. What
/// returns without an error is durable. Errors of the store from any call mean "try later"; others
/// are named.
class ServerData
{
public:
    ServerData() = default;
    ServerData(const ServerData &) = delete;
    ServerData &operator=(const ServerData &) = delete;
    virtual ~ServerData() = default;

    /// Makes the data a server's: numbers every step of the journal that has no number yet. `epoch`
    /// names this life of the data. Again, after a restore from a backup: a new epoch tells the
    /// desks that what they had from the server may be gone. InvalidArgument for the file of a desk
    /// that follows a server.
    [[nodiscard]] virtual Status begin(const Uuid &epoch) = 0;
    /// Null id: begin() was never called, or a club is being given to it.
    [[nodiscard]] virtual Result<Uuid> epoch() = 0;
    [[nodiscard]] virtual Result<ServerState> state() = 0;

    /// The last number of each feed; feeds in which nothing happened are left out.
    [[nodiscard]] virtual Result<FeedCursors> ends() = 0;
    /// What the feeds hold behind the cursors, in the order of commit.
    [[nodiscard]] virtual Result<FeedPage> page(const FeedCursors &cursors, const PageLimit &limit)
        = 0;
    /// Whether the data has all that somebody has read up to the cursors: none is beyond its feed's
    /// end, and each step that he knows is there. Where not, older data was put in its place.
    [[nodiscard]] virtual Result<bool> holds(const FeedCursors &cursors, const KnownSteps &known)
        = 0;
    /// Another epoch, where it is still `from`: desks take everything again and say again what they
    /// have done.
    [[nodiscard]] virtual Status renewEpoch(const Uuid &from, const Uuid &to) = 0;
    /// Has `committed` called after commits of other instances and processes, on any thread and
    /// perhaps more often than needed; what it captures lives as long as this. Nothing to do where
    /// there is only one writer.
    virtual void listen(std::function<void()> committed) = 0;

    /// One at a time for each instance.
    [[nodiscard]] virtual Result<std::unique_ptr<JudgingTransaction>> judging() = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<SnapshotReading>> snapshot(const FirstView &first)
        = 0;

    // --- Change sets that come in parts ---

    /// Again: replaces it. InvalidArgument when another count was said before.
    [[nodiscard]] virtual Status keepPart(const SentPart &part, Instant now) = 0;
    /// The text of all parts put together; nothing while some are missing.
    [[nodiscard]] virtual Result<std::optional<std::string>> joinedParts(ChangeSetId set,
                                                                         DeskId desk)
        = 0;
    [[nodiscard]] virtual Status dropParts(ChangeSetId set, DeskId desk) = 0;
    [[nodiscard]] virtual Status dropPartsBefore(Instant then) = 0;

    // --- Devices ---

    [[nodiscard]] virtual Status addToken(const DeviceToken &token) = 0; ///< DuplicateIdentity
    /// Revoked ones are found.
    [[nodiscard]] virtual Result<std::optional<DeviceToken>> findToken(std::string_view hash) = 0;
    [[nodiscard]] virtual Result<std::vector<DeviceToken>> tokens() = 0; ///< by `made`
    /// NotFound; one that is revoked stays so since then.
    [[nodiscard]] virtual Status revokeToken(TokenId id, Instant now) = 0;
    /// Unknown ones do no harm; need not be durable.
    [[nodiscard]] virtual Status sawTokens(const std::vector<std::pair<TokenId, Instant>> &seen)
        = 0;

    /// Whom to tell what happens; lives as long as this.
    [[nodiscard]] virtual WebhookData &webhooks() = 0;

    /// That the data can be reached and read, in a moment.
    [[nodiscard]] virtual Status ping() = 0;
};

} // namespace bayboard
