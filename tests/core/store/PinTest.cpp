#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::StoreClub;

/// Of the right form, of no PIN.
const std::string someHash = "0123456789abcdef$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA";

class Pins : public testing::Test
{
protected:
    static PinRow samsPin() { return {StoreClub::sam(), someHash, StoreClub::noon(), {}}; }

    /// What verify() finds, a line each.
    std::string verified()
    {
        std::string text;
        const auto findings = m_club->verify();
        EXPECT_TRUE(findings);
        for (const Phrase &finding : *findings)
            text += finding.english() + "\n";
        return text;
    }

    StoreClub m_club;
};

TEST_F(Pins, AreKeptWithALineOfTheJournalThatDoesNotShowThem)
{
    ChangeSet line = m_club.blank(LabelCode::SetPin);
    line.label.arguments = {"Sam"};
    ASSERT_TRUE(m_club->setPin(line, samsPin()));
    const auto pins = m_club->loadPins();
    ASSERT_TRUE(pins);
    EXPECT_EQ(*pins, std::vector<PinRow>{samsPin()});
    const auto steps = m_club->journal(0, 1);
    ASSERT_TRUE(steps);
    EXPECT_EQ(steps->front().head, line);
    EXPECT_EQ(steps->front().entityCount, 0);
    EXPECT_EQ(verified(), "");
}

TEST_F(Pins, AnotherOneTakesThePlaceOfTheFirst)
{
    ASSERT_TRUE(m_club->setPin(m_club.blank(LabelCode::SetPin), samsPin()));
    PinRow next = samsPin();
    next.made += hours(1);
    ASSERT_TRUE(m_club->setPin(m_club.blank(LabelCode::SetPin), next));
    EXPECT_EQ(*m_club->loadPins(), std::vector<PinRow>{next});
}

TEST_F(Pins, ALineThatCannotBeWrittenTakesThePinWithIt)
{
    const ChangeSet line = m_club.blank(LabelCode::SetPin);
    ASSERT_TRUE(m_club->setPin(line, samsPin()));
    PinRow next = samsPin();
    next.made += hours(1);
    EXPECT_FALSE(m_club->setPin(line, next)); // its id is taken
    EXPECT_FALSE(m_club->removePins(line, {StoreClub::sam()}));
    EXPECT_EQ(*m_club->loadPins(), std::vector<PinRow>{samsPin()});
}

TEST_F(Pins, WrongTriesStayOverAReopening)
{
    ASSERT_TRUE(m_club->setPin(m_club.blank(LabelCode::SetPin), samsPin()));
    PinRow tried = samsPin();
    tried.tries = {4, StoreClub::noon() + hours(1)};
    tried.hash += "x";
    ASSERT_TRUE(m_club->updatePin(tried));
    m_club.reopen();
    EXPECT_EQ(*m_club->loadPins(), std::vector<PinRow>{tried});
    tried.tries = {};
    ASSERT_TRUE(m_club->updatePin(tried));
    EXPECT_EQ(*m_club->loadPins(), std::vector<PinRow>{tried});
}

TEST_F(Pins, TriesAtAPinThatIsNotThereMakeNone)
{
    ASSERT_TRUE(m_club->updatePin(samsPin()));
    EXPECT_TRUE(m_club->loadPins()->empty());
}

TEST_F(Pins, OnlyThoseThatAreNamedGo)
{
    PinRow olgas = samsPin();
    olgas.who = StoreClub::olga();
    ASSERT_TRUE(m_club->setPin(m_club.blank(LabelCode::SetPin), samsPin()));
    ASSERT_TRUE(m_club->setPin(m_club.blank(LabelCode::SetPin), olgas));
    ASSERT_TRUE(m_club->removePins(m_club.blank(LabelCode::RemovePin), {StoreClub::sam()}));
    EXPECT_EQ(*m_club->loadPins(), std::vector<PinRow>{olgas});
}

TEST_F(Pins, TheirLinesAreNoStepsToUndo)
{
    const auto before = m_club->undoCandidate(StoreClub::olga());
    ASSERT_TRUE(before);
    const ChangeSet line = m_club.blank(LabelCode::SetPin, StoreClub::olga());
    ASSERT_TRUE(m_club->setPin(line, samsPin()));
    const auto after = m_club->undoCandidate(StoreClub::olga());
    ASSERT_TRUE(after);
    ASSERT_EQ(after->has_value(), before->has_value());
    if (*after) {
        EXPECT_EQ((*after)->head.id, (*before)->head.id);
    }
    const auto undone = m_club->commitUndo(m_club.head(line.id));
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::NothingToUndo);
}

TEST_F(Pins, VerifyFindsOneOfNobodyAndOneThatIsNoHash)
{
    PinRow wrong = samsPin();
    wrong.who = OperatorId{m_club.uuid()};
    wrong.hash = "135790";
    ASSERT_TRUE(m_club->setPin(m_club.blank(LabelCode::SetPin), wrong));
    const std::string said = verified();
    EXPECT_NE(said.find("a PIN is of operator " + wrong.who.toString()), std::string::npos) << said;
    EXPECT_NE(said.find("the PIN of operator " + wrong.who.toString()), std::string::npos) << said;
    EXPECT_EQ(said.find("135790"), std::string::npos);
}

} // namespace
} // namespace bayboard
