#include "core/rules/BookReader.h"

#include "core/rules/Registry.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t formatVersion = 1;

Scope::Place readPlace(const JsonNode &written, bool bay)
{
    Scope::Place place;
    place.text = written.text;
    place.line = written.line;
    place.name = written.text;
    if (const auto id = Uuid::parse(written.text))
        place.id = *id;
    const std::size_t slash = written.text.find('/');
    if (bay && slash != std::string::npos) {
        place.location = written.text.substr(0, slash);
        place.name = written.text.substr(slash + 1);
    }
    return place;
}

template <typename Enum>
std::vector<Enum> readWords(Figures &figures,
                            const char *key,
                            std::initializer_list<std::pair<const char *, Enum>> words)
{
    std::vector<Enum> found;
    for (const JsonNode *item : figures.list(key)) {
        const auto at = std::find_if(
            words.begin(), words.end(), [&](const auto &word) { return item->text == word.first; });
        if (at != words.end())
            found.push_back(at->second);
        else
            figures.complain(key, Phrase::tr("\"%1\" is not known in \"%2\"", item->text, key));
    }
    return found;
}

Scope readScope(const JsonNode &object, std::optional<Complaint> &complaint)
{
    Figures figures(object, complaint);
    Scope scope;
    for (const JsonNode *item : figures.list("locations"))
        scope.locations.push_back(readPlace(*item, false));
    for (const JsonNode *item : figures.list("bays"))
        scope.bays.push_back(readPlace(*item, true));
    for (const JsonNode *item : figures.list("tiers")) {
        scope.tiers.push_back(item->text);
        scope.tierLines.push_back(item->line);
    }
    scope.tags = figures.texts("tags");
    scope.entitlements = figures.texts("entitlements");
    scope.sources = figures.texts("sources");
    scope.shapes = readWords<BookingShape>(figures,
                                           "kinds",
                                           {{"single", BookingShape::Single},
                                            {"group", BookingShape::Group},
                                            {"recurring", BookingShape::Recurring},
                                            {"walk-in", BookingShape::WalkIn}});
    scope.parties = readWords<Party>(
        figures, "parties", {{"staff", Party::Staff}, {"customer", Party::Customer}});
    scope.weekTimes = figures.weekTimes("weekTimes").value_or(WeekHours());
    figures.refuseOthers();
    scope.seal();
    return scope;
}

/// Reads clauses one inside the other and keeps the ids that were given.
class ClauseReader
{
public:
    explicit ClauseReader(std::optional<Complaint> &complaint) : m_complaint(complaint) { }

    Clause read(const JsonNode &node, bool inUnless)
    {
        Clause clause;
        Figures figures(node, m_complaint);
        if (!figures.isFine())
            return clause;
        clause.line = node.line;
        readId(figures, clause, inUnless);
        readBody(figures, clause, inUnless);
        readFrame(figures, clause, inUnless);
        figures.refuseOthers();
        return clause;
    }

private:
    void readId(Figures &figures, Clause &clause, bool inUnless)
    {
        clause.id = figures.text("id").value_or("");
        if (clause.id.empty()) {
            if (!inUnless)
                figures.complain("id", Phrase::tr("a rule needs an \"id\""));
            return;
        }
        if (isStandingRule(clause.id))
            figures.complain("id",
                             Phrase::tr("\"%1\" is the id of a rule that holds always", clause.id));
        const auto known = std::find_if(m_ids.begin(), m_ids.end(), [&](const auto &entry) {
            return entry.first == clause.id;
        });
        if (known != m_ids.end())
            figures.complain("id",
                             Phrase::tr("the id \"%1\" stands on line %2 already",
                                        clause.id,
                                        std::to_string(known->second)));
        m_ids.emplace_back(clause.id, figures.line());
    }

    void readBody(Figures &figures, Clause &clause, bool inUnless)
    {
        const int bodies
            = int{figures.has("rule")} + int{figures.has("all")} + int{figures.has("any")};
        if (bodies > 1 || (bodies == 0 && !inUnless)) {
            figures.complain("rule",
                             Phrase::tr("exactly one of \"rule\", \"all\" and \"any\" is wanted"));
            return;
        }
        if (figures.has("rule"))
            return readRule(figures, clause);
        if (bodies == 0)
            return;
        const char *key = figures.has("all") ? "all" : "any";
        clause.kind = figures.has("all") ? Clause::Kind::All : Clause::Kind::Any;
        const JsonNode *parts = figures.array(key);
        if (parts == nullptr)
            return;
        if (parts->items.empty())
            figures.complain(key, Phrase::tr("\"%1\" is empty", key));
        for (const JsonNode &part : parts->items)
            clause.parts.push_back(read(part, inUnless));
    }

    void readRule(Figures &figures, Clause &clause)
    {
        clause.kind = Clause::Kind::Rule;
        clause.word = figures.text("rule").value_or("");
        const ReadRule make = ruleNamed(clause.word);
        if (make == nullptr)
            return figures.complain("rule",
                                    Phrase::tr("there is no rule called \"%1\"", clause.word));
        clause.rule = make(figures);
        clause.severity = clause.rule->defaultSeverity();
        if (const auto word = figures.choice("severity", {"warn", "needs_override"}))
            clause.severity = *word == 0 ? Severity::Warn : Severity::NeedsOverride;
    }

    void readFrame(Figures &figures, Clause &clause, bool inUnless)
    {
        figures.text("note");
        clause.off = figures.flag("off", false);
        const JsonNode *scope = figures.object("scope");
        if (scope != nullptr)
            clause.scope = readScope(*scope, m_complaint);
        if (clause.kind == Clause::Kind::Condition && scope == nullptr)
            figures.complain("scope",
                             Phrase::tr("\"unless\" wants a scope, a rule, \"all\" or \"any\""));
        clause.from = figures.date("from");
        clause.until = figures.date("until");
        if (clause.from && clause.until && *clause.until < *clause.from)
            figures.complain("until", Phrase::tr("\"until\" lies before \"from\""));
        const JsonNode *unless = inUnless ? nullptr : figures.object("unless");
        if (unless != nullptr)
            clause.unless.push_back(read(*unless, true));
    }

    std::optional<Complaint> &m_complaint;
    std::vector<std::pair<std::string, std::size_t>> m_ids;
};

bool areAlike(const Clause &a, const Clause &b)
{
    return a.rule->quota()->counted == b.rule->quota()->counted && a.scope == b.scope
        && a.from == b.from && a.until == b.until;
}

/// A quota of a shorter period above that of a longer one could never be used up.
std::optional<Complaint> quotasAtOdds(const Clause &earlier, const Clause &later)
{
    static constexpr const char *periods[] = {"day", "week", "month", "year"};
    const QuotaFigures a = *earlier.rule->quota();
    const QuotaFigures b = *later.rule->quota();
    const QuotaFigures &brief = a.period < b.period ? a : b;
    const QuotaFigures &lengthy = a.period < b.period ? b : a;
    if (a.period == b.period || brief.limit <= lengthy.limit || !areAlike(earlier, later))
        return std::nullopt;
    return Complaint{
        later.line,
        Phrase::tr("the quota per \"%1\" allows more than the one per \"%2\" (\"%3\" and \"%4\")",
                   periods[brief.period],
                   periods[lengthy.period],
                   earlier.id,
                   later.id)};
}

void refuseQuotasAtOdds(const std::vector<Clause> &clauses, std::optional<Complaint> &complaint)
{
    std::vector<const Clause *> quotas; // that hold on their own, for the whole week
    for (const Clause &later : clauses) {
        if (later.off || later.kind != Clause::Kind::Rule || !later.rule->quota()
            || later.rule->quota()->partial || !later.unless.empty())
            continue;
        for (const Clause *earlier : quotas)
            if (!complaint)
                complaint = quotasAtOdds(*earlier, later);
        quotas.push_back(&later);
    }
}

} // namespace

tl::expected<std::vector<Clause>, Complaint> readRuleBook(const JsonNode &root)
{
    std::optional<Complaint> complaint;
    std::vector<Clause> clauses;
    Figures figures(root, complaint);
    figures.text("$schema");
    figures.text("name");
    figures.text("note");
    figures.needNumber("version", formatVersion, formatVersion);
    const JsonNode *rules = figures.array("rules");
    if (rules == nullptr)
        figures.complain("rules", Phrase::tr("\"rules\" is missing"));
    figures.refuseOthers();
    ClauseReader reader(complaint);
    for (std::size_t i = 0; rules != nullptr && !complaint && i < rules->items.size(); ++i)
        clauses.push_back(reader.read(rules->items[i], false));
    if (!complaint)
        refuseQuotasAtOdds(clauses, complaint);
    if (complaint)
        return tl::unexpected(*complaint);
    return clauses;
}

} // namespace bayboard
