#include "ui/club/RuleSentences.h"

#include "core/rules/BookDraft.h"
#include "core/text/Formats.h"
#include "core/text/Words.h"
#include "ui/club/RuleWords.h"

#include <QCoreApplication>

namespace bayboard::rulewords {

namespace {

struct RuleBookSentences
{
    Q_DECLARE_TR_FUNCTIONS(RuleBookSentences)
};

/// A rule's figures as text.
class RuleReader
{
public:
    RuleReader(const JsonNode &rule, const Club &club) : m_rule(rule) { m_context.club = &club; }

    [[nodiscard]] bool has(const char *key) const { return m_rule.find(key) != nullptr; }

    [[nodiscard]] std::int64_t number(const char *key) const
    {
        const JsonNode *node = m_rule.find(key);
        return node != nullptr ? node->integer : 0;
    }

    [[nodiscard]] int count(const char *key) const { return static_cast<int>(number(key)); }

    [[nodiscard]] QString minutes(const char *key) const { return text::length(number(key)); }

    [[nodiscard]] QString hours(const char *key) const
    {
        const JsonNode *node = m_rule.find(key);
        return text::length(node != nullptr ? static_cast<std::int64_t>(node->number * 60 + 0.5)
                                            : 0);
    }

    [[nodiscard]] QString money(const char *key) const
    {
        return text::money(number(key), m_context);
    }

    [[nodiscard]] std::string word(const char *key) const
    {
        const JsonNode *node = m_rule.find(key);
        return node != nullptr ? node->text : std::string();
    }

    [[nodiscard]] QString date(const char *key) const
    {
        const auto date = parseDate(word(key));
        return date ? text::date(*date, m_context) : text::fromUtf8(word(key));
    }

    [[nodiscard]] bool isOn(const char *key) const
    {
        const JsonNode *node = m_rule.find(key);
        return node != nullptr ? node->boolean : isUsuallyOn(key);
    }

    [[nodiscard]] QString list(const char *key) const
    {
        QStringList all;
        if (const JsonNode *node = m_rule.find(key))
            for (const JsonNode &item : node->items)
                all += text::fromUtf8(item.text);
        return all.join(QStringLiteral(", "));
    }

    [[nodiscard]] QString tiers(const char *key) const
    {
        QStringList all;
        if (const JsonNode *node = m_rule.find(key))
            for (const JsonNode &item : node->items)
                all += text::tier(*m_context.club, item.text);
        return all.join(QStringLiteral(", "));
    }

private:
    const JsonNode &m_rule;
    text::Context m_context;
};

QStringList advanceLimit(const RuleReader &rule)
{
    QStringList parts;
    if (rule.has("days"))
        parts += RuleBookSentences::tr("at most %n day(s) ahead", nullptr, rule.count("days"));
    if (rule.word("mode") == "strict")
        parts += RuleBookSentences::tr("to the hour");
    if (rule.word("count") == "openDays")
        parts += RuleBookSentences::tr("closed days are not counted");
    if (rule.has("opensAt"))
        parts += RuleBookSentences::tr("the next day opens at %1")
                     .arg(text::fromUtf8(rule.word("opensAt")));
    if (rule.has("firstDay"))
        parts += RuleBookSentences::tr("not before %1").arg(rule.date("firstDay"));
    if (rule.has("lastDay"))
        parts += RuleBookSentences::tr("not after %1").arg(rule.date("lastDay"));
    return parts;
}

QStringList buffer(const RuleReader &rule)
{
    const std::int64_t all = rule.number("after") + rule.number("before");
    return {all == 0 ? RuleBookSentences::tr("no time between bookings")
                     : RuleBookSentences::tr("%1 between bookings").arg(text::length(all))};
}

QStringList cancellationWindow(const RuleReader &rule)
{
    QStringList parts{
        RuleBookSentences::tr("free until %1 before the start").arg(rule.hours("hours"))};
    if (rule.has("fee"))
        parts += RuleBookSentences::tr("then %1").arg(rule.money("fee"));
    return parts;
}

QStringList capacity(const RuleReader &rule)
{
    return {rule.has("perBay")
                ? RuleBookSentences::tr("at most %n people in a bay", nullptr, rule.count("perBay"))
                : RuleBookSentences::tr("no more people than the bays hold")};
}

QStringList duration(const RuleReader &rule)
{
    QStringList parts;
    if (rule.has("minimum"))
        parts += RuleBookSentences::tr("at least %1").arg(rule.minutes("minimum"));
    if (rule.has("step"))
        parts += RuleBookSentences::tr("in steps of %1").arg(rule.minutes("step"));
    if (rule.has("maximum"))
        parts += RuleBookSentences::tr("at most %1").arg(rule.minutes("maximum"));
    if (rule.isOn("withinOneDay"))
        parts += RuleBookSentences::tr("not over midnight");
    return parts;
}

QStringList minimumNotice(const RuleReader &rule)
{
    QStringList parts{
        RuleBookSentences::tr("booked at least %1 before the start").arg(rule.minutes("minutes"))};
    if (rule.has("changeMinutes"))
        parts += RuleBookSentences::tr("changed at least %1 before")
                     .arg(rule.minutes("changeMinutes"));
    return parts;
}

QStringList quota(const RuleReader &rule)
{
    const QString much = rule.has("count")
        ? RuleBookSentences::tr("%n booking(s)", nullptr, rule.count("count"))
        : rule.has("hours") ? rule.hours("hours")
                            : rule.minutes("minutes");
    const std::string per = rule.word("per");
    QStringList parts{per == "day"         ? RuleBookSentences::tr("at most %1 a day").arg(much)
                          : per == "week"  ? RuleBookSentences::tr("at most %1 a week").arg(much)
                          : per == "month" ? RuleBookSentences::tr("at most %1 a month").arg(much)
                                           : RuleBookSentences::tr("at most %1 a year").arg(much)};
    if (rule.has("within"))
        parts += RuleBookSentences::tr("counting %1 only").arg(rule.list("within"));
    return parts;
}

QStringList recurrence(const RuleReader &rule)
{
    QStringList parts;
    if (rule.has("tiers"))
        parts += RuleBookSentences::tr("for %1 only").arg(rule.tiers("tiers"));
    if (rule.has("months"))
        parts += RuleBookSentences::tr("at most %n month(s) ahead", nullptr, rule.count("months"));
    return parts;
}

QStringList rescheduleLimit(const RuleReader &rule)
{
    QStringList parts{RuleBookSentences::tr("at most %n move(s)", nullptr, rule.count("maximum"))};
    if (rule.has("free"))
        parts += RuleBookSentences::tr("%n of them free", nullptr, rule.count("free"));
    if (rule.has("fee"))
        parts += RuleBookSentences::tr("then %1 each").arg(rule.money("fee"));
    return parts;
}

QStringList startGrid(const RuleReader &rule)
{
    QStringList parts{RuleBookSentences::tr("every %1").arg(rule.minutes("step"))};
    if (rule.number("offset") > 0)
        parts += RuleBookSentences::tr("beginning %1 after midnight").arg(rule.minutes("offset"));
    if (rule.isOn("fillGaps"))
        parts += RuleBookSentences::tr("gaps beside the same customer may be filled");
    return parts;
}

QStringList group(const JsonNode &node, bool all)
{
    QStringList names;
    if (const JsonNode *parts = node.find(all ? "all" : "any"))
        for (const JsonNode &part : parts->items) {
            const JsonNode *word = part.find("rule");
            names += word != nullptr ? kind(word->text)
                                     : kind(part.find("all") != nullptr ? "all" : "any");
        }
    return {names.join(QStringLiteral(", "))};
}

/// Rules of a single figure, or of none.
QStringList single(const std::string &word, const RuleReader &rule)
{
    if (word == "concurrentLimit")
        return {RuleBookSentences::tr(
            "at most %n upcoming booking(s) of one customer", nullptr, rule.count("maximum"))};
    if (word == "customerBlocked")
        return {RuleBookSentences::tr("who is suspended or banned may not book")};
    if (word == "deposit" && rule.number("amount") == 0)
        return {RuleBookSentences::tr(
            "what the location asks for, for new bookings that are not paid")};
    if (word == "deposit")
        return {RuleBookSentences::tr("%1 for new bookings that are not paid")
                    .arg(rule.money("amount"))};
    if (word == "duplicateCustomer")
        return {RuleBookSentences::tr("not at the same time on another bay")};
    if (word == "fixedSlots")
        return {RuleBookSentences::tr("only whole slots: %1").arg(rule.list("slots"))};
    if (word == "openingHours")
        return {RuleBookSentences::tr("only %1").arg(rule.list("hours"))};
    if (word == "orphanGap")
        return {RuleBookSentences::tr("leaves no free time shorter than %1")
                    .arg(rule.minutes("minimum"))};
    if (word == "season")
        return {RuleBookSentences::tr("from %1 to %2 of each year")
                    .arg(text::fromUtf8(rule.word("first")), text::fromUtf8(rule.word("last")))};
    if (word == "venueCapacity")
        return {RuleBookSentences::tr(
            "at most %n bay(s) in use at once", nullptr, rule.count("maximum"))};
    return {};
}

QStringList partsOf(const JsonNode &node, const Club &club)
{
    const RuleReader rule(node, club);
    if (rule.has("all") || rule.has("any"))
        return group(node, rule.has("all"));

    struct Speaker
    {
        const char *word;
        QStringList (*say)(const RuleReader &);
    };

    static constexpr Speaker speakers[] = {{"advanceLimit", advanceLimit},
                                           {"buffer", buffer},
                                           {"cancellationWindow", cancellationWindow},
                                           {"capacity", capacity},
                                           {"duration", duration},
                                           {"minimumNotice", minimumNotice},
                                           {"quota", quota},
                                           {"recurrence", recurrence},
                                           {"rescheduleLimit", rescheduleLimit},
                                           {"startGrid", startGrid}};
    const std::string word = rule.word("rule");
    for (const Speaker &speaker : speakers)
        if (word == speaker.word)
            return speaker.say(rule);
    return single(word, rule);
}

QStringList listedWords(const JsonNode &node, const char *key)
{
    QStringList all;
    if (const JsonNode *list = node.find(key))
        for (const JsonNode &item : list->items)
            all += choice(key, item.text);
    return all;
}

QString scopeText(const JsonNode &node, const Club &club)
{
    const RuleReader scope(node, club);
    QStringList parts;
    if (scope.has("locations"))
        parts += RuleBookSentences::tr("at %1").arg(scope.list("locations"));
    if (scope.has("bays"))
        parts += RuleBookSentences::tr("on %1").arg(scope.list("bays"));
    if (scope.has("tiers"))
        parts += scope.tiers("tiers");
    if (scope.has("tags"))
        parts += RuleBookSentences::tr("tagged %1").arg(scope.list("tags"));
    if (scope.has("entitlements"))
        parts += RuleBookSentences::tr("with %1").arg(scope.list("entitlements"));
    if (scope.has("sources"))
        parts += RuleBookSentences::tr("from %1").arg(scope.list("sources"));
    if (scope.has("kinds"))
        parts += listedWords(node, "kinds").join(QStringLiteral(", "));
    if (scope.has("parties"))
        parts += RuleBookSentences::tr("asked for by %1")
                     .arg(listedWords(node, "parties").join(QStringLiteral(", ")));
    if (scope.has("weekTimes"))
        parts += scope.list("weekTimes");
    return parts.join(QStringLiteral(" · "));
}

/// Whom the scope excepts; nothing where more than a scope decides it.
std::optional<QString> exceptionText(const JsonNode &node, const Club &club)
{
    const JsonNode *scope = node.find("scope");
    const bool isPlain = scope != nullptr && node.find("rule") == nullptr
        && node.find("all") == nullptr && node.find("any") == nullptr;
    if (!isPlain)
        return std::nullopt;
    return RuleBookSentences::tr("not %1").arg(scopeText(*scope, club));
}

QString unlessText(const JsonNode &unless, const Club &club)
{
    if (const auto text = exceptionText(unless, club))
        return *text;
    const JsonNode *any = unless.find("any");
    if (any == nullptr || unless.find("scope") != nullptr)
        return RuleBookSentences::tr("with exceptions");
    QStringList parts;
    for (const JsonNode &part : any->items) {
        const auto text = exceptionText(part, club);
        if (!text)
            return RuleBookSentences::tr("with exceptions");
        parts += *text;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString sentence(const JsonNode &rule, const Club &club)
{
    QString all = partsOf(rule, club).join(QStringLiteral(", "));
    if (!all.isEmpty())
        all[0] = all[0].toUpper();
    return all;
}

QString frame(const JsonNode &rule, const Club &club)
{
    const RuleReader read(rule, club);
    QStringList parts;
    if (const JsonNode *scope = rule.find("scope"))
        parts += scopeText(*scope, club);
    if (const JsonNode *unless = rule.find("unless"))
        parts += unlessText(*unless, club);
    if (read.has("from"))
        parts += RuleBookSentences::tr("from %1").arg(read.date("from"));
    if (read.has("until"))
        parts += RuleBookSentences::tr("until %1").arg(read.date("until"));
    const std::string severity = read.word("severity");
    if (severity.empty() ? usualSeverity(read.word("rule")) == Severity::Warn : severity == "warn")
        parts += RuleBookSentences::tr("warns only");
    return parts.join(QStringLiteral(" · "));
}

} // namespace bayboard::rulewords
