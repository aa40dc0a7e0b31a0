#pragma once

#include "core/caller/WishItems.h"

namespace bayboard {

/// A time of day at some place of a wish.
struct ReadTime
{
    seconds at{}; ///< of the wall clock
    std::size_t count = 0; ///< items
    bool isPlain = false; ///< a number alone: "18"
    bool hasHalf = false; ///< "5 pm", "05:00": of which half of the day is said
    std::optional<int> half; ///< the half that a time before it takes over: 0 am, 12 pm
};

/// A length at some place of a wish.
struct ReadLength
{
    minutes length{};
    std::size_t count = 0;
    bool couldBeTime = false; ///< "2h", which may mean two o'clock
};

using WishItems = std::vector<WishItem>;

/// Nothing where there is none.
[[nodiscard]] std::optional<ReadTime> readTime(const WishItems &items, std::size_t at);
[[nodiscard]] std::optional<ReadLength> readLength(const WishItems &items, std::size_t at);

/// Two times, one after the other: "10-12", "18h à 20h", "between 5 and 7 pm".
struct ReadRange
{
    seconds from{};
    seconds until{}; ///< behind 24 h where it is of the next day
    std::size_t count = 0;
};

[[nodiscard]] std::optional<ReadRange> readRange(const WishItems &items, std::size_t at);

} // namespace bayboard
