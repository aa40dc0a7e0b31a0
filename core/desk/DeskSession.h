#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// The sessions that passwords open at a desk. Where the club asks for passwords
/// (Settings::signInHours), an operator gives theirs once in so many hours and after each start of
/// the program; meanwhile the PIN (or nothing, without one) is enough to switch. So that nobody is
/// locked out, a desk where no one who may edit operators has a password does not ask. A
/// short-lived view of a desk, on its thread.
class DeskSession
{
public:
    explicit DeskSession(Desk &desk) : m_desk(desk) { }

    [[nodiscard]] bool asksPassword() const;
    /// Why the operator may not act now: PasswordNeeded, PasswordMissing.
    [[nodiscard]] std::optional<Error> obstacle(OperatorId who) const;
    /// It is over: the password is asked for again.
    void close(OperatorId who) const;
    /// Sets after how many hours (`count`) a password is asked for again; 0: never at all. Needs
    /// club.edit, and of who switches it on a password of their own.
    void setHours(std::int64_t count, std::function<void(Outcome)> done) const;

    static constexpr std::int64_t mostHours = 24 * 31;

private:
    Desk &m_desk;
};

} // namespace bayboard
