#pragma once

#include "core/club/Notice.h"

namespace bayboard {

/// Which lines of the list of people to be told.
enum class NoticeFilter : std::uint8_t { Open, Told, All };

/// One line of the list of people to be told. What the operator may not know is empty.
struct NoticeView
{
    Notice notice;
    std::string name; ///< customer's or walk-in's
    std::string phone; ///< first one
    std::string email;
};

} // namespace bayboard
