#pragma once

#include "core/club/Ids.h"

#include <string>

namespace bayboard {

/// What a server says of itself and of the token that it was asked with.
struct Greeting
{
    Uuid epoch; ///< of the server's data
    DeskId desk; ///< whose steps the token may send
    std::string device; ///< what people call it
    Uuid club; ///< the same whatever is restored; null: an older server does not say
    bool isEmpty = false; ///< there is no club yet: a desk may give it one
    OperatorId actor; ///< whose steps alone it may send; null: anybody's of the desk
    Uuid given; ///< first step of the club that a desk is giving to it just now; null: none
    bool comparesSteps = false; ///< it takes what the asker knows of the feeds (KnownSteps)

    bool operator==(const Greeting &) const = default;
};

} // namespace bayboard
