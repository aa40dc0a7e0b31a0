#include "core/store/RescueNote.h"

#include "core/journal/Codec.h"
#include "core/store/StoreConnection.h"

#include <charconv>
#include <map>

namespace bayboard::rescue {

namespace {

using Entries = std::map<std::string, std::string, std::less<>>; // by key in `meta`

std::string encodeRuns(const OpenReport &report)
{
    std::vector<std::string> runs;
    for (const auto &[first, last] : report.lostRuns)
        runs.push_back(std::to_string(first) + " " + std::to_string(last));
    return encodeTexts(runs);
}

std::string encodeEntities(const OpenReport &report)
{
    std::vector<std::string> entities;
    for (const EntityRef &entity : report.unrestored)
        entities.push_back(std::string(wordFor(entity.kind)) + " " + entity.id.toString());
    return encodeTexts(entities);
}

/// Of each step what a person is told: its number, who, when, and what it is called.
std::string encodeSteps(const OpenReport &report)
{
    std::vector<std::string> steps;
    for (const Step &step : report.lostSteps) {
        std::vector<std::string> parts{std::to_string(step.sequence),
                                       step.head.actor.toString(),
                                       std::to_string(toUnix(step.head.at)),
                                       wordFor(step.head.label.code)};
        parts.insert(
            parts.end(), step.head.label.arguments.begin(), step.head.label.arguments.end());
        steps.push_back(encodeTexts(parts));
    }
    return encodeTexts(steps);
}

std::int64_t numberIn(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "7 9" in two.
std::pair<std::string_view, std::string_view> halves(std::string_view text)
{
    const std::size_t blank = std::min(text.find(' '), text.size());
    return {text.substr(0, blank), text.substr(std::min(blank + 1, text.size()))};
}

/// A list that cannot be read is an empty one: the note is for telling only.
std::vector<std::string> textsIn(std::string_view json)
{
    return decodeTexts(json).value_or(std::vector<std::string>());
}

void decode(const Entries &entries, OpenReport &report)
{
    const auto at = [&](std::string_view key) -> std::string_view {
        const auto found = entries.find(key);
        return found == entries.end() ? std::string_view() : std::string_view(found->second);
    };
    report.setAside = at("rescue.set_aside");
    report.restoredFrom = at("rescue.restored_from");
    report.replayed = numberIn(at("rescue.replayed"));
    report.restored = numberIn(at("rescue.restored"));
    report.lost = numberIn(at("rescue.lost"));
    report.lostRuns.clear();
    report.lostSteps.clear();
    report.unrestored.clear();
    for (const std::string &run : textsIn(at("rescue.lost_runs"))) {
        const auto [first, last] = halves(run);
        report.lostRuns.emplace_back(numberIn(first), numberIn(last));
    }
    for (const std::string &text : textsIn(at("rescue.lost_steps"))) {
        std::vector<std::string> parts = textsIn(text);
        const auto code = parts.size() < 4 ? std::nullopt : labelCodeFor(parts[3]);
        if (!code)
            continue;
        Step step;
        step.sequence = numberIn(parts[0]);
        step.head.actor = OperatorId::parse(parts[1]).value_or(OperatorId());
        step.head.at = fromUnix(numberIn(parts[2]));
        step.head.label = {*code, {parts.begin() + 4, parts.end()}};
        report.lostSteps.push_back(std::move(step));
    }
    for (const std::string &text : textsIn(at("rescue.unrestored"))) {
        const auto [word, id] = halves(text);
        const auto kind = entityKindFor(word);
        const auto uuid = Uuid::parse(id);
        if (kind && uuid)
            report.unrestored.push_back({*kind, *uuid});
    }
}

} // namespace

Status keepNote(sqlite::Database &database, const OpenReport &report)
{
    if (Status done = forgetNote(database); !done)
        return done;
    auto insert = database.prepare("INSERT INTO meta(key, value) VALUES(?1, ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    const Entries entries{{"rescue.set_aside", report.setAside.string()},
                          {"rescue.restored_from", report.restoredFrom.string()},
                          {"rescue.replayed", std::to_string(report.replayed)},
                          {"rescue.restored", std::to_string(report.restored)},
                          {"rescue.lost", std::to_string(report.lost)},
                          {"rescue.lost_runs", encodeRuns(report)},
                          {"rescue.lost_steps", encodeSteps(report)},
                          {"rescue.unrestored", encodeEntities(report)}};
    for (const auto &[key, value] : entries) {
        (*insert)->bind(1, std::string_view(key));
        (*insert)->bind(2, std::string_view(value));
        if (Status done = (*insert)->run(); !done)
            return done;
    }
    return {};
}

Status recallNote(sqlite::Database &database, OpenReport &report)
{
    auto select = database.prepare("SELECT key, value FROM meta WHERE key GLOB 'rescue.*'");
    if (!select)
        return tl::unexpected(select.error());
    Entries entries;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        entries.emplace(row.text(0), row.text(1));
        return {};
    });
    if (read && !entries.empty())
        decode(entries, report);
    return read;
}

Status forgetNote(sqlite::Database &database)
{
    return database.execute("DELETE FROM meta WHERE key GLOB 'rescue.*'");
}

} // namespace bayboard::rescue
