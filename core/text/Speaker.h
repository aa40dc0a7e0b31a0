#pragma once

#include "core/rules/Verdict.h"
#include "core/text/TextContext.h"

#include <QCoreApplication>

namespace bayboard::text {

/// Translation context of all sentences about rules.
struct RuleSentences
{
    Q_DECLARE_TR_FUNCTIONS(RuleSentences)
};

/// A violation's figures as text.
class Speaker
{
public:
    Speaker(const Violation &violation, const Context &context)
        : m_violation(violation)
        , m_context(context)
    { }

    [[nodiscard]] const Violation &violation() const { return m_violation; }

    [[nodiscard]] const Context &context() const { return m_context; }

    [[nodiscard]] bool has(const char *name) const { return m_violation.figure(name).has_value(); }

    [[nodiscard]] std::int64_t number(const char *name) const
    {
        return m_violation.figure(name).value_or(0);
    }

    [[nodiscard]] int count(const char *name) const { return static_cast<int>(number(name)); }

    [[nodiscard]] Instant at(const char *name) const { return fromUnix(number(name)); }

    [[nodiscard]] bool isWord(std::string_view word) const { return m_violation.word == word; }

    [[nodiscard]] QString digits(const char *name) const;
    [[nodiscard]] QString length(const char *name) const;
    [[nodiscard]] QString money(const char *name) const;
    [[nodiscard]] QString moment(const char *name) const;
    [[nodiscard]] QString day(const char *name) const;
    /// A day where the figure is its first or last second, else a moment.
    [[nodiscard]] QString edge(const char *name) const;
    [[nodiscard]] QString word() const;
    /// The name of who is in the way, else `otherwise`.
    [[nodiscard]] QString holder(const QString &otherwise) const;
    [[nodiscard]] QString bay() const;
    /// The bay's name where it is not the only one that is asked for, else nothing.
    [[nodiscard]] QString otherBay() const;
    /// The kind of block that the violation names.
    [[nodiscard]] QString kind() const;

private:
    const Violation &m_violation;
    const Context &m_context;
};

// Sentences about rules of time: which part of the time is in the way.
[[nodiscard]] QString doubleBooking(const Speaker &say);
[[nodiscard]] QString invalidDuration(const Speaker &say);
[[nodiscard]] QString invalidStart(const Speaker &say);
[[nodiscard]] QString minimumNotice(const Speaker &say);
[[nodiscard]] QString advanceLimit(const Speaker &say);
[[nodiscard]] QString outsideHours(const Speaker &say);
[[nodiscard]] QString blackoutPeriod(const Speaker &say);
[[nodiscard]] QString buffer(const Speaker &say);
[[nodiscard]] QString orphanGap(const Speaker &say);

} // namespace bayboard::text
