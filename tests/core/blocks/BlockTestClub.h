#pragma once

#include "core/blocks/BlockDraft.h"

#include <memory>

namespace bayboard::test {

/// Ids that are read off a test: bay 3 of location 1 is id(13).
[[nodiscard]] Uuid id(std::uint8_t number);
[[nodiscard]] BayId bay(std::uint8_t number);
[[nodiscard]] LocationId location(std::uint8_t number);

/// Location 1 in that zone with bays 11 to 14, location 2 in London with bays 21 and 22; closed on
/// 2026-12-25. Kinds "maintenance" and "cleaning". Bay 11 may be a whole court with others inside.
[[nodiscard]] std::shared_ptr<const Club> aClub(const std::string &zone = "America/Halifax",
                                                const std::vector<BayId> &insideOfFirst = {});

/// Different ids in an order that repeats.
[[nodiscard]] NewId newIds();

/// "2026-11-24T06:00" on the wall of location 1.
[[nodiscard]] Instant at(const Club &club, std::string_view wall);
/// From then on, so many minutes.
[[nodiscard]] Span span(const Club &club, std::string_view wall, int minutes);

/// Cleaning, one hour from the wall time on, on bay 11.
[[nodiscard]] BlockRequest aRequest(const Club &club, std::string_view wall, int minutes = 60);
/// Repeats it by the rule.
[[nodiscard]] BlockRequest repeated(BlockRequest request, const Club &club, std::string_view rule);

/// "bay 11 2026-11-24T06:00:00-04:00" of each block that is laid, in order.
[[nodiscard]] std::vector<std::string> laid(const BlockDraft &draft, const Club &club);

} // namespace bayboard::test
