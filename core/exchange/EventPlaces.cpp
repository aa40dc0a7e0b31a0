#include "core/exchange/EventPlaces.h"

#include "core/exchange/ImportSource.h"

#include <algorithm>

namespace bayboard {

tl::expected<std::vector<std::size_t>, Phrase>
eventPlaces(const CalendarEvent &event, const Mapping &mapping, ImportFile &file)
{
    std::vector<std::string> names = event.ownTexts("BAY");
    std::string location = event.ownText("LOCATION");
    const std::string zone = event.ownText("ZONE");
    if (names.empty()) {
        names = event.resources;
        location = event.location;
    }
    if (names.empty()) {
        names = {event.location.empty() ? mapping.place : event.location};
        location.clear();
    }
    std::vector<std::size_t> bays;
    for (const std::string &name : names) {
        const auto found = file.places.bays(location, name, zone);
        for (Phrase &remark : file.places.takeRemarks())
            file.remark(event.number, event.line, std::move(remark));
        if (!found)
            return tl::unexpected(found.error());
        for (const std::size_t bay : *found)
            if (std::find(bays.begin(), bays.end(), bay) == bays.end())
                bays.push_back(bay);
    }
    return bays;
}

std::pair<std::string, std::string>
eventIdentity(const CalendarEvent &event, const Mapping &mapping, const std::string &suffix)
{
    if (std::string reference = event.ownText("REFERENCE"); !reference.empty())
        return {event.ownText("SOURCE"), std::move(reference)};
    std::string reference = event.uid;
    if (!reference.empty() && !suffix.empty())
        reference += "/" + suffix;
    return {event.own.empty() ? mapping.source : std::string(ownSource), std::move(reference)};
}

} // namespace bayboard
