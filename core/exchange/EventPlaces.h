#pragma once

#include "core/exchange/CalendarReader.h"

namespace bayboard {

/// The bays that an event names, each once, as indexes into the file's table; or why they cannot be
/// told. What was decided about names becomes remarks of the file.
/// Our own export names location and bays apart; elsewhere RESOURCES are bays at a LOCATION, and a
/// LOCATION alone is a bay.
[[nodiscard]] tl::expected<std::vector<std::size_t>, Phrase>
eventPlaces(const CalendarEvent &event, const Mapping &mapping, ImportFile &file);

/// What names the event in later imports: source and reference. `suffix`: of one time of it.
/// The reference is empty where the event has no UID.
[[nodiscard]] std::pair<std::string, std::string>
eventIdentity(const CalendarEvent &event, const Mapping &mapping, const std::string &suffix);

} // namespace bayboard
