#include "core/serving/RestCase.h"

#include "core/access/BlockAccess.h"
#include "core/access/Feature.h"
#include "core/desk/FeatureAccess.h"
#include "core/desk/ProposalAccess.h"
#include "core/text/WholeSentences.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace bayboard {

namespace {

constexpr hours answersAreKept{24};
/// Names tags and questions: "bayboard rest" as a space of its own.
constexpr Uuid space{{0xB7,
                      0x0A,
                      0x2D,
                      0x5E,
                      0x11,
                      0x44,
                      0x4F,
                      0x6B,
                      0x9A,
                      0x0C,
                      0x52,
                      0x45,
                      0x53,
                      0x54,
                      0x00,
                      0x01}};

/// What is a fault of the question; all else is the store's.
constexpr std::array faults = {ErrorCode::InvalidArgument,
                               ErrorCode::InvalidTime,
                               ErrorCode::InvalidJson,
                               ErrorCode::InvalidZone,
                               ErrorCode::NotFound,
                               ErrorCode::Ambiguous,
                               ErrorCode::NotPermitted,
                               ErrorCode::NotAllowed,
                               ErrorCode::FeatureOff,
                               ErrorCode::TransitionRefused};

bool isOfTheStore(ErrorCode code)
{
    return std::find(faults.begin(), faults.end(), code) == faults.end();
}

/// Not what others have done meanwhile: the data itself does not answer.
bool isAway(ErrorCode code)
{
    return code == ErrorCode::StoreFailed || code == ErrorCode::StoreReplaced
        || code == ErrorCode::StoreDamaged || code == ErrorCode::StoreReadOnly;
}

const char *codeFor(ErrorCode code)
{
    if (code == ErrorCode::NotPermitted || code == ErrorCode::NotAllowed)
        return rest_code::notPermitted;
    if (code == ErrorCode::FeatureOff)
        return rest_code::featureOff;
    if (code == ErrorCode::TransitionRefused)
        return "TRANSITION_REFUSED";
    return code == ErrorCode::InvalidJson ? "INVALID_JSON" : rest_code::invalid;
}

} // namespace

std::string RestQuestion::parameter(std::string_view name) const
{
    for (const auto &[known, value] : query)
        if (known == name)
            return value;
    return {};
}

std::string tagOf(std::string_view text)
{
    return "\"" + makeNamedUuid(space, text).toString() + "\"";
}

bool namesTag(std::string_view list, std::string_view tag, TagMatch match)
{
    constexpr std::string_view blanks = " \t";
    while (!list.empty()) { // our tags have no comma
        const std::size_t end = std::min(list.find(','), list.size());
        std::string_view each = list.substr(0, end);
        list.remove_prefix(std::min(end + 1, list.size()));
        each.remove_prefix(std::min(each.find_first_not_of(blanks), each.size()));
        each = each.substr(0, each.find_last_not_of(blanks) + 1);
        if (match == TagMatch::Weak && each.starts_with("W/"))
            each.remove_prefix(2);
        if (each == "*" || (!tag.empty() && each == tag))
            return true;
    }
    return false;
}

Uuid identityOf(const RestQuestion &question)
{
    std::string all = question.operation;
    for (const std::string &part : question.captured)
        all += '\n' + part;
    for (const auto &[name, value] : question.query)
        all += '\n' + name + '=' + value;
    return makeNamedUuid(space, all + "\n\n" + question.person + '\n' + question.body);
}

OrAnswer<std::unique_ptr<RestCase>> RestCase::open(const Parts &parts)
{
    std::unique_ptr<RestCase> made(new RestCase(parts));
    if (auto stopped = made->begin())
        return tl::unexpected(std::move(*stopped));
    return made;
}

std::optional<RestAnswer> RestCase::begin()
{
    m_now = m_parts.service.clock().now();
    auto transaction = server().judging();
    if (!transaction)
        return problem(transaction.error());
    m_transaction = std::move(*transaction);
    auto club = m_transaction->club();
    const auto isGiven = m_transaction->isBeingGiven();
    if (!club || !isGiven)
        return problem(club ? isGiven.error() : club.error());
    m_club = std::move(*club);
    if (*isGiven) {
        RestAnswer answer = restProblem({rest_code::tryLater});
        answer.retryAfterSeconds = 10;
        return answer;
    }
    m_isDry = question().parameter("dryRun") == "true";
    return findActor();
}

std::optional<RestAnswer> RestCase::findActor()
{
    const OperatorId own = question().device.actor;
    constexpr const char *place = "Bayboard-Operator";
    if (question().person.empty()) {
        if (own.isNull())
            return restProblem({rest_code::operatorNeeded,
                                "The token is of no one operator: name the one who acts.",
                                place});
        m_actor = own;
    } else {
        const auto named = m_club->findOperator(question().person);
        if (!named)
            return problem(named.error(), place);
        if (!own.isNull() && own != *named)
            return restProblem({"FORBIDDEN", "The token is another operator's.", place});
        m_actor = *named;
    }
    const Operator *person = m_club->person(m_actor);
    if (person == nullptr || person->withdrawn || !person->active)
        return restProblem({"FORBIDDEN", "The operator does not work here any more.", place});
    return std::nullopt;
}

Uuid RestCase::newId()
{
    const auto at = std::chrono::milliseconds(seconds(toUnix(m_now)));
    return makeUuidV7(at.count(), m_parts.random);
}

bool RestCase::may(Permission permission, LocationId where) const
{
    return bayboard::may(*m_club, m_actor, permission, where);
}

bool RestCase::mayAnywhere(Permission permission) const
{
    return bayboard::mayAnywhere(*m_club, m_actor, permission);
}

bool RestCase::seesKind(std::string_view key, LocationId where) const
{
    return maySee(*m_club, m_actor, key, where);
}

Sight RestCase::sight(LocationId where) const
{
    return {may(Permission::CustomerReadName, where), may(Permission::CustomerReadContact, where)};
}

Sight RestCase::listSight(LocationId where) const
{
    Sight seen = sight(where);
    seen.contacts = seen.contacts && !exportFeatureError(*m_club, m_actor, where);
    return seen;
}

RestAnswer RestCase::forbidden(Permission permission) const
{
    text::Context context;
    context.club = m_club.get();
    return restProblem({rest_code::notPermitted,
                        text::wholeSentence(notPermitted(*m_club, m_actor, permission), context)});
}

Result<std::shared_ptr<const RuleBook>> RestCase::book()
{
    return m_parts.service.judge().bookOf(*m_transaction, bookInForce);
}

text::Context RestCase::context(LocationId where, std::vector<BayId> bays)
{
    text::Context context;
    context.club = m_club.get();
    context.location = where;
    context.now = m_now;
    context.bays = std::move(bays);
    context.holderName = [this](const EntityRef &holder) {
        return QString::fromStdString(holderName(holder));
    };
    return context;
}

/// As the board would show it to who asks; empty where he may not know.
std::string RestCase::holderName(const EntityRef &holder)
{
    const auto record = m_transaction->load(holder);
    if (!record || !*record)
        return {};
    Block block;
    if (holder.kind == EntityKind::Block)
        return fromRecord(**record, block) && seesKind(block.kind, block.location) ? block.title
                                                                                   : std::string();
    Booking booking;
    if (holder.kind != EntityKind::Booking || !fromRecord(**record, booking)
        || !may(Permission::CustomerReadName, booking.location))
        return {};
    const auto person = booking.customer.isNull()
        ? Result<std::optional<Record>>(std::nullopt)
        : m_transaction->load({EntityKind::Customer, booking.customer.value});
    Customer customer;
    if (person && *person && fromRecord(**person, customer))
        return customer.name;
    return booking.guestName.empty() ? booking.title : booking.guestName;
}

RestAnswer RestCase::problem(const Error &error, const std::string &place)
{
    if (isOfTheStore(error.code)) {
        const auto later = m_parts.service.later(error);
        RestAnswer answer = restProblem({rest_code::tryLater});
        answer.retryAfterSeconds = later.value().retryAfterSeconds;
        answer.dataFailed = isAway(error.code);
        return answer;
    }
    text::Context context;
    context.club = m_club.get();
    return restProblem({codeFor(error.code), text::wholeSentence(error, context), place});
}

std::optional<RestAnswer> RestCase::objectToWriting()
{
    const auto off = featureError(*m_club, Feature::ApiActions, {m_actor});
    return off ? std::optional(problem(*off)) : std::nullopt;
}

Result<ChangeSet> RestCase::blankSet()
{
    const auto book = m_transaction->ruleBook(bookInForce);
    if (!book)
        return tl::unexpected(book.error());
    ChangeSet set;
    set.id = ChangeSetId{newId()};
    set.desk = question().device.desk;
    set.actor = m_actor;
    set.at = m_now;
    set.ruleBookVersion = book->version;
    return set;
}

RestAnswer RestCase::write(const ChangeSet &set, const Writing &writing)
{
    std::optional<RestAnswer> answer;
    WhileJudging also;
    also.before = [&]() -> Status {
        if (writing.before)
            answer = writing.before();
        return answer ? fail(ErrorCode::Stopped) : Status();
    };
    also.after = [&](const std::vector<Judgement> &judgements) -> Status {
        const Judgement &said = judgements.front();
        answer = said.isRefused() ? writing.refused(said) : writing.accepted();
        if (m_isDry || answer->status >= 500)
            return fail(ErrorCode::Stopped);
        answer->judgement = said;
        return keep(*answer);
    };
    const UpBatch batch{
        question().device.desk, {{set, {}}}, m_now, false, {}, question().device.actor};
    const auto judged = m_parts.service.judge().judge(*m_transaction, batch, m_now, also);
    if (judged || (judged.error().code == ErrorCode::Stopped && answer))
        return std::move(*answer);
    m_isStale = judged.error().code == ErrorCode::Stale;
    return problem(judged.error());
}

RestAnswer RestCase::finish(RestAnswer answer, const std::string &kept)
{
    RestAnswer again = answer;
    if (!kept.empty())
        again.body = kept;
    Status done = keep(again);
    if (done)
        done = m_transaction->commit();
    if (done)
        return answer;
    m_isStale = done.error().code == ErrorCode::Stale;
    return problem(done.error());
}

Status RestCase::keep(const RestAnswer &answer)
{
    if (question().key.empty())
        return {};
    return m_transaction->keepAnswer({question().device.id,
                                      question().key,
                                      identityOf(question()),
                                      answer.status,
                                      answer.place,
                                      answer.tag,
                                      answer.body,
                                      m_now},
                                     m_now - answersAreKept);
}

} // namespace bayboard
