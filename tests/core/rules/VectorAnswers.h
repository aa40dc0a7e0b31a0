#pragma once

#include "tests/core/rules/VectorCase.h"

#include <functional>

namespace bayboard::test {

using Ask = std::function<void(VectorCase &)>;

/// Cases that need more than their fields: told in words, or with an expectation of their own.
[[nodiscard]] const std::map<std::string, Ask> &vectorAnswers();
/// given / when / then as they stand: the request against the rule and the existing bookings.
void askAsItStands(VectorCase &given);

} // namespace bayboard::test
