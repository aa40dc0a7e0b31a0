#include "app/ctl/DeskCalls.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Listens until its question is answered, then lets go of itself. An observer may not leave while
/// it is being told something, so it goes in a job of its own.
class Watch : public DeskObserver, public std::enable_shared_from_this<Watch>
{
public:
    Watch(Desk &desk, Worker &home) : m_desk(desk), m_home(home) { }

    void begin()
    {
        m_self = shared_from_this();
        m_desk.addObserver(this);
    }

protected:
    /// True the first time.
    bool end()
    {
        if (!m_self)
            return false;
        m_home.post([self = std::move(m_self)] { self->m_desk.removeObserver(self.get()); });
        m_self = nullptr;
        return true;
    }

    [[nodiscard]] Desk &desk() const { return m_desk; }

private:
    Desk &m_desk;
    Worker &m_home;
    std::shared_ptr<Watch> m_self;
};

/// Waits until one change set is on the disk.
class SaveWatch final : public Watch
{
public:
    SaveWatch(Desk &desk, Worker &home, Committed what, std::function<void(Outcome)> done)
        : Watch(desk, home)
        , m_what(std::move(what))
        , m_done(std::move(done))
    { }

    void saved(ChangeSetId id) override
    {
        if (id == m_what.id && end())
            m_done(m_what);
    }

    void saveFailed(const std::vector<ChangeSetId> &fallen, const Error &error) override
    {
        if (std::find(fallen.begin(), fallen.end(), m_what.id) != fallen.end() && end())
            m_done(tl::unexpected(Refusal{{}, error, {}}));
    }

private:
    Committed m_what;
    std::function<void(Outcome)> m_done;
};

/// Waits until memory holds what was asked for.
class LoadWatch final : public Watch
{
public:
    LoadWatch(Desk &desk,
              Worker &home,
              std::function<bool(Desk &)> ready,
              std::function<void(Status)> done)
        : Watch(desk, home)
        , m_ready(std::move(ready))
        , m_done(std::move(done))
    { }

    void dayLoaded(LocationId, const Span &) override { look(); }

    void customerLoaded(CustomerId) override { look(); }

    void deskChanged(const DeskChange &) override { look(); }

    void troubled(const Error &error) override
    {
        if (end())
            m_done(tl::unexpected(error));
    }

private:
    void look()
    {
        if (m_ready(desk()) && end())
            m_done({});
    }

    std::function<bool(Desk &)> m_ready;
    std::function<void(Status)> m_done;
};

} // namespace

Outcome DeskCalls::commit(std::function<Outcome(Desk &)> act) const
{
    auto answer = later<Outcome>(
        [this, act = std::move(act)](Desk &desk, std::function<void(Outcome)> done) {
            Outcome outcome = act(desk);
            if (!outcome || outcome->id.isNull()) { // refused, or judged only
                done(std::move(outcome));
                return;
            }
            // Saves come back through this thread's queue, so none can have come already.
            std::make_shared<SaveWatch>(desk, m_home, std::move(*outcome), std::move(done))
                ->begin();
        },
        As::Actor);
    if (!answer)
        return tl::unexpected(Refusal{{}, answer.error(), {}});
    return std::move(*answer);
}

Status DeskCalls::waitUntil(std::function<bool(Desk &)> ready) const
{
    auto answer = later<Status>(
        [this, ready = std::move(ready)](Desk &desk, std::function<void(Status)> done) {
            if (ready(desk))
                done({});
            else
                std::make_shared<LoadWatch>(desk, m_home, ready, std::move(done))->begin();
        });
    return answer ? *answer : Status(tl::unexpected(answer.error()));
}

Status DeskCalls::load(LocationId location, const Span &span) const
{
    return waitUntil([location, span](Desk &desk) {
        desk.show(location, span);
        return desk.isLoaded(location, span);
    });
}

Status DeskCalls::loadCustomer(CustomerId id) const
{
    return waitUntil([id](Desk &desk) { return id.isNull() || desk.customer(id) != nullptr; });
}

Status DeskCalls::fetch(BookingId id) const
{
    auto answer = later<Status>([id](Desk &desk, std::function<void(Status)> done) {
        desk.fetch({EntityKind::Booking, id.value}, std::move(done));
    });
    return answer ? *answer : Status(tl::unexpected(answer.error()));
}

} // namespace bayboard
