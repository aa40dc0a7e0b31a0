#include "core/wire/ClubParts.h"

#include "core/wire/Members.h"

#include <limits>

namespace bayboard {

using namespace wire;

std::string encode(const ClubTaken &taken)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartObject();
    writeId(json, "epoch", taken.epoch);
    writeId(json, "club", taken.club);
    writeNumber(json, "next", taken.next);
    json.Key("whole");
    json.Bool(taken.isWhole);
    writeCursors(json, "ends", taken.ends);
    json.EndObject();
    return journal_json::take(buffer);
}

Result<ClubTaken> decodeClubTaken(std::string_view text)
{
    rapidjson::Document document;
    if (Status done = parse(text, document); !done)
        return tl::unexpected(done.error());
    Members members(document, "");
    ClubTaken taken;
    taken.epoch = members.id("epoch");
    taken.club = members.id("club");
    taken.next = members.number("next", 0, std::numeric_limits<std::int64_t>::max());
    taken.isWhole = members.boolean("whole", false);
    taken.ends = members.cursors("ends");
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return taken;
}

} // namespace bayboard
