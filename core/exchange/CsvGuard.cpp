#include "core/exchange/CsvGuard.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Digits and what stands between those of phones: nothing in it can be called.
bool isNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789 ().-") == std::string_view::npos
        && text.find_first_of("0123456789") != std::string_view::npos;
}

bool isFormula(std::string_view text)
{
    // Programs pass over control characters, and some take the wide forms for the narrow ones.
    text.remove_prefix(std::min(text.find_first_not_of("\t\r\n"), text.size()));
    for (const std::string_view sign : {"=", "@", "＝", "＠"})
        if (text.starts_with(sign))
            return true;
    for (const std::string_view sign : {"+", "-", "＋", "－"})
        if (text.starts_with(sign))
            return !isNumber(text.substr(sign.size()));
    return false;
}

} // namespace

std::string guardedCell(std::string_view text)
{
    // What already looks guarded gets one more, so that taking one off gives it back.
    const bool looksGuarded = text.starts_with('\'') && unguardedCell(text) != text;
    return (isFormula(text) || looksGuarded ? "'" : "") + std::string(text);
}

std::string_view unguardedCell(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of('\'');
    const bool guarded
        = first != std::string_view::npos && first > 0 && isFormula(cell.substr(first));
    return guarded ? cell.substr(1) : cell;
}

} // namespace bayboard
