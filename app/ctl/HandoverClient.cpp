#include "app/ctl/HandoverClient.h"

#include "app/ctl/HandoverSocket.h"
#include "core/store/FileLock.h"

#include <algorithm>
#include <unistd.h>

namespace bayboard {

namespace {

constexpr std::chrono::milliseconds connectPatience{2000};

using Clockwork = std::chrono::steady_clock;

tl::unexpected<Error> noAnswer(const std::filesystem::path &file)
{
    return fail(ErrorCode::StoreFailed,
                file.string(),
                Phrase::tr("the program that owns the file ended before it answered"));
}

} // namespace

std::optional<Result<HandoverReply>> handOver(const std::filesystem::path &file,
                                              const HandoverRequest &request,
                                              std::optional<std::chrono::milliseconds> patience)
{
    const std::string name = FileLock::announcedFor(file);
    if (name.empty())
        return std::nullopt;
    const auto socket = HandoverSocket::connect(name, connectPatience);
    const auto peer = socket ? socket->peer() : std::nullopt;
    if (!peer || !trusts(geteuid(), *peer, ownerOf(file)))
        return std::nullopt;
    const auto begun = Clockwork::now();
    const auto left = [&]() -> std::optional<std::chrono::milliseconds> {
        if (!patience)
            return std::nullopt;
        const auto waited = std::chrono::floor<std::chrono::milliseconds>(Clockwork::now() - begun);
        return std::max(*patience - waited, std::chrono::milliseconds(0));
    };
    // Who does not take all of it may have said why.
    socket->say(encode(request));
    std::string reply;
    while ((reply.empty() || reply.back() != '\n') && reply.size() < handoverLimit) {
        const auto wait = left();
        const auto heard = socket->hear(reply, wait);
        const bool late = wait && wait->count() == 0 && heard == HandoverSocket::Heard::NothingYet;
        if (heard == HandoverSocket::Heard::TheEnd || late)
            return noAnswer(file);
    }
    return decodeReply(reply);
}

} // namespace bayboard
