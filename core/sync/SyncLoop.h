#pragma once

#include "core/desk/Desk.h"
#include "core/store/Following.h"
#include "core/sync/ServerLine.h"

namespace bayboard {

/// What the pill tells, and the panel behind it.
struct SyncStatus
{
    enum class Line : std::uint8_t {
        Trying, ///< nothing was heard yet
        Open,
        Unreachable,
        Busy,
        SignedOut,
        Expired, ///< signed out too: the token's time is over
        Refused,
        OtherClub, ///< the server holds another club: nothing is sent there or taken from there
    };

    Line line = Line::Trying;
    std::optional<FollowingState> file; ///< what waits; nothing: the file follows no server
    std::optional<Instant> since; ///< when the line broke; nothing while it is open
    std::optional<Instant> heard; ///< when the server last answered, by the desk's clock
    std::string detail; ///< of the last fault
    std::int64_t filledRows = 0; ///< of the snapshot that is being taken

    /// Nothing waits anywhere, and the server has just said so.
    [[nodiscard]] bool isSynced() const;

    bool operator==(const SyncStatus &) const = default;
};

/// Keeps a desk and its server together: asks who is there before anything is sent or taken, and
/// goes no further where that is another club's server; takes the club from a snapshot where that
/// is not done; sends what waits, in order and again until there is an answer; follows the feeds
/// with one long question; begins anew when the server's data is another. One thing on the way in
/// each direction. After a fault it waits, longer each time (up to five minutes, by chance, so that
/// desks do not come all at once). The desk's thread; desk, line, timers and random outlive it.
class SyncLoop final : private DeskObserver
{
public:
    struct Parts
    {
        Desk &desk;
        ServerLine &line;
        Timers &timers;
        Random &random;
        /// How long the server may hold the question what is new, while there is nothing.
        seconds followPatience{25};
        /// What comes first of a club that is not here yet; nothing: the days around now.
        std::optional<Span> view = std::nullopt;
    };

    /// `changed` is told of every new status.
    SyncLoop(const Parts &parts, std::function<void()> changed);
    ~SyncLoop() override;

    void start();
    /// Now, whatever it was waiting for: "try now", a new token, a network that came back.
    void tryNow();

    [[nodiscard]] const SyncStatus &status() const { return m_status; }

private:
    struct Lane
    {
        std::int64_t asked = 0; ///< number of the question that is on the way; 0: none
        int failures = 0;
        bool rests = false; ///< waits after a failure
        std::optional<LineFault> fault; ///< of the last answer, or of its failing
    };

    void saved(ChangeSetId id) override;
    void deskClosed() override;

    void look();
    void greet();
    void met(const Greeting &greeting);
    void written(std::int64_t question, bool isWritten);
    void goOn();
    void meetAgain();
    void sendUp();
    void push(std::vector<SentSet> sets);
    void askDown();
    void tookPage(const Result<Reworked> &done);
    [[nodiscard]] std::int64_t ask(Lane &lane, seconds patience);
    [[nodiscard]] bool isAnswerTo(const Lane &lane, std::int64_t question) const;
    void failed(Lane &lane, const LineFault &fault);
    void answered(Lane &lane);
    void showLine();
    void startOver(const Uuid &epoch);
    [[nodiscard]] bool isFilling() const;
    void takeSnapshot();
    void takePage(SnapshotPage page,
                  const std::function<bool()> &isOver,
                  std::function<void(bool)> goOn);
    void readState(std::function<void()> then);
    void tell();
    /// Runs `call` unless the loop is gone by then.
    [[nodiscard]] std::function<void()> guarded(std::function<void()> call) const;

    Parts m_parts;
    std::function<void()> m_changed;
    SyncStatus m_status;
    Lane m_up;
    Lane m_down;
    std::int64_t m_questions = 0;
    std::int64_t m_snapshot = 0; ///< number of the one that is being taken; 0: none
    std::int64_t m_pages = 0; ///< of it that came
    bool m_hasDays = false; ///< the days that come first have come with it
    bool m_isStarted = false;
    bool m_isMet = false; ///< the server has said that it holds this desk's club
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace bayboard
