#include "app/ctl/DeskCalls.h"

#include "core/desk/MissedRights.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Listens until its question is answered or the desk is gone, then lets go of itself.
class Watch : public DeskObserver, public std::enable_shared_from_this<Watch>
{
public:
    explicit Watch(Desk &desk) : m_desk(desk) { }

    void begin()
    {
        m_self = shared_from_this();
        m_desk.addObserver(this);
    }

    void deskClosed() override
    {
        if (const auto self = end())
            giveUp({ErrorCode::Internal, {Phrase::tr("the program that owns the file has ended")}});
    }

protected:
    /// Answers that there will be no answer.
    virtual void giveUp(const Error &error) = 0;

    /// Takes leave of the desk, once; holds the watch until the caller is done with it.
    std::shared_ptr<Watch> end()
    {
        if (m_self)
            m_desk.removeObserver(this);
        return std::exchange(m_self, nullptr);
    }

    [[nodiscard]] Desk &desk() const { return m_desk; }

private:
    Desk &m_desk;
    std::shared_ptr<Watch> m_self;
};

/// Waits until one change set is on the disk.
class SaveWatch final : public Watch
{
public:
    SaveWatch(Desk &desk, Committed what, std::function<void(Outcome)> done)
        : Watch(desk)
        , m_what(std::move(what))
        , m_done(std::move(done))
    { }

    void saved(ChangeSetId id) override
    {
        if (id != m_what.id)
            return;
        if (const auto self = end())
            m_done(m_what);
    }

    void saveFailed(const std::vector<ChangeSetId> &fallen, const Error &error) override
    {
        if (std::find(fallen.begin(), fallen.end(), m_what.id) == fallen.end())
            return;
        if (const auto self = end())
            m_done(tl::unexpected(Refusal{{}, error, {}}));
    }

private:
    void giveUp(const Error &error) override { m_done(tl::unexpected(Refusal{{}, error, {}})); }

    Committed m_what;
    std::function<void(Outcome)> m_done;
};

/// Waits until memory holds what was asked for, or that could not be read. What else goes wrong in
/// the background meanwhile is for whoever asked for it.
class LoadWatch final : public Watch
{
public:
    LoadWatch(Desk &desk, DeskCalls::Wanted wanted, std::function<void(Status)> done)
        : Watch(desk)
        , m_wanted(std::move(wanted))
        , m_done(std::move(done))
    { }

    void dayLoaded(LocationId, const Span &) override { look(); }

    void customerLoaded(CustomerId) override { look(); }

    void deskChanged(const DeskChange &) override { look(); }

    void dayFailed(LocationId location, const Span &span, const Error &error) override
    {
        if (m_wanted.day == std::pair(location, span))
            fail(error);
    }

    void customerFailed(CustomerId id, const Error &error) override
    {
        if (m_wanted.customer == id)
            fail(error);
    }

private:
    void giveUp(const Error &error) override { m_done(tl::unexpected(error)); }

    void fail(const Error &error)
    {
        if (const auto self = end())
            giveUp(error);
    }

    void look()
    {
        if (!m_wanted.ask(desk()))
            return;
        if (const auto self = end())
            m_done({});
    }

    DeskCalls::Wanted m_wanted;
    std::function<void(Status)> m_done;
};

} // namespace

Outcome DeskCalls::commit(std::function<Outcome(Desk &)> act) const
{
    auto answer = later<Outcome>(
        [act = std::move(act)](Desk &desk, std::function<void(Outcome)> done) {
            Outcome outcome = act(desk);
            if (!outcome || outcome->id.isNull()) { // refused, or judged only
                done(std::move(outcome));
                return;
            }
            // Saves come back through this thread's queue, so none can have come already.
            std::make_shared<SaveWatch>(desk, std::move(*outcome), std::move(done))->begin();
        },
        As::Actor);
    if (!answer)
        return tl::unexpected(Refusal{{}, answer.error(), {}});
    return std::move(*answer);
}

Outcome DeskCalls::commitBulk(std::function<void(Desk &, std::function<void(Outcome)>)> act) const
{
    auto answer = later<Outcome>(std::move(act), As::Actor);
    if (!answer)
        return tl::unexpected(Refusal{{}, answer.error(), {}});
    if (*answer)
        static_cast<void>(read<bool>([](Store &) { return true; }));
    return std::move(*answer);
}

Result<ClosedDatesChange>
DeskCalls::setClosedDates(std::vector<ClosedDatesEdit> edits, Label label, bool dryRun) const
{
    using Answer = Result<ClosedDatesChange>;
    auto made = later<Answer>(
        [&](Desk &desk, std::function<void(Answer)> done) {
            desk.setClosedDates(std::move(edits), std::move(label), dryRun, std::move(done));
        },
        As::Actor);
    if (!made)
        return tl::unexpected(made.error());
    static_cast<void>(read<bool>([](Store &) { return true; })); // as commitBulk()
    return std::move(*made);
}

Status DeskCalls::rollSeries() const
{
    const auto rolled = later<Status>(
        [](Desk &desk, std::function<void(Status)> done) { desk.rollSeries(std::move(done)); });
    return rolled ? *rolled : Status(tl::unexpected(rolled.error()));
}

Status DeskCalls::giveMissedRights() const
{
    const auto given = later<Status>([](Desk &desk, std::function<void(Status)> done) {
        bayboard::giveMissedRights(desk, std::move(done));
    });
    return given ? *given : Status(tl::unexpected(given.error()));
}

bool DeskCalls::Wanted::ask(Desk &desk) const
{
    if (!day)
        return desk.customer(customer) != nullptr;
    desk.show(day->first, day->second);
    return desk.isLoaded(day->first, day->second);
}

Status DeskCalls::waitFor(const Wanted &wanted) const
{
    auto answer = later<Status>([wanted](Desk &desk, std::function<void(Status)> done) {
        if (wanted.day && !desk.daysHere().has(wanted.day->second))
            done(fail(ErrorCode::NotHere)); // nobody knows when it comes
        else if (wanted.ask(desk))
            done({});
        else
            std::make_shared<LoadWatch>(desk, wanted, std::move(done))->begin();
    });
    return answer ? *answer : Status(tl::unexpected(answer.error()));
}

Status DeskCalls::mustBeHere(std::optional<Instant> from, std::optional<Instant> to) const
{
    const auto here = later<DaysHere>(
        [](Desk &desk, std::function<void(DaysHere)> done) { done(desk.daysHere()); });
    if (!here)
        return tl::unexpected(here.error());
    const auto span = Span::make(from.value_or(Instant()), to.value_or(openEnd));
    return !span || here->has(*span) ? Status() : fail(ErrorCode::NotHere);
}

Status DeskCalls::load(LocationId location, const Span &span) const
{
    return waitFor({std::pair(location, span), {}});
}

Status DeskCalls::loadCustomer(CustomerId id) const
{
    if (id.isNull())
        return {};
    return waitFor({std::nullopt, id});
}

Status DeskCalls::loadForWaysOut(const Proposal &proposal) const
{
    auto answer = later<Status>(
        [proposal](Desk &desk, std::function<void(Status)> done) {
            desk.loadForWaysOut(proposal, std::move(done));
        },
        As::Actor);
    return answer ? *answer : Status(tl::unexpected(answer.error()));
}

Status DeskCalls::fetch(BookingId id) const
{
    auto answer = later<Status>([id](Desk &desk, std::function<void(Status)> done) {
        desk.fetch({EntityKind::Booking, id.value}, std::move(done));
    });
    return answer ? *answer : Status(tl::unexpected(answer.error()));
}

} // namespace bayboard
