#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// The club's operators and roles, changed one step at a time. Needs operator.edit; peopleFault()
/// says why else not. A short-lived view of a desk, on its thread; answers come there.
class DeskPeople
{
public:
    using Done = std::function<void(Outcome)>;

    explicit DeskPeople(Desk &desk) : m_desk(desk) { }

    /// The id is made, and the key from the name where there is none; it comes last in the order.
    void addRole(Role role, Done done) const;
    /// `withdrawn` retires the role: whoever has it keeps the name of it, and gets nothing by it.
    /// Stale when somebody changed the same field since `drafted`.
    void editRole(const Role &drafted, const Role &wanted, Done done) const;

    void addPerson(Operator person, Done done) const;
    /// `withdrawn` takes them off the list: history goes on to name them.
    void editPerson(const Operator &drafted, const Operator &wanted, Done done) const;

private:
    [[nodiscard]] std::optional<Error> obstacle() const;
    void make(EntityRef entity, const Record &after, Label label, Done done) const;
    void change(
        EntityRef entity, const Record &before, const Record &after, Label label, Done done) const;

    Desk &m_desk;
};

} // namespace bayboard
