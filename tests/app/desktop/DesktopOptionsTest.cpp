#include "app/desktop/DesktopOptions.h"
#include "core/text/ErrorSentences.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

Result<DesktopOptions> parsed(const QStringList &arguments)
{
    return parseDesktopOptions(QStringList{QStringLiteral("bayboard")} + arguments);
}

OpeningOptions opening(const QStringList &arguments)
{
    const auto options = parsed(arguments);
    EXPECT_TRUE(options.has_value()) << arguments.join(QLatin1Char(' ')).toStdString();
    return options ? options->opening : OpeningOptions();
}

/// The option that is complained about; empty: none is.
std::string complaint(const QStringList &arguments)
{
    const auto options = parsed(arguments);
    return options || options.error().arguments.empty()
        ? std::string()
        : text::said(options.error().arguments.front()).toStdString();
}

} // namespace

TEST(DesktopOptions, NothingAskedIsAsItWasLeft)
{
    const OpeningOptions asked = opening({});
    EXPECT_FALSE(asked.view.has_value());
    EXPECT_FALSE(asked.hasActs());
    EXPECT_FALSE(asked.layout.has_value());
    EXPECT_EQ(asked.over({LookKind::Dark, 150}), (LookChoice{LookKind::Dark, 150}));
}

TEST(DesktopOptions, TheLookOfARunGoesOverTheOneThatWasKept)
{
    const OpeningOptions contrast
        = opening({QStringLiteral("--look"), QStringLiteral("high-contrast")});
    EXPECT_EQ(contrast.over({LookKind::Dark, 150}), (LookChoice{LookKind::HighContrast, 150}));
    const OpeningOptions large = opening({QStringLiteral("--text-size=200")});
    EXPECT_EQ(large.over({LookKind::Dark, 150}), (LookChoice{LookKind::Dark, 200}));
    EXPECT_EQ(opening({QStringLiteral("--layout=rtl")}).layout, Qt::RightToLeft);
}

TEST(DesktopOptions, AWeekIsOfAllBaysOrOfOne)
{
    EXPECT_EQ(opening({QStringLiteral("--view=month")}).view, ViewKind::Month);
    const OpeningOptions all = opening({QStringLiteral("--view=week")});
    EXPECT_EQ(all.view, ViewKind::Week);
    EXPECT_FALSE(all.weekOfBay);
    const OpeningOptions one = opening({QStringLiteral("--view=week-of-bay")});
    EXPECT_EQ(one.view, ViewKind::Week);
    EXPECT_TRUE(one.weekOfBay);
}

TEST(DesktopOptions, TheSearchMayBeOpenedWithNothingTyped)
{
    EXPECT_FALSE(opening({}).find.has_value());
    EXPECT_EQ(opening({QStringLiteral("--find"), QString()}).find, QString());
    EXPECT_TRUE(opening({QStringLiteral("--find=90 min")}).hasActs());
    EXPECT_TRUE(opening({QStringLiteral("--choose-next")}).hasActs());
}

TEST(DesktopOptions, WhatCannotBeReadIsNamed)
{
    EXPECT_EQ(complaint({QStringLiteral("--view=year")}), "--view");
    EXPECT_EQ(complaint({QStringLiteral("--look=purple")}), "--look");
    EXPECT_EQ(complaint({QStringLiteral("--text-size=110")}), "--text-size");
    EXPECT_EQ(complaint({QStringLiteral("--text-size=")}), "--text-size");
    EXPECT_EQ(complaint({QStringLiteral("--layout=up")}), "--layout");
    EXPECT_EQ(complaint({QStringLiteral("--show=kiosk"), QStringLiteral("--find=a")}), "--show");
}

TEST(DesktopOptions, AllOfThemAreInTheHelp)
{
    const QString help = desktopHelpText();
    for (const char *option :
         {"--view", "--choose-next", "--find", "--look", "--text-size", "--layout", "--size"})
        EXPECT_TRUE(help.contains(QLatin1String(option))) << option;
}

} // namespace bayboard
