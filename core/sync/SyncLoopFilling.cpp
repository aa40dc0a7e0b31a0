// A first start: the loop's way through a snapshot.

#include "core/desk/DeskSync.h"
#include "core/sync/SyncLoop.h"

#include <utility>

namespace bayboard {

namespace {

constexpr seconds pagePatience{60};
/// What a window holds that shows today or tomorrow, from the day before to the day after, comes
/// before the rest, wherever the club's locations are; a day may have 25 hours.
constexpr hours before{49};
constexpr hours shownFirst{49 + 73};
/// When the days in view are there windows are read again, then now and then: what was there
/// before may be otherwise.
constexpr std::int64_t shownEvery = 100;
constexpr std::int64_t toldEvery = 8; ///< how far it is

} // namespace

bool SyncLoop::isFilling() const
{
    return m_status.file && m_status.file->filling;
}

/// Nothing of this desk's may be on its way when it is opened, nor sent before it is whole.
void SyncLoop::takeSnapshot()
{
    if (m_up.asked != 0 || m_down.asked != 0 || m_down.rests)
        return;
    m_snapshot = ask(m_down, pagePatience);
    m_pages = m_status.filledRows = 0;
    m_hasDays = false;
    const Instant now = m_parts.desk.now();
    const FirstView first{{}, m_parts.view.value_or(Span(now - before, shownFirst))};
    const auto isOver = [this, guard = std::weak_ptr<bool>(m_alive), snapshot = m_snapshot] {
        return guard.expired() || m_snapshot != snapshot;
    };
    m_parts.line.snapshot(
        first,
        [this, isOver](SnapshotPage page, std::function<void(bool)> goOn) {
            if (isOver())
                return goOn(false);
            std::ignore = ask(m_down, pagePatience); // for the next one
            takePage(std::move(page), isOver, std::move(goOn));
        },
        [this, isOver](const tl::expected<bool, LineFault> &whole) {
            if (isOver())
                return;
            m_snapshot = 0;
            if (!whole)
                return failed(m_down, whole.error());
            answered(m_down);
            readState([this] { look(); });
        });
}

void SyncLoop::takePage(SnapshotPage page,
                        const std::function<bool()> &isOver,
                        std::function<void(bool)> goOn)
{
    const bool hasDays = page.days && !std::exchange(m_hasDays, true);
    const bool isShown = hasDays || ++m_pages % shownEvery == 0;
    const auto rows = static_cast<std::int64_t>(page.rows.size());
    DeskSync(m_parts.desk)
        .fill(std::move(page),
              isShown,
              [this, isOver, rows, hasDays, goOn = std::move(goOn)](const Result<Reworked> &done) {
                  if (isOver())
                      return goOn(false);
                  if (done && !done->otherEpoch) {
                      m_status.filledRows += rows;
                      m_status.heard = m_parts.desk.now();
                      m_down.fault.reset();
                      showLine();
                      if (hasDays)
                          readState([] {}); // which tells
                      else if (!m_hasDays || m_pages % toldEvery == 0)
                          tell();
                      return goOn(true);
                  }
                  m_snapshot = 0;
                  goOn(false);
                  if (done)
                      meetAgain();
                  else
                      failed(m_down, {LineFault::Kind::Refused, "", {}});
              });
}

} // namespace bayboard
