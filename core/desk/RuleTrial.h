#pragma once

#include "core/desk/Desk.h"
#include "core/desk/TrialReport.h"

namespace bayboard {

class TrialWork;

/// Which bookings of a period another rule book would have judged otherwise: see TrialWork. Runs on
/// the desk's reader in small parts, so that the window's own reading has its turn in between.
/// Lives on the desk's thread, and no longer than it has an answer to give.
class RuleTrial : public std::enable_shared_from_this<RuleTrial>
{
public:
    struct Ask
    {
        std::string text; ///< the candidate
        std::optional<LocationId> location; ///< nothing: wherever the operator may see bookings
        LocalDate from; ///< local days on which bookings begin, both included
        LocalDate to;
    };

    using Progress = std::function<void(int ofThousand)>;
    using Done = std::function<void(Result<TrialReport>)>;

    /// The longest period that may be asked for.
    static constexpr days longest{366};

    /// Changes nothing. `done` comes once, on the desk's thread, perhaps at once: InvalidRuleBook
    /// (also where it names what the club does not have), InvalidArgument, NotPermitted without
    /// schedule.read, Stopped, errors of the store; never, when the desk goes before.
    static std::shared_ptr<RuleTrial>
    start(Desk &desk, const Ask &ask, Progress progress, Done done);

    /// What is being read is read to its end; then `done` is told of Stopped.
    void stop() { m_isStopped = true; }

private:
    RuleTrial(Desk &desk, std::shared_ptr<TrialWork> work, Progress progress, Done done);
    void goOn();
    void came(const Result<bool> &more);

    Desk &m_desk;
    std::shared_ptr<TrialWork> m_work; ///< the reader's, between asking and answer
    Progress m_progress;
    Done m_done;
    bool m_isStopped = false;
};

/// The period that is tried first: so many days up to today.
inline constexpr days usualTrial{90};

} // namespace bayboard
