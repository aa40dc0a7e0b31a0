#include "core/identity/PinRules.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Whether each digit is the one before plus `step`, nine and nought being neighbours.
bool isRun(std::string_view pin, int step)
{
    return std::adjacent_find(
               pin.begin(),
               pin.end(),
               [step](char a, char b) { return (a - '0' + step + 10) % 10 != b - '0'; })
        == pin.end();
}

} // namespace

std::optional<Phrase> faultOfPin(std::string_view pin)
{
    if (!std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return Phrase::tr("only the digits 0 to 9 are used");
    if (pin.size() < leastPinDigits || pin.size() > mostPinDigits)
        return Phrase::tr("it has %1 to %2 digits",
                          std::to_string(leastPinDigits),
                          std::to_string(mostPinDigits));
    if (isRun(pin, 0))
        return Phrase::tr("one digit all through is guessed at once");
    if (isRun(pin, 1) || isRun(pin, -1))
        return Phrase::tr("digits in a row, like 123456, are guessed at once");
    return std::nullopt;
}

} // namespace bayboard
