#include "ui/palette/PaletteModel.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

using Section = PaletteEntry::Section;

PaletteEntry entry(Section section, const char *title, const char *obstacle = "")
{
    const QString text = QString::fromUtf8(title);
    return {section, text, {}, {}, QString::fromUtf8(obstacle), text};
}

} // namespace

TEST(PaletteModel, HeadsEachSectionAndPassesOverHeadings)
{
    PaletteModel model;
    model.setEntries({entry(Section::Days, "a"),
                      entry(Section::Commands, "b", "not now"),
                      entry(Section::Commands, "c")});
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.entryAt(0), nullptr);
    EXPECT_EQ(model.entryAt(2), nullptr);
    EXPECT_EQ(model.nextEntry(-1, 1), 1);
    EXPECT_EQ(model.nextEntry(1, 1), 3);
    EXPECT_EQ(model.nextEntry(4, 1), 1) << "round the end";
    EXPECT_EQ(model.nextEntry(1, -1), 4);
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.rowOf(QStringLiteral("c")), 4);
    EXPECT_EQ(model.rowOf(QStringLiteral("d")), -1);
}

TEST(PaletteModel, TheFirstChoiceIsOneThatCanBeChosen)
{
    PaletteModel model;
    EXPECT_EQ(model.firstChoice(), -1);
    EXPECT_EQ(model.nextEntry(-1, 1), -1);
    model.setEntries({entry(Section::Commands, "b", "not now"), entry(Section::Commands, "c")});
    EXPECT_EQ(model.firstChoice(), 2);
    model.setEntries({entry(Section::Commands, "b", "not now")});
    EXPECT_EQ(model.firstChoice(), 1) << "so that its reason is said";
}
