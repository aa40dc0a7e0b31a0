#include "core/rules/Terms.h"

#include <algorithm>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace bayboard {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

template <typename Term, typename Harder>
std::optional<Term>
pick(const std::optional<Term> &a, const std::optional<Term> &b, Harder harder, bool hardest)
{
    if (!a || !b)
        return a ? a : b;
    return harder(*a, *b) == hardest ? a : b;
}

bool isHarderCancellation(const CancellationTerms &a, const CancellationTerms &b)
{
    return a.minutes >= b.minutes;
}

bool isHarderReschedule(const RescheduleTerms &a, const RescheduleTerms &b)
{
    return std::pair(a.maximum, a.free) <= std::pair(b.maximum, b.free);
}

Terms combine(const Terms &a, const Terms &b, bool hardest)
{
    return {pick(a.cancellation, b.cancellation, isHarderCancellation, hardest),
            pick(a.reschedule, b.reschedule, isHarderReschedule, hardest)};
}

void writeText(Writer &writer, const std::string &text)
{
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void writeHead(Writer &writer,
               const std::string &rule,
               Severity severity,
               const std::optional<std::int64_t> &fee)
{
    writer.Key("rule");
    writeText(writer, rule);
    writer.Key("severity");
    writer.String(wordFor(severity));
    if (fee) {
        writer.Key("fee");
        writer.Int64(*fee);
    }
}

using Json = rapidjson::Document::ValueType;

std::optional<std::int64_t> number(const Json &object, const char *key)
{
    const auto at = object.FindMember(key);
    if (at == object.MemberEnd() || !at->value.IsInt64())
        return std::nullopt;
    return at->value.GetInt64();
}

template <typename Term> void readHead(const Json &object, Term &term)
{
    const auto rule = object.FindMember("rule");
    if (rule != object.MemberEnd() && rule->value.IsString())
        term.rule.assign(rule->value.GetString(), rule->value.GetStringLength());
    const auto severity = object.FindMember("severity");
    if (severity != object.MemberEnd() && severity->value.IsString())
        term.severity
            = severity->value == wordFor(Severity::Warn) ? Severity::Warn : Severity::NeedsOverride;
    term.fee = number(object, "fee");
}

} // namespace

Terms strictest(const Terms &a, const Terms &b)
{
    return combine(a, b, true);
}

Terms mildest(const Terms &a, const Terms &b)
{
    return combine(a, b, false);
}

std::string toJson(const Terms &terms)
{
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    writer.StartObject();
    if (terms.cancellation) {
        writer.Key("cancellation");
        writer.StartObject();
        writeHead(writer,
                  terms.cancellation->rule,
                  terms.cancellation->severity,
                  terms.cancellation->fee);
        writer.Key("minutes");
        writer.Int64(terms.cancellation->minutes);
        writer.EndObject();
    }
    if (terms.reschedule) {
        writer.Key("reschedule");
        writer.StartObject();
        writeHead(
            writer, terms.reschedule->rule, terms.reschedule->severity, terms.reschedule->fee);
        writer.Key("free");
        writer.Int64(terms.reschedule->free);
        writer.Key("maximum");
        writer.Int64(terms.reschedule->maximum);
        writer.EndObject();
    }
    writer.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

std::optional<Terms> termsFromJson(std::string_view json)
{
    if (json.empty())
        return std::nullopt;
    rapidjson::Document document;
    // Iterative: the text may come from a file that somebody made, nested without end.
    document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
    if (document.HasParseError() || !document.IsObject())
        return std::nullopt;
    Terms terms;
    const auto cancellation = document.FindMember("cancellation");
    if (cancellation != document.MemberEnd() && cancellation->value.IsObject()) {
        CancellationTerms &read = terms.cancellation.emplace();
        readHead(cancellation->value, read);
        read.minutes = number(cancellation->value, "minutes").value_or(0);
    }
    const auto reschedule = document.FindMember("reschedule");
    if (reschedule != document.MemberEnd() && reschedule->value.IsObject()) {
        RescheduleTerms &read = terms.reschedule.emplace();
        readHead(reschedule->value, read);
        read.free = number(reschedule->value, "free").value_or(0);
        read.maximum = number(reschedule->value, "maximum").value_or(INT64_MAX);
    }
    return terms;
}

void judgeCancellation(const CancellationTerms &terms, const Question &question, Findings &found)
{
    // What counts is when the booking as it stands begins.
    const Instant start = question.proposal.before ? question.proposal.before->slot.span.start()
                                                   : question.span().start();
    const Instant deadline = start - minutes(terms.minutes);
    if (question.now <= deadline)
        return;
    Violation &violation = found.object(RuleCode::CancellationWindow);
    violation.figures = {{"limit", terms.minutes},
                         {"actual", std::chrono::floor<minutes>(start - question.now).count()},
                         {"at", toUnix(deadline)}};
    if (terms.fee)
        violation.figures.emplace_back("fee", *terms.fee);
}

void judgeReschedule(const RescheduleTerms &terms, const Question &question, Findings &found)
{
    const std::int64_t number = question.proposal.before->reschedules + 1;
    if (number <= terms.free && number <= terms.maximum)
        return;
    Violation &violation = found.object(RuleCode::RescheduleLimit);
    violation.figures = {{"actual", number}, {"free", terms.free}, {"limit", terms.maximum}};
    if (number <= terms.maximum)
        violation.severity = Severity::Warn;
    if (terms.fee)
        violation.figures.emplace_back("fee", *terms.fee);
}

} // namespace bayboard
