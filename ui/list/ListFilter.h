#pragma once

#include "ui/list/ListRow.h"

namespace bayboard {

/// Which rows of the period are shown. Everything that is said must be so.
struct ListFilter
{
    std::vector<std::string> words; ///< folded; each stands somewhere in the row
    std::optional<BookingState> state = std::nullopt;
    bool withCancelled = false; ///< where no state is asked for
    BayId bay = {}; ///< null: any
    std::string tier; ///< empty: any

    [[nodiscard]] bool fits(const ListRow &row) const;

    bool operator==(const ListFilter &) const = default;
};

/// What is typed as the words of a filter.
[[nodiscard]] std::vector<std::string> filterWords(const QString &typed);

} // namespace bayboard
