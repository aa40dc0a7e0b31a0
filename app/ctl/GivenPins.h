#pragma once

#include <string>

namespace bayboard {

/// PINs and passwords that came with a command, none of them as an argument; empty: not given.
struct GivenPins
{
    std::string own = {}; ///< of the operator who acts
    std::string fresh = {}; ///< what set-pin sets
    std::string approver = {}; ///< of --approve-as
    std::string password = {}; ///< of the operator who acts
    std::string freshPassword = {}; ///< what set-password sets

    bool operator==(const GivenPins &) const = default;
};

} // namespace bayboard
