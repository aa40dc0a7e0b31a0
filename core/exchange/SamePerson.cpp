#include "core/exchange/SamePerson.h"

#include "core/club/Customer.h"
#include "core/exchange/Words.h"
#include "core/store/TextFold.h"

#include <algorithm>
#include <vector>

namespace bayboard {

namespace {

std::vector<std::string_view> wordsOf(std::string_view folded)
{
    std::vector<std::string_view> words;
    while (!folded.empty()) {
        const std::size_t end = std::min(folded.find(' '), folded.size());
        if (end > 0)
            words.push_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

bool isInitialOf(std::string_view letter, std::string_view word)
{
    const auto letters = std::count_if(letter.begin(), letter.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // no byte inside a letter
    });
    return letters == 1 && word.starts_with(letter);
}

/// Takes each word of `few` out of `many` by one that fits; those that find none stay.
template <typename Fits>
void pairOff(std::vector<std::string_view> &few, std::vector<std::string_view> &many, Fits fits)
{
    std::erase_if(few, [&](std::string_view word) {
        const auto found = std::find_if(
            many.begin(), many.end(), [&](std::string_view other) { return fits(word, other); });
        if (found == many.end())
            return false;
        many.erase(found);
        return true;
    });
}

/// Each digit follows the one before it by the same step, round over 9 and 0.
bool runsBy(std::string_view digits, int step)
{
    for (std::size_t i = 1; i < digits.size(); ++i)
        if ((digits[i] - digits[i - 1] + 10) % 10 != step)
            return false;
    return true;
}

} // namespace

NameFit fitOf(std::string_view name, std::string_view other)
{
    if (name == other)
        return NameFit::Same;
    const std::string a = foldText(name);
    const std::string b = foldText(other);
    const auto closed = [](std::string text) {
        std::erase(text, ' ');
        return text;
    };
    if (closed(a) == closed(b))
        return NameFit::Same;
    std::vector<std::string_view> words = wordsOf(a);
    std::vector<std::string_view> others = wordsOf(b);
    const bool isSameLength = words.size() == others.size();
    pairOff(words, others, std::equal_to<>());
    if (words.empty() && isSameLength)
        return NameFit::Same;
    pairOff(words, others, isInitialOf);
    return words.empty() ? NameFit::Within : NameFit::Other;
}

std::string contactPhone(std::string_view phone)
{
    constexpr std::size_t fewestDigits = 6;
    std::string key = phoneKey(phone);
    const bool isMadeUp
        = key.size() < fewestDigits || runsBy(key, 0) || runsBy(key, 1) || runsBy(key, 9);
    return isMadeUp ? std::string() : key;
}

std::string contactEmail(std::string_view email)
{
    return email.find('@') == std::string_view::npos ? std::string() : folded(email);
}

} // namespace bayboard
