// Kinds of block through the desk: made, changed, retired, each one step; what is refused says why.

#include "core/desk/DeskKinds.h"
#include "core/desk/KindFault.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

class KindsOfBlock : public testing::Test
{
protected:
    KindsOfBlock()
    {
        EXPECT_TRUE(m_desk->setActor(m_desk.person("Olga")));
        m_desk.settle();
    }

    Outcome add(const BlockKind &kind)
    {
        return wait([&](auto done) { DeskKinds(*m_desk).add(kind, std::move(done)); });
    }

    Outcome edit(const BlockKind &before, const BlockKind &after)
    {
        return wait([&](auto done) { DeskKinds(*m_desk).edit(before, after, std::move(done)); });
    }

    [[nodiscard]] const BlockKind &kind(const char *key) const
    {
        const BlockKind *found = m_desk->club().blockKind(key);
        EXPECT_NE(found, nullptr) << key;
        return *found;
    }

    [[nodiscard]] std::string faultOf(const BlockKind &kind) const
    {
        const auto fault = kindFault(m_desk->club(), kind);
        return fault ? fault->arguments.back().english() : "none";
    }

    static BlockKind oiling()
    {
        BlockKind kind;
        kind.name = "Lane oiling";
        kind.colour = "#0e7490";
        kind.hatch = "cross";
        kind.creators = {"manager"};
        kind.length = 45;
        return kind;
    }

    mutable TestDesk m_desk;

private:
    template <typename Start> Outcome wait(Start start)
    {
        std::optional<Outcome> outcome;
        start([&](Outcome told) { outcome = std::move(told); });
        m_desk.settle();
        EXPECT_TRUE(outcome);
        return *outcome;
    }
};

TEST_F(KindsOfBlock, AnOwnKindIsMadeAndUndoTakesItOutOfTheList)
{
    const std::size_t before = m_desk->club().blockKinds().size();
    const Outcome made = add(oiling());
    ASSERT_TRUE(made);
    EXPECT_EQ(kind("lane_oiling").id, made->entity);
    EXPECT_EQ(kind("lane_oiling").creators, std::vector<std::string>{"manager"});
    EXPECT_EQ(m_desk->club().blockKinds().size(), before + 1);
    EXPECT_EQ(m_desk->undoState().undo->head.label,
              (Label{LabelCode::EditClub, {"Lane oiling", "kind.add", "lane_oiling"}}));
    ASSERT_TRUE(m_desk.undo());
    EXPECT_TRUE(kind("lane_oiling").withdrawn);
    ASSERT_TRUE(m_desk.redo());
    EXPECT_FALSE(kind("lane_oiling").withdrawn);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(KindsOfBlock, AChangeIsOneStepAndBothOfTwoEditsOfDifferentFieldsAreKept)
{
    const BlockKind before = kind("cleaning");
    BlockKind named = before;
    named.name = "Morning clean";
    BlockKind longer = before;
    longer.length = 90;
    ASSERT_TRUE(edit(before, named));
    ASSERT_TRUE(edit(before, longer)); // drafted before the other one
    EXPECT_EQ(kind("cleaning").name, "Morning clean");
    EXPECT_EQ(kind("cleaning").length, 90);
    const Outcome stale = edit(before, [&] {
        BlockKind other = before;
        other.length = 30;
        return other;
    }());
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().error->code, ErrorCode::Stale);
    ASSERT_TRUE(m_desk.undo());
    EXPECT_EQ(kind("cleaning").length, before.length);
}

TEST_F(KindsOfBlock, ARetiredKindStaysOnItsBlocksAndIsLaidNoMore)
{
    m_desk.showDay();
    Block block;
    block.location = m_desk.place("Dartmouth");
    block.slot = Slot::of({m_desk.bay("D1")}, m_desk.span("18:00", "19:00"));
    block.kind = "cleaning";
    ASSERT_TRUE(m_desk->createBlock(block));
    m_desk.settle();
    KindUses uses;
    DeskKinds(*m_desk).countUse([&](Result<KindUses> found) { uses = found.value(); });
    m_desk.settle();
    ASSERT_EQ(uses.size(), 1U);
    EXPECT_EQ(uses["cleaning"].blocks, 1);
    EXPECT_EQ(uses["cleaning"].series, 0);
    BlockKind retired = kind("cleaning");
    retired.withdrawn = true;
    ASSERT_TRUE(edit(kind("cleaning"), retired));
    EXPECT_EQ(m_desk->undoState().undo->head.label.arguments.at(1), "kind.retire");
    EXPECT_TRUE(kind("cleaning").withdrawn); // still known by its key
    EXPECT_EQ(m_desk->blocks(block.location, block.slot.span).at(0)->block.kind, "cleaning");
    BlockRequest request;
    request.bays = {m_desk.bay("D2")};
    request.first = m_desk.span("18:00", "19:00");
    request.kind = "cleaning";
    std::optional<ErrorCode> refused;
    m_desk->previewBlocks(request, WayFirst::OtherBay, [&](const auto &preview) {
        ASSERT_FALSE(preview);
        refused = preview.error().code;
    });
    m_desk.settle();
    EXPECT_EQ(refused, ErrorCode::NotFound);
}

TEST_F(KindsOfBlock, WhatIsRefusedSaysWhy)
{
    BlockKind wrong = oiling();
    wrong.key = "oiling";
    EXPECT_EQ(faultOf(wrong), "none");
    wrong.name.clear();
    EXPECT_EQ(faultOf(wrong), "a name is needed");
    wrong = oiling();
    wrong.key = "Oiling!";
    EXPECT_EQ(faultOf(wrong), "its key is made of small letters, digits and _");
    wrong.key = "cleaning";
    EXPECT_EQ(faultOf(wrong), "there is a kind with the key \"cleaning\" already");
    wrong.key = "oiling";
    wrong.colour = "blue";
    EXPECT_EQ(faultOf(wrong), "\"blue\" is not like \"#2563eb\"");
    wrong = oiling();
    wrong.key = "oiling";
    wrong.seenBy = {"nobody"};
    EXPECT_EQ(faultOf(wrong), "\"nobody\" is not a role");
    wrong.seenBy.clear();
    wrong.bookOver = "fly";
    EXPECT_EQ(faultOf(wrong), "\"fly\" is neither a permission nor a role");
    wrong.bookOver = "manager,nobody";
    EXPECT_EQ(faultOf(wrong), "\"nobody\" is neither a permission nor a role");
    wrong.bookOver.clear();
    wrong.icon = "wrench";
    EXPECT_EQ(faultOf(wrong), "the icon is one character");
    const Outcome refused = add(wrong);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().error->code, ErrorCode::InvalidArgument);
}

TEST_F(KindsOfBlock, TheLastKindStays)
{
    std::vector<std::string> keys;
    for (const BlockKind &each : m_desk->club().blockKinds())
        keys.push_back(each.key);
    for (const std::string &key : keys) {
        BlockKind retired = kind(key.c_str());
        retired.withdrawn = true;
        const Outcome outcome = edit(kind(key.c_str()), retired);
        EXPECT_EQ(outcome.has_value(), key != keys.back()) << key;
    }
    EXPECT_FALSE(kind(keys.back().c_str()).withdrawn);
}

TEST_F(KindsOfBlock, NeedTheRightToEditTheClub)
{
    ASSERT_TRUE(m_desk->setActor(m_desk.person("Sam")));
    const Outcome refused = add(oiling());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().error->code, ErrorCode::NotPermitted);
    EXPECT_EQ(m_desk->club().blockKind("lane_oiling"), nullptr);
}

TEST_F(KindsOfBlock, TwoOfOneNameHaveTwoKeys)
{
    EXPECT_EQ(kindKeyFor(m_desk->club(), "Cleaning"), "cleaning_2");
    EXPECT_EQ(kindKeyFor(m_desk->club(), "  Größe 12! "), "gr_e_12");
    EXPECT_EQ(kindKeyFor(m_desk->club(), "除雪"), "kind");
}

} // namespace
} // namespace bayboard
