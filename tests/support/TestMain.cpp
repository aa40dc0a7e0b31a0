#include <gtest/gtest.h>

#include <cstdlib>

// Tests of core/ have no event loop and no zone or locale of the machine's.
int main(int argc, char **argv)
{
    setenv("TZ", "Pacific/Chatham", 1); // odd on purpose: nothing may lean on the computer's zone
    setenv("LC_ALL", "C.UTF-8", 1);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
