#pragma once

#include <string>
#include <string_view>

namespace bayboard {

/// The IANA id that a name of a time zone in a file means; empty when none is known. Understands
/// IANA ids in any case, ids behind a prefix ("/freeassociation.sourceforge.net/Europe/Paris"),
/// Windows ids ("Atlantic Standard Time"), and the names that Outlook shows
/// ("(UTC-04:00) Atlantic Time (Canada)", "(GMT+01.00) Paris"). Any thread.
[[nodiscard]] std::string ianaZoneFor(std::string_view name);

} // namespace bayboard
