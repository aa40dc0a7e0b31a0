#include "tests/support/PostgresCluster.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

// Tests that need a PostgreSQL, which they make themselves.
int main(int argc, char **argv)
{
    setenv("TZ", "Pacific/Chatham", 1); // odd on purpose: nothing may lean on the computer's zone
    setenv("LC_ALL", "C.UTF-8", 1);
    testing::InitGoogleTest(&argc, argv);
    if (bayboard::test::PostgresCluster::programs().empty()) {
        std::cout << "Left out: no PostgreSQL of version 15 or later is installed." << std::endl;
        return 77; // CTest says that it was left out
    }
    return RUN_ALL_TESTS();
}
