#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <sstream>

namespace bayboard::test {

std::optional<std::filesystem::path> vectors(const std::string &relative)
{
    const std::filesystem::path root(BAYBOARD_VECTORS);
    if (root.empty() || !std::filesystem::exists(root / relative)) {
        std::cout << "left out: the cases of " << relative << " (BAYBOARD_VECTORS is not set)\n";
        return std::nullopt;
    }
    return root / relative;
}

std::string readFile(const std::filesystem::path &path)
{
    const std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file.good()) << path;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace bayboard::test
