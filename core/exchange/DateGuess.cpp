#include "core/exchange/DateGuess.h"

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
                    "two-digit years do not say what comes first; give dateFormat in a mapping, "
                    "such as \"yy-MM-dd\"");
    if (m_dayFirst > 0 && m_monthFirst > 0)
        return fail(ErrorCode::InvalidCsv,
                    std::to_string(std::max(m_dayFirst, m_monthFirst)),
                    "dates with the day first (line " + std::to_string(m_dayFirst)
                        + ") and with the month first (line " + std::to_string(m_monthFirst)
                        + ") are mixed; give dateFormat in a mapping");
    if (m_monthFirst > 0)
        return DateOrder::MonthDayYear;
    if (m_dayFirst > 0 || m_dotted || m_open == 0)
        return DateOrder::DayMonthYear;
    return fail(ErrorCode::InvalidCsv,
                std::to_string(m_open),
                "no date says whether the day or the month comes first; give dateFormat in a "
                "mapping, \"dd/MM/yyyy\" or \"MM/dd/yyyy\"");
}

std::string DateGuess::describe(DateOrder order, bool given) const
{
    std::string text;
    if (m_anyOpen) {
        text = wordFor(order);
        const std::int64_t proof = order == DateOrder::DayMonthYear ? m_dayFirst : m_monthFirst;
        if (given)
            text += " (as the mapping says)";
        else if (proof > 0)
            text += " (line " + std::to_string(proof) + " proves it)";
        else if (m_open > 0)
            text += " (written with dots)";
    }
    const auto add = [&text](bool found, const char *words) {
        if (found)
            text += (text.empty() ? "" : ", ") + std::string(words);
    };
    add(m_anyCertain, "y-m-d or months by name");
    add(m_serial, "Excel day numbers");
    add(m_twelveHour, "12-hour clock");
    return text.empty() ? "none" : text;
}

} // namespace bayboard
