#include "tests/server/WritingDesks.h"

#include "core/wire/Feeds.h"
#include "core/wire/Push.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <poll.h>

namespace bayboard::test {

namespace {

constexpr std::size_t bookingsAtOnce = 3;
/// Between two tries at a server that says "later" or nothing.
constexpr int pauseMilliseconds = 20;

} // namespace

WritingDesks::WritingDesks(const SyncClub &club,
                           std::size_t count,
                           const Uuid &epoch,
                           const std::function<std::string(DeskId)> &tokenFor,
                           std::function<std::string()> address)
    : m_address(std::move(address))
{
    for (std::size_t i = 0; i < count; ++i) {
        m_desks.push_back(
            std::make_unique<Writing>(club, m_folder.path("desk" + std::to_string(i)), i));
        Writing &writing = *m_desks.back();
        writing.token = tokenFor(writing.desk.id());
        EXPECT_TRUE(writing.desk.following().begin(epoch));
        while (read(writing)) { }
        writing.thread = std::thread([this, &writing] { work(writing); });
    }
}

WritingDesks::~WritingDesks()
{
    m_isOver = true;
    for (const auto &writing : m_desks)
        if (writing->thread.joinable())
            writing->thread.join();
}

void WritingDesks::work(Writing &writing)
{
    while (!m_isOver) {
        for (std::size_t i = 0; i < bookingsAtOnce; ++i)
            book(writing);
        while (!m_isOver && !push(writing))
            rest();
        if (!m_isOver && !read(writing) && writing.line == nullptr)
            rest();
    }
}

/// The next time on every bay, which the others want as well.
void WritingDesks::book(Writing &writing)
{
    const auto bay = static_cast<std::size_t>(writing.made % 6);
    const int start = 20 * static_cast<int>(writing.made / 6);
    ++writing.made;
    writing.desk.create(writing.desk.draft(bay, start, 20)); // null where it is seen to be taken
}

HttpReply WritingDesks::post(Writing &writing, const std::string &target, const std::string &json)
{
    if (!writing.line)
        writing.line = std::make_unique<HttpClient>(m_address());
    HttpReply reply;
    if (writing.line->isConnected())
        reply = writing.line->post(target, writing.token, json);
    if (reply.status == 0 || !reply.whole) {
        ++m_broken;
        writing.line.reset();
        return {};
    }
    if (reply.status == 503) {
        ++m_refusedForNow;
        if (reply.headers["retry-after"].empty())
            complain("503 without Retry-After");
    } else if (reply.status != 200) {
        complain(std::to_string(reply.status) + " " + reply.body);
    }
    return reply;
}

bool WritingDesks::push(Writing &writing)
{
    const auto waiting = writing.desk.following().toSend();
    if (!waiting || waiting->empty())
        return waiting.has_value();
    Push push{writing.desk.id(), {}, writing.desk.now, false};
    for (const SentSet &sent : *waiting)
        push.sets.push_back({sent.set.id, sent.set, {}, sent.follows});
    const HttpReply reply = post(writing, "/v1/sync/changes", encode(push));
    if (reply.status != 200)
        return false;
    const auto judged = decodeJudged(reply.body);
    if (!judged
        || !writing.desk.following().settle(judged->epoch, judged->judgements, writing.desk.now)) {
        complain("an answer does not fit: " + reply.body);
        return false;
    }
    writing.judgements.insert(
        writing.judgements.end(), judged->judgements.begin(), judged->judgements.end());
    ++writing.answers;
    return true;
}

bool WritingDesks::read(Writing &writing)
{
    const auto state = writing.desk.following().state().value().value();
    const HttpReply reply = post(
        writing, "/v1/sync/feed", encode(FeedQuestion{state.epoch, state.cursors, seconds(0)}));
    if (reply.status != 200)
        return false;
    const auto page = decodeFeedPage(reply.body);
    const auto applied = page ? writing.desk.following().apply(*page)
                              : Result<Reworked>(tl::unexpected(page.error()));
    if (!applied || applied->otherEpoch) {
        complain("a page does not fit: " + (applied ? "another epoch" : said(applied.error())));
        return false;
    }
    return !page->entries.empty();
}

void WritingDesks::rest()
{
    poll(nullptr, 0, pauseMilliseconds);
}

void WritingDesks::waitForAnswers(std::int64_t more)
{
    std::vector<std::int64_t> wanted;
    for (const auto &writing : m_desks)
        wanted.push_back(writing->answers + more);
    for (std::size_t i = 0; i < m_desks.size(); ++i)
        while (m_desks[i]->answers < wanted[i])
            rest();
}

void WritingDesks::finish()
{
    m_isOver = true;
    for (const auto &writing : m_desks)
        writing->thread.join();
    for (const auto &writing : m_desks)
        while ((**writing->desk.following().state()).toSend != 0)
            if (!push(*writing))
                rest();
    for (const auto &writing : m_desks)
        while (read(*writing)) { }
}

void WritingDesks::complain(const std::string &line)
{
    const std::lock_guard lock(m_mutex);
    if (m_complaints.size() < 10'000)
        m_complaints += line + "\n";
}

std::string WritingDesks::complaints()
{
    const std::lock_guard lock(m_mutex);
    return m_complaints;
}

std::vector<Judgement> WritingDesks::acknowledged()
{
    std::vector<Judgement> all;
    for (const auto &writing : m_desks)
        all.insert(all.end(), writing->judgements.begin(), writing->judgements.end());
    return all;
}

} // namespace bayboard::test
