#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bayboard {

/// What a word in a caller's wish is for.
enum class WishMeaning : std::uint8_t {
    Number, ///< of digits, or spelled; value: the number
    Sign, ///< one of : - / . , + &; value: the character
    Minutes, ///< a unit
    Hours, ///< a unit of lengths only
    HoursOrClock, ///< "h", "heures": a length or a time of day
    Length, ///< value: minutes ("half an hour")
    AndHalf, ///< "et demie"
    Bays,
    People,
    After, ///< begins no earlier
    Before, ///< is over by then
    At,
    Around,
    Between,
    To, ///< the second time of a range
    And,
    Or,
    For, ///< a length or a name follows
    Weekday, ///< value: 0 Sunday … 6 Saturday
    Month, ///< value: 1 … 12
    DayOffset, ///< value: days from today
    Tonight,
    Weekend,
    Workdays,
    Week,
    This,
    Next, ///< of the week after this one
    Coming, ///< the first one from today on
    DayPart, ///< value: WishDayPart
    Noon,
    Midnight,
    Am,
    Pm,
    Clock, ///< "Uhr": what stands before it is a time
    Ordinal, ///< "12th"
    DayArticle, ///< "le 12"
    Now,
    Filler,
    Bay, ///< the name of one; value: its place in the location
    Place, ///< the name of a location; value: its place in the club
    Unknown,
};

enum class WishDayPart : std::uint8_t { Morning, Afternoon, Evening, Night };

/// An entry of the table of words.
struct WishWord
{
    const char *text; ///< folded (foldText), up to four words
    WishMeaning meaning;
    int value = 0;
    /// "fr": counts only where the reader's language is this one, or the text has another word that
    /// is only of this one. For words that are names or other words elsewhere ("sam").
    const char *only = "";
    const char *of = ""; ///< "fr": a word that only this language has
};

/// English, French, German and Spanish together.
[[nodiscard]] const std::vector<WishWord> &wishWords();

} // namespace bayboard
