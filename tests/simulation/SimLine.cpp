#include "tests/simulation/SimLine.h"

#include "tests/simulation/SimServer.h"

namespace bayboard::test {

namespace {

template <typename Answer> std::function<void(LineFault)> faultOf(const LineDone<Answer> &done)
{
    return [done](const LineFault &fault) {
        done(tl::unexpected(fault));
    };
}

constexpr std::uint64_t pagesOfABreak = 60; ///< a snapshot's line breaks at one in so many
constexpr std::uint64_t longestPage = 40; ///< milliseconds

} // namespace

SimLine::SimLine(std::size_t number,
                 DeskId desk,
                 Timeline &timeline,
                 Network &network,
                 Random &random,
                 SimServer &server)
    : m_number(number)
    , m_desk(desk)
    , m_timeline(timeline)
    , m_network(network)
    , m_random(random)
    , m_server(&server)
{ }

void SimLine::send(const std::function<void()> &arrive,
                   const std::function<void(LineFault)> &failed)
{
    if (!usesTokens)
        return m_network.send(m_number, arrive);
    const auto notLetIn = [this, failed, sent = token](const LineFault &fault) {
        if (sent == token) // else it has another one since
            refused(fault);
        failed(fault);
    };
    if (token.empty()) {
        const LineFault none{LineFault::Kind::SignedOut, "no token", {}};
        m_timeline.after(0, [notLetIn, none] { notLetIn(none); });
        return;
    }
    m_network.send(m_number, [this, arrive, notLetIn, sent = token, server = m_server] {
        if (server->admits(m_number, sent, notLetIn))
            arrive();
    });
}

void SimLine::greet(LineDone<Greeting> done)
{
    send(
        [this, done, server = m_server] {
            server->greet(m_number, m_desk, [done](const Greeting &greeting) { done(greeting); });
        },
        faultOf(done));
}

void SimLine::push(const UpBatch &batch, LineDone<PushAnswer> done)
{
    send(
        [this, batch, done, server = m_server] {
            server->take(
                m_number, batch, [done](const Uuid &epoch, const std::vector<Judgement> &judged) {
                    done(PushAnswer{epoch, judged});
                });
        },
        faultOf(done));
}

void SimLine::follow(const FeedPlace &from, seconds patience, LineDone<FeedPage> done)
{
    send(
        [this, from, patience, done, server = m_server] {
            server->ask(m_number, from, patience, [done](const FeedPage &page) { done(page); });
        },
        faultOf(done));
}

/// One stream, which does not come twice: what is repeated of it on its way is left out.
void SimLine::snapshot(const FirstView &first, PageTaker page, LineDone<bool> done)
{
    const auto isBegun = std::make_shared<bool>(false);
    send(
        [this, first, page, done, isBegun, server = m_server] {
            server->snapshot(m_number, first, [=, this](const std::vector<SnapshotPage> &pages) {
                if (!std::exchange(*isBegun, true))
                    turnTo(std::make_shared<const std::vector<SnapshotPage>>(pages), 0, page, done);
            });
        },
        faultOf(done));
}

void SimLine::turnTo(const Pages &pages,
                     std::size_t at,
                     const PageTaker &page,
                     const LineDone<bool> &done)
{
    if (!isCalm && m_random.next() % pagesOfABreak == 0) {
        done(tl::unexpected(LineFault{LineFault::Kind::Unreachable, "the line broke", {}}));
        return;
    }
    page((*pages)[at], [=, this](bool more) {
        if (!more)
            return;
        if (at + 1 == pages->size())
            return done(true);
        const auto wait = static_cast<Millis>(1 + m_random.next() % longestPage);
        m_timeline.after(wait, [=, this] { turnTo(pages, at + 1, page, done); });
    });
}

} // namespace bayboard::test
