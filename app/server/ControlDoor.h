#pragma once

#include "app/ctl/Handover.h"
#include "app/ctl/HandoverSocket.h"

#include <functional>
#include <thread>

namespace bayboard {

/// Takes commands of this user's programs, and root's, on this machine while the server has the
/// data, as the window does (app/ctl/HandoverSocket.h). On a thread of its own, one after another.
class ControlDoor
{
public:
    using Run = std::function<HandoverReply(const HandoverRequest &)>;

    /// Nothing when the socket cannot be had.
    [[nodiscard]] static std::unique_ptr<ControlDoor> open(const std::string &name, Run run);
    /// What runs goes on to its end.
    ~ControlDoor();
    ControlDoor(const ControlDoor &) = delete;
    ControlDoor &operator=(const ControlDoor &) = delete;

private:
    ControlDoor(HandoverSocket door, int wake, int woken, Run run);
    void watch();
    void hear(const HandoverSocket &caller);

    HandoverSocket m_door;
    int m_wake; ///< written to, or closed, ends the thread
    int m_woken;
    Run m_run;
    std::thread m_thread;
};

} // namespace bayboard
