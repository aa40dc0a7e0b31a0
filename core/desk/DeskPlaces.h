#pragma once

#include "core/desk/Desk.h"
#include "core/desk/PlaceUse.h"

namespace bayboard {

/// The club's locations, bays and tiers, and what it says of itself, changed one step at a time.
/// Needs club.edit; placeFault() says why else not. `withdrawn` takes one out of the
/// club, and back: a tier at any time, a bay (or a location with its bays) only while nothing
/// stands or ever stood there (NotAllowed). What was booked is retired by `active`: it is booked no
/// more, and what is there stays. A short-lived view of a desk, on its thread; answers come there.
class DeskPlaces
{
public:
    using Done = std::function<void(Outcome)>;
    using Left = std::function<void(Result<LeftOutside>)>;

    explicit DeskPlaces(Desk &desk) : m_desk(desk) { }

    /// Comes last in the order; ids are made. `bays` come with it, in the same step.
    void addLocation(Location location, std::vector<Bay> bays, Done done) const;
    void addBay(Bay bay, Done done) const;
    /// The key is made from the name where there is none.
    void addTier(Tier tier, Done done) const;

    /// Stale when somebody changed the same field since `drafted`. A location that is taken out
    /// takes its bays with it, in the same step; what comes back comes without them.
    void editLocation(const Location &drafted, const Location &wanted, Done done) const;
    void editBay(const Bay &drafted, const Bay &wanted, Done done) const;
    void editTier(const Tier &drafted, const Tier &wanted, Done done) const;
    void editSettings(const Settings &drafted, const Settings &wanted, Done done) const;

    /// Puts it `by` places on (or back) among its own: locations, the bays of one location, tiers.
    /// Nothing is done at the end of the list, or for what is not there.
    void move(const EntityRef &which, int by, Done done) const;

    /// Whether a step with this change could be made, before it is tried.
    [[nodiscard]] std::optional<Error> faultOf(const EntityChange &change) const;

    /// Whom the change would leave outside. Names of customers are left out for who may not know
    /// them.
    void findLeft(const Location &before, const Location &wanted, Left done) const;
    void findLeft(const Bay &before, const Bay &wanted, Left done) const;

private:
    struct Made
    {
        EntityRef entity;
        Record record;
    };

    [[nodiscard]] std::optional<Error> obstacle(const std::vector<EntityChange> &changes) const;
    void make(const std::vector<Made> &made, Label label, Done done) const;
    void change(
        EntityRef entity, const Record &before, const Record &after, Label label, Done done) const;
    void takeOut(std::vector<BayId> bays,
                 std::vector<Desk::ClubEdit> edits,
                 Label label,
                 Done done) const;
    void
    ask(std::function<Result<LeftOutside>(Store &)> question, LocationId where, Left done) const;

    Desk &m_desk;
};

} // namespace bayboard
