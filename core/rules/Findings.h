#pragma once

#include "core/rules/Verdict.h"

namespace bayboard {

/// Collects what rules object to. Violations get the id and severity of the rule that is speaking.
/// Nothing is allocated while nobody objects.
class Findings
{
public:
    void speakFor(const std::string &rule, Severity severity)
    {
        m_rule = &rule;
        m_severity = severity;
    }

    /// A violation of the speaking rule; valid until the next call.
    Violation &object(RuleCode code)
    {
        Violation &violation = m_violations.emplace_back();
        violation.code = code;
        violation.severity = m_severity;
        violation.rule = *m_rule;
        return violation;
    }

    /// What is needed has not been loaded yet.
    void wait() { m_checking = true; }

    void add(Findings &&other)
    {
        for (Violation &violation : other.m_violations)
            m_violations.push_back(std::move(violation));
        m_checking = m_checking || other.m_checking;
    }

    [[nodiscard]] const std::vector<Violation> &violations() const { return m_violations; }

    [[nodiscard]] std::vector<Violation> takeViolations() { return std::move(m_violations); }

    [[nodiscard]] bool isChecking() const { return m_checking; }

private:
    const std::string *m_rule = nullptr;
    Severity m_severity = Severity::Refuse;
    std::vector<Violation> m_violations;
    bool m_checking = false;
};

} // namespace bayboard
