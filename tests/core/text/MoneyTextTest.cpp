#include "core/text/Formats.h"
#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::World;

/// An amount as the reader of a locale sees it, with plain blanks for those that do not break.
std::string shown(std::int64_t cents, const QLocale &locale, const char *currency = "CAD")
{
    World world;
    world.settings.currency = currency;
    text::Context context;
    context.club = &world.club();
    context.locale = locale;
    QString text = text::money(cents, context);
    text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    text.replace(QChar(0x202f), QLatin1Char(' '));
    return text.toStdString();
}

TEST(MoneyText, PutsTheSignWhereTheReaderExpectsIt)
{
    for (const char *name : {"C", "en", "en_CA", "en_US", "en_GB"})
        EXPECT_EQ(shown(1000, QLocale(QLatin1String(name))), "$10.00") << name;
    for (const char *name : {"fr", "fr_CA"})
        EXPECT_EQ(shown(1000, QLocale(QLatin1String(name))), "10,00 $") << name;
}

TEST(MoneyText, GroupsAndKeepsTheCents)
{
    EXPECT_EQ(shown(123456789, QLocale(QStringLiteral("en_CA"))), "$1,234,567.89");
    EXPECT_EQ(shown(123456789, QLocale(QStringLiteral("fr_CA"))), "1 234 567,89 $");
    EXPECT_EQ(shown(-5, QLocale(QStringLiteral("en_CA"))), "-$0.05");
    EXPECT_EQ(shown(9007199254740993, QLocale(QStringLiteral("en"))), "$90,071,992,547,409.93")
        << "more than a double can hold";
}

TEST(MoneyText, NamesOtherCurrencies)
{
    EXPECT_EQ(shown(1000, QLocale(QStringLiteral("en_CA")), "EUR"), "€10.00");
    EXPECT_EQ(shown(1000, QLocale(QStringLiteral("fr_CA")), "GBP"), "10,00 £");
    EXPECT_EQ(shown(1000, QLocale(QStringLiteral("en_GB")), "CHF"), "CHF 10.00");
    EXPECT_EQ(shown(1000, QLocale(QStringLiteral("en")), "nonsense"), "10.00 nonsense");
}

} // namespace
} // namespace bayboard
