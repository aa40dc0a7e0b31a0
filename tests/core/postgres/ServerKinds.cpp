#include "tests/support/PostgresServer.h"

namespace bayboard::test {

std::vector<ServerKind> serverKinds()
{
    return {{"Postgres", [](const SyncClub &club, const RamFolder & /*folder*/) {
                 return std::unique_ptr<JudgingServer>(std::make_unique<PostgresServer>(club));
             }}};
}

} // namespace bayboard::test
