#include "core/serving/RestBlockReport.h"

#include "core/blocks/DraftOrder.h"
#include "core/desk/BulkAccess.h"
#include "core/exchange/BlockJson.h"
#include "core/serving/RestRefusal.h"
#include "core/serving/RestRows.h"

namespace bayboard {

namespace {

std::optional<BlockAnswer::Kind> policyFor(const std::string &word)
{
    if (word.empty() || word == "list")
        return BlockAnswer::Kind::Open;
    if (word == "skip")
        return BlockAnswer::Kind::Skip;
    if (word == "move")
        return BlockAnswer::Kind::Move;
    if (word == "shorten")
        return BlockAnswer::Kind::Shorten;
    return word == "cancel" ? std::optional(BlockAnswer::Kind::Cancel) : std::nullopt;
}

Result<HitBooking> look(RestCase &asked, BookingId id)
{
    auto row = rowOf(asked, id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreFailed, "", Phrase::tr("a booking is not readable"));
    const Sight sight = asked.listSight((*row)->booking.location);
    HitBooking hit{(*row)->booking, {}, {}, (*row)->tier};
    if (sight.names)
        hit.name = !(*row)->customerName.empty() ? (*row)->customerName
            : !hit.booking.guestName.empty()     ? hit.booking.guestName
                                                 : hit.booking.title;
    if (sight.contacts)
        hit.phone = (*row)->customerPhone.empty() ? hit.booking.guestPhone : (*row)->customerPhone;
    const CustomerId customer = hit.booking.customer;
    if (!sight.contacts || !hit.phone.empty() || customer.isNull())
        return hit;
    const auto record = asked.data().load({EntityKind::Customer, customer.value});
    if (!record)
        return tl::unexpected(record.error());
    if (*record)
        if (const auto *email = std::get_if<std::string>(&(*record)->get(Field::Email)))
            hit.email = *email;
    return hit;
}

Result<std::shared_ptr<const Schedule>> scheduleFor(RestCase &asked, const BlockReach &reach)
{
    auto schedule = std::make_shared<Schedule>();
    const auto rows = asked.data().occupancy(reach.bays, reach.span);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const OccupancyRow &row : *rows)
        BAYBOARD_ASSERT(schedule->hold(row.bay, row.occupancy));
    return std::shared_ptr<const Schedule>(std::move(schedule));
}

Result<SeriesState> stateOf(RestCase &asked, const Block &block)
{
    SeriesState state;
    const auto id = SeriesId::parse(block.series);
    if (!id) {
        state.blocks.push_back(block);
        return state;
    }
    const auto record = asked.data().load({EntityKind::Series, id->value});
    auto blocks = asked.data().seriesBlocks(*id);
    if (!record || !blocks)
        return tl::unexpected(record ? blocks.error() : record.error());
    Series series;
    if (!*record || !fromRecord(**record, series))
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Series), id->toString());
    series.id = *id;
    state.series = std::move(series);
    state.blocks = std::move(*blocks);
    return state;
}

Result<BlockDraft> draftFor(RestCase &asked, const BlockAsk &ask)
{
    const NewId newId = [&] {
        return asked.newId();
    };
    const auto *request = std::get_if<BlockRequest>(&ask);
    if (request != nullptr)
        if (Status may = mayAskFor(*asked.club(), asked.actor(), *request, asked.now()); !may)
            return tl::unexpected(may.error());
    if (request != nullptr)
        return draftOf(*request, *asked.club(), asked.now(), newId, mostBlocksAsked);
    const auto &edit = std::get<SeriesEdit>(ask);
    const BlockId id = std::visit(
        [](const auto &each) {
            if constexpr (requires { each.block; })
                return each.block;
            else
                return BlockId{};
        },
        edit);
    const auto block = liveBlock(asked, id);
    if (!block)
        return tl::unexpected(block.error());
    if (!*block)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Block), id.toString());
    if (Status may = mayAskToEdit(*asked.club(), asked.actor(), **block, asked.now()); !may)
        return tl::unexpected(may.error());
    const auto state = stateOf(asked, **block);
    if (!state)
        return tl::unexpected(state.error());
    auto draft = draftOf(edit, *state, *asked.club(), asked.now(), newId);
    if (draft && draft->blocks.size() > mostBlocksAsked)
        return tooManyBlocks(mostBlocksAsked);
    return draft;
}

} // namespace

OrAnswer<BlockReport> reportOn(RestCase &asked, const RestBlockAsk &question)
{
    auto draft = draftFor(asked, question.ask);
    const Status allowed = draft ? mayDraft(*asked.club(), asked.actor(), *draft, asked.now())
                                 : tl::unexpected(draft.error());
    if (!allowed)
        return tl::unexpected(asked.problem(allowed.error()));
    auto book = asked.book();
    if (!book)
        return tl::unexpected(asked.problem(book.error()));
    BlockWorld world{
        asked.club(), *book, std::make_shared<const Schedule>(), asked.now(), [&](BookingId id) {
            return look(asked, id);
        }};
    if (const auto reach = reachOf(*draft, *asked.club())) {
        auto schedule = scheduleFor(asked, *reach);
        if (!schedule)
            return tl::unexpected(asked.problem(schedule.error()));
        world.schedule = std::move(*schedule);
    }
    auto plan = planOf(std::move(*draft), world, question.first);
    if (!plan)
        return tl::unexpected(asked.problem(plan.error()));
    BlockReport report;
    report.preview = std::make_shared<const BlockPreview>(
        BlockPreview{question.ask, question.first, std::move(*plan), 0, {}, asked.actor()});
    report.answers = answerAll(report.preview->plan, question.policy);
    auto result = resultOf(
        report.preview->plan, report.answers, question.reason, [&] { return asked.newId(); });
    if (result)
        report.laid.result = std::move(*result);
    else
        report.faults = std::move(result.error());
    return report;
}

void readAnswering(RestBody &body, RestBlockAsk &question)
{
    const auto policy = policyFor(body.text("onClash"));
    if (!policy)
        body.fault("onClash", Phrase::tr("it must be list, skip, move, shorten or cancel"));
    question.policy = policy.value_or(BlockAnswer::Kind::Open);
    const std::string first = body.text("first");
    if (!first.empty() && first != "bay" && first != "time")
        body.fault("first", Phrase::tr("it must be bay or time"));
    question.first = first == "time" ? WayFirst::OtherTime : WayFirst::OtherBay;
}

Result<std::optional<Block>> liveBlock(RestCase &asked, BlockId id)
{
    const auto record = asked.data().load({EntityKind::Block, id.value});
    if (!record)
        return tl::unexpected(record.error());
    Block block;
    if (!*record || !fromRecord(**record, block) || block.withdrawn)
        return std::nullopt;
    block.id = id;
    return block;
}

std::string blockText(const RestCase &asked, const Block &block)
{
    JsonOut json;
    printBlockWithSeries(json, *asked.club(), block, asked.seesKind(block.kind, block.location));
    return json.take();
}

std::optional<RestAnswer> objectToVersion(const RestCase &asked, const std::optional<Block> &block)
{
    const std::string &matches = asked.question().matches;
    const std::string tag = block ? tagOf(blockText(asked, *block)) : std::string();
    return matches.empty() || namesTag(matches, tag)
        ? std::nullopt
        : std::optional(restProblem({rest_code::otherVersion, {}, "If-Match"}));
}

RestAnswer answerWith(const BlockReport &report, const Club &club)
{
    RestAnswer answer;
    answer.body = blockReportJson(report, club);
    return answer;
}

RestAnswer
writeBlocks(RestCase &asked, const RestBlockAsk &question, std::int64_t doneStatus, BlockId named)
{
    auto report = reportOn(asked, question);
    if (!report)
        return std::move(report.error());
    if (!report->faults.empty())
        return restProblem({rest_code::inTheWay, {}, "/onClash"}, [&](JsonOut &json) {
            json.key("report");
            printBlockReport(json, *report, *asked.club());
        });
    auto set = asked.blankSet();
    if (!set)
        return asked.problem(set.error());
    set->label = report->preview->plan.draft.label;
    set->reason = question.reason;
    set->changes = std::move(report->laid.result.changes);
    if (set->changes.empty())
        return answerWith(*report, *asked.club());
    RestCase::Writing writing;
    writing.before = [&]() -> std::optional<RestAnswer> { // it may have changed before the locks
        if (named.isNull() || asked.question().matches.empty())
            return std::nullopt;
        const auto block = liveBlock(asked, named);
        return block ? objectToVersion(asked, *block) : asked.problem(block.error());
    };
    writing.accepted = [&] {
        if (!asked.isDry()) {
            report->laid.id = set->id;
            report->laid.entity = set->changes.front().entity.id;
        }
        RestAnswer answer = answerWith(*report, *asked.club());
        answer.status = asked.isDry() ? 200 : doneStatus;
        if (named.isNull() || asked.isDry())
            return answer;
        const auto block = liveBlock(asked, named);
        if (!block)
            return asked.problem(block.error());
        if (*block)
            answer.tag = tagOf(blockText(asked, **block));
        return answer;
    };
    writing.refused = [&](const Judgement &said) {
        return refusalAnswer(asked, said);
    };
    return asked.write(*set, writing);
}

} // namespace bayboard
