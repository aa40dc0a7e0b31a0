// What happens to a desk beside its line and its program.

#include "tests/simulation/OlderFile.h"
#include "tests/simulation/SimDesk.h"
#include "tests/simulation/SimServer.h"

#include <gtest/gtest.h>

#include <unordered_set>

namespace bayboard::test {

namespace {

constexpr std::uint64_t longestWithoutToken = 14'400'000;

} // namespace

void SimDesk::forgetQuestions()
{
    m_ignoredUpTo = m_questions;
    m_up = m_down = {};
    m_takesSnapshot = false;
}

void SimDesk::send(const std::function<void()> &arrive)
{
    if (!usesTokens)
        return m_network.send(m_line, arrive);
    m_network.send(m_line, [this, arrive, token = m_token] {
        const auto refused = [this, token] {
            if (token != m_token || !m_hasToken)
                return; // it has another one since
            ++refusals;
            loseToken();
        };
        if (m_server->admits(m_line, token, refused))
            arrive();
    });
}

void SimDesk::loseToken()
{
    if (!m_hasToken)
        return;
    m_hasToken = false;
    forgetQuestions();
    m_timeline.after(1 + static_cast<Millis>(below(longestWithoutToken)), [this] { typeToken(); });
}

void SimDesk::typeToken()
{
    m_token = m_server->giveToken(m_desk.id());
    m_hasToken = true;
    look();
}

void SimDesk::upgrade()
{
    forgetQuestions();
    m_desk.file().close();
    upgrades += makeOlder(m_desk.file().path()) ? 1 : 0;
    m_desk.file().reopen();
    m_timeline.after(1 + static_cast<Millis>(below(60'000)), [this] { look(); });
}

/// At most one step was on its way to the disk, and nobody had heard that it was there.
void SimDesk::powerUp()
{
    forgetQuestions();
    m_desk.file().breakAfter(0);
    const std::unordered_set<ChangeSetId> known(m_committed.begin(), m_committed.end());
    std::int64_t found = 0;
    for (const Uuid &id : m_desk.file().ids(
             "SELECT id FROM change_set WHERE desk = (SELECT value FROM meta WHERE key = 'desk') "
             "UNION SELECT id FROM outbox UNION SELECT id FROM conflict UNION SELECT id FROM "
             "kept_step"))
        if (!known.contains(ChangeSetId{id})) {
            note(ChangeSetId{id});
            ++found;
        }
    unheard += found;
    if (found > 1)
        m_troubles += "more than one step came out of nowhere\n";
    m_timeline.after(1 + static_cast<Millis>(below(60'000)), [this] { look(); });
}

void SimDesk::moveTo(SimServer &server)
{
    forgetQuestions();
    m_server = &server;
    look();
}

} // namespace bayboard::test
