#include "core/store/TextFold.h"

#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace bayboard {

namespace {

/// Letters that Unicode does not take apart, as people without them on their keyboard type them.
const char *plainLetter(UChar32 c)
{
    switch (c) {
    case 0x00E6:
        return "ae";
    case 0x00F0:
    case 0x0111:
        return "d";
    case 0x00F8:
        return "o";
    case 0x00FE:
        return "th";
    case 0x0131:
        return "i";
    case 0x0142:
        return "l";
    case 0x0153:
        return "oe";
    default:
        return nullptr;
    }
}

void separate(std::string &folded)
{
    if (!folded.empty() && folded.back() != ' ')
        folded += ' ';
}

std::string foldAscii(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            folded += c;
        else if (c >= 'A' && c <= 'Z')
            folded += static_cast<char>(c - 'A' + 'a');
        else
            separate(folded);
    }
    return folded;
}

std::string foldUnicode(std::string_view text)
{
    UErrorCode problem = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKDInstance(problem);
    icu::UnicodeString source = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    source.foldCase();
    if (U_SUCCESS(problem))
        source = normalizer->normalize(source, problem);
    std::string folded;
    for (std::int32_t at = 0; at < source.length(); at = source.moveIndex32(at, 1)) {
        const UChar32 c = source.char32At(at);
        const bool mark = (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
        if (const char *plain = plainLetter(c))
            folded += plain;
        else if (u_isalnum(c) != 0)
            icu::UnicodeString(c).toUTF8String(folded);
        else if (!mark)
            separate(folded);
    }
    return folded;
}

} // namespace

std::string foldText(std::string_view text)
{
    const bool ascii = std::all_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string folded = ascii ? foldAscii(text) : foldUnicode(text);
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

} // namespace bayboard
