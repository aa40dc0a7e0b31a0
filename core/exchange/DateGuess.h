#pragma once

#include "core/base/Error.h"
#include "core/exchange/TimeText.h"

#include <string>
#include <vector>

namespace bayboard {

/// What a file leaves open about its dates: a person has to say how they are written.
struct DateQuestion
{
    struct Reading
    {
        DateOrder order = DateOrder::DayMonthYear;
        std::optional<LocalDate> date; ///< nothing: the example is no date that way
    };

    std::int64_t line = 0; ///< of the example
    std::string row; ///< the example as it stands in the file
    std::vector<Reading> readings; ///< what its first open date may be
};

/// Finds out from all dates of a file whether the day or the month comes first. One row proves it
/// (25/12/2026); where none does, or two disagree, a person has to say: nothing is guessed
/// silently.
class DateGuess
{
public:
    /// Who said which way dates are written.
    enum class Said : std::uint8_t { ByFile, ByMapping, ByPerson };

    /// `line` is for the error and the report.
    void look(const TimeText &text, std::int64_t line);

    /// The order to read open dates in. InvalidCsv (line, reason) that asks for `dateFormat` when
    /// the file does not decide.
    [[nodiscard]] Result<DateOrder> decide() const;
    /// What was found, for the report: "m/d/y (line 4 proves it), 12-hour clock".
    [[nodiscard]] Phrase describe(DateOrder order, Said said) const;
    /// Where decide() fails: the line of a date that is one in several ways, if there is such.
    [[nodiscard]] std::int64_t openLine() const;
    /// The ways in which dates of the file may be written, and what they make of this one.
    [[nodiscard]] std::vector<DateQuestion::Reading> readings(const TimeText &text) const;

private:
    std::int64_t m_dayFirst = 0; ///< line of a date that is only one with the day first; 0: none
    std::int64_t m_monthFirst = 0;
    std::int64_t m_open = 0; ///< line of a date that is one both ways, and not the same
    std::int64_t m_shortYears = 0; ///< line of nn-nn-nn, where even the year may come first
    bool m_dotted = true; ///< all open dates are written with dots, which puts the day first
    bool m_anyOpen = false;
    bool m_anyCertain = false;
    bool m_serial = false;
    bool m_twelveHour = false;
};

} // namespace bayboard
