#include "core/desk/DeskPeople.h"

#include "core/desk/EntityPart.h"
#include "core/desk/PeopleFault.h"
#include "core/desk/ProposalAccess.h"
#include "core/desk/Refuse.h"

namespace bayboard {

std::optional<Error> DeskPeople::obstacle() const
{
    if (m_desk.isReadOnly())
        return Error{ErrorCode::StoreReadOnly, {m_desk.path().string()}};
    if (!m_desk.may(Permission::OperatorEdit))
        return notPermitted(m_desk.club(), m_desk.actor(), Permission::OperatorEdit);
    return std::nullopt;
}

void DeskPeople::make(EntityRef entity, const Record &after, Label label, Done done) const
{
    if (auto wrong = obstacle()) {
        done(refuse(std::move(*wrong)));
        return;
    }
    m_desk.editClub({{entity, Record(), after}},
                    std::move(label),
                    [id = entity.id, done = std::move(done)](Outcome outcome) {
                        if (outcome)
                            outcome->entity = id;
                        done(std::move(outcome));
                    });
}

void DeskPeople::change(
    EntityRef entity, const Record &before, const Record &after, Label label, Done done) const
{
    if (auto wrong = obstacle()) {
        done(refuse(std::move(*wrong)));
        return;
    }
    if (before == after) {
        done(Committed{{}, entity.id, {}});
        return;
    }
    m_desk.editClub({{entity, before, after}}, std::move(label), std::move(done));
}

void DeskPeople::addRole(Role role, Done done) const
{
    role.id = m_desk.blankChangeSet({}).id.value; // nobody else's
    role.withdrawn = false;
    if (role.key.empty())
        role.key = roleKeyFor(m_desk.club(), role.name);
    role.order = lastOf(m_desk.club().roles());
    make({EntityKind::Role, role.id},
         toRecord(role),
         {LabelCode::EditClub, {role.name, "role.add", role.key}},
         std::move(done));
}

void DeskPeople::editRole(const Role &drafted, const Role &wanted, Done done) const
{
    if (wanted.id != drafted.id || wanted.key != drafted.key) {
        done(refuse({ErrorCode::InvalidArgument,
                     {wordFor(EntityKind::Role), Phrase::tr("its key stays: others name it")}}));
        return;
    }
    change({EntityKind::Role, drafted.id},
           toRecord(drafted),
           toRecord(wanted),
           {LabelCode::EditClub, {wanted.name, partOf("role", drafted, wanted), wanted.key}},
           std::move(done));
}

void DeskPeople::addPerson(Operator person, Done done) const
{
    person.id = OperatorId{m_desk.blankChangeSet({}).id.value};
    person.withdrawn = false;
    person.order = lastOf(m_desk.club().operators());
    make({EntityKind::Operator, person.id.value},
         toRecord(person),
         {LabelCode::EditClub, {person.name, "person.add"}},
         std::move(done));
}

void DeskPeople::editPerson(const Operator &drafted, const Operator &wanted, Done done) const
{
    change({EntityKind::Operator, drafted.id.value},
           toRecord(drafted),
           toRecord(wanted),
           {LabelCode::EditClub, {wanted.name, partOf("person", drafted, wanted)}},
           std::move(done));
}

} // namespace bayboard
