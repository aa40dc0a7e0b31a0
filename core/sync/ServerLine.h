#pragma once

#include "core/journal/FeedPage.h"
#include "core/store/ServerData.h"
#include "core/sync/Greeting.h"
#include "core/sync/Judge.h"

#include <functional>
#include <optional>
#include <string>

namespace bayboard {

/// Why there is no answer to work with.
struct LineFault
{
    enum class Kind : std::uint8_t {
        Unreachable, ///< no network, no server, no answer in time
        Busy, ///< the server asks for patience (429, 503)
        SignedOut, ///< no token, or one that is not known or was revoked
        Expired, ///< the token's time is over
        Refused, ///< the server does not take what this program says
        OtherClub, ///< it answers, and holds another club: said by who compares, not by a line
    };

    Kind kind = Kind::Unreachable;
    std::string detail; ///< for the panel and the log: an address, a status, a reason
    std::optional<seconds> wait; ///< how long the server asks to wait

    bool operator==(const LineFault &) const = default;
};

template <typename Answer> using LineDone = std::function<void(tl::expected<Answer, LineFault>)>;

/// What the server said of a batch.
struct PushAnswer
{
    Uuid epoch;
    std::vector<Judgement> judgements; ///< in the batch's order
};

/// Takes a page of a snapshot and says when it wants the next; false: none any more.
using PageTaker = std::function<void(SnapshotPage page, std::function<void(bool more)> goOn)>;

/// A piece of the history of a club that is given to a server that has none.
struct ClubPart
{
    Uuid club; ///< id of its first step
    DeskId desk;
    std::int64_t from = 0; ///< how many steps went before
    std::int64_t all = 0; ///< how many there are
    std::vector<SentSet> sets; ///< at most `largestBatch`; fewer may be taken
    Instant at; ///< by the desk's clock
};

/// What the server has of it.
struct ClubTaken
{
    Uuid epoch; ///< of its data
    Uuid club; ///< what it calls the club, whatever is restored
    std::int64_t next = 0; ///< how many steps have come
    bool isWhole = false;
    FeedCursors ends; ///< when it is whole

    bool operator==(const ClubTaken &) const = default;
};

/// The way to a server. Answers come on the desk's thread, late, twice or never: who asks keeps
/// time. Knows nothing of what it carries.
class ServerLine
{
public:
    ServerLine() = default;
    ServerLine(const ServerLine &) = delete;
    ServerLine &operator=(const ServerLine &) = delete;
    virtual ~ServerLine() = default;

    /// Who answers there, and whose the token is.
    virtual void greet(LineDone<Greeting> done) = 0;
    virtual void push(const UpBatch &batch, LineDone<PushAnswer> done) = 0;
    /// Answers when there is something behind the cursors, and with an empty page after `patience`;
    /// with one of another epoch where the server's data is another than the place is in.
    virtual void follow(const FeedPlace &from, seconds patience, LineDone<FeedPage> done) = 0;
    /// Gives the club as the server has it, page by page, what stands in `first` before the rest;
    /// true when the last has been taken. A line that cannot says Refused.
    virtual void snapshot(const FirstView &first, PageTaker page, LineDone<bool> done);
    /// The same of a server that takes no club.
    virtual void give(const ClubPart &part, LineDone<ClubTaken> done);
};

/// Calls back on the desk's thread; what is waited for cannot be called off.
class Timers
{
public:
    Timers() = default;
    Timers(const Timers &) = delete;
    Timers &operator=(const Timers &) = delete;
    virtual ~Timers() = default;

    virtual void after(std::chrono::milliseconds wait, std::function<void()> call) = 0;
};

} // namespace bayboard
