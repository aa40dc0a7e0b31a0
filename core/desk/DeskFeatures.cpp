#include "core/desk/DeskFeatures.h"

#include "core/club/LineText.h"
#include "core/desk/ProposalAccess.h"
#include "core/desk/Refuse.h"

namespace bayboard {

namespace {

const char *partOf(const Switch &one, std::optional<bool> on)
{
    if (one.scope == SwitchScope::Stop)
        return on ? "feature.stop" : "feature.go";
    if (!on)
        return "feature.clear";
    return *on ? "feature.on" : "feature.off";
}

std::optional<Phrase> faultOf(const Club &club, const Switch &one, bool on)
{
    if (!canBeFor(one.feature, one.scope))
        return Phrase::tr("it is not asked for that");
    if (one.scope == SwitchScope::Stop && on)
        return Phrase::tr("a stop is never on");
    if (one.scope == SwitchScope::Location) {
        const auto place = LocationId::parse(one.of);
        if (!place || club.location(*place) == nullptr)
            return Phrase::tr("\"%1\" is not a location", one.of);
    }
    const bool isOfTag
        = one.scope == SwitchScope::OperatorTag || one.scope == SwitchScope::CustomerTag;
    if (isOfTag && one.of.empty())
        return Phrase::tr("a tag is empty");
    return isOfTag ? lineFault(one.of) : std::nullopt;
}

} // namespace

std::optional<Error> switchFault(const Club &club, const Switch &one, bool on)
{
    auto fault = faultOf(club, one, on);
    if (!fault)
        return std::nullopt;
    return Error{ErrorCode::InvalidArgument, {wordFor(one.feature), std::move(*fault)}};
}

std::optional<Error> DeskFeatures::obstacle(const Switch &one, std::optional<bool> on) const
{
    if (m_desk.isReadOnly())
        return Error{ErrorCode::StoreReadOnly, {m_desk.path().string()}};
    if (!m_desk.may(Permission::ClubEdit))
        return notPermitted(m_desk.club(), m_desk.actor(), Permission::ClubEdit);
    return on ? switchFault(m_desk.club(), one, *on) : std::nullopt;
}

void DeskFeatures::set(const Switch &one,
                       std::optional<bool> on,
                       std::function<void(Outcome)> done) const
{
    if (auto wrong = obstacle(one, on)) {
        done(refuse(std::move(*wrong)));
        return;
    }
    const Settings &before = m_desk.club().settings();
    Settings after = before;
    after.switches = withSwitch(before.switches, one, on);
    if (after == before) {
        done(Committed{{}, settingsId(), {}});
        return;
    }
    Switch named = one;
    named.on = on.value_or(false);
    m_desk.editClub({{{EntityKind::Settings, settingsId()}, toRecord(before), toRecord(after)}},
                    {LabelCode::EditClub, {wordFor(one.feature), partOf(one, on), toText(named)}},
                    std::move(done));
}

void DeskFeatures::history(std::int64_t limit,
                           std::function<void(Result<std::vector<Step>>)> done) const
{
    m_desk.read<std::vector<Step>>(
        [limit](Store &store) {
            auto steps = store.history({EntityKind::Settings, settingsId()}, 0);
            if (!steps)
                return steps;
            std::erase_if(*steps, [](const Step &step) {
                const auto &says = step.head.label.arguments;
                return says.size() < 2 || !says[1].starts_with("feature.");
            });
            if (steps->size() > static_cast<std::size_t>(limit))
                steps->resize(static_cast<std::size_t>(limit));
            return steps;
        },
        std::move(done));
}

} // namespace bayboard
