// Blocks that stand: parts of them given back and taken again, changed and removed.

#include "core/serving/RestBlockReport.h"
#include "core/serving/RestHandlers.h"
#include "core/text/RepeatSentences.h"

namespace bayboard {

namespace {

/// The first block of a series that is named in a block's place.
Result<std::optional<Block>> firstOfSeries(RestCase &asked, const Uuid &id)
{
    const auto blocks = asked.data().seriesBlocks(SeriesId{id});
    if (!blocks)
        return tl::unexpected(blocks.error());
    for (const Block &block : *blocks)
        if (!block.withdrawn)
            return block;
    return std::nullopt;
}

/// The block that the path names, or the first one of the series.
struct Named
{
    Block block;
    bool isSeries = false;
};

OrAnswer<Named> namedBlock(RestCase &asked)
{
    const auto id = readPathId<BlockId>(asked);
    if (!id)
        return tl::unexpected(id.error());
    auto block = liveBlock(asked, *id);
    const bool isSeries = block && !*block;
    if (isSeries)
        block = firstOfSeries(asked, id->value);
    if (!block)
        return tl::unexpected(asked.problem(block.error()));
    if (!*block)
        return tl::unexpected(restProblem({rest_code::notFound}));
    if (!asked.may(Permission::ScheduleRead, (*block)->location))
        return tl::unexpected(asked.forbidden(Permission::ScheduleRead));
    Named named{std::move(**block), isSeries};
    if (auto other = objectToVersion(asked, isSeries ? std::nullopt : std::optional(named.block)))
        return tl::unexpected(std::move(*other));
    return named;
}

/// "from" (a time, or "now") and "to" inside the block; nothing where neither is given.
std::optional<Span> readPart(RestCase &asked, RestBody &body, const Block &block)
{
    if (!body.has("from") && !body.has("to"))
        return std::nullopt;
    const Zone &zone = asked.club()->zone(block.location);
    const auto read = [&](const char *name, Instant otherwise) {
        return body.text(name) == "now" ? asked.now() : body.time(name, zone).value_or(otherwise);
    };
    const Instant from = read("from", block.slot.span.start());
    const Instant to = read("to", block.slot.span.end());
    const auto part = Span::make(from, to);
    if (part)
        return *part;
    body.fault("to", Phrase::tr("that time is not in the block"));
    return block.slot.span;
}

/// A series is no one date, so nothing less than all of it is meant by its id.
EditScope readScope(RestBody &body, const Named &named)
{
    const std::string word = body.text("scope");
    if (named.isSeries && word != "all")
        body.fault("scope", Phrase::tr("it must be all, for the id is a series'"));
    if (word == "all")
        return EditScope::All;
    if (word == "following")
        return EditScope::Following;
    if (!word.empty() && word != "this")
        body.fault("scope", Phrase::tr("it must be this, following or all"));
    return EditScope::This;
}

void readTimes(RestCase &asked, RestBody &body, const Block &block, BlockWish &wish)
{
    const Zone &zone = asked.club()->zone(block.location);
    const Span &had = block.slot.span;
    wish.start = body.time("start", zone);
    const Instant start = wish.start.value_or(had.start());
    const bool open = body.flag("untilLifted");
    const auto length = body.length(start, zone);
    if (open && length)
        body.fault("untilLifted", Phrase::tr("either it or a length, not both"));
    if (open)
        wish.end = openEnd;
    else if (length)
        wish.end = start + *length;
    else if (wish.start)
        wish.end = had.isOpen() ? openEnd : start + had.length();
}

void readWish(RestCase &asked, RestBody &body, const Block &block, BlockWish &wish)
{
    readTimes(asked, body, block, wish);
    if (body.has("bays")) {
        std::vector<BayId> bays;
        for (const std::string &name : body.texts("bays")) {
            const auto bay = asked.club()->findBay(name, block.location);
            if (!bay)
                return body.fault("bays", bay.error());
            bays.push_back(*bay);
        }
        wish.bays = std::move(bays);
    }
    const auto take = [&](const char *name, std::optional<std::string> &to) {
        if (body.has(name))
            to = body.text(name);
    };
    take("kind", wish.kind);
    take("title", wish.title);
    take("reason", wish.reason);
    if (body.has("notOnHolidays"))
        wish.skipHolidays = body.flag("notOnHolidays");
    const std::string rule = body.text("rrule");
    if (rule == "none") {
        wish.recurrence.emplace(std::nullopt);
    } else if (!rule.empty()) {
        const Zone &zone = asked.club()->zone(block.location);
        auto read
            = Recurrence::ofRule(rule, zone.toLocal(wish.start.value_or(block.slot.span.start())));
        if (read)
            wish.recurrence.emplace(std::move(*read));
        else
            body.fault("rrule", Phrase(text::sentence(read.error()).toStdString()));
    }
}

/// What is common to all of them; `edit` makes the edit out of the body.
template <typename Edit> RestAnswer change(RestCase &asked, Edit edit)
{
    const auto named = namedBlock(asked);
    if (!named)
        return named.error();
    RestBody body(asked);
    RestBlockAsk question;
    question.reason = named->block.reason;
    question.ask = SeriesEdit(edit(body, *named, question));
    readAnswering(body, question);
    if (auto problem = body.finish())
        return std::move(*problem);
    return writeBlocks(asked, question, 200, named->isSeries ? BlockId() : named->block.id);
}

/// A part is one date's.
template <typename Edit> RestAnswer changePart(RestCase &asked, Edit edit)
{
    const auto named = namedBlock(asked);
    if (named && named->isSeries)
        return restProblem({rest_code::notFound});
    return change(asked, std::move(edit));
}

} // namespace

namespace rest {

RestAnswer liftBlock(RestCase &asked)
{
    return changePart(asked, [&](RestBody &body, const Named &named, RestBlockAsk &question) {
        const Block &block = named.block;
        const auto part = readPart(asked, body, block);
        if (!part)
            body.fault("from", Phrase::tr("from or to must say which part"));
        question.reason.clear();
        return edit::Lift{block.id, part.value_or(block.slot.span), body.flag("group")};
    });
}

RestAnswer unliftBlock(RestCase &asked)
{
    return changePart(asked, [&](RestBody &body, const Named &named, RestBlockAsk & /*question*/) {
        const Block &block = named.block;
        return edit::Unlift{block.id, readPart(asked, body, block), body.flag("group")};
    });
}

RestAnswer updateBlock(RestCase &asked)
{
    return change(asked, [&](RestBody &body, const Named &named, RestBlockAsk &question) {
        BlockWish wish;
        readWish(asked, body, named.block, wish);
        question.reason = wish.reason.value_or(question.reason);
        return edit::Change{
            named.block.id, readScope(body, named), body.flag("group"), std::move(wish)};
    });
}

RestAnswer removeBlock(RestCase &asked)
{
    return change(asked, [&](RestBody &body, const Named &named, RestBlockAsk &question) {
        if (body.has("reason"))
            question.reason = body.text("reason");
        return edit::Remove{named.block.id, readScope(body, named), body.flag("group")};
    });
}

} // namespace rest

} // namespace bayboard
