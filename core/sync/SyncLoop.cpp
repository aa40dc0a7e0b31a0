#include "core/sync/SyncLoop.h"

#include "core/desk/DeskSync.h"

#include <algorithm>

namespace bayboard {

namespace {

using std::chrono::milliseconds;

constexpr seconds pushPatience{30}; // a batch of 50 is judged in a fraction of a second
constexpr seconds followGrace{15}; // for the way there and back
constexpr int mostDoublings = 8;
constexpr milliseconds longestRest{300'000};

SyncStatus::Line lineFor(LineFault::Kind kind)
{
    switch (kind) {
    case LineFault::Kind::Unreachable:
        return SyncStatus::Line::Unreachable;
    case LineFault::Kind::Busy:
        return SyncStatus::Line::Busy;
    case LineFault::Kind::SignedOut:
        return SyncStatus::Line::SignedOut;
    case LineFault::Kind::Expired:
        return SyncStatus::Line::Expired;
    case LineFault::Kind::Refused:
        return SyncStatus::Line::Refused;
    case LineFault::Kind::OtherClub:
        return SyncStatus::Line::OtherClub;
    }
    return SyncStatus::Line::Unreachable;
}

} // namespace

bool SyncStatus::isSynced() const
{
    return line == Line::Open && file && !file->filling && file->toSend == 0 && file->onTheWay == 0
        && file->atRisk == 0 && file->conflicts == 0;
}

SyncLoop::SyncLoop(const Parts &parts, std::function<void()> changed)
    : m_parts(parts)
    , m_changed(std::move(changed))
{
    m_parts.desk.addObserver(this);
}

SyncLoop::~SyncLoop()
{
    if (m_alive)
        m_parts.desk.removeObserver(this);
}

void SyncLoop::deskClosed()
{
    m_alive.reset(); // answers that are still on their way find nobody
}

std::function<void()> SyncLoop::guarded(std::function<void()> call) const
{
    return [guard = std::weak_ptr<bool>(m_alive), call = std::move(call)] {
        if (!guard.expired())
            call();
    };
}

void SyncLoop::start()
{
    m_isStarted = true;
    readState([this] { look(); });
}

void SyncLoop::tryNow()
{
    if (!m_isStarted)
        return;
    m_up = m_down = {}; // answers to what was asked before are not waited for
    m_snapshot = 0;
    m_isMet = false;
    readState([this] { look(); });
}

/// What an operator did is sent at once.
void SyncLoop::saved(ChangeSetId /*id*/)
{
    if (m_isStarted)
        readState([this] { sendUp(); });
}

void SyncLoop::look()
{
    if (!m_isMet)
        return greet();
    sendUp(); // before a snapshot is taken, and in place of one
    if (!isFilling())
        askDown();
}

std::int64_t SyncLoop::ask(Lane &lane, seconds patience)
{
    const std::int64_t question = ++m_questions;
    lane.asked = question;
    m_parts.timers.after(patience, guarded([this, &lane, question] {
                             if (isAnswerTo(lane, question))
                                 failed(lane, {LineFault::Kind::Unreachable, "no answer", {}});
                         }));
    return question;
}

bool SyncLoop::isAnswerTo(const Lane &lane, std::int64_t question) const
{
    return lane.asked == question;
}

void SyncLoop::sendUp()
{
    if (!m_isMet)
        return greet();
    if (!m_status.file || m_up.asked != 0 || m_up.rests || m_snapshot != 0)
        return;
    const std::int64_t question = ask(m_up, pushPatience);
    DeskSync(m_parts.desk)
        .toSend(static_cast<std::int64_t>(largestBatch),
                [this, guard = std::weak_ptr<bool>(m_alive), question](
                    Result<std::vector<SentSet>> sets) {
                    if (guard.expired() || !isAnswerTo(m_up, question))
                        return;
                    m_up.asked = 0;
                    if (sets && !sets->empty()) {
                        push(std::move(*sets));
                        return;
                    }
                    m_up = {}; // what an answer was missed for has come back in a feed
                    if (isFilling())
                        takeSnapshot();
                    showLine();
                    tell();
                });
}

void SyncLoop::push(std::vector<SentSet> sets)
{
    const std::int64_t question = ask(m_up, pushPatience);
    const bool isAll = m_status.file->toSend <= static_cast<std::int64_t>(sets.size());
    UpBatch batch{m_parts.desk.blankChangeSet({}).desk, std::move(sets), m_parts.desk.now(), isAll};
    batch.epoch = m_status.file->epoch;
    m_parts.line.push(batch,
                      [this, guard = std::weak_ptr<bool>(m_alive), question](
                          tl::expected<PushAnswer, LineFault> answer) {
                          if (guard.expired() || !isAnswerTo(m_up, question))
                              return;
                          if (!answer) {
                              failed(m_up, answer.error());
                              return;
                          }
                          DeskSync(m_parts.desk)
                              .settle(answer->epoch,
                                      std::move(answer->judgements),
                                      [this, guard, question](const Result<Reworked> &done) {
                                          if (guard.expired() || !isAnswerTo(m_up, question))
                                              return;
                                          if (!done) {
                                              failed(m_up, {LineFault::Kind::Refused, "", {}});
                                          } else if (done->otherEpoch) {
                                              meetAgain();
                                          } else {
                                              answered(m_up);
                                              readState([this] { sendUp(); });
                                          }
                                      });
                      });
}

void SyncLoop::askDown()
{
    if (!m_status.file || m_down.asked != 0 || m_down.rests)
        return;
    // Until the server has spoken it is asked for a word at once: people wait to see it.
    const seconds patience
        = m_status.line == SyncStatus::Line::Open ? m_parts.followPatience : seconds(0);
    const std::int64_t question = ask(m_down, patience + followGrace);
    const FollowingState &file = *m_status.file;
    m_parts.line.follow({file.epoch, file.cursors, file.known},
                        patience,
                        [this, guard = std::weak_ptr<bool>(m_alive), question](
                            tl::expected<FeedPage, LineFault> page) {
                            if (guard.expired() || !isAnswerTo(m_down, question))
                                return;
                            if (!page) {
                                failed(m_down, page.error());
                                return;
                            }
                            DeskSync(m_parts.desk)
                                .apply(std::move(*page),
                                       [this, guard, question](const Result<Reworked> &done) {
                                           if (!guard.expired() && isAnswerTo(m_down, question))
                                               tookPage(done);
                                       });
                        });
}

void SyncLoop::tookPage(const Result<Reworked> &done)
{
    if (!done) {
        failed(m_down, {LineFault::Kind::Refused, "", {}});
    } else if (done->otherEpoch) {
        meetAgain();
    } else {
        answered(m_down);
        readState([this] { look(); });
    }
}

void SyncLoop::answered(Lane &lane)
{
    lane = {};
    m_status.heard = m_parts.desk.now();
    showLine();
}

/// Either direction that does not work is told; both are one line.
void SyncLoop::showLine()
{
    const std::optional<LineFault> &fault = m_up.fault ? m_up.fault : m_down.fault;
    m_status.line = fault ? lineFor(fault->kind)
        : m_status.heard  ? SyncStatus::Line::Open
                          : SyncStatus::Line::Trying;
    m_status.detail = fault ? fault->detail : std::string();
    if (!fault)
        m_status.since.reset();
    else if (!m_status.since)
        m_status.since = m_parts.desk.now();
}

void SyncLoop::failed(Lane &lane, const LineFault &fault)
{
    lane.asked = 0;
    if (&lane == &m_down)
        m_snapshot = 0;
    lane.failures = std::min(lane.failures + 1, mostDoublings);
    lane.rests = true;
    lane.fault = fault;
    // Who answers after a silence may be somebody else.
    m_isMet = m_isMet && fault.kind == LineFault::Kind::Busy;
    showLine();
    tell();
    if (fault.kind == LineFault::Kind::SignedOut || fault.kind == LineFault::Kind::Expired)
        return; // until there is a token: tryNow()
    const milliseconds most = std::min(longestRest, milliseconds(1000LL << lane.failures));
    const milliseconds rest = fault.wait
        ? milliseconds(*fault.wait)
        : milliseconds(1
                       + static_cast<std::int64_t>(m_parts.random.next()
                                                   % static_cast<std::uint64_t>(most.count())));
    m_parts.timers.after(rest, guarded([this, &lane, failures = lane.failures] {
                             if (!lane.rests || lane.failures != failures)
                                 return; // tried meanwhile
                             lane.rests = false;
                             look();
                         }));
}

void SyncLoop::readState(std::function<void()> then)
{
    DeskSync(m_parts.desk)
        .state([this, guard = std::weak_ptr<bool>(m_alive), then = std::move(then)](
                   const Result<std::optional<FollowingState>> &state) {
            if (guard.expired())
                return;
            if (state)
                m_status.file = *state;
            tell();
            then();
        });
}

void SyncLoop::tell()
{
    if (m_changed)
        m_changed();
}

} // namespace bayboard
