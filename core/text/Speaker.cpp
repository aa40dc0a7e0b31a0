#include "core/text/Speaker.h"

#include "core/text/Formats.h"
#include "core/text/Words.h"

namespace bayboard::text {

QString Speaker::digits(const char *name) const
{
    return m_context.locale.toString(static_cast<qlonglong>(number(name)));
}

QString Speaker::length(const char *name) const
{
    return text::length(number(name));
}

QString Speaker::money(const char *name) const
{
    return text::money(number(name), m_context);
}

QString Speaker::moment(const char *name) const
{
    return text::moment(at(name), m_context);
}

QString Speaker::day(const char *name) const
{
    return text::day(at(name), m_context);
}

QString Speaker::edge(const char *name) const
{
    const Zone &zone = m_context.zone();
    const LocalDate date = zone.dateAt(at(name));
    const bool whole = at(name) == zone.startOfDay(date)
        || at(name) + seconds(1) == zone.startOfDay(date + days(1));
    return whole ? day(name) : moment(name);
}

QString Speaker::word() const
{
    return fromUtf8(m_violation.word);
}

QString Speaker::holder(const QString &otherwise) const
{
    const bool known = m_context.holderName && !m_violation.holder.id.isNull();
    const QString name = known ? m_context.holderName(m_violation.holder) : QString();
    return name.isEmpty() ? otherwise : name;
}

QString Speaker::bay() const
{
    return m_context.club != nullptr ? bayName(*m_context.club, m_violation.bay) : QString();
}

QString Speaker::otherBay() const
{
    const auto &asked = m_context.bays;
    const bool plain = asked.empty() || (asked.size() == 1 && asked[0] == m_violation.bay);
    return plain ? QString() : bay();
}

QString Speaker::kind() const
{
    if (m_violation.word.empty())
        return RuleSentences::tr("a block");
    return m_context.club != nullptr ? blockKind(*m_context.club, m_violation.word)
                                     : shippedBlockKind(m_violation.word);
}

} // namespace bayboard::text
