#pragma once

#include "core/base/Uuid.h"
#include "tests/simulation/Timeline.h"

#include <set>

namespace bayboard::test {

/// Lines between desks and the server: messages are lost, come twice, late and in another order,
/// and lines are cut.
class Network
{
public:
    Network(Timeline &timeline, std::uint64_t seed) : m_timeline(timeline), m_random(seed) { }

    /// One way. A line that is cut when it is sent or when it would arrive loses it.
    void send(std::size_t line, const std::function<void()> &deliver);

    void cut(std::size_t line)
    {
        if (!m_isCalm)
            m_cut.insert(line);
    }

    void mend(std::size_t line) { m_cut.erase(line); }

    /// From now on nothing is cut, lost or repeated any more, and all of it is quick.
    void calm();

private:
    [[nodiscard]] bool chance(std::uint64_t inThousand)
    {
        return m_random.next() % 1000 < inThousand && !m_isCalm;
    }

    [[nodiscard]] Millis delay();
    void carry(std::size_t line, const std::function<void()> &deliver);

    Timeline &m_timeline;
    SeededRandom m_random;
    std::set<std::size_t> m_cut;
    bool m_isCalm = false;
};

} // namespace bayboard::test
