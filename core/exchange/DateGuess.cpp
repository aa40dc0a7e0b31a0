#include "core/exchange/DateGuess.h"

#include <algorithm>

namespace bayboard {

void DateGuess::look(const TimeText &text, std::int64_t line)
{
    const auto note = [line](std::int64_t &first) {
        if (first == 0)
            first = line;
    };
    m_twelveHour = m_twelveHour || text.twelveHour;
    m_serial = m_serial || (text.serial && text.kind == TimeText::Kind::Date);
    m_anyCertain = m_anyCertain || (text.kind == TimeText::Kind::Date && !text.serial);
    if (text.kind != TimeText::Kind::OpenDate)
        return;
    const bool dayFirst = dateIn(text, DateOrder::DayMonthYear).has_value();
    const bool monthFirst = dateIn(text, DateOrder::MonthDayYear).has_value();
    if (!dayFirst && !monthFirst)
        return;
    m_anyOpen = true;
    m_dotted = m_dotted && text.separator == '.';
    if (text.shortYear && text.separator == '-')
        note(m_shortYears);
    if (!monthFirst)
        note(m_dayFirst);
    else if (!dayFirst)
        note(m_monthFirst);
    else if (text.numbers[0] != text.numbers[1])
        note(m_open);
}

Result<DateOrder> DateGuess::decide() const
{
    if (!m_anyOpen)
        return DateOrder::YearMonthDay;
    if (m_shortYears > 0)
        return fail(ErrorCode::InvalidCsv,
                    std::to_string(m_shortYears),
                    Phrase::tr("two-digit years do not say what comes first; give dateFormat in "
                               "a mapping, such as \"yy-MM-dd\""));
    if (m_dayFirst > 0 && m_monthFirst > 0)
        return fail(ErrorCode::InvalidCsv,
                    std::to_string(std::max(m_dayFirst, m_monthFirst)),
                    Phrase::tr("dates with the day first (line %1) and with the month first (line "
                               "%2) are mixed; give dateFormat in a mapping",
                               std::to_string(m_dayFirst),
                               std::to_string(m_monthFirst)));
    if (m_monthFirst > 0)
        return DateOrder::MonthDayYear;
    if (m_dayFirst > 0 || m_dotted || m_open == 0)
        return DateOrder::DayMonthYear;
    return fail(ErrorCode::InvalidCsv,
                std::to_string(m_open),
                Phrase::tr("no date says whether the day or the month comes first; give dateFormat "
                           "in a mapping, \"dd/MM/yyyy\" or \"MM/dd/yyyy\""));
}

std::int64_t DateGuess::openLine() const
{
    return m_shortYears > 0 ? m_shortYears
        : m_open > 0        ? m_open
                            : std::max(m_dayFirst, m_monthFirst);
}

std::vector<DateQuestion::Reading> DateGuess::readings(const TimeText &text) const
{
    std::vector<DateQuestion::Reading> readings;
    for (const DateOrder order :
         {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        if (order != DateOrder::YearMonthDay || m_shortYears > 0)
            readings.push_back({order, dateIn(text, order)});
    return readings;
}

Phrase DateGuess::describe(DateOrder order, Said said) const
{
    std::vector<Phrase> found;
    if (m_anyOpen) {
        const char *const word = wordFor(order);
        const std::int64_t proof = order == DateOrder::DayMonthYear ? m_dayFirst : m_monthFirst;
        if (said == Said::ByPerson)
            found.push_back(Phrase::tr("%1 (as was answered)", word));
        else if (said == Said::ByMapping)
            found.push_back(Phrase::tr("%1 (as the mapping says)", word));
        else if (proof > 0)
            found.push_back(Phrase::tr("%1 (line %2 proves it)", word, std::to_string(proof)));
        else if (m_open > 0)
            found.push_back(Phrase::tr("%1 (written with dots)", word));
        else
            found.emplace_back(word);
    }
    if (m_anyCertain)
        found.push_back(Phrase::tr("y-m-d or months by name"));
    if (m_serial)
        found.push_back(Phrase::tr("Excel day numbers"));
    if (m_twelveHour)
        found.push_back(Phrase::tr("12-hour clock"));
    return found.empty() ? Phrase::tr("none") : joined(found);
}

} // namespace bayboard
