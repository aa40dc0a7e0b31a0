#include "core/exchange/BlockJson.h"

#include "core/blocks/BlockFigures.h"
#include "core/blocks/SeriesDates.h"
#include "core/exchange/ClubJson.h"

#include <map>

namespace bayboard {

namespace {

/// The blocks of one date of one series: what people see as one.
struct Shown
{
    std::vector<std::size_t> blocks; ///< of the draft
    std::vector<std::size_t> hits; ///< of the plan
};

const char *wordFor(BlockAnswer::Kind kind)
{
    switch (kind) {
    case BlockAnswer::Kind::Open:
        return "open";
    case BlockAnswer::Kind::Move:
        return "move";
    case BlockAnswer::Kind::Shorten:
        return "shorten";
    case BlockAnswer::Kind::Skip:
        return "skip";
    case BlockAnswer::Kind::Cancel:
        break;
    }
    return "cancel";
}

const char *wordFor(AnswerFault::Kind kind)
{
    switch (kind) {
    case AnswerFault::Kind::Open:
        return "OPEN";
    case AnswerFault::Kind::NoWay:
        return "NO_WAY";
    case AnswerFault::Kind::Keeps:
        return "KEEPS_TIME";
    case AnswerFault::Kind::NotFree:
        break;
    }
    return "NOT_FREE";
}

const char *changeWord(const DraftedBlock &block)
{
    if (block.after.withdrawn)
        return "removed";
    return !block.before || block.before->withdrawn ? "new" : "changed";
}

std::vector<Shown> datesOf(const BlockPlan &plan)
{
    std::map<std::tuple<Instant, std::string, std::string, Instant, std::string>, std::size_t> at;
    std::vector<Shown> shown;
    std::vector<std::size_t> dateOf;
    const auto &blocks = plan.draft.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i].after;
        const std::string place = block.series.empty() ? block.id.toString() : block.series;
        const auto [found, isNew] = at.emplace(std::tuple(block.slot.span.start(),
                                                          place,
                                                          block.recurrenceId,
                                                          block.slot.span.end(),
                                                          changeWord(blocks[i])),
                                               shown.size());
        if (isNew)
            shown.emplace_back();
        shown[found->second].blocks.push_back(i);
        dateOf.push_back(found->second);
    }
    for (std::size_t hit = 0; hit < plan.hits.size(); ++hit)
        for (const std::size_t block : plan.hits[hit].blocks) {
            std::vector<std::size_t> &hits = shown[dateOf[block]].hits;
            if (hits.empty() || hits.back() != hit)
                hits.push_back(hit);
        }
    return shown;
}

std::int64_t minutesOf(seconds time)
{
    return std::chrono::floor<minutes>(time).count();
}

void printHit(JsonOut &json, const Club &club, const BlockHit &hit, const BlockAnswer &answer)
{
    const Booking &booking = hit.hit.booking;
    const Zone &zone = club.zone(booking.location);
    json.object().key("id").text(booking.id.toString()).key("name").textOrNull(hit.hit.name);
    json.key("phone").textOrNull(hit.hit.phone).key("email").textOrNull(hit.hit.email);
    json.key("start").time(booking.slot.span.start(), zone);
    json.key("end").time(booking.slot.span.end(), zone);
    json.key("bays").list();
    for (const BayId bay : club.inOrder(booking.slot.bays))
        json.text(bayText(club, bay));
    json.endList().key("overlapMinutes").number(minutesOf(hit.overlap));
    json.key("waysOut").list();
    for (const Slot &way : hit.waysOut)
        printSlot(json, club, way);
    json.endList().key("answer").text(wordFor(answer.kind)).endObject();
}

/// `skipped`: by block; bays and ids are those of what is done.
void printDate(JsonOut &json,
               const Club &club,
               const BlockReport &report,
               const Shown &shown,
               const std::vector<bool> &skipped)
{
    const BlockPlan &plan = report.preview->plan;
    std::vector<std::size_t> done;
    for (const std::size_t block : shown.blocks)
        if (!skipped[block])
            done.push_back(block);
    const DraftedBlock &first = plan.draft.blocks[shown.blocks.front()];
    const Span &span = first.after.slot.span;
    const Zone &zone = club.zone(first.after.location);
    json.object().key("start").time(span.start(), zone);
    printEnd(json.key("end"), span, zone);
    json.key("localStart").text(zone.format(span.start()).substr(0, 19));
    json.key("clashes").list();
    for (const std::size_t hit : shown.hits)
        printHit(json, club, plan.hits[hit], report.answers[hit]);
    json.endList().key("bays").list();
    for (const std::size_t block : done)
        json.text(bayText(club, plan.draft.blocks[block].after.slot.bays.front()));
    json.endList().key("ids").list();
    for (const std::size_t block : done)
        json.text(plan.draft.blocks[block].after.id.toString());
    json.endList().key("change").text(done.empty() ? "skipped" : changeWord(first)).endObject();
}

void printTaken(JsonOut &json, const Club &club, const BlockPlan &plan)
{
    json.key("taken").list();
    for (const BlockTaken &taken : plan.taken) {
        const Block &block = plan.draft.blocks[taken.block].after;
        const Zone &zone = club.zone(block.location);
        json.object().key("bay").text(bayText(club, block.slot.bays.front()));
        json.key("start").time(taken.part.start(), zone);
        printEnd(json.key("end"), taken.part, zone);
        json.key("block").text(taken.other.toString()).endObject();
    }
    json.endList();
}

} // namespace

void printBlockReport(JsonOut &json, const BlockReport &report, const Club &club)
{
    const BlockPlan &plan = report.preview->plan;
    const BlockResult &result = report.laid.result;
    const auto count = [](std::size_t number) {
        return static_cast<std::int64_t>(number);
    };
    const std::vector<bool> skipped = skippedBy(plan, report.answers);
    json.object().key("occurrences").list();
    for (const Shown &shown : datesOf(plan))
        printDate(json, club, report, shown, skipped);
    json.endList().key("bookings").number(count(plan.hits.size()));
    json.key("laid").number(count(result.laid)).key("moved").number(count(result.moved));
    json.key("shortened").number(count(result.shortened));
    json.key("skipped").number(count(result.skipped));
    json.key("cancelled").number(count(result.cancelled));
    json.key("blockedMinutes").number(minutesOf(figuresOf(plan, report.answers).blocked));
    json.key("lostMinutes").number(minutesOf(result.lost));
    printTaken(json, club, plan);
    json.key("faults").list();
    for (const AnswerFault &fault : report.faults) {
        json.object().key("id").text(plan.hits[fault.hit].hit.booking.id.toString());
        json.key("code").text(wordFor(fault.kind)).endObject();
    }
    json.endList().key("id");
    json.textOrNull(report.laid.id.isNull() ? "" : report.laid.entity.toString());
    json.key("changeSet").textOrNull(report.laid.id.isNull() ? "" : report.laid.id.toString());
    json.endObject();
}

std::string blockReportJson(const BlockReport &report, const Club &club)
{
    JsonOut json;
    printBlockReport(json, report, club);
    return json.take();
}

void printBlockWithSeries(JsonOut &json, const Club &club, const Block &block, bool seen)
{
    const Zone &zone = club.zone(block.location);
    const Location *location = club.location(block.location);
    json.object().key("id").text(block.id.toString());
    json.key("location").text(location == nullptr ? block.location.toString() : location->name);
    json.key("bay").text(baysText(club, block.slot.bays));
    json.key("start").time(block.slot.span.start(), zone);
    printEnd(json.key("end"), block.slot.span, zone);
    json.key("kind").textOrNull(seen ? block.kind : "");
    json.key("title").textOrNull(seen ? block.title : "");
    json.key("reason").textOrNull(seen ? block.reason : "");
    json.key("series").textOrNull(block.series).key("date").textOrNull(block.recurrenceId);
    json.key("lifted").list();
    for (const Span &part : block.lifted) {
        json.object().key("start").time(part.start(), zone);
        printEnd(json.key("end"), part, zone);
        json.endObject();
    }
    json.endList().endObject();
}

void printSeries(JsonOut &json, const Club &club, const Series &series, bool seen)
{
    const Zone &zone = club.zone(series.location);
    const Location *location = club.location(series.location);
    json.object().key("id").text(series.id.toString());
    json.key("location").text(location == nullptr ? series.location.toString() : location->name);
    json.key("bays").list();
    for (const BayId bay : club.inOrder(series.slot.bays))
        json.text(bayText(club, bay));
    json.endList().key("start").time(series.slot.span.start(), zone).key("minutes");
    if (series.slot.span.isOpen())
        json.null();
    else
        json.number(minutesOf(series.slot.span.length()));
    json.key("kind").textOrNull(seen ? series.kind : "");
    json.key("title").textOrNull(seen ? series.title : "");
    json.key("reason").textOrNull(seen ? series.reason : "");
    json.key("recurrence").textOrNull(series.recurrence);
    json.key("notOnHolidays").boolean(series.skipHolidays).key("leftOut").list();
    if (const auto recurrence = recurrenceOf(series); recurrence && *recurrence) {
        for (const LocalTime out : (*recurrence)->excluded)
            json.text(recurrenceIdOf(out));
        for (const LocalDate day : (*recurrence)->excludedDays)
            json.text(formatDate(day));
    }
    for (const std::string &skipped : series.skipped) {
        const std::size_t slash = skipped.find('/');
        const auto bay = BayId::parse(skipped.substr(slash + 1));
        json.text(bay ? skipped.substr(0, slash + 1) + bayText(club, *bay) : skipped);
    }
    json.endList().endObject();
}

} // namespace bayboard
