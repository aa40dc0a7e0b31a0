#include "core/wire/Greeting.h"

#include "core/wire/Members.h"

namespace bayboard {

using namespace wire;

Result<Greeting> decodeGreeting(std::string_view text)
{
    constexpr std::size_t longestName = 1000;
    rapidjson::Document document;
    if (Status done = parse(text, document); !done)
        return tl::unexpected(done.error());
    Members members(document, "");
    Greeting greeting;
    greeting.epoch = members.id("epoch");
    greeting.desk.value = members.id("desk");
    greeting.device = members.text("device", longestName);
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return greeting;
}

} // namespace bayboard
