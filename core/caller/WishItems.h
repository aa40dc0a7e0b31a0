#pragma once

#include "core/caller/WishWords.h"
#include "core/club/Club.h"

namespace bayboard {

/// Where and when a wish is heard, and in which language it is most likely said.
struct WishContext
{
    const Club &club;
    LocationId location; ///< whose bays are meant
    Instant now;
    std::string language = "en"; ///< two letters
    bool monthFirst = false; ///< "8/12" is the twelfth of August
};

/// A word, number or sign of a wish with what it means.
struct WishItem
{
    WishMeaning meaning = WishMeaning::Unknown;
    int value = 0;
    std::size_t begin = 0; ///< in the text, bytes
    std::size_t end = 0;
    bool glued = false; ///< nothing between it and what stands before
    bool spelled = false; ///< a number in letters
    std::size_t digits = 0; ///< of a number
    bool monthToo = false; ///< "mar" of who says Tuesday so: a month beside a number

    [[nodiscard]] bool is(WishMeaning wanted) const { return meaning == wanted; }

    [[nodiscard]] bool isSign(char sign) const { return is(WishMeaning::Sign) && value == sign; }
};

/// The text as items; names of bays and locations, then words, the longest first. Any text is read.
[[nodiscard]] std::vector<WishItem> wishItems(std::string_view text, const WishContext &context);

} // namespace bayboard
