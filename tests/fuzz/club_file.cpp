// A club file is read or refused with line and reason.

#include "core/base/Assert.h"
#include "core/desk/ClubFileFormat.h"
#include "tests/fuzz/Input.h"

using namespace bayboard;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto club = parseClubFile(test::textOf(data, size));
    if (!club) {
        BAYBOARD_ASSERT(club.error().code == ErrorCode::InvalidClubFile
                        && club.error().arguments.size() == 2);
    }
    return 0;
}
