#include "core/exchange/CsvGuard.h"

namespace bayboard {

namespace {

bool isFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if (text.front() == '=' || text.front() == '@')
        return true;
    if (text.front() != '+' && text.front() != '-')
        return false;
    const char next = text.size() > 1 ? text[1] : '0';
    return !((next >= '0' && next <= '9') || next == ' ' || next == '(' || next == '.');
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
