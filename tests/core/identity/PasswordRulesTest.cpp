#include "core/identity/PasswordRules.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

TEST(PasswordRules, TakeLongTextsOfAnyKind)
{
    for (const char *fine :
         {"correct horse", "0123456789", "ééééééééèè", "a b c d e f", "pâte à crêpes"})
        EXPECT_FALSE(faultOfPassword(fine, "Olga")) << fine;
}

TEST(PasswordRules, RefuseWhatIsGuessedAtOnceAndNeverQuoteIt)
{
    for (const std::string &wrong : {std::string("ninechars"),
                                     std::string("éééé"),
                                     std::string("aaaaaaaaaaaa"),
                                     std::string("the olga way"),
                                     std::string("OLGA is here"),
                                     std::string("with\ttab in it"),
                                     std::string(300, 'x') + "y"}) {
        const auto fault = faultOfPassword(wrong, "Olga");
        ASSERT_TRUE(fault) << wrong;
        EXPECT_EQ(fault->english().find(wrong), std::string::npos);
    }
    EXPECT_FALSE(faultOfPassword("bo is not it", "bo")) << "a name of two letters is in many words";
}

} // namespace
} // namespace bayboard
