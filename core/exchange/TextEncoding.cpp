#include "core/exchange/TextEncoding.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <unicode/ucnv.h>
#include <vector>

namespace bayboard {

namespace {

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter openConverter(const char *name)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &error));
    if (U_FAILURE(error))
        return nullptr;
    ucnv_setToUCallBack(
        converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    return U_FAILURE(error) ? nullptr : std::move(converter);
}

std::string lineAt(std::string_view text, std::size_t offset)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    return std::to_string(1 + std::count(text.begin(), end, '\n'));
}

/// Through ICU, a piece at a time so that the line of a bad byte can be told.
Result<std::string> convert(std::string_view bytes, const std::string &encoding)
{
    const Converter from = openConverter(encoding.c_str());
    const Converter to = openConverter("UTF-8");
    if (!from || !to)
        return fail(
            ErrorCode::InvalidArgument, "encoding", Phrase::tr("\"%1\" is not known", encoding));
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    std::vector<char> piece(1 << 16);
    std::vector<UChar> pivot(1 << 14);
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();
    const char *source = bytes.data();
    UErrorCode error = U_ZERO_ERROR;
    do {
        error = U_ZERO_ERROR;
        char *target = piece.data();
        ucnv_convertEx(to.get(),
                       from.get(),
                       &target,
                       piece.data() + piece.size(),
                       &source,
                       bytes.data() + bytes.size(),
                       pivot.data(),
                       &pivotSource,
                       &pivotTarget,
                       pivot.data() + pivot.size(),
                       false,
                       true,
                       &error);
        text.append(piece.data(), target);
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(error))
        return fail(ErrorCode::InvalidEncoding, lineAt(text, text.size()));
    return text;
}

/// UTF-16 without a mark: text in any language has blanks, commas and line ends, whose other byte
/// is zero. Zero bytes in one half only, and in a good part of it.
const char *unmarkedUtf16(std::string_view bytes)
{
    const std::size_t looked = std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{1};
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < looked; ++i)
        if (bytes[i] == '\0')
            ++zeros[i % 2];
    const std::size_t enough = looked / 20 + 1;
    if (bytes.size() % 2 != 0 || looked < 4)
        return nullptr;
    if (zeros[1] >= enough && zeros[0] * 20 < zeros[1])
        return "UTF-16LE";
    if (zeros[0] >= enough && zeros[1] * 20 < zeros[0])
        return "UTF-16BE";
    return nullptr;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the well-formed sequence at `at` (RFC 3629), 0 when there is none.
std::size_t sequenceAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return isContinuation(static_cast<unsigned char>(byte(1))) ? 2 : 0;
    const std::size_t length = lead >= 0xE0 && lead <= 0xEF ? 3
        : lead >= 0xF0 && lead <= 0xF4                      ? 4
                                                            : 0;
    for (std::size_t i = 1; i < length; ++i)
        if (!isContinuation(static_cast<unsigned char>(byte(i))))
            return 0;
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xED && byte(1) > 0x9F;
    const bool tooLarge = lead == 0xF4 && byte(1) > 0x8F;
    return overlong || surrogate || tooLarge ? 0 : length;
}

DecodedText marked(Result<std::string> &text, const char *encoding, bool guessed = false)
{
    return DecodedText{std::move(*text), encoding, guessed};
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        // Eight plain ASCII bytes at a time: most of a file.
        std::uint64_t word = 0;
        while (at + sizeof word <= text.size()) {
            std::memcpy(&word, text.data() + at, sizeof word);
            if ((word & 0x8080808080808080ULL) != 0)
                break;
            at += sizeof word;
        }
        if (at >= text.size())
            break;
        const std::size_t length = sequenceAt(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::string_view::npos;
}

std::string toValidUtf8(std::string_view text)
{
    std::string valid;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t bad = firstInvalidUtf8(text.substr(at));
        valid.append(text.substr(at, bad));
        if (bad == std::string_view::npos)
            break;
        valid += "\xEF\xBF\xBD";
        at += bad + 1;
    }
    return valid;
}

Result<DecodedText> decodeText(std::string_view bytes, const std::string &encoding)
{
    const auto decoded
        = [](std::string_view part, const char *name, bool guessed) -> Result<DecodedText> {
        auto text = convert(part, name);
        if (!text)
            return tl::unexpected(text.error());
        return marked(text, name, guessed);
    };
    if (!encoding.empty()) {
        auto text = convert(bytes, encoding);
        if (!text)
            return tl::unexpected(text.error());
        if (text->starts_with("\xEF\xBB\xBF"))
            text->erase(0, 3);
        return DecodedText{std::move(*text), encoding, false};
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
        if (const std::size_t bad = firstInvalidUtf8(bytes); bad != std::string_view::npos)
            return fail(ErrorCode::InvalidEncoding, lineAt(bytes, bad));
        return DecodedText{std::string(bytes), "UTF-8", false};
    }
    if (bytes.starts_with("\xFF\xFE"))
        return decoded(bytes.substr(2), "UTF-16LE", false);
    if (bytes.starts_with("\xFE\xFF"))
        return decoded(bytes.substr(2), "UTF-16BE", false);
    if (const char *utf16 = unmarkedUtf16(bytes))
        return decoded(bytes, utf16, true);
    if (firstInvalidUtf8(bytes) == std::string_view::npos)
        return DecodedText{std::string(bytes), "UTF-8", false};
    return decoded(bytes, "windows-1252", true);
}

} // namespace bayboard
