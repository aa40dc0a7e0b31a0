#include "ui/palette/CommandMatch.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

PaletteCommand
command(const char *id, const char *group, const char *text, const char *obstacle = "")
{
    return {QString::fromUtf8(id),
            QString::fromUtf8(group),
            QString::fromUtf8(text),
            {},
            QString::fromUtf8(obstacle)};
}

std::string found(const char *text, std::size_t most = 10)
{
    static const std::vector<PaletteCommand> commands{
        command("day.next", "Day", "Next day"),
        command("day.goto", "Day", "Go to date"),
        command("booking.cancel", "Booking", "Cancel booking…", "choose a booking first"),
        command("booking.new", "Booking", "New booking"),
        command("club.undo", "Édition", "Défaire l’étape"),
        command("booking.addHalf", "Booking", "Add 30 minutes")};
    QStringList ids;
    for (const PaletteCommand &match : matchingCommands(commands, QString::fromUtf8(text), most)) {
        ids += match.id;
    }
    return ids.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST(CommandMatch, EveryWordBeginsAWordOfTheText)
{
    EXPECT_EQ(found("boo new"), "booking.new");
    EXPECT_EQ(found("DATE"), "day.goto");
    EXPECT_EQ(found("30 min"), "booking.addHalf");
    EXPECT_TRUE(found("ooking").empty());
    EXPECT_TRUE(found("").empty());
    EXPECT_TRUE(found("   ").empty());
}

TEST(CommandMatch, AccentsAndApostrophesNeedNotBeTyped)
{
    EXPECT_EQ(found("defaire"), "club.undo");
    EXPECT_EQ(found("etape"), "club.undo");
    EXPECT_EQ(found("l’étape"), "club.undo");
}

TEST(CommandMatch, WhatBeginsSoComesFirstThenWordsThenGroups)
{
    EXPECT_EQ(found("day"), "day.next day.goto");
    EXPECT_EQ(found("new", 1), "booking.new");
}

TEST(CommandMatch, WhatCannotBeDoneComesAfterWhatCan)
{
    EXPECT_EQ(found("booking"), "booking.new booking.cancel booking.addHalf");
    EXPECT_EQ(found("booking", 1), "booking.new");
}
