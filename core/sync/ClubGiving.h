#pragma once

#include "core/desk/Desk.h"
#include "core/sync/ServerLine.h"

namespace bayboard {

/// Gives the club of a desk that worked alone, its whole history, to a server that has none, and
/// makes the desk follow that server. What is done meanwhile waits. Broken off it can be begun
/// again: the server says how much it has. The desk's thread; desk and line outlive it.
class ClubGiving
{
public:
    /// Why it ended before it was done.
    struct Broken
    {
        std::optional<Error> error; ///< of the file: InvalidArgument where it began with a snapshot
        std::optional<LineFault> fault; ///< Refused where the server has a club
    };

    using Progress = std::function<void(std::int64_t given, std::int64_t all)>;
    using Done = std::function<void(tl::expected<void, Broken>)>;

    ClubGiving(Desk &desk, ServerLine &line, Progress progress, Done done);

    void start();

private:
    void giveFrom(std::int64_t from);
    void send(std::int64_t from, std::vector<SentSet> sets);
    void took(std::int64_t from, const tl::expected<ClubTaken, LineFault> &taken);
    void end(tl::expected<void, Broken> how);

    Desk &m_desk;
    ServerLine &m_line;
    Progress m_progress;
    Done m_done;
    Uuid m_club;
    std::int64_t m_all = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace bayboard
