#include "core/exchange/PlaceCell.h"

#include "core/exchange/Words.h"

#include <algorithm>

namespace bayboard {

std::vector<std::string> placesIn(std::string_view cell, const Mapping &mapping)
{
    std::vector<std::string> places;
    if (mapping.placeSeparator.empty()) {
        places.push_back(singleSpaced(cell));
    } else {
        std::string piece;
        const auto finish = [&] {
            std::string place = singleSpaced(piece);
            if (!place.empty() && std::find(places.begin(), places.end(), place) == places.end())
                places.push_back(std::move(place));
            piece.clear();
        };
        bool first = true;
        while (true) {
            const std::size_t at = cell.find(mapping.placeSeparator);
            const std::string_view part = cell.substr(0, at);
            const bool joins = !first && !mapping.placeMark.empty()
                && part.find(mapping.placeMark) == std::string_view::npos;
            if (joins)
                piece += mapping.placeSeparator;
            else
                finish();
            piece += part;
            first = false;
            if (at == std::string_view::npos)
                break;
            cell.remove_prefix(at + mapping.placeSeparator.size());
        }
        finish();
    }
    std::erase(places, std::string());
    return places;
}

} // namespace bayboard
