#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bayboard {

/// Reads a cell from left to right. Every step either takes something or leaves the place.
class CellCursor
{
public:
    explicit CellCursor(std::string_view text) : m_text(text) { }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    [[nodiscard]] std::size_t place() const { return m_at; }

    void back(std::size_t place) { m_at = place; }

    void step() { ++m_at; }

    /// Blanks, also the no-break ones that exports put before AM and PM.
    void skipBlanks()
    {
        while (!atEnd()) {
            if (peek() == ' ' || peek() == '\t') {
                ++m_at;
            } else if (m_text.substr(m_at).starts_with("\xC2\xA0")) {
                m_at += 2;
            } else if (m_text.substr(m_at).starts_with("\xE2\x80\xAF")) {
                m_at += 3;
            } else {
                return;
            }
        }
    }

    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }

    /// Digits as a number; nothing when there is none or more than nine.
    std::optional<std::int32_t> number(std::size_t *digits = nullptr)
    {
        std::int32_t value = 0;
        std::size_t count = 0;
        while (count < 10 && isDigit(peek(count))) {
            value = count < 9 ? value * 10 + (peek(count) - '0') : value;
            ++count;
        }
        if (count == 0 || count > 9)
            return std::nullopt;
        m_at += count;
        if (digits != nullptr)
            *digits = count;
        return value;
    }

    /// Letters, in lower case.
    std::string word()
    {
        std::string letters;
        while (isLetter(peek()))
            letters += lower(m_text[m_at++]);
        return letters;
    }

    [[nodiscard]] static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    [[nodiscard]] static bool isLetter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    [[nodiscard]] static char lower(char c)
    {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace bayboard
