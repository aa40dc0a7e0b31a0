#pragma once

#include "core/journal/Codec.h"
#include "core/store/ServerData.h"
#include "core/time/Clock.h"
#include "core/wire/ClubParts.h"
#include "core/wire/Feeds.h"
#include "core/wire/Greeting.h"
#include "core/wire/Limits.h"
#include "core/wire/Push.h"
#include "core/wire/WireProblem.h"

#include <map>

namespace bayboard {

/// What a question gets.
template <typename T> using Answer = tl::expected<T, WireProblem>;

/// What the feeds hold, and whether it is worth waiting for more.
struct FeedAnswer
{
    FeedPage page;
    bool nothingNew = false; ///< the cursors are at the ends, and of this epoch
    bool isRenewed = false; ///< by what was asked: the data has this epoch from now on
};

/// Steps of a club that a desk gives to a server that has none.
struct GivenPart
{
    Uuid club; ///< id of its first step
    std::int64_t from = 0; ///< how many went before
    std::int64_t all = 0; ///< how many there are
    Push push; ///< in their order
};

/// A server's answers to desks, out of its data. Knows no HTTP, so that simulations ask the real
/// thing. One thread at a time; one for each instance of the data. A problem means that nothing of
/// the question was done.
class SyncService
{
public:
    /// Is told what the data said where the asker hears only "try later".
    using Trouble = std::function<void(const Error &)>;

    /// Data and clock outlive it.
    SyncService(ServerData &data, const Clock &clock, Trouble trouble = {})
        : m_data(data)
        , m_clock(clock)
        , m_trouble(std::move(trouble))
    { }

    [[nodiscard]] ServerData &data() { return m_data; }

    /// It keeps the rule books that it has read.
    [[nodiscard]] Judge &judge() { return m_judge; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// "Try later", with what the data said for the log.
    [[nodiscard]] tl::unexpected<WireProblem> later(const Error &error) const;

    /// The device that has this token; Unauthorized for one that is unknown, revoked or no token,
    /// TokenExpired from the second of its end on.
    [[nodiscard]] Answer<DeviceToken> recognise(std::string_view token);
    /// A device that was recognised a while ago; the same where its token is good no more.
    [[nodiscard]] Answer<DeviceToken> recogniseAgain(const DeviceToken &who);

    /// Judges a batch, whole and durable. Forbidden where it is another desk's; PartsMissing
    /// (place: the set). Sent again, the same answer.
    [[nodiscard]] Answer<Judged> push(const DeviceToken &who, const Push &push);

    /// Series that accepted batches have changed since the last call: what was laid of them without
    /// the desk's knowing has to follow; see rollSeries().
    [[nodiscard]] std::vector<SeriesId> takeChangedSeries()
    {
        return std::exchange(m_changedSeries, {});
    }

    /// Keeps a part of a change set until a batch names it.
    [[nodiscard]] Answer<bool> keepPart(SentPart part);
    /// Who answers, and whose the token is.
    [[nodiscard]] Answer<Greeting> greet(const DeviceToken &who);
    /// Whether the device may have a copy of the club: feeds and snapshots hold everybody's names,
    /// so Forbidden for a token of a person who may read none (REST tells such a one the rest).
    /// Said again without asking the data for some seconds, unless what it depends on was pushed
    /// here, or has just been read in a feed.
    [[nodiscard]] Answer<bool> mayFollow(const DeviceToken &who);
    /// The same of a device that was let in a while ago.
    [[nodiscard]] Answer<bool> mayStillFollow(const DeviceToken &who);
    /// Takes steps of a club into data that has none: those behind `part.from`, which is what has
    /// come so far; else nothing is done, and the answer says where to go on. The last one opens it
    /// to everybody, and the token is the giving desk's from then on. HasClub where there is one,
    /// or another is being given; one of which nothing has come for a quarter of an hour is thrown
    /// away for the next. Forbidden for a token of one person.
    [[nodiscard]] Answer<ClubTaken> take(const DeviceToken &who, const GivenPart &part);
    /// Never waits. A question of this epoch that knows more than the data has is proof that an
    /// older copy was put in its place: the data gets another epoch, so that all desks say again
    /// what is missing. At most once in a while; TryLater until then.
    [[nodiscard]] Answer<FeedAnswer> feed(const FeedQuestion &question);
    [[nodiscard]] Answer<FeedCursors> ends();
    [[nodiscard]] Answer<std::unique_ptr<SnapshotReading>> snapshot(const FirstView &first);

private:
    [[nodiscard]] Answer<DeviceToken> known(std::string_view hash);
    [[nodiscard]] Answer<UpBatch>
    gather(JudgingTransaction &transaction, const DeviceToken &who, const Push &push);
    [[nodiscard]] Answer<PushedSet>
    whole(JudgingTransaction &transaction, const DeviceToken &who, const PushedSet &pushed);

    [[nodiscard]] Answer<ClubTaken>
    takeInto(JudgingTransaction &transaction, const DeviceToken &who, const GivenPart &part);
    [[nodiscard]] Answer<ClubTaken> takeAgain(JudgingTransaction &transaction,
                                              const GivenPart &part);
    [[nodiscard]] Answer<FeedCursors> endsOfGiven(const GivenPart &part);
    [[nodiscard]] bool isAbandoned(const Adoption &adoption) const;
    [[nodiscard]] std::optional<WireProblem>
    write(JudgingTransaction &transaction, const GivenPart &part, const UpBatch &batch) const;
    /// Null while there is nothing to serve: TryLater.
    [[nodiscard]] Answer<Uuid> openEpoch();
    [[nodiscard]] Answer<FeedAnswer> renew(const Uuid &epoch);
    [[nodiscard]] Answer<bool> readMayFollow(OperatorId who);
    void forgetRights(const Push &push);
    void noteChangedSeries(const UpBatch &batch, const std::vector<Judgement> &judgements);

    ServerData &m_data;
    const Clock &m_clock;
    Trouble m_trouble;
    Judge m_judge;
    std::vector<SeriesId> m_changedSeries;

    struct Right
    {
        bool mayFollow = false;
        Instant read;
    };

    std::optional<Instant> m_renewed; ///< when the data got another epoch here
    std::map<OperatorId, Right> m_rights; ///< as they were some seconds ago
};

} // namespace bayboard
