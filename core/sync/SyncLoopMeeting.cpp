// Who is at the other end: asked before anything is sent or taken, and whenever the server's data
// is another than it was.

#include "core/desk/DeskSync.h"
#include "core/sync/SyncLoop.h"

namespace bayboard {

namespace {

constexpr seconds greetPatience{30};

} // namespace

/// In the upward lane, for nothing goes up before.
void SyncLoop::greet()
{
    if (!m_status.file || m_up.asked != 0 || m_up.rests)
        return;
    const std::int64_t question = ask(m_up, greetPatience);
    m_parts.line.greet([this, guard = std::weak_ptr<bool>(m_alive), question](
                           const tl::expected<Greeting, LineFault> &greeting) {
        if (guard.expired() || !isAnswerTo(m_up, question))
            return;
        if (greeting)
            met(*greeting);
        else
            failed(m_up, greeting.error());
    });
}

/// An older server does not say which club it holds.
void SyncLoop::met(const Greeting &greeting)
{
    const FollowingState &file = *m_status.file;
    if (!greeting.club.isNull() && !file.club.isNull() && greeting.club != file.club) {
        m_down = {};
        m_snapshot = 0;
        return failed(m_up, {LineFault::Kind::OtherClub, "", {}});
    }
    if (greeting.epoch != file.epoch)
        return startOver(greeting.epoch);
    if (greeting.club.isNull() || !file.club.isNull())
        return goOn();
    const std::int64_t question = ask(m_up, greetPatience);
    DeskSync(m_parts.desk)
        .keepClub(greeting.club,
                  [this, guard = std::weak_ptr<bool>(m_alive), question](const Status &kept) {
                      if (!guard.expired())
                          written(question, kept.has_value());
                  });
}

/// What the greeting said is in the file, or the file took it not.
void SyncLoop::written(std::int64_t question, bool isWritten)
{
    if (!isAnswerTo(m_up, question))
        return;
    if (isWritten)
        goOn();
    else
        failed(m_up, {LineFault::Kind::Refused, "", {}});
}

/// What had failed before has not worked yet: its rests go on growing until it does.
void SyncLoop::goOn()
{
    m_up.asked = 0;
    m_isMet = true;
    readState([this] { look(); });
}

/// The data that answers is not what this desk has followed.
void SyncLoop::meetAgain()
{
    m_up = m_down = {}; // what is on the way is of the old data
    m_snapshot = 0;
    m_isMet = false;
    greet();
}

void SyncLoop::startOver(const Uuid &epoch)
{
    m_down = {};
    m_snapshot = 0;
    const std::int64_t up = ask(m_up, greetPatience);
    DeskSync(m_parts.desk)
        .startOver(epoch,
                   [this, guard = std::weak_ptr<bool>(m_alive), up](const Result<Reworked> &done) {
                       if (!guard.expired())
                           written(up, done.has_value());
                   });
}

} // namespace bayboard
