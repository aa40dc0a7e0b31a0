#include "tests/simulation/SimServer.h"

#include "core/identity/TokenText.h"
#include "core/store/KeptTokens.h"

#include <gtest/gtest.h>

namespace bayboard::test {

namespace {

constexpr std::int64_t rowsOfAPage = 30;
constexpr std::uint64_t longestLife = 18'000; ///< of a token that ends by itself, in seconds

} // namespace

SimServer::SimServer(const SyncClub &club,
                     std::filesystem::path path,
                     std::uint64_t seed,
                     Timeline &timeline,
                     Network &network)
    : m_server(club, std::move(path))
    , m_random(seed)
    , m_timeline(timeline)
    , m_network(network)
{ }

void SimServer::take(std::size_t line, const UpBatch &batch, const JudgedReply &reply)
{
    if (chance(20))
        m_server.file().breakAfter(1 + static_cast<int>(m_random.next() % 4000));
    const auto judged = m_server.take(batch, now());
    m_server.file().breakAfter(0);
    if (!judged) {
        crash(); // in the middle, or after the commit and before anybody heard of it
        return;
    }
    if (batch.epoch == m_server.epoch())
        hold(batch, *judged);
    else if (!judged->empty())
        m_complaints += "what is of another epoch was judged\n";
    checkOccupancy();
    if (chance(10)) {
        crash(); // committed, and nobody hears of it
    } else {
        m_network.send(
            line, [reply, epoch = m_server.epoch(), judged = *judged] { reply(epoch, judged); });
        followChangedSeries();
    }
    tellListeners();
}

void SimServer::crash()
{
    ++crashes;
    m_listeners.clear(); // their desks will ask again
    m_rolledOn.reset();
    if (hasPower())
        m_server.reopen();
}

void SimServer::powerUp()
{
    m_listeners.clear();
    m_server.reopen();
}

std::string SimServer::giveToken(DeskId desk)
{
    const Secret text = makeTokenText(m_random);
    DeviceToken token;
    token.id.value = makeUuidV7(m_timeline.now(), m_random);
    token.hash = tokenHash(text.view()).value();
    token.device = "Counter";
    token.desk = desk;
    token.made = now();
    if (expiresTokens)
        token.expires
            = now() + seconds(1 + static_cast<std::int64_t>(m_random.next() % longestLife));
    EXPECT_TRUE(m_server.serving().addToken(token));
    return std::string(text.view());
}

void SimServer::revokeTokens(DeskId desk)
{
    const auto tokens = m_server.serving().tokens();
    for (const DeviceToken &token : tokens.value())
        if (token.desk == desk && !token.revoked) {
            EXPECT_TRUE(m_server.serving().revokeToken(token.id, now()));
        }
}

bool SimServer::admits(std::size_t line,
                       const std::string &token,
                       const std::function<void(LineFault)> &refused)
{
    m_server.setNow(now());
    const auto device = m_server.service().recognise(token);
    if (device)
        return true;
    if (device.error().code == ProblemCode::Unauthorized)
        m_network.send(line, [refused] { refused({LineFault::Kind::SignedOut, "401", {}}); });
    else if (device.error().code == ProblemCode::TokenExpired)
        m_network.send(line, [refused] { refused({LineFault::Kind::Expired, "401", {}}); });
    return false; // else it has no answer just now
}

void SimServer::greet(std::size_t line, DeskId desk, const GreetingReply &reply)
{
    const auto greeting = m_server.service().greet(JudgingServer::deviceOf(desk));
    if (greeting)
        m_network.send(line, [reply, greeting = *greeting] { reply(greeting); });
}

/// One outcome an id, for ever.
void SimServer::hold(const UpBatch &batch, const std::vector<Judgement> &judgements)
{
    if (judgements.size() != batch.sets.size())
        m_complaints += "not every set got an answer\n";
    for (const Judgement &judgement : judgements) {
        const auto [known, isNew] = m_said.emplace(judgement.id, judgement);
        if (!isNew && known->second != judgement)
            m_complaints += "a second outcome of " + judgement.id.toString() + "\n";
        if (!judgement.isRefused() && !m_server.file().store().loadStep(judgement.id))
            m_complaints += "accepted and not there: " + judgement.id.toString() + "\n";
    }
}

void SimServer::checkOccupancy()
{
    const std::string since = std::to_string(toUnix(now()) - 4 * 86'400);
    const auto overlaps = m_server.file().count(
        "SELECT count(*) FROM bay CROSS JOIN occupancy a ON a.bay = bay.id AND a.start > " + since
        + " CROSS JOIN occupancy b ON b.bay = a.bay AND b.start > a.start AND b.start < a.end");
    if (overlaps != 0)
        m_complaints += "two holders at once\n";
}

void SimServer::ask(std::size_t line,
                    const FeedPlace &from,
                    seconds patience,
                    const PageReply &reply)
{
    if (lacks(from)) {
        const auto said
            = m_server.service().feed({from.epoch, from.cursors, seconds(0), from.known});
        if (!said)
            return; // it is to ask again later
        ++renewals;
        m_network.send(line, [reply, page = said->page] { reply(page); });
        const auto listeners = m_listeners;
        for (const auto &[waiting, listener] : listeners)
            answer(waiting, listener, true);
        return;
    }
    const Listener listener{from.cursors, reply, ++m_asked};
    m_listeners[line] = listener;
    answer(line, listener, patience == seconds(0));
    if (!m_listeners.contains(line))
        return;
    m_timeline.after(patience.count() * 1000, [this, line, number = listener.number] {
        const auto still = m_listeners.find(line);
        if (still != m_listeners.end() && still->second.number == number)
            answer(line, Listener(still->second), true);
    });
}

void SimServer::snapshot(std::size_t line, const FirstView &first, const SnapshotReply &reply)
{
    std::vector<SnapshotPage> all;
    const auto reading = m_server.serving().snapshot(first);
    if (!reading)
        return;
    do {
        SnapshotPage page{(*reading)->epoch(), (*reading)->cursors(), {}, false};
        page.rows = (*reading)->next(rowsOfAPage).value();
        page.last = page.rows.empty();
        page.days = (*reading)->givenDays();
        all.push_back(std::move(page));
    } while (!all.back().last);
    m_network.send(line, [reply, all = std::move(all)] { reply(all); });
}

std::size_t SimServer::rollSeries(bool again)
{
    if (!hasPower())
        return 0;
    if (again)
        m_rolledOn.reset();
    SyncService &service = m_server.service();
    const auto done
        = bayboard::rollSeries(service.data(), service.judge(), now(), m_random, m_rolledOn);
    if (done && !done->trouble)
        m_rolledOn = done->day;
    return note(done);
}

/// What was laid without the knowing of who has changed a series goes after it.
void SimServer::followChangedSeries()
{
    SyncService &service = m_server.service();
    const auto changed = service.takeChangedSeries();
    if (!changed.empty())
        note(bayboard::rollSeries(service.data(), service.judge(), changed, now(), m_random));
}

std::size_t SimServer::note(const Result<RolledSeries> &result)
{
    if (hasPower() && (!result || result->trouble))
        m_complaints += "series cannot be rolled: "
            + test::said(result ? *result->trouble : result.error()) + "\n";
    if (!result || result->blocks == 0)
        return 0;
    rolled += result->blocks;
    checkOccupancy();
    tellListeners();
    return result->blocks;
}

void SimServer::tellListeners()
{
    const auto listeners = m_listeners;
    for (const auto &[line, listener] : listeners)
        answer(line, listener, false);
}

void SimServer::answer(std::size_t line, const Listener &listener, bool evenNothing)
{
    auto page = m_server.page(listener.cursors, {40});
    if (!page) {
        m_complaints += "a page cannot be read\n";
        return;
    }
    if (page->entries.empty() && !evenNothing)
        return;
    m_listeners.erase(line);
    m_network.send(line, [reply = listener.reply, page = std::move(*page)] { reply(page); });
}

/// Whether what is here is older than what that desk has read.
bool SimServer::lacks(const FeedPlace &from)
{
    const auto epoch = m_server.serving().epoch();
    const auto holds = m_server.serving().holds(from.cursors, from.known);
    return epoch && *epoch == from.epoch && holds && !*holds;
}

void SimServer::putBack(const std::filesystem::path &backup)
{
    m_listeners.clear();
    m_rolledOn.reset();
    m_server.putBack(backup);
    forgetUnsaid();
}

void SimServer::restore(const std::filesystem::path &backup)
{
    m_listeners.clear();
    m_rolledOn.reset();
    const auto tokens = m_server.serving().tokens();
    m_server.restore(backup, Uuid{{0xF0, ++m_epochs}});
    EXPECT_TRUE(keepTokens(m_server.serving(), tokens.value()));
    forgetUnsaid();
}

void SimServer::keepSaidOf(const SimServer &other)
{
    m_said = other.m_said;
    forgetUnsaid();
}

/// What was said after the backup has not been said.
void SimServer::forgetUnsaid()
{
    const auto transaction = m_server.serving().judging();
    std::erase_if(m_said, [&](const auto &entry) {
        return !(*transaction)->judgement(entry.first)->has_value();
    });
}

} // namespace bayboard::test
