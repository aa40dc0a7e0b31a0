// A rule book is compiled or refused with a line that the text has.

#include "core/base/Assert.h"
#include "core/rules/RuleBook.h"
#include "tests/fuzz/Input.h"

#include <algorithm>

using namespace bayboard;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = test::textOf(data, size);
    const auto book = RuleBook::parse(text);
    if (!book) {
        const Error &error = book.error();
        BAYBOARD_ASSERT(error.code == ErrorCode::InvalidRuleBook && error.arguments.size() == 2);
        const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
        const long line = std::stol(error.arguments[0].english());
        BAYBOARD_ASSERT(line >= 1 && line <= lines && !error.arguments[1].english().empty());
    }
    return 0;
}
