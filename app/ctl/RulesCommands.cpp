#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "app/ctl/Sentences.h"
#include "core/desk/RuleTrial.h"
#include "core/text/ErrorSentences.h"
#include "core/text/WholeSentences.h"

namespace bayboard {

namespace {

/// A rule book that cannot be used: line and reason as JSON, the sentence on standard error.
Printed printBroken(const Error &error)
{
    Printed printed;
    const auto &details = error.arguments;
    std::int64_t line = 0;
    for (const char c : details.empty() ? std::string() : details[0].plain())
        line = c >= '0' && c <= '9' ? line * 10 + (c - '0') : line;
    JsonOut json;
    json.object().key("ok").boolean(false).key("line").number(line);
    json.key("reason")
        .text(details.size() > 1 ? text::said(details[1]).toStdString() : std::string())
        .endObject();
    printed.out = json.take();
    printed.err = sentenceFor(error) + "\n";
    printed.exit = exitInput;
    return printed;
}

/// The period and place that are tried.
Result<RuleTrial::Ask> readAsk(const Session &session, std::string text)
{
    RuleTrial::Ask ask;
    ask.text = std::move(text);
    const auto location = readLocation(session);
    if (!location)
        return tl::unexpected(location.error());
    ask.location = *location;
    ask.to = zoneFor(*session.club, *location).dateAt(session.now);
    if (const auto written = session.line.value("--to")) {
        const auto date = readDate(*written);
        if (!date)
            return tl::unexpected(date.error());
        ask.to = *date;
    }
    ask.from = ask.to - usualTrial;
    if (const auto written = session.line.value("--from")) {
        const auto date = readDate(*written);
        if (!date)
            return tl::unexpected(date.error());
        ask.from = *date;
    }
    return ask;
}

void printEntry(JsonOut &json, const Club &club, const TrialEntry &entry)
{
    const Violation &violation = entry.difference.violation;
    const Zone &zone = club.zone(entry.location);
    text::Context context;
    context.club = &club;
    context.location = entry.location;
    context.day = entry.slot.span.start();
    context.bays = entry.slot.bays;
    json.object().key("change").text(wordFor(entry.difference.change));
    json.key("rule").text(violation.rule).key("code").text(wordFor(violation.code));
    json.key("message").text(text::wholeSentence(violation, context));
    json.key("id").text(entry.booking.toString()).key("who").textOrNull(entry.who);
    json.key("title").textOrNull(entry.title).key("location");
    json.text(club.location(entry.location)->name).key("bays").list();
    for (const BayId bay : entry.slot.bays)
        json.text(bayText(club, bay));
    json.endList().key("start").time(entry.slot.span.start(), zone);
    json.key("end").time(entry.slot.span.end(), zone).key("made");
    entry.made ? json.time(*entry.made, zone) : json.null();
    json.key("moved").boolean(entry.movedSince).endObject();
}

std::string printTrial(const Club &club, const RuleTrial::Ask &ask, const TrialReport &report)
{
    JsonOut json;
    json.object().key("from").text(formatDate(ask.from)).key("to").text(formatDate(ask.to));
    json.key("judged").number(report.judged).key("cancelled").number(report.cancelled);
    json.key("timeUnknown").number(report.timeUnknown);
    json.key("pastUnknown").number(report.pastUnknown);
    json.key("differing").number(report.differing).key("refused").number(report.refused);
    json.key("rules").list();
    for (const TrialCount &count : report.counts) {
        json.object().key("rule").text(count.rule).key("code").text(wordFor(count.code));
        json.key("change").text(wordFor(count.change));
        json.key("bookings").number(count.bookings).endObject();
    }
    json.endList().key("bookings").list();
    for (const TrialEntry &entry : report.entries)
        printEntry(json, club, entry);
    json.endList().key("leftOut").number(report.leftOut).endObject();
    return json.take();
}

} // namespace

Reply runRulesCheck(const std::filesystem::path &file, const Club *club)
{
    const auto text = readWholeFile(file);
    if (!text)
        return refuse(text.error());
    const auto book = RuleBook::parse(*text);
    if (!book)
        return printBroken(book.error());
    if (const Status fits = club != nullptr ? (*book)->fits(*club) : Status(); !fits)
        return printBroken(fits.error());
    JsonOut json;
    json.object().key("ok").boolean(true).key("rules");
    json.number(static_cast<std::int64_t>((*book)->ruleCount())).endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runRulesShow(const Session &session)
{
    const auto book
        = session.desk.read<Store::RuleBookText>([](Store &store) { return store.loadRuleBook(); });
    if (!book)
        return refuse(book.error());
    // A club that never set one goes by the book that we ship.
    std::string text = book->text.empty() ? std::string(RuleBook::defaultText()) : book->text;
    if (text.empty() || text.back() != '\n')
        text += '\n';
    return Printed{std::move(text), {}, exitDone};
}

Reply runRulesSet(const Session &session)
{
    const auto text = readWholeFile(session.resolved(session.line.operands.front()));
    if (!text)
        return refuse(text.error());
    const auto book = RuleBook::parse(*text);
    if (!book)
        return printBroken(book.error());
    const auto asked = session.desk.later<Outcome>(
        [&](Desk &desk, std::function<void(Outcome)> done) {
            desk.setRuleBook(*text, std::move(done));
        },
        DeskCalls::As::Actor);
    if (!asked)
        return refuse(asked.error());
    const Outcome &outcome = *asked;
    if (!outcome && outcome.error().error
        && outcome.error().error->code == ErrorCode::InvalidRuleBook)
        return printBroken(*outcome.error().error);
    if (!outcome)
        return tl::unexpected(outcome.error());
    JsonOut json;
    json.object().key("ok").boolean(true).key("rules");
    json.number(static_cast<std::int64_t>((*book)->ruleCount())).key("changeSet");
    json.textOrNull(outcome->id.isNull() ? "" : outcome->id.toString()).endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runRulesTry(const Session &session)
{
    const auto text = readWholeFile(session.resolved(session.line.operands.front()));
    if (!text)
        return refuse(text.error());
    const auto ask = readAsk(session, *text);
    if (!ask)
        return refuse(ask.error());
    const auto report = session.desk.later<Result<TrialReport>>(
        [&](Desk &desk, std::function<void(Result<TrialReport>)> done) {
            static_cast<void>(RuleTrial::start(desk, *ask, {}, std::move(done)));
        },
        DeskCalls::As::Actor);
    if (!report)
        return refuse(report.error());
    if (!*report && report->error().code == ErrorCode::InvalidRuleBook)
        return printBroken(report->error());
    if (!*report)
        return refuse(report->error());
    return Printed{printTrial(*session.club, *ask, **report), {}, exitDone};
}

} // namespace bayboard
