#pragma once

#include "core/sync/ServerLine.h"
#include "tests/simulation/Timeline.h"

namespace bayboard::test {

/// A desk's waiting, in virtual time.
class VirtualTimers final : public Timers
{
public:
    explicit VirtualTimers(Timeline &timeline) : m_timeline(timeline) { }

    void after(std::chrono::milliseconds wait, std::function<void()> call) override
    {
        m_timeline.after(wait.count(), std::move(call));
    }

private:
    Timeline &m_timeline;
};

} // namespace bayboard::test
