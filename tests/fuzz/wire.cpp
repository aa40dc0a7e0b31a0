// Whatever a server or a desk is sent is refused with a reason or read; what was read can be sent
// on and is the same again.

#include "core/base/Assert.h"
#include "core/wire/ClubParts.h"
#include "core/wire/Feeds.h"
#include "core/wire/Greeting.h"
#include "core/wire/Push.h"
#include "core/wire/Snapshots.h"
#include "core/wire/WireProblem.h"
#include "tests/fuzz/Input.h"

#include <algorithm>

using namespace bayboard;

namespace {

template <typename Read, typename Write>
void goRound(std::string_view text, const Read &read, const Write &write)
{
    const auto value = read(text);
    if (!value) {
        BAYBOARD_ASSERT(!value.error().arguments.empty());
        return;
    }
    const std::string sent = write(*value);
    const auto again = read(sent);
    BAYBOARD_ASSERT(again && write(*again) == sent);
}

/// One that could not be read is told to the sender and not sent on.
bool isReadable(const Push &push)
{
    return std::all_of(
        push.sets.begin(), push.sets.end(), [](const PushedSet &set) { return set.fault.empty(); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = test::textOf(data, size);
    const auto write = [](const auto &value) {
        return encode(value);
    };
    goRound(text, decodeFeedQuestion, write);
    goRound(text, decodeFeedPage, write);
    goRound(text, decodeSnapshotPage, write);
    goRound(text, decodeJudged, write);
    goRound(text, decodeClubTaken, write);
    goRound(text, decodeProblem, write);
    goRound(text, decodeGreeting, [](const Greeting &greeting) {
        return encode(greeting, greeting.actor);
    });
    if (const auto push = decodePush(text); !push || isReadable(*push))
        goRound(text, decodePush, write);
    return 0;
}
