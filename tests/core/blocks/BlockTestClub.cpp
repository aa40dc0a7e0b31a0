#include "tests/core/blocks/BlockTestClub.h"

namespace bayboard::test {

Uuid id(std::uint8_t number)
{
    return Uuid{{0, 0, 0, 0, 0, 0, 0x80, 0, 0x80, 0, 0, 0, 0, 0, 1, number}};
}

BayId bay(std::uint8_t number)
{
    return BayId{id(number)};
}

LocationId location(std::uint8_t number)
{
    return LocationId{id(number)};
}

std::shared_ptr<const Club> aClub(const std::string &zone, const std::vector<BayId> &insideOfFirst)
{
    std::vector<Location> locations(2);
    std::vector<Bay> bays;
    for (std::uint8_t i = 0; i < 2; ++i) {
        locations[i].id = location(i + 1);
        locations[i].name = i == 0 ? "Dartmouth" : "London";
        locations[i].zone = i == 0 ? zone : "Europe/London";
        locations[i].closedDates = {"2026-12-25 Christmas Day"};
        locations[i].order = i;
        for (std::uint8_t j = 1; j <= (i == 0 ? 4 : 2); ++j) {
            Bay made;
            made.id = bay(static_cast<std::uint8_t>(10 * (i + 1) + j));
            made.location = locations[i].id;
            made.name = "Bay " + std::to_string(j);
            made.order = static_cast<std::int64_t>(bays.size());
            bays.push_back(made);
        }
    }
    for (const BayId inside : insideOfFirst)
        bays.front().links.push_back(inside.toString());
    std::vector<BlockKind> kinds(2);
    kinds[0].id = id(101);
    kinds[0].key = "maintenance";
    kinds[1].id = id(102);
    kinds[1].key = "cleaning";
    static ZoneCache zones;
    return Club::make({}, locations, bays, {}, {}, {}, kinds, zones).value();
}

NewId newIds()
{
    return [count = std::uint64_t(0)]() mutable {
        SeededRandom random(++count);
        return makeUuidV7(0, random);
    };
}

Instant at(const Club &club, std::string_view wall)
{
    return club.zone(location(1)).toInstant(parseTime(wall).value().wall);
}

Span span(const Club &club, std::string_view wall, int minutes)
{
    return Span(at(club, wall), std::chrono::minutes(minutes));
}

BlockRequest aRequest(const Club &club, std::string_view wall, int minutes)
{
    BlockRequest request;
    request.bays = {bay(11)};
    request.first = span(club, wall, minutes);
    request.kind = "cleaning";
    return request;
}

BlockRequest repeated(BlockRequest request, const Club &club, std::string_view rule)
{
    const LocalTime start = club.zone(location(1)).toLocal(request.first.start());
    request.recurrence = Recurrence::ofRule(rule, start).value();
    return request;
}

std::vector<std::string> laid(const BlockDraft &draft, const Club &club)
{
    std::vector<std::string> texts;
    for (const DraftedBlock &block : draft.blocks)
        if (!block.after.withdrawn)
            texts.push_back(
                "bay " + std::to_string(block.after.slot.bays.front().value.bytes.back()) + " "
                + club.zone(block.after.location).format(block.after.slot.span.start()));
    return texts;
}

} // namespace bayboard::test
