#include "core/desk/DeskSession.h"

#include "core/desk/DeskMemory.h"
#include "core/desk/Refuse.h"

namespace bayboard {

namespace {

bool asks(const Club &club, const DeskPins &passwords)
{
    const auto &people = club.operators();
    return club.settings().signInHours > 0
        && std::any_of(people.begin(), people.end(), [&](const Operator &person) {
               return passwords.isSet(person.id) && may(club, person.id, Permission::OperatorEdit);
           });
}

} // namespace

std::optional<Error> Desk::Memory::sessionError(OperatorId who) const
{
    if (who.isNull() || who == systemOperator() || who == provenActor || !asks(*club, *passwords))
        return std::nullopt;
    const Operator *person = club->person(who);
    const std::string name = person == nullptr ? std::string() : person->name;
    if (!passwords->isSet(who))
        return Error{ErrorCode::PasswordMissing, {name}};
    const auto open = signedIn.find(who);
    const Instant now = options.clock->now();
    // A clock that was put back makes no session longer: it ends there.
    const bool isOpen = open != signedIn.end() && now >= open->second
        && now < open->second + hours(club->settings().signInHours);
    return isOpen ? std::nullopt : std::optional(Error{ErrorCode::PasswordNeeded, {name}});
}

void Desk::Memory::openSession(OperatorId who)
{
    signedIn[who] = options.clock->now();
}

bool DeskSession::asksPassword() const
{
    return asks(m_desk.club(), m_desk.passwords());
}

std::optional<Error> DeskSession::obstacle(OperatorId who) const
{
    return m_desk.m_memory->sessionError(who);
}

void DeskSession::close(OperatorId who) const
{
    m_desk.m_memory->closeSession(who);
}

void DeskSession::setHours(std::int64_t count, std::function<void(Outcome)> done) const
{
    const Settings &before = m_desk.club().settings();
    std::optional<Error> wrong;
    if (!m_desk.may(Permission::ClubEdit))
        wrong = notPermitted(m_desk.club(), m_desk.actor(), Permission::ClubEdit);
    else if (count < 0 || count > mostHours)
        wrong = Error{
            ErrorCode::InvalidArgument,
            {Phrase::tr("the hours"), Phrase::tr("they are 0 to %1", std::to_string(mostHours))}};
    else if (count > 0 && !m_desk.passwords().isSet(m_desk.actor()))
        wrong = Error{ErrorCode::NotAllowed,
                      {Phrase::tr("set a password of your own first, else you would be locked "
                                  "out")}};
    if (wrong) {
        done(refuse(std::move(*wrong)));
        return;
    }
    if (count == before.signInHours) {
        done(Committed{{}, settingsId(), {}});
        return;
    }
    Settings after = before;
    after.signInHours = count;
    // Who switches it on has shown who they are by being there.
    if (before.signInHours == 0)
        m_desk.m_memory->openSession(m_desk.actor());
    m_desk.editClub({{{EntityKind::Settings, settingsId()}, toRecord(before), toRecord(after)}},
                    {LabelCode::EditClub, {std::to_string(count), "signIn"}},
                    std::move(done));
}

} // namespace bayboard
