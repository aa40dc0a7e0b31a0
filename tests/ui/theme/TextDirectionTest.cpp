#include "ui/theme/TextDirection.h"

#include <gtest/gtest.h>

using namespace bayboard;

TEST(TextDirection, WordsKeepTheirOwn)
{
    EXPECT_EQ(ownDirection(QStringLiteral("+30 min")), Qt::TextForceLeftToRight);
    EXPECT_EQ(ownDirection(QStringLiteral("2026 \u05d9\u05d5\u05dd")), Qt::TextForceRightToLeft);
    EXPECT_EQ(ownDirection(QStringLiteral("\u0644\u064a\u0644\u0649 \u00b7 Bay 1")),
              Qt::TextForceRightToLeft);
}

TEST(TextDirection, SignsGoWithTheWindow)
{
    for (const QString &sign :
         {QString(), QStringLiteral("\u203a"), QStringLiteral("16:30"), QStringLiteral("46%")})
        EXPECT_EQ(ownDirection(sign), 0) << sign.toStdString();
}
