#include "ui/list/ListFilter.h"

#include "core/store/TextFold.h"

#include <algorithm>

namespace bayboard {

bool ListFilter::fits(const ListRow &row) const
{
    if (state && row.state != *state)
        return false;
    if (!state && !withCancelled && row.state == BookingState::Cancelled)
        return false;
    if (!tier.empty() && row.tier != tier)
        return false;
    if (!bay.isNull() && std::find(row.bays.begin(), row.bays.end(), bay) == row.bays.end())
        return false;
    return std::all_of(words.begin(), words.end(), [&](const std::string &word) {
        return row.words.find(word) != std::string::npos;
    });
}

std::vector<std::string> filterWords(const QString &typed)
{
    const std::string folded = foldText(typed.toStdString());
    std::vector<std::string> words;
    std::size_t from = 0;
    while (from < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', from), folded.size());
        if (end > from)
            words.push_back(folded.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

} // namespace bayboard
