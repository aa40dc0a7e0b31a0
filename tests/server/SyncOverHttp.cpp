#include "tests/server/SyncOverHttp.h"

#include "core/identity/TokenText.h"

#include <gtest/gtest.h>

namespace bayboard::test {

namespace {

const DeskId serversOwn{Uuid{{0xEE, 9}}};

} // namespace

ServedClub::ServedClub() : m_club(1)
{
    SyncFile made(file(), serversOwn);
    EXPECT_TRUE(made.store().commit(m_club.start()));
}

std::string ServedClub::tokenFor(DeskId desk, std::optional<Instant> expires)
{
    ManualClock clock(SyncClub::noon());
    ClubFile::Options options;
    options.path = file();
    auto opened = ClubFile::open(options, clock, serversOwn);
    EXPECT_TRUE(opened.has_value());
    const auto store = (*opened)->takeWriter();
    const Secret text = makeTokenText(m_random);
    DeviceToken token;
    token.id.value = makeUuidV7(1, m_random);
    token.hash = tokenHash(text.view()).value();
    token.device = "Counter";
    token.desk = desk;
    token.made = SyncClub::noon();
    token.expires = expires;
    EXPECT_TRUE(Serving(*store).addToken(token));
    return std::string(text.view());
}

std::string ServedClub::findings() const
{
    return runServer({"check", "--store=sqlite:" + file().string()}).out;
}

RemoteDesk::RemoteDesk(ServedClub &served, std::uint64_t number)
    : m_desk(served.club(), served.path("desk" + std::to_string(number)), number, number)
    , m_token(served.tokenFor(m_desk.id()))
{ }

Uuid RemoteDesk::epoch(HttpClient &client) const
{
    const HttpReply hello = client.ask("GET", "/v1/sync", m_token);
    EXPECT_EQ(hello.status, 200) << hello.body;
    return Uuid::parse(memberOf(hello.body, "epoch")).value_or(Uuid());
}

std::string RemoteDesk::pushText()
{
    Push push{m_desk.id(), {}, m_desk.now, true};
    const auto waiting = m_desk.following().toSend();
    for (const SentSet &sent : waiting.value())
        push.sets.push_back({sent.set.id, sent.set, {}, sent.follows});
    return encode(push);
}

std::string RemoteDesk::feedText(seconds wait)
{
    const auto state = m_desk.following().state().value().value();
    return encode(FeedQuestion{state.epoch, state.cursors, wait});
}

std::size_t RemoteDesk::push(HttpClient &client, std::vector<Judgement> &all)
{
    const HttpReply reply = client.post("/v1/sync/changes", m_token, pushText());
    const auto judged = decodeJudged(reply.body);
    EXPECT_EQ(reply.status, 200) << reply.body;
    if (!judged)
        return 0;
    EXPECT_TRUE(m_desk.following().settle(judged->epoch, judged->judgements, m_desk.now));
    all.insert(all.end(), judged->judgements.begin(), judged->judgements.end());
    return judged->judgements.size();
}

std::size_t RemoteDesk::read(HttpClient &client)
{
    const HttpReply reply = client.post("/v1/sync/feed", m_token, feedText(seconds(0)));
    const auto page = decodeFeedPage(reply.body);
    EXPECT_EQ(reply.status, 200) << reply.body;
    if (!page)
        return 0;
    const auto applied = m_desk.following().apply(*page);
    EXPECT_TRUE(applied.has_value());
    if (!applied || !applied->otherEpoch)
        return page->entries.size();
    EXPECT_TRUE(m_desk.following().startOver(page->epoch));
    return 1;
}

std::vector<Judgement> RemoteDesk::synchronise(const ServerProcess &server)
{
    HttpClient client = server.connect();
    std::vector<Judgement> all;
    if (!m_desk.following().state().value()) {
        EXPECT_TRUE(m_desk.following().begin(epoch(client)));
    }
    for (int round = 0; round < 100; ++round)
        if (push(client, all) + read(client) == 0)
            break;
    return all;
}

} // namespace bayboard::test
