#include "core/base/Phrase.h"

#include <cstring>

namespace bayboard {

Phrase::Phrase(const char *text, std::int64_t count, std::vector<Phrase> arguments)
    : m_template(text)
    , m_count(count)
    , m_arguments(std::move(arguments))
{ }

bool Phrase::operator==(const Phrase &other) const
{
    const bool same = m_template == other.m_template
        || (m_template != nullptr && other.m_template != nullptr
            && std::strcmp(m_template, other.m_template) == 0);
    return same && m_count == other.m_count && m_plain == other.m_plain
        && m_arguments == other.m_arguments;
}

std::string Phrase::said(const Translate &translate) const
{
    if (m_template == nullptr)
        return m_plain;
    const std::string text = translate(m_template, m_count);
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '%' && i + 1 < text.size() ? text[i + 1] : '\0';
        const auto index = static_cast<std::size_t>(next - '1');
        if (next == 'n' && m_count >= 0)
            filled += std::to_string(m_count);
        else if (next >= '1' && next <= '9' && index < m_arguments.size())
            filled += m_arguments[index].said(translate);
        else {
            filled += text[i];
            continue;
        }
        ++i;
    }
    return filled;
}

std::string Phrase::english() const
{
    return said([](const char *text, std::int64_t) { return std::string(text); });
}

Phrase joined(const std::vector<Phrase> &phrases)
{
    Phrase all;
    for (const Phrase &phrase : phrases)
        all = all.isEmpty() ? phrase : Phrase::tr("%1, %2", all, phrase);
    return all;
}

} // namespace bayboard
