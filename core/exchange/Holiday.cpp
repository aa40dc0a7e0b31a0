#include "core/exchange/Holiday.h"

#include "core/exchange/Words.h"

namespace bayboard {

namespace {

constexpr std::size_t dateSize = 10;

} // namespace

std::string closedDateOf(const Holiday &holiday)
{
    return formatDate(holiday.date) + (holiday.name.empty() ? "" : " " + holiday.name);
}

std::optional<Holiday> holidayOf(std::string_view closedDate)
{
    const auto date = parseDate(closedDate.substr(0, dateSize));
    if (!date)
        return std::nullopt;
    return Holiday{*date, std::string(trimmed(closedDate.substr(dateSize)))};
}

} // namespace bayboard
