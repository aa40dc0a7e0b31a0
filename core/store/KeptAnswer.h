#pragma once

#include "core/identity/DeviceToken.h"

namespace bayboard {

/// What somebody was told who gave his question a key of its own, so that the question can be sent
/// again when its answer was lost.
struct KeptAnswer
{
    TokenId token; ///< whose key it is
    std::string key;
    Uuid question; ///< follows from all that was asked: another question is no repetition
    std::int64_t status = 0; ///< as HTTP has it
    std::string place; ///< what was made, as a path; may be empty
    std::string tag; ///< of what was made or changed; may be empty
    std::string body;
    Instant at;

    bool operator==(const KeptAnswer &) const = default;
};

} // namespace bayboard
