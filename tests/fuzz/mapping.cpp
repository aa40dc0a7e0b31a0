// A mapping file is read or refused with line and reason.

#include "core/exchange/Mapping.h"

#include "core/base/Assert.h"
#include "tests/fuzz/Input.h"

using namespace bayboard;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto mapping = Mapping::parse(test::textOf(data, size));
    if (!mapping) {
        BAYBOARD_ASSERT(mapping.error().code == ErrorCode::InvalidMapping
                        && mapping.error().arguments.size() == 2);
    }
    return 0;
}
