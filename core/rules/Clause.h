#pragma once

#include "core/rules/Rule.h"

namespace bayboard {

/// One entry of the rule book: a rule, or others put together, with the scope and dates for which
/// it holds. A tree, immutable once read; pure.
///
/// all: every part is asked, each may object. any: it is enough that one of the parts that apply
/// passes; if none does, the first of the mildest speaks. condition: asks nothing, only its scope
/// and dates count; it stands in `unless`. A clause whose `unless` holds is not asked, nor one
/// whose `unless` hangs on who it is for while nobody is named.
class Clause
{
public:
    enum class Kind : std::uint8_t { Rule, All, Any, Condition };
    enum class Outcome : std::uint8_t { NotAsked, Passed, Objected };

    Kind kind = Kind::Condition;
    std::string id;
    std::size_t line = 0;
    std::string word; ///< which rule
    bool off = false; ///< kept, and not asked, nor anything inside it
    Severity severity = Severity::NeedsOverride;
    Scope scope;
    std::optional<LocalDate> from; ///< local days on which bookings begin, both included
    std::optional<LocalDate> until;
    std::unique_ptr<const Rule> rule;
    std::vector<Clause> parts;
    std::vector<Clause> unless; ///< none or one

    /// With `policyToo` false, rules whose terms the booking has brought along are left out.
    Outcome judge(const Question &question, bool policyToo, Findings &found) const;
    /// The cancellation and reschedule terms that this clause puts on a booking.
    [[nodiscard]] Terms terms(const Question &question) const;

    /// Calls visit(clause) for this one and everything inside it.
    template <typename Visit> void walk(const Visit &visit) const
    {
        visit(*this);
        for (const Clause &part : parts)
            part.walk(visit);
        for (const Clause &part : unless)
            part.walk(visit);
    }

    /// The same without what is switched off.
    template <typename Visit> void walkAsked(const Visit &visit) const
    {
        if (off)
            return;
        visit(*this);
        for (const Clause &part : parts)
            part.walkAsked(visit);
        for (const Clause &part : unless)
            part.walkAsked(visit);
    }

private:
    [[nodiscard]] bool applies(const Question &question, Findings &found) const;
    [[nodiscard]] bool holds(const Question &question) const;
    [[nodiscard]] bool isInForce(const Question &question) const;
    Outcome judgeAny(const Question &question, bool policyToo, Findings &found) const;
};

} // namespace bayboard
