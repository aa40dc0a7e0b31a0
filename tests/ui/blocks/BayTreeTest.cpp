// Which bays a block is laid on: by location, group, tag, or all of them.

#include "ui/blocks/BayTree.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace bayboard {
namespace {

BayId court(std::uint8_t number)
{
    return BayId{Uuid{{number}}};
}

LocationId site(std::uint8_t number)
{
    return LocationId{Uuid{{static_cast<std::uint8_t>(100 + number)}}};
}

using Courts = std::vector<BayId>;

/// Harbour: bays 1 to 4, of which 2 and 3 are halves of 1; Hill: bays 5 and 6. 4 and 5 have a tag.
std::shared_ptr<const Club> twoSites()
{
    std::vector<Location> places(2);
    std::vector<Bay> bays;
    for (std::uint8_t number = 1; number <= 6; ++number) {
        Bay made;
        made.id = court(number);
        made.location = site(number <= 4 ? 0 : 1);
        made.name = "Court " + std::to_string(number);
        made.order = number;
        if (number == 4 || number == 5) {
            made.tags = {"indoor"};
        }
        bays.push_back(made);
    }
    bays.front().links = {court(2).toString(), court(3).toString()};
    places[0].id = site(0);
    places[0].name = "Harbour";
    places[1].id = site(1);
    places[1].name = "Hill & Dale";
    places[1].order = 1;
    ZoneCache zones;
    return Club::make({}, places, bays, {}, {}, {}, {}, zones).value();
}

class BayTreeTest : public testing::Test
{
protected:
    BayTreeTest()
    {
        show([](LocationId) { return true; });
    }

    void show(const BayTree::MayLay &mayLay) { tree.setClub(*club, site(0), mayLay); }

    QAction *entry(const QString &name)
    {
        for (QAction *action : tree.choices()->actions()) {
            if (action->text() == name) {
                return action;
            }
        }
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }

    void click(const char *name)
    {
        tree.findChild<QAbstractButton *>(QLatin1String(name))->click();
    }

    std::shared_ptr<const Club> club = twoSites();
    BayTree tree;
};

TEST_F(BayTreeTest, OffersLocationsGroupsAndTags)
{
    QStringList texts;
    for (const QAction *action : tree.choices()->actions()) {
        if (!action->isSeparator()) {
            texts += action->text();
        }
    }
    EXPECT_EQ(texts,
              (QStringList{QStringLiteral("Harbour"),
                           QStringLiteral("Hill && Dale"),
                           QStringLiteral("Harbour: Court 1, Court 2, Court 3"),
                           QStringLiteral("Tag indoor")}));
}

TEST_F(BayTreeTest, EachTakesItsBaysInBesideTheOthersAndOutAgain)
{
    QSignalSpy changed(&tree, &BayTree::changed);
    entry(QStringLiteral("Harbour: Court 1, Court 2, Court 3"))->trigger();
    EXPECT_EQ(tree.chosen(), (Courts{court(1), court(2), court(3)}));
    EXPECT_EQ(changed.count(), 1);
    entry(QStringLiteral("Tag indoor"))->trigger();
    EXPECT_EQ(tree.chosen(), (Courts{court(1), court(2), court(3), court(4), court(5)}));
    entry(QStringLiteral("Harbour"))->trigger();
    EXPECT_EQ(tree.chosen(), Courts{court(5)}) << "all of them were chosen";
    entry(QStringLiteral("Hill && Dale"))->trigger();
    EXPECT_EQ(tree.chosen(), (Courts{court(5), court(6)})) << "one of them was";
}

TEST_F(BayTreeTest, WhatIsChosenIsCheckedWhenTheMenuOpens)
{
    tree.setChosen({court(4), court(5), court(6)});
    Q_EMIT tree.choices()->aboutToShow();
    EXPECT_TRUE(entry(QStringLiteral("Hill && Dale"))->isChecked());
    EXPECT_TRUE(entry(QStringLiteral("Tag indoor"))->isChecked());
    EXPECT_FALSE(entry(QStringLiteral("Harbour"))->isChecked());
}

TEST_F(BayTreeTest, AllAndNoneAreOneClick)
{
    click("allBays");
    EXPECT_EQ(tree.chosen().size(), 6U);
    click("hereBays");
    EXPECT_EQ(tree.chosen(), (Courts{court(1), court(2), court(3), court(4)}));
    click("noBays");
    EXPECT_TRUE(tree.chosen().empty());
}

TEST_F(BayTreeTest, WhereNothingMayBeLaidNothingIsOffered)
{
    show([](LocationId at) { return at == site(1); });
    QStringList texts;
    for (const QAction *action : tree.choices()->actions()) {
        texts += action->text();
    }
    EXPECT_FALSE(texts.join(QLatin1Char('\n')).contains(QStringLiteral("Harbour")));
    entry(QStringLiteral("Tag indoor"))->trigger();
    EXPECT_EQ(tree.chosen(), Courts{court(5)});
}

} // namespace
} // namespace bayboard
