#include "core/serving/RestQuery.h"

#include "core/journal/Codec.h"
#include "core/serving/RestReading.h"

#include <algorithm>

namespace bayboard {

namespace {

bool isFlag(std::string_view name)
{
    return name == "dryRun" || name == "lastKnown";
}

bool isText(const std::string &text)
{
    return isUtf8(text) && text.find('\0') == std::string::npos;
}

} // namespace

std::vector<std::string_view> queryNames(std::string_view list)
{
    std::vector<std::string_view> names;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        names.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return names;
}

std::optional<RestAnswer> objectToQuery(const RestQuestion &question, std::string_view known)
{
    const auto names = queryNames(known);
    std::vector<std::string_view> seen;
    for (const auto &[name, value] : question.query) {
        const std::string place = isText(name) ? "?" + name : "?";
        if (std::find(names.begin(), names.end(), name) == names.end())
            return badAt(place, Phrase::tr("nothing is asked under that name here")).value();
        if (std::find(seen.begin(), seen.end(), name) != seen.end())
            return badAt(place, Phrase::tr("it is said more than once")).value();
        if (value.empty())
            return badAt(place, Phrase::tr("it is named, but nothing is said")).value();
        if (!isText(value))
            return badAt(place, Phrase::tr("it must be text in UTF-8")).value();
        if (isFlag(name) && value != "true" && value != "false")
            return badAt(place, Phrase::tr("it must be true or false")).value();
        seen.push_back(name);
    }
    return std::nullopt;
}

} // namespace bayboard
