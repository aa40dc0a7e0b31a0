#include "app/server/ControlDoor.h"

#include "app/ctl/CommandTable.h"
#include "app/ctl/Sentences.h"

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace bayboard {

namespace {

/// For a caller that does not speak, or does not listen to its answer.
constexpr std::chrono::seconds doorPatience{5};

} // namespace

std::unique_ptr<ControlDoor> ControlDoor::open(const std::string &name, Run run)
{
    auto door = HandoverSocket::listen(name);
    std::array<int, 2> ends{};
    if (!door || pipe2(ends.data(), O_CLOEXEC) != 0)
        return nullptr;
    return std::unique_ptr<ControlDoor>(
        new ControlDoor(std::move(*door), ends[1], ends[0], std::move(run)));
}

ControlDoor::ControlDoor(HandoverSocket door, int wake, int woken, Run run)
    : m_door(std::move(door))
    , m_wake(wake)
    , m_woken(woken)
    , m_run(std::move(run))
    , m_thread([this] { watch(); })
{ }

ControlDoor::~ControlDoor()
{
    close(m_wake);
    m_thread.join();
    close(m_woken);
}

void ControlDoor::watch()
{
    while (true) {
        std::array<pollfd, 2> wanted{pollfd{m_door.descriptor(), POLLIN, 0},
                                     pollfd{m_woken, POLLIN, 0}};
        if (poll(wanted.data(), wanted.size(), -1) < 0)
            continue;
        if (wanted[1].revents != 0)
            return;
        while (auto caller = m_door.accept(doorPatience)) {
            const auto peer = caller->peer();
            if (peer && obeys(geteuid(), *peer))
                hear(*caller);
        }
    }
}

void ControlDoor::hear(const HandoverSocket &caller)
{
    std::string line;
    while (line.find('\n') == std::string::npos && line.size() < handoverLimit)
        if (caller.hear(line, doorPatience) != HandoverSocket::Heard::Something)
            return;
    const auto request = decodeRequest(line);
    const HandoverReply reply = request
        ? m_run(*request)
        : HandoverReply{exitUsage, {}, sentenceFor(request.error()) + "\n"};
    caller.say(encode(reply));
}

} // namespace bayboard
