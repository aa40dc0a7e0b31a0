#pragma once

#include "app/line/HttpLine.h"
#include "core/store/Following.h"
#include "core/time/Clock.h"

namespace bayboard {

/// What a run did.
struct Exchanged
{
    std::int64_t sent = 0;
    std::int64_t refused = 0;
    std::int64_t received = 0; ///< steps, and entities of a snapshot
    std::int64_t given = 0; ///< steps of a club that the server had not
    FollowingState state;
};

/// Why it ended before it was done.
struct SyncBroken
{
    std::optional<Error> error; ///< of the file
    std::optional<LineFault> fault; ///< of the line
};

template <typename Value> using SyncAttempt = tl::expected<Value, SyncBroken>;

/// A file and a line, asked one after the other: there is nothing else to do meanwhile. All outlive
/// it.
class SyncExchange
{
public:
    SyncExchange(HttpLine &line, ManualWorker &home, const Clock &clock)
        : m_line(line)
        , m_home(home)
        , m_clock(clock)
    { }

    [[nodiscard]] SyncAttempt<Greeting> greet();
    /// Gives the club of a file that works alone to the server, which has none; the file follows it
    /// then.
    [[nodiscard]] SyncAttempt<bool> give(Store &store, DeskId desk);
    /// Until neither has anything to say.
    [[nodiscard]] SyncAttempt<Exchanged> run(Store &store, DeskId desk);

private:
    template <typename Answer> SyncAttempt<Answer> await(std::function<void(LineDone<Answer>)> ask);
    [[nodiscard]] SyncAttempt<bool> fill(Following &following, DeskId desk);
    [[nodiscard]] SyncAttempt<bool> sendUp(Following &following, DeskId desk);
    [[nodiscard]] SyncAttempt<bool> readDown(Following &following);
    [[nodiscard]] SyncAttempt<bool> startOver(Following &following, const Uuid &epoch);

    HttpLine &m_line;
    ManualWorker &m_home;
    const Clock &m_clock;
    bool m_isAnew = false; ///< the server's data is another than when this turn began
    Exchanged m_done;
};

} // namespace bayboard
