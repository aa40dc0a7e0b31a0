#include "tests/server/KeyPair.h"

#include "tests/server/ServerProcess.h"

#include <gtest/gtest.h>

namespace bayboard::test {

KeyPair makeKeyPair(const std::filesystem::path &folder)
{
    const KeyPair made{(folder / "key.pem").string(), (folder / "cert.pem").string()};
    const RunResult done = runProgram("openssl",
                                      {"req",
                                       "-x509",
                                       "-newkey",
                                       "ec",
                                       "-pkeyopt",
                                       "ec_paramgen_curve:prime256v1",
                                       "-nodes",
                                       "-days",
                                       "1",
                                       "-subj",
                                       "/CN=localhost",
                                       "-addext",
                                       "subjectAltName=DNS:localhost,IP:127.0.0.1",
                                       "-keyout",
                                       made.key,
                                       "-out",
                                       made.certificate});
    EXPECT_EQ(done.exit, 0) << done.err;
    std::filesystem::permissions(made.key, std::filesystem::perms(0600));
    return made;
}

} // namespace bayboard::test
