#pragma once

#include "core/base/Error.h"
#include "core/time/Instant.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bayboard {

/// What a file leaves open about its lengths: a person has to say what its bare numbers count.
struct DurationQuestion
{
    struct Reading
    {
        seconds unit{60};
        std::optional<seconds> length; ///< nothing: the example is no length that way
    };

    std::int64_t line = 0; ///< of the example
    std::string row; ///< the example as it stands in the file
    std::vector<Reading> readings;
};

/// Finds out from all lengths of a file whether bare numbers ("90", "1.5") are minutes or hours.
/// The column's heading says it, or one row proves it: 1.5 is no minutes, 90 no hours. Where none
/// does, or two disagree, a person has to say: nothing is guessed silently.
class DurationGuess
{
public:
    /// Who said what numbers count.
    enum class Said : std::uint8_t { ByFile, ByHeading, ByMapping, ByPerson };

    /// `line` is for the error and the report.
    void look(std::string_view cell, std::int64_t line);

    /// The unit of bare numbers; a minute where there are none. InvalidCsv (line, reason) that asks
    /// for `duration` when the file does not decide.
    [[nodiscard]] Result<seconds> decide() const;
    /// What was found, for the report: "hours (line 4 proves it), h:mm"; nothing where the file has
    /// no lengths.
    [[nodiscard]] std::optional<Phrase> describe(seconds unit, Said said) const;
    /// Where decide() fails: the line of a number that may be either.
    [[nodiscard]] std::int64_t openLine() const;

    /// The unit that a heading names: "Duration (min)", "Hours"; nothing where it names none.
    [[nodiscard]] static std::optional<seconds> unitIn(std::string_view heading);

private:
    std::int64_t m_minutes = 0; ///< line of a number that is too large for hours; 0: none
    std::int64_t m_hours = 0; ///< line of a part of an hour
    std::int64_t m_small = 0; ///< line of a number that would be a strange count of minutes
    std::int64_t m_open = 0; ///< line of another bare number
    bool m_clock = false; ///< some are h:mm
};

} // namespace bayboard
