#include "tests/support/SyncClub.h"

namespace bayboard::test {

std::vector<ServerKind> serverKinds()
{
    return {{"File", [](const SyncClub &club, const RamFolder &folder) {
                 return std::unique_ptr<JudgingServer>(
                     std::make_unique<SyncServer>(club, folder.path("server")));
             }}};
}

} // namespace bayboard::test
