#include "app/ctl/BayReading.h"
#include "app/ctl/BlockLaying.h"
#include "app/ctl/Commands.h"
#include "app/ctl/Reading.h"
#include "app/ctl/RecurrenceReading.h"
#include "app/ctl/Sentences.h"
#include "core/blocks/SeriesDates.h"

#include <algorithm>

namespace bayboard {

namespace {

/// A value, or what to print instead.
template <typename Value> using Read = tl::expected<Value, Reply>;

template <typename Value> Read<Value> orReply(Result<Value> value)
{
    if (!value)
        return tl::unexpected(Reply(refuse(value.error())));
    return std::move(*value);
}

/// Lines of iCalendar in a file; a DTSTART that is missing there is --start.
Read<Recurrence>
readRecurrenceFile(const Session &session, const std::string &name, std::optional<LocalTime> start)
{
    auto text = orReply(readWholeFile(session.resolved(name)));
    if (!text)
        return tl::unexpected(text.error());
    const auto has = [&](std::string_view word) {
        return text->starts_with(word) || text->find("\n" + std::string(word)) != std::string::npos;
    };
    const bool own = has("DTSTART");
    if (!own && start)
        *text = "DTSTART:" + basicText(*start) + "\n" + *text;
    auto read = Recurrence::parse(*text);
    if (!read)
        return tl::unexpected(Reply(refuseRule(read.error())));
    if (start && read->start != *start)
        return tl::unexpected(Reply(refuse(ErrorCode::InvalidArgument,
                                           "--start",
                                           Phrase::tr("the file's DTSTART is another time"))));
    return std::move(*read);
}

/// --rrule or --recurrence, with --rdate and --exdate; nothing: once.
Read<std::optional<Recurrence>>
readRecurrence(const Session &session, const Zone &zone, std::optional<LocalTime> start)
{
    const auto rule = session.line.value("--rrule");
    const auto file = session.line.value("--recurrence");
    if (rule && file)
        return tl::unexpected(
            Reply(refuse(ErrorCode::InvalidArgument,
                         "--recurrence",
                         Phrase::tr("either --rrule or --recurrence, not both"))));
    std::optional<Recurrence> recurrence;
    if (file) {
        auto read = readRecurrenceFile(session, *file, start);
        if (!read)
            return tl::unexpected(read.error());
        recurrence = std::move(*read);
    } else if (rule && start) {
        auto read = Recurrence::ofRule(*rule, *start);
        if (!read)
            return tl::unexpected(Reply(refuseRule(read.error())));
        recurrence = std::move(*read);
    } else if (start && session.line.has("--rdate")) {
        recurrence.emplace().start = *start;
    }
    if (!recurrence && !rule && session.line.has("--exdate"))
        return tl::unexpected(Reply(
            refuse(ErrorCode::InvalidArgument,
                   "--exdate",
                   Phrase::tr("nothing repeats; it needs --rrule, --recurrence or --rdate"))));
    if (!recurrence)
        return std::optional<Recurrence>();
    if (const Status added = addDates(session.line, zone, *recurrence); !added)
        return tl::unexpected(Reply(refuse(added.error())));
    return recurrence;
}

/// The end that --minutes or --until-lifted says, else the kind's usual length.
Result<Instant> readEnd(const Session &session, Instant start)
{
    const auto length = session.line.number("--minutes");
    const bool open = session.line.has("--until-lifted");
    if (length && open)
        return fail(ErrorCode::InvalidArgument,
                    "--until-lifted",
                    Phrase::tr("either --minutes or --until-lifted, not both"));
    if (open)
        return openEnd;
    if (length)
        return start + minutes(*length);
    const BlockKind *kind = session.club->blockKind(session.line.valueOr("--kind", ""));
    if (kind == nullptr || kind->length <= 0)
        return fail(
            ErrorCode::InvalidArgument, "--minutes", Phrase::tr("this kind has no usual length"));
    return start + minutes(kind->length);
}

Read<BlockRequest> readRequest(const Session &session)
{
    const auto within = orReply(readLocation(session));
    if (!within)
        return tl::unexpected(within.error());
    auto bays = orReply(readBays(session, *within));
    if (!bays)
        return tl::unexpected(bays.error());
    const Zone &zone = session.club->zone(session.club->bay(bays->front())->location);
    BlockRequest request;
    request.bays = std::move(*bays);
    std::optional<Instant> start;
    if (const auto text = session.line.value("--start")) {
        const auto read = orReply(readTime("--start", *text, zone));
        if (!read)
            return tl::unexpected(read.error());
        start = *read;
    }
    auto recurrence
        = readRecurrence(session, zone, start ? std::optional(zone.toLocal(*start)) : std::nullopt);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    request.recurrence = std::move(*recurrence);
    if (!start && request.recurrence)
        start = zone.toInstant(request.recurrence->start);
    if (!start)
        return tl::unexpected(
            Reply(refuse(ErrorCode::InvalidArgument, "--start", Phrase::tr("a start is needed"))));
    request.kind = session.line.valueOr("--kind", "");
    if (session.club->blockKind(request.kind) == nullptr)
        return tl::unexpected(
            Reply(refuse(ErrorCode::NotFound, wordFor(EntityKind::BlockKind), request.kind)));
    const auto end = orReply(readEnd(session, *start));
    if (!end)
        return tl::unexpected(end.error());
    request.first = Span(*start, *end);
    request.skipHolidays = session.line.has("--not-on-holidays");
    request.title = session.line.valueOr("--title", "");
    request.reason = session.line.valueOr("--reason", "");
    return request;
}

/// The block that is named; of a series that is named its first block.
Result<Block> readBlock(const Session &session)
{
    const std::string &text = session.line.operands.front();
    const auto id = readId<BlockId>(text);
    if (!id)
        return tl::unexpected(id.error());
    const bool mayBeSeries
        = session.line.valueOr("--scope", "") == "all" || session.line.has("--restore");
    return session.desk.read<Block>([&](Store &store) -> Result<Block> {
        auto block = store.loadBlock(*id);
        if (block || !mayBeSeries || block.error().code != ErrorCode::NotFound)
            return block;
        auto blocks = store.listSeriesBlocks(SeriesId{id->value});
        if (!blocks)
            return tl::unexpected(blocks.error());
        for (Block &each : *blocks)
            if (!each.withdrawn)
                return std::move(each);
        return block;
    });
}

/// --from (a time, or now) and --to inside the block; nothing where neither is given.
Result<std::optional<Span>> readPart(const Session &session, const Block &block)
{
    const Zone &zone = session.club->zone(block.location);
    const auto read = [&](const char *name, Instant otherwise) -> Result<Instant> {
        const auto text = session.line.value(name);
        if (!text)
            return otherwise;
        return *text == "now" ? Result<Instant>(session.now) : readTime(name, *text, zone);
    };
    if (!session.line.has("--from") && !session.line.has("--to"))
        return std::optional<Span>();
    const auto from = read("--from", block.slot.span.start());
    if (!from)
        return tl::unexpected(from.error());
    const auto to = read("--to", block.slot.span.end());
    if (!to)
        return tl::unexpected(to.error());
    const auto part = Span::make(*from, *to);
    if (!part)
        return fail(
            ErrorCode::InvalidArgument, "block", Phrase::tr("that time is not in the block"));
    return std::optional<Span>(*part);
}

EditScope scopeOf(const Session &session)
{
    const std::string word = session.line.valueOr("--scope", "this");
    return word == "all"      ? EditScope::All
        : word == "following" ? EditScope::Following
                              : EditScope::This;
}

Status readTimes(const Session &session, const Block &block, BlockWish &wish)
{
    const Span &had = block.slot.span;
    if (const auto text = session.line.value("--start")) {
        const auto start = readTime("--start", *text, session.club->zone(block.location));
        if (!start)
            return tl::unexpected(start.error());
        wish.start = *start;
    }
    const Instant start = wish.start.value_or(had.start());
    if (session.line.has("--minutes") || session.line.has("--until-lifted")) {
        const auto end = readEnd(session, start);
        if (!end)
            return tl::unexpected(end.error());
        wish.end = *end;
    } else if (wish.start) {
        wish.end = had.isOpen() ? openEnd : start + had.length();
    }
    return {};
}

Status readWishBays(const Session &session, const Block &block, BlockWish &wish)
{
    if (!session.line.has("--bays"))
        return {};
    auto bays = readBays(session, block.location);
    if (!bays)
        return tl::unexpected(bays.error());
    wish.bays = std::move(*bays);
    return {};
}

Read<BlockWish> readWish(const Session &session, const Block &block)
{
    BlockWish wish;
    Status read = readTimes(session, block, wish);
    if (read)
        read = readWishBays(session, block, wish);
    if (!read)
        return tl::unexpected(Reply(refuse(read.error())));
    wish.kind = session.line.value("--kind");
    wish.title = session.line.value("--title");
    wish.reason = session.line.value("--reason");
    if (session.line.has("--not-on-holidays") || session.line.has("--on-holidays"))
        wish.skipHolidays = session.line.has("--not-on-holidays");
    if (session.line.valueOr("--rrule", "") == "none") {
        wish.recurrence.emplace(std::nullopt);
    } else if (session.line.has("--rrule")) {
        const Zone &zone = session.club->zone(block.location);
        auto rule = readRecurrence(
            session, zone, zone.toLocal(wish.start.value_or(block.slot.span.start())));
        if (!rule)
            return tl::unexpected(rule.error());
        wish.recurrence = std::move(*rule);
    }
    return wish;
}

/// The one date of the series on a day, or at a time, that was left out.
Result<SeriesEdit> readRestore(const Session &session, const Block &block)
{
    const auto series = SeriesId::parse(block.series);
    if (!series)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Series), block.id.toString());
    const Zone &zone = session.club->zone(block.location);
    const auto wall = readWall(session.line.valueOr("--restore", ""), zone);
    if (!wall)
        return tl::unexpected(wall.error());
    if (!wall->dateOnly)
        return SeriesEdit(edit::Restore{*series, recurrenceIdOf(wall->at), std::nullopt});
    const auto stored
        = session.desk.read<Series>([&](Store &store) { return store.loadSeries(*series); });
    if (!stored)
        return tl::unexpected(stored.error());
    const LocalDate date = dateOf(wall->at);
    const auto dates
        = datesOf(*stored, *session.club, zone.startOfDay(date + days(1)), zone.startOfDay(date));
    if (!dates)
        return tl::unexpected(dates.error());
    if (dates->size() > 1)
        return fail(ErrorCode::InvalidArgument,
                    "--restore",
                    Phrase::tr("the series has several dates on that day; give the time too"));
    if (dates->empty())
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Series), formatDate(date));
    return SeriesEdit(edit::Restore{*series, dates->front().id, std::nullopt});
}

} // namespace

Reply runBlock(const Session &session)
{
    auto request = readRequest(session);
    if (!request)
        return request.error();
    const std::string reason = request->reason;
    return layAsked(session, std::move(*request), reason);
}

Reply runLift(const Session &session)
{
    const auto block = readBlock(session);
    if (!block)
        return refuse(block.error());
    const auto part = readPart(session, *block);
    if (!part)
        return refuse(part.error());
    if (!*part)
        return refuse(
            ErrorCode::InvalidArgument, "--from", Phrase::tr("--from or --to must say which part"));
    return layAsked(
        session, SeriesEdit(edit::Lift{block->id, **part, session.line.has("--group")}), "");
}

Reply runUnlift(const Session &session)
{
    const auto block = readBlock(session);
    if (!block)
        return refuse(block.error());
    const auto part = readPart(session, *block);
    if (!part)
        return refuse(part.error());
    return layAsked(session,
                    SeriesEdit(edit::Unlift{block->id, *part, session.line.has("--group")}),
                    block->reason);
}

Reply runEditSeries(const Session &session)
{
    const auto block = readBlock(session);
    if (!block)
        return refuse(block.error());
    const EditScope scope = scopeOf(session);
    const bool group = session.line.has("--group");
    const std::string reason = session.line.valueOr("--reason", block->reason.c_str());
    if (session.line.has("--remove") && session.line.has("--restore"))
        return refuse(ErrorCode::InvalidArgument,
                      "--remove",
                      Phrase::tr("either --remove or --restore, not both"));
    if (session.line.has("--remove"))
        return layAsked(session, SeriesEdit(edit::Remove{block->id, scope, group}), reason);
    if (session.line.has("--restore")) {
        const auto restore = readRestore(session, *block);
        if (!restore)
            return refuse(restore.error());
        return layAsked(session, *restore, reason);
    }
    auto wish = readWish(session, *block);
    if (!wish)
        return wish.error();
    return layAsked(
        session, SeriesEdit(edit::Change{block->id, scope, group, std::move(*wish)}), reason);
}

} // namespace bayboard
