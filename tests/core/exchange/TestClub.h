#pragma once

#include "core/club/Club.h"

#include <string>
#include <vector>

namespace bayboard::test {

/// A club with the given locations ("Dartmouth") and bays ("Dartmouth/Bay 1"), in one zone. Ids
/// follow from the names.
[[nodiscard]] std::shared_ptr<const Club> clubWith(const std::vector<std::string> &locations,
                                                   const std::vector<std::string> &bays,
                                                   const std::string &zone = "America/Halifax");
[[nodiscard]] LocationId locationNamed(const std::string &name);
[[nodiscard]] BayId bayNamed(const std::string &name);

} // namespace bayboard::test
