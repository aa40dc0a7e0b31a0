#pragma once

#include "core/base/Error.h"
#include "core/time/Zone.h"

#include <array>
#include <vector>

namespace bayboard {

/// Opening hours by weekday in wall time. No entries at all means open around the clock.
/// Texts: "mon 08:00-22:00", "fri-sat 18:00-02:00" (passes midnight), "daily 00:00-24:00".
class WeekHours
{
public:
    struct Range
    {
        seconds opens{}; ///< from the start of the day, < 24 h
        seconds closes{}; ///< > opens; over 24 h where it passes midnight, <= 48 h
        bool operator==(const Range &) const = default;
    };

    [[nodiscard]] static Result<WeekHours> parse(const std::vector<std::string> &texts);
    [[nodiscard]] std::vector<std::string> toTexts() const;

    [[nodiscard]] bool isAlwaysOpen() const { return m_always; }

    [[nodiscard]] const std::vector<Range> &on(std::chrono::weekday day) const
    {
        return m_days[day.c_encoding()];
    }

    /// The open spans that touch `within`, merged, in order, in real time of `zone`.
    [[nodiscard]] std::vector<Span> openSpans(const Span &within, const Zone &zone) const;

    bool operator==(const WeekHours &) const = default;

private:
    bool m_always = true;
    std::array<std::vector<Range>, 7> m_days; ///< by c_encoding: 0 is Sunday
};

} // namespace bayboard
