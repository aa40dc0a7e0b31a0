#include "app/ctl/SyncExchange.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr hours before{24};
constexpr hours shownFirst{72};

template <typename Value> SyncAttempt<Value> orBroken(Result<Value> result)
{
    if (!result)
        return tl::unexpected(SyncBroken{result.error(), {}});
    return std::move(*result);
}

} // namespace

/// Turns the line's answer, which comes some time, into one that is waited for.
template <typename Answer>
SyncAttempt<Answer> SyncExchange::await(std::function<void(LineDone<Answer>)> ask)
{
    std::optional<tl::expected<Answer, LineFault>> answer;
    ask([&answer](tl::expected<Answer, LineFault> given) { answer = std::move(given); });
    while (!answer) {
        m_home.wait();
        m_home.run();
    }
    if (!*answer)
        return tl::unexpected(SyncBroken{{}, answer->error()});
    return std::move(**answer);
}

SyncAttempt<Greeting> SyncExchange::greet()
{
    return await<Greeting>([this](LineDone<Greeting> done) { m_line.greet(std::move(done)); });
}

SyncAttempt<bool> SyncExchange::give(Store &store, DeskId desk)
{
    Following following(store);
    const auto all = orBroken(following.historyLength());
    auto first = orBroken(following.history(0, 1));
    if (!all || !first)
        return tl::unexpected(all ? first.error() : all.error());
    if (first->empty())
        return false;
    ClubPart part{first->front().set.id.value, desk, 0, *all, {}, {}};
    while (true) {
        auto sets = orBroken(following.history(part.from, static_cast<std::int64_t>(largestBatch)));
        if (!sets)
            return tl::unexpected(sets.error());
        part.sets = std::move(*sets);
        part.at = m_clock.now();
        const auto taken = await<ClubTaken>(
            [&](LineDone<ClubTaken> done) { m_line.give(part, std::move(done)); });
        if (!taken)
            return tl::unexpected(taken.error());
        if (taken->isWhole) {
            m_done.given = *all;
            const Status begun = following.beginGiven(taken->epoch, taken->club, *all, taken->ends);
            return begun ? SyncAttempt<bool>(true) : tl::unexpected(SyncBroken{begun.error(), {}});
        }
        if (taken->next == part.from || taken->next < 0 || taken->next >= *all)
            return tl::unexpected(
                SyncBroken{{}, LineFault{LineFault::Kind::Refused, "it does not go on", {}}});
        part.from = taken->next;
    }
}

SyncAttempt<Exchanged> SyncExchange::run(Store &store, DeskId desk)
{
    Following following(store);
    for (bool isDone = false; !isDone;) {
        const auto state = orBroken(following.state());
        if (!state)
            return tl::unexpected(state.error());
        if ((*state)->filling) {
            if (const auto filled = fill(following, desk); !filled)
                return tl::unexpected(filled.error());
            continue;
        }
        m_isAnew = false;
        const auto sent = sendUp(following, desk);
        if (!sent)
            return tl::unexpected(sent.error());
        if (m_isAnew)
            continue; // there may be a snapshot to take before the feeds are read
        const auto read = readDown(following);
        if (!read)
            return tl::unexpected(read.error());
        isDone = !*sent && !*read;
    }
    auto state = orBroken(following.state());
    if (!state)
        return tl::unexpected(state.error());
    m_done.state = std::move(**state);
    return m_done;
}

/// What waits goes first, so that whatever the server accepts of it is in the snapshot.
SyncAttempt<bool> SyncExchange::fill(Following &following, DeskId desk)
{
    while (true) {
        const auto sent = sendUp(following, desk);
        if (!sent)
            return tl::unexpected(sent.error());
        if (!*sent)
            break;
    }
    std::optional<SyncBroken> broken;
    Uuid other;
    const FirstView first{{}, Span(m_clock.now() - before, shownFirst)};
    const auto whole = await<bool>([&](LineDone<bool> done) {
        m_line.snapshot(
            first,
            [&](const SnapshotPage &page, const std::function<void(bool)> &goOn) {
                const auto filled = following.fill(page);
                if (!filled)
                    broken = SyncBroken{filled.error(), {}};
                else if (filled->otherEpoch)
                    other = page.epoch;
                else
                    m_done.received += static_cast<std::int64_t>(page.rows.size());
                goOn(filled && !filled->otherEpoch);
            },
            std::move(done));
    });
    if (broken)
        return tl::unexpected(*broken);
    if (!other.isNull())
        return startOver(following, other);
    return whole;
}

/// Whether there was anything to send.
SyncAttempt<bool> SyncExchange::sendUp(Following &following, DeskId desk)
{
    auto sets = orBroken(following.toSend(static_cast<std::int64_t>(largestBatch)));
    const auto state = orBroken(following.state());
    if (!sets || !state)
        return tl::unexpected(sets ? state.error() : sets.error());
    if (sets->empty())
        return false;
    const bool isAll = (*state)->toSend == static_cast<std::int64_t>(sets->size());
    UpBatch batch{desk, std::move(*sets), m_clock.now(), isAll};
    batch.epoch = (*state)->epoch;
    const auto answer = await<PushAnswer>(
        [&](LineDone<PushAnswer> done) { m_line.push(batch, std::move(done)); });
    if (!answer)
        return tl::unexpected(answer.error());
    const auto settled
        = orBroken(following.settle(answer->epoch, answer->judgements, m_clock.now()));
    if (!settled)
        return tl::unexpected(settled.error());
    if (settled->otherEpoch)
        return startOver(following, answer->epoch);
    for (const Judgement &judgement : answer->judgements)
        ++(judgement.isRefused() ? m_done.refused : m_done.sent);
    return true;
}

/// Whether there was anything new.
SyncAttempt<bool> SyncExchange::readDown(Following &following)
{
    const auto state = orBroken(following.state());
    if (!state)
        return tl::unexpected(state.error());
    const auto page = await<FeedPage>([&](LineDone<FeedPage> done) {
        m_line.follow(
            {(*state)->epoch, (*state)->cursors, (*state)->known}, seconds(0), std::move(done));
    });
    if (!page)
        return tl::unexpected(page.error());
    const auto applied = orBroken(following.apply(*page));
    if (!applied)
        return tl::unexpected(applied.error());
    if (applied->otherEpoch)
        return startOver(following, page->epoch);
    m_done.received += static_cast<std::int64_t>(page->entries.size());
    return !page->entries.empty() || page->more;
}

SyncAttempt<bool> SyncExchange::startOver(Following &following, const Uuid &epoch)
{
    const auto begun = orBroken(following.startOver(epoch));
    if (!begun)
        return tl::unexpected(begun.error());
    m_isAnew = true;
    return true;
}

} // namespace bayboard
