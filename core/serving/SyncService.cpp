#include "core/serving/SyncService.h"

#include "core/access/Permission.h"
#include "core/identity/TokenText.h"

#include <algorithm>
#include <unordered_map>

namespace bayboard {

namespace {

constexpr seconds retryAfter{1};
/// Parts of which nobody spoke again.
constexpr seconds partsAreKept{86400};
constexpr seconds rightsAreKept{5};
constexpr std::size_t mostRights = 1000;
/// Between two times that a desk's word changes the epoch.
constexpr seconds renewalsRest{300};

tl::unexpected<WireProblem>
refuse(ProblemCode code, std::string detail = {}, std::string place = {})
{
    WireProblem problem{code, std::move(detail), std::move(place)};
    return tl::unexpected(std::move(problem));
}

std::string placeOf(std::size_t index)
{
    return "/sets/" + std::to_string(index);
}

/// Whether it may change who may have a copy of the club.
bool isOfRights(const ChangeSet &set)
{
    return std::any_of(set.changes.begin(), set.changes.end(), [](const EntityChange &change) {
        return change.entity.kind == EntityKind::Operator || change.entity.kind == EntityKind::Role
            || change.entity.kind == EntityKind::Location;
    });
}

} // namespace

/// What the store has to say is for the log and the operator, not for who asks.
tl::unexpected<WireProblem> SyncService::later(const Error &error) const
{
    if (m_trouble)
        m_trouble(error);
    WireProblem problem{ProblemCode::TryLater};
    problem.retryAfterSeconds = retryAfter.count();
    return tl::unexpected(std::move(problem));
}

Answer<DeviceToken> SyncService::recognise(std::string_view token)
{
    const auto hash = tokenHash(token);
    return hash ? known(*hash) : refuse(ProblemCode::Unauthorized);
}

Answer<DeviceToken> SyncService::recogniseAgain(const DeviceToken &who)
{
    return known(who.hash);
}

Answer<DeviceToken> SyncService::known(std::string_view hash)
{
    auto found = m_data.findToken(hash);
    if (!found)
        return later(found.error());
    if (!*found || (*found)->revoked)
        return refuse(ProblemCode::Unauthorized);
    if ((*found)->hasExpired(m_clock.now()))
        return refuse(ProblemCode::TokenExpired);
    return std::move(**found);
}

Answer<Uuid> SyncService::openEpoch()
{
    auto epoch = m_data.epoch();
    if (!epoch)
        return later(epoch.error());
    if (!epoch->isNull())
        return *epoch;
    WireProblem problem{ProblemCode::TryLater, "a club is being given to this server"};
    problem.retryAfterSeconds = 10 * retryAfter.count();
    return tl::unexpected(std::move(problem));
}

Answer<Judged> SyncService::push(const DeviceToken &who, const Push &push)
{
    if (push.desk != who.desk)
        return refuse(ProblemCode::Forbidden, "the token is another desk's", "/desk");
    const auto epoch = openEpoch();
    if (!epoch)
        return tl::unexpected(epoch.error());
    Judged judged{*epoch, {}};
    // Late, from before a restore: the desk starts over and says again what it wants.
    if (!push.epoch.isNull() && push.epoch != *epoch)
        return judged;
    std::vector<Judgement> judgements;
    {
        auto transaction = m_data.judging();
        if (!transaction)
            return later(transaction.error());
        const auto batch = gather(**transaction, who, push);
        if (!batch)
            return tl::unexpected(batch.error());
        auto said = m_judge.judge(**transaction, *batch, m_clock.now());
        if (!said)
            return later(said.error());
        judgements = std::move(*said);
        noteChangedSeries(*batch, judgements);
    }
    forgetRights(push);
    std::unordered_map<Uuid, const Judgement *> byId;
    for (const Judgement &judgement : judgements)
        byId.emplace(judgement.id.value, &judgement);
    for (const PushedSet &pushed : push.sets) {
        judged.judgements.push_back(*byId.at(pushed.id.value));
        if (!pushed.set && pushed.fault.empty())
            std::ignore = m_data.dropParts(pushed.id, who.desk); // else they go with age
    }
    return judged;
}

Answer<UpBatch>
SyncService::gather(JudgingTransaction &transaction, const DeviceToken &who, const Push &push)
{
    UpBatch batch{push.desk, {}, push.at, push.nothingElseWaits, {}, who.actor};
    for (std::size_t i = 0; i < push.sets.size(); ++i) {
        PushedSet pushed = push.sets[i];
        if (!pushed.set && pushed.fault.empty()) {
            auto joined = whole(transaction, who, pushed);
            if (!joined) {
                joined.error().place = placeOf(i);
                return tl::unexpected(joined.error());
            }
            pushed = std::move(*joined);
        }
        if (pushed.set)
            batch.sets.push_back({std::move(*pushed.set), std::move(pushed.follows)});
        else
            batch.unreadable.push_back({pushed.id, std::move(pushed.fault)});
    }
    return batch;
}

/// Out of its parts; where they are gone because it was judged already, its id is enough.
Answer<PushedSet>
SyncService::whole(JudgingTransaction &transaction, const DeviceToken &who, const PushedSet &pushed)
{
    const auto known = transaction.judgement(pushed.id);
    if (!known)
        return later(known.error());
    if (*known) {
        PushedSet judged = pushed;
        judged.set.emplace().id = pushed.id;
        return judged;
    }
    const auto text = m_data.joinedParts(pushed.id, who.desk);
    if (!text)
        return later(text.error());
    if (!*text)
        return refuse(ProblemCode::PartsMissing);
    return readWhole(**text, pushed);
}

Answer<bool> SyncService::keepPart(SentPart part)
{
    if (part.count > mostParts)
        return refuse(ProblemCode::TooLarge, "a change set has too many parts", "/count");
    if (part.index < 0 || part.index >= part.count)
        return refuse(ProblemCode::Invalid, "must be less than the count", "/index");
    if (!isUtf8(part.text))
        return refuse(ProblemCode::Invalid, "a part must be UTF-8", "/text");
    const Instant now = m_clock.now();
    const Status kept = m_data.keepPart(part, now);
    if (!kept && kept.error().code == ErrorCode::InvalidArgument)
        return tl::unexpected(problemFor(kept.error()));
    const Status dropped = kept ? m_data.dropPartsBefore(now - partsAreKept) : kept;
    if (!dropped)
        return later(dropped.error());
    return true;
}

Answer<bool> SyncService::mayFollow(const DeviceToken &who)
{
    if (who.actor.isNull())
        return true;
    const Instant now = m_clock.now();
    auto known = m_rights.find(who.actor);
    const bool isFresh = known != m_rights.end() && known->second.read <= now
        && now - known->second.read < rightsAreKept;
    if (!isFresh) {
        const auto may = readMayFollow(who.actor);
        if (!may)
            return may;
        if (m_rights.size() >= mostRights)
            m_rights.clear();
        known = m_rights.insert_or_assign(who.actor, Right{*may, now}).first;
    }
    if (known->second.mayFollow)
        return true;
    return refuse(ProblemCode::Forbidden,
                  "whose token it is may not read customers' names and contacts, and a copy of the "
                  "club has them");
}

Answer<bool> SyncService::mayStillFollow(const DeviceToken &who)
{
    const auto device = recogniseAgain(who);
    if (!device)
        return tl::unexpected(device.error());
    return mayFollow(*device);
}

Answer<bool> SyncService::readMayFollow(OperatorId who)
{
    const auto transaction = m_data.judging();
    if (!transaction)
        return later(transaction.error());
    const auto club = (*transaction)->club();
    if (!club)
        return later(club.error());
    return mayAnywhere(**club, who, Permission::CustomerReadName)
        && mayAnywhere(**club, who, Permission::CustomerReadContact);
}

/// One in parts, or that takes back, may be of anything.
void SyncService::forgetRights(const Push &push)
{
    for (const PushedSet &pushed : push.sets)
        if (!pushed.set || !pushed.set->target.isNull() || isOfRights(*pushed.set))
            m_rights.clear();
}

void SyncService::noteChangedSeries(const UpBatch &batch, const std::vector<Judgement> &judgements)
{
    for (const SentSet &sent : batch.sets) {
        const auto said = std::find_if(judgements.begin(), judgements.end(), [&](const auto &each) {
            return each.id == sent.set.id;
        });
        if (said == judgements.end() || said->isRefused())
            continue;
        for (const EntityChange &change : sent.set.changes)
            if (change.entity.kind == EntityKind::Series)
                m_changedSeries.emplace_back(change.entity.id);
    }
}

Answer<FeedAnswer> SyncService::feed(const FeedQuestion &question)
{
    const auto epoch = openEpoch();
    if (!epoch)
        return tl::unexpected(epoch.error());
    FeedAnswer answer;
    if (!question.epoch.isNull() && question.epoch != *epoch) {
        answer.page.epoch = *epoch;
        return answer;
    }
    if (!question.epoch.isNull()) {
        const auto holds = m_data.holds(question.cursors, question.known);
        if (!holds)
            return later(holds.error());
        if (!*holds)
            return renew(*epoch);
    }
    auto page = m_data.page(question.cursors, {});
    if (!page)
        return later(page.error());
    answer.page = std::move(*page);
    for (const FeedEntry &entry : answer.page.entries)
        if (isOfRights(entry.set))
            m_rights.clear(); // who asks next whether he may have it is asked anew
    answer.nothingNew = answer.page.entries.empty();
    return answer;
}

/// A desk that says so again and again, whatever the reason, does not send the others round with
/// it.
Answer<FeedAnswer> SyncService::renew(const Uuid &epoch)
{
    const Instant now = m_clock.now();
    if (m_renewed && *m_renewed <= now && now - *m_renewed < renewalsRest) {
        WireProblem problem{ProblemCode::TryLater, "the data has just been named anew"};
        problem.retryAfterSeconds = (*m_renewed + renewalsRest - now).count();
        return tl::unexpected(std::move(problem));
    }
    const Uuid next = makeNamedUuid(epoch, "put back " + std::to_string(toUnix(now)));
    if (const Status renewed = m_data.renewEpoch(epoch, next); !renewed)
        return later(renewed.error());
    m_renewed = now;
    m_rights.clear();
    if (m_trouble)
        m_trouble({ErrorCode::StoreFailed,
                   {Phrase::tr("the club's data"),
                    Phrase::tr("a desk has read more than is here: an older copy was put in its "
                               "place. All desks take everything anew and send what is missing")}});
    const auto current = m_data.epoch(); // another process may have been quicker
    if (!current)
        return later(current.error());
    FeedAnswer answer;
    answer.page.epoch = *current;
    answer.isRenewed = true;
    return answer;
}

/// Of a club that is being given they may shrink again, when another one takes its place.
Answer<FeedCursors> SyncService::ends()
{
    if (const auto epoch = openEpoch(); !epoch)
        return tl::unexpected(epoch.error());
    auto ends = m_data.ends();
    if (!ends)
        return later(ends.error());
    return std::move(*ends);
}

Answer<std::unique_ptr<SnapshotReading>> SyncService::snapshot(const FirstView &first)
{
    if (const auto epoch = openEpoch(); !epoch)
        return tl::unexpected(epoch.error());
    auto snapshot = m_data.snapshot(first);
    if (!snapshot)
        return later(snapshot.error());
    return std::move(*snapshot);
}

} // namespace bayboard
