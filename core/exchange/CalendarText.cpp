#include "core/exchange/CalendarText.h"

#include "core/exchange/Words.h"

#include <algorithm>
#include <optional>

namespace bayboard {

namespace {

constexpr std::size_t longestLogicalLine = std::size_t{1} << 20;
constexpr std::size_t maxCalendarProblems = 1000;
constexpr std::size_t deepest = 16;

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return result;
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t shown = 40;
    if (text.size() <= shown)
        return std::string(text);
    std::size_t end = shown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end; // not in the middle of a character
    return std::string(text.substr(0, end)) + "…";
}

/// Physical lines of any ending put together where the next one begins with a blank.
class Unfolder
{
public:
    explicit Unfolder(std::string_view text) : m_text(text) { }

    /// False at the end. `line` is where the logical line begins.
    bool next(std::string &logical, std::int64_t &line)
    {
        if (m_at >= m_text.size())
            return false;
        line = m_line;
        logical.clear();
        append(logical);
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t')) {
            ++m_at;
            append(logical);
        }
        return true;
    }

private:
    void append(std::string &logical)
    {
        const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        if (logical.size() <= longestLogicalLine)
            logical.append(m_text.substr(m_at, end - m_at));
        m_at = end;
        ++m_line;
        if (m_at == m_text.size())
            return;
        // Some writers end a line with CR CR LF.
        while (m_at < m_text.size() && m_text[m_at] == '\r' && m_at + 1 < m_text.size()
               && m_text[m_at + 1] == '\r')
            ++m_at;
        const bool cr = m_text[m_at++] == '\r';
        if (cr && m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
};

bool isName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    });
}

/// Splits a line; lenient about blanks around ; and = and about empty parameters. False when it is
/// no content line.
bool splitLine(const std::string &text, ContentLine &to)
{
    std::size_t at = 0;
    const auto piece = [&](std::string_view stops) {
        const std::size_t begin = at;
        bool quoted = false;
        while (at < text.size() && (quoted || stops.find(text[at]) == std::string_view::npos)) {
            quoted = quoted != (text[at] == '"');
            ++at;
        }
        return trimmed(std::string_view(text).substr(begin, at - begin));
    };
    to.name = upper(piece(";:"));
    to.parameters.clear();
    while (at < text.size() && text[at] == ';') {
        ++at;
        const std::string name = upper(piece("=;:"));
        std::string_view value;
        if (at < text.size() && text[at] == '=') {
            ++at;
            value = piece(";:");
        }
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        if (!name.empty())
            to.parameters.emplace_back(name, value);
    }
    if (at >= text.size() || !isName(to.name))
        return false;
    to.value = text.substr(at + 1);
    return true;
}

/// Follows BEGIN and END through the file.
class PartReader
{
public:
    void take(ContentLine line, bool isContent)
    {
        if (!isContent) {
            std::erase(line.text, '\0');
            problem(line.line, Phrase::tr("\"%1\" is no content line", shortened(line.text)));
            return;
        }
        m_anyContent = true;
        if (line.name == "BEGIN")
            begin(line);
        else if (line.name == "END")
            end(line);
        else
            property(std::move(line));
    }

    void problem(std::int64_t line, Phrase reason)
    {
        if (m_parts.problems.size() < maxCalendarProblems)
            m_parts.problems.push_back({line, std::move(reason)});
    }

    Result<CalendarParts> finish(std::int64_t lastLine)
    {
        if (!m_anyBegin)
            return fail(ErrorCode::InvalidCalendar, "1", Phrase::tr("this is no iCalendar file"));
        if (!m_open.empty()) {
            problem(lastLine,
                    Phrase::tr("the file ends inside %1; END:%1 is missing", m_open.back()));
            closePart();
        }
        std::stable_sort(m_parts.problems.begin(),
                         m_parts.problems.end(),
                         [](const auto &a, const auto &b) { return a.line < b.line; });
        return std::move(m_parts);
    }

private:
    static bool isPart(std::string_view name) { return name == "VEVENT" || name == "VTIMEZONE"; }

    void begin(const ContentLine &line)
    {
        const std::string name = upper(trimmed(line.value));
        if (!isName(name) || m_open.size() == deepest)
            return problem(line.line, Phrase::tr("\"%1\" cannot begin here", shortened(line.text)));
        m_anyBegin = true;
        // A part inside a part of its kind, or a new calendar: the END before it was lost.
        if (m_part && (isPart(name) || name == "VCALENDAR")) {
            problem(line.line, Phrase::tr("END:%1 is missing before this line", m_part->name));
            closePart();
        }
        if (name == "VCALENDAR") {
            m_open.clear();
            ++m_calendars;
        }
        m_open.push_back(name);
        if (isPart(name)) {
            m_part = CalendarPart{name, line.line, m_calendars == 0 ? 0 : m_calendars - 1, {}, {}};
            m_partDepth = m_open.size();
        }
        if (m_part)
            m_part->text += line.text + "\r\n";
    }

    void end(const ContentLine &line)
    {
        const std::string name = upper(trimmed(line.value));
        const auto open = std::find(m_open.rbegin(), m_open.rend(), name);
        if (open == m_open.rend())
            return problem(line.line,
                           Phrase::tr("\"%1\" ends what did not begin", shortened(line.text)));
        if (open != m_open.rbegin())
            problem(line.line, Phrase::tr("END:%1 is missing before this line", m_open.back()));
        const auto depth = static_cast<std::size_t>(std::distance(open, m_open.rend()));
        if (m_part)
            m_part->text += line.text + "\r\n";
        if (m_part && depth <= m_partDepth)
            closePart(depth < m_partDepth);
        m_open.resize(depth - 1);
    }

    void closePart(bool endMissing = true)
    {
        if (!m_part)
            return;
        if (endMissing)
            m_part->text += "END:" + m_part->name + "\r\n";
        (m_part->name == "VEVENT" ? m_parts.events : m_parts.zones).push_back(std::move(*m_part));
        m_part.reset();
        while (m_open.size() >= m_partDepth && !m_open.empty())
            m_open.pop_back();
    }

    void property(ContentLine line)
    {
        if (m_part) {
            m_part->text += line.text + "\r\n";
            if (m_open.size() == m_partDepth)
                m_part->lines.push_back(std::move(line));
        } else if (line.name == "X-WR-CALNAME" && m_parts.name.empty()) {
            m_parts.name = unescapedText(trimmed(line.value));
        } else if (line.name == "X-WR-TIMEZONE" && m_parts.zone.empty()) {
            m_parts.zone = trimmed(line.value);
        }
    }

    CalendarParts m_parts;
    std::vector<std::string> m_open; ///< names of what has begun and not ended
    std::optional<CalendarPart> m_part;
    std::size_t m_partDepth = 0; ///< m_open.size() while m_part is innermost
    std::size_t m_calendars = 0;
    bool m_anyBegin = false;
    bool m_anyContent = false;
};

} // namespace

std::string_view ContentLine::parameter(std::string_view wanted) const
{
    for (const auto &[key, given] : parameters)
        if (key == wanted)
            return given;
    return {};
}

Result<CalendarParts> readCalendarParts(std::string_view text)
{
    PartReader reader;
    Unfolder lines(text);
    ContentLine line;
    std::int64_t number = 1;
    std::string logical;
    while (lines.next(logical, number)) {
        if (trimmed(logical).empty())
            continue;
        if (logical.size() > longestLogicalLine) {
            reader.problem(number, Phrase::tr("a line is too long; left out"));
            continue;
        }
        line = ContentLine{};
        line.line = number;
        line.text = logical;
        const bool isContent = logical.find('\0') == std::string::npos && splitLine(logical, line);
        reader.take(std::move(line), isContent);
    }
    return reader.finish(number);
}

std::string unescapedText(std::string_view value)
{
    std::string text;
    text.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const char next = value[++i];
        if (next == 'n' || next == 'N')
            text += '\n';
        else if (next == ',' || next == ';' || next == '\\' || next == '"' || next == ':')
            text += next;
        else
            (text += '\\') += next;
    }
    return text;
}

} // namespace bayboard
