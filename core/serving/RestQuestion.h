#pragma once

#include "core/identity/DeviceToken.h"
#include "core/journal/Judgement.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace bayboard {

/// What somebody asks of the interface for other programs, whatever it came over.
struct RestQuestion
{
    std::string operation; ///< name of what is asked: "createBooking"
    DeviceToken device;
    std::vector<std::string> captured; ///< what stood for the braces of the path
    std::vector<std::pair<std::string, std::string>> query;
    std::string body; ///< JSON; empty: none
    std::string person; ///< name or id of the operator for whom it is asked; empty: the token's
    std::string key; ///< names this question, so that it can be sent again; empty: none
    std::string matches; ///< tags, one of which the thing must have; empty: any
    std::string differs; ///< tags of what the asker has already; empty: none

    /// The first value under that name; empty: none.
    [[nodiscard]] std::string parameter(std::string_view name) const;
};

struct RestAnswer
{
    std::int64_t status = 200; ///< as HTTP has it
    std::string body = {};
    bool isProblem = false; ///< the body is one of RFC 9457
    std::string type = {}; ///< of a body that is no JSON
    std::string tag = {}; ///< of the thing as it is now
    std::string place = {}; ///< what was made, as a path
    std::int64_t retryAfterSeconds = 0; ///< 0: not said
    std::string code = {}; ///< of a problem
    bool dataFailed = false; ///< the data could not be read or written at all
    std::optional<Judgement> judgement = {}; ///< of a step that was judged and kept
    std::shared_ptr<class RestSnapshot> stream = {}; ///< in the body's place
};

} // namespace bayboard
