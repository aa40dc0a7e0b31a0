#pragma once

#include "tests/core/rules/VectorCase.h"

namespace bayboard::test {

/// The rule of a case as clauses of our rule book.
[[nodiscard]] std::string clausesOf(const VectorCase &given);

} // namespace bayboard::test
