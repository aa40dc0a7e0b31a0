// A first start: the loop's way through a snapshot.

#include "core/desk/DeskSync.h"
#include "core/sync/SyncLoop.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr seconds pagePatience{60};
/// Yesterday, today and tomorrow of every location come before the rest.
constexpr hours before{24};
constexpr hours shownFirst{72};
/// The first pages behind the club are the days in view; then windows are read again now and then.
constexpr std::int64_t shownAtOnce = 12;
constexpr std::int64_t shownEvery = 100;

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
    const FirstView first{{}, Span(m_parts.desk.now() - before, shownFirst)};
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
    // A club without its bays is none to look at.
    const bool hasClub = std::any_of(page.rows.begin(), page.rows.end(), [](const auto &row) {
        return row.entity.kind >= EntityKind::Customer;
    });
    if (hasClub)
        ++m_pages;
    const bool isShown = hasClub && (m_pages <= shownAtOnce || m_pages % shownEvery == 0);
    const auto rows = static_cast<std::int64_t>(page.rows.size());
    DeskSync(m_parts.desk)
        .fill(std::move(page),
              isShown,
              [this, isOver, rows, goOn = std::move(goOn)](const Result<Reworked> &done) {
                  if (isOver())
                      return goOn(false);
                  if (done && !done->otherEpoch) {
                      m_status.filledRows += rows;
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
