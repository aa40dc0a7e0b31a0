#include "tests/simulation/Network.h"

namespace bayboard::test {

void Network::send(std::size_t line, const std::function<void()> &deliver)
{
    if (m_cut.contains(line))
        return;
    if (!chance(50))
        carry(line, deliver);
    if (chance(30))
        carry(line, deliver);
}

void Network::calm()
{
    m_isCalm = true;
    m_cut.clear();
}

/// Mostly quick, now and then so late that what was sent after it comes first.
Millis Network::delay()
{
    const std::uint64_t most = chance(50) ? 120'000 : chance(200) ? 4'000 : 60;
    return static_cast<Millis>(1 + m_random.next() % most);
}

void Network::carry(std::size_t line, const std::function<void()> &deliver)
{
    m_timeline.after(delay(), [this, line, deliver] {
        if (!m_cut.contains(line))
            deliver();
    });
}

} // namespace bayboard::test
