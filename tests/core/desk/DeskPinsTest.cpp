#include "core/desk/ActingAs.h"
#include "core/desk/DeskPins.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

class DeskPinsTest : public testing::Test
{
protected:
    /// Sets (or changes) the PIN of whoever acts.
    std::optional<ErrorCode> set(const char *pin, const char *old = "", bool sessionToo = false)
    {
        return end([&](DeskPins::Done done) {
            m_desk->pins().set(Secret(old), Secret(pin), sessionToo, std::move(done));
        });
    }

    std::optional<ErrorCode> remove(const char *old)
    {
        return end(
            [&](DeskPins::Done done) { m_desk->pins().remove(Secret(old), std::move(done)); });
    }

    std::optional<ErrorCode> unlock(const char *who, const char *pin)
    {
        return end([&](DeskPins::Done done) {
            m_desk->pins().unlock(m_desk.person(who), Secret(pin), std::move(done));
        });
    }

    template <typename Start> std::optional<ErrorCode> end(Start start)
    {
        std::optional<Status> answer;
        start([&answer](Status status) { answer = std::move(status); });
        m_desk.settle();
        EXPECT_TRUE(answer);
        m_error = answer && !*answer ? answer->error() : Error();
        return answer && !*answer ? std::optional(answer->error().code) : std::nullopt;
    }

    std::vector<Step> journal()
    {
        std::vector<Step> steps;
        m_desk->journal(0, 50, [&](Result<std::vector<Step>> found) { steps = *found; });
        m_desk.settle();
        return steps;
    }

    bool acts(const char *who) { return m_desk->actor() == m_desk.person(who); }

    TestDesk m_desk;
    Error m_error;
    const std::optional<ErrorCode> m_done;
};

TEST_F(DeskPinsTest, WhoHasOneIsNotSwitchedToWithoutIt)
{
    ASSERT_EQ(set("135790"), m_done); // Mia
    EXPECT_TRUE(m_desk->pins().isSet(m_desk.person("Mia")));
    ASSERT_TRUE(m_desk->setActor(m_desk.person("Sam")));
    const Status refused = m_desk->setActor(m_desk.person("Mia"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PinNeeded);
    EXPECT_TRUE(acts("Sam"));
    EXPECT_EQ(unlock("Mia", "135791"), ErrorCode::PinWrong);
    EXPECT_TRUE(acts("Sam"));
    EXPECT_EQ(unlock("Mia", "135790"), m_done);
    EXPECT_TRUE(acts("Mia"));
}

TEST_F(DeskPinsTest, ItHoldsAfterARestart)
{
    ASSERT_EQ(set("135790"), m_done);
    m_desk->setActor(m_desk.person("Sam"));
    m_desk.restart(); // tries to act as Mia
    EXPECT_FALSE(acts("Mia"));
    EXPECT_EQ(unlock("Mia", "135790"), m_done);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskPinsTest, ChangingAndRemovingNeedTheOldOne)
{
    ASSERT_EQ(set("135790"), m_done);
    EXPECT_EQ(set("246801"), ErrorCode::PinWrong);
    EXPECT_EQ(set("246801", "135791"), ErrorCode::PinWrong);
    EXPECT_EQ(set("246801", "135790"), m_done);
    EXPECT_EQ(remove("135790"), ErrorCode::PinWrong);
    EXPECT_EQ(remove("246801"), m_done);
    EXPECT_FALSE(m_desk->pins().isSet(m_desk.person("Mia")));
    EXPECT_EQ(remove("246801"), ErrorCode::InvalidArgument) << "there is none";
}

TEST_F(DeskPinsTest, OneThatIsEasyToGuessIsNotTaken)
{
    for (const char *pin : {"", "13579", "111111", "123456", "13579a"})
        EXPECT_EQ(set(pin), ErrorCode::InvalidArgument) << pin;
    EXPECT_FALSE(m_desk->pins().isSet(m_desk.person("Mia")));
}

TEST_F(DeskPinsTest, WrongTriesAreSlowedDownAlsoOverARestart)
{
    ASSERT_EQ(set("135790"), m_done);
    m_desk->setActor(m_desk.person("Sam"));
    EXPECT_EQ(unlock("Mia", "000001"), ErrorCode::PinWrong);
    EXPECT_EQ(unlock("Mia", "000002"), ErrorCode::PinWrong);
    EXPECT_EQ(m_desk->pins().secondsToWait(m_desk.person("Mia")), 0);
    EXPECT_EQ(unlock("Mia", "000003"), ErrorCode::PinWrong);
    EXPECT_EQ(unlock("Mia", "135790"), ErrorCode::PinWait);
    EXPECT_EQ(m_error.arguments, (std::vector<Phrase>{"Mia", "5"}));
    m_desk.restart();
    EXPECT_EQ(m_desk->pins().secondsToWait(m_desk.person("Mia")), 5);
    m_desk.clock.advance(seconds(4));
    EXPECT_EQ(unlock("Mia", "135790"), ErrorCode::PinWait);
    m_desk.clock.advance(seconds(1));
    EXPECT_EQ(unlock("Mia", "135790"), m_done);
    // The right one clears the count.
    m_desk->setActor(m_desk.person("Sam"));
    EXPECT_EQ(unlock("Mia", "000004"), ErrorCode::PinWrong);
    EXPECT_EQ(unlock("Mia", "135790"), m_done);
}

TEST_F(DeskPinsTest, ATryIsCountedOnTheDiskBeforeItIsLookedAt)
{
    ASSERT_EQ(set("135790"), m_done);
    m_desk->setActor(m_desk.person("Sam"));
    m_desk->pins().unlock(m_desk.person("Mia"), Secret("000001"), [](const Status &) {});
    m_desk.home.run();
    m_desk.writer.run(); // counted; not hashed yet
    m_desk.restart();
    EXPECT_EQ(unlock("Mia", "000002"), ErrorCode::PinWrong);
    EXPECT_EQ(unlock("Mia", "000003"), ErrorCode::PinWrong);
    EXPECT_EQ(unlock("Mia", "135790"), ErrorCode::PinWait);
}

TEST_F(DeskPinsTest, TriesAtOnceAreLookedAtOneAfterTheOther)
{
    ASSERT_EQ(set("135790"), m_done);
    std::vector<ErrorCode> codes;
    for (int i = 0; i < 5; ++i)
        m_desk->pins().prove(m_desk.person("Mia"),
                             Secret("000001"),
                             [&](const Result<PinProof> &p) { codes.push_back(p.error().code); });
    m_desk.settle();
    EXPECT_EQ(codes,
              (std::vector<ErrorCode>{ErrorCode::PinWrong,
                                      ErrorCode::PinWrong,
                                      ErrorCode::PinWrong,
                                      ErrorCode::PinWait,
                                      ErrorCode::PinWait}));
}

TEST_F(DeskPinsTest, TheJournalSaysWhenAndNothingElse)
{
    ASSERT_EQ(set("135790"), m_done);
    ASSERT_EQ(remove("135790"), m_done);
    const auto steps = journal();
    ASSERT_GE(steps.size(), 2U);
    EXPECT_EQ(steps[0].head.label, (Label{LabelCode::RemovePin, {"Mia"}}));
    EXPECT_EQ(steps[1].head.label, (Label{LabelCode::SetPin, {"Mia"}}));
    for (const Step &step : {steps[0], steps[1]}) {
        EXPECT_EQ(step.head.actor, m_desk.person("Mia"));
        EXPECT_EQ(step.entityCount, 0);
    }
    EXPECT_FALSE(m_desk->undoState().undo);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskPinsTest, WithoutAKeychainItHoldsForTheSessionIfThatIsWanted)
{
    m_desk.keychain.state = KeychainState::NoService;
    EXPECT_EQ(set("135790"), ErrorCode::KeychainMissing);
    std::optional<PinKeeping> keeping;
    m_desk->pins().askKeeping([&](Result<PinKeeping> answer) { keeping = *answer; });
    m_desk.settle();
    EXPECT_EQ(keeping, PinKeeping::Session);
    ASSERT_EQ(set("135790", "", true), m_done);
    m_desk->setActor(m_desk.person("Sam"));
    EXPECT_FALSE(m_desk->setActor(m_desk.person("Mia")));
    EXPECT_EQ(unlock("Mia", "135791"), ErrorCode::PinWrong);
    EXPECT_EQ(unlock("Mia", "135790"), m_done);
    m_desk.restart();
    EXPECT_FALSE(m_desk->pins().isSet(m_desk.person("Mia"))) << "nothing was written";
    EXPECT_TRUE(m_desk.keychain.entries.empty());
}

TEST_F(DeskPinsTest, ALockedKeychainIsNeitherRightNorWrong)
{
    ASSERT_EQ(set("135790"), m_done);
    m_desk->setActor(m_desk.person("Sam"));
    m_desk.keychain.state = KeychainState::Locked;
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(unlock("Mia", "135790"), ErrorCode::KeychainLocked) << "no try is counted";
    EXPECT_EQ(set("246801", "", true), ErrorCode::KeychainLocked) << "for Sam, not even for now";
    m_desk.keychain.state = KeychainState::Present;
    EXPECT_EQ(unlock("Mia", "135790"), m_done);
}

TEST_F(DeskPinsTest, WithItsPepperGoneAPinIsUnreadableNotOff)
{
    ASSERT_EQ(set("135790"), m_done);
    m_desk.keychain.entries.clear();
    m_desk->setActor(m_desk.person("Sam"));
    EXPECT_EQ(unlock("Mia", "135790"), ErrorCode::PinUnreadable);
    EXPECT_EQ(set("246801"), ErrorCode::PinUnreadable)
        << "no second pepper in the first one's place";
    EXPECT_TRUE(m_desk.keychain.entries.empty());
    EXPECT_FALSE(m_desk->setActor(m_desk.person("Mia")));
}

TEST_F(DeskPinsTest, WhoStillActsGetsRidOfAnUnreadableOne)
{
    ASSERT_EQ(set("135790"), m_done);
    m_desk.keychain.entries.clear();
    EXPECT_EQ(remove("999999"), m_done);
    EXPECT_EQ(set("246801"), m_done);
}

TEST_F(DeskPinsTest, WhoMayEditOperatorsRemovesAForgottenOne)
{
    ASSERT_EQ(set("135790"), m_done);
    const auto removeMias = [&] {
        return end([&](DeskPins::Done done) {
            m_desk->pins().removeOf(m_desk.person("Mia"), std::move(done));
        });
    };
    m_desk->setActor(m_desk.person("Sam"));
    EXPECT_EQ(removeMias(), ErrorCode::NotPermitted);
    m_desk->setActor(m_desk.person("Olga"));
    EXPECT_EQ(removeMias(), m_done);
    EXPECT_TRUE(m_desk->setActor(m_desk.person("Mia")));
    EXPECT_EQ(journal().front().head.actor, m_desk.person("Olga"));
}

TEST_F(DeskPinsTest, NobodyRemovesTheirOwnAsSomebodyElses)
{
    m_desk->setActor(m_desk.person("Olga"));
    ASSERT_EQ(set("135790"), m_done);
    EXPECT_EQ(end([&](DeskPins::Done done) {
                  m_desk->pins().removeOf(m_desk.person("Olga"), std::move(done));
              }),
              ErrorCode::NotPermitted);
}

TEST_F(DeskPinsTest, TheFilesOwnerForgetsThemAllAndTheJournalTells)
{
    ASSERT_EQ(set("135790"), m_done);
    EXPECT_EQ(end([&](DeskPins::Done done) { m_desk->pins().forgetAll("lee", std::move(done)); }),
              m_done);
    EXPECT_FALSE(m_desk->pins().isSet(m_desk.person("Mia")));
    EXPECT_EQ(journal().front().head.actor, systemOperator());
    EXPECT_EQ(journal().front().head.reason, "lee");
}

TEST_F(DeskPinsTest, ActingForSomebodyNeedsTheirProofAndPutsBackWhoWasThere)
{
    ASSERT_EQ(set("135790"), m_done); // Mia, who stays
    {
        const ActingAs sam(*m_desk, m_desk.person("Sam"), {});
        EXPECT_TRUE(sam.status());
        EXPECT_TRUE(acts("Sam"));
    }
    EXPECT_TRUE(acts("Mia")) << "back without being asked again";
    m_desk->setActor(m_desk.person("Sam"));
    EXPECT_FALSE(ActingAs(*m_desk, m_desk.person("Mia"), {}).status());
    PinProof proof;
    m_desk->pins().prove(
        m_desk.person("Mia"), Secret("135790"), [&](const Result<PinProof> &p) { proof = *p; });
    m_desk.settle();
    EXPECT_FALSE(ActingAs(*m_desk, m_desk.person("Olga"), proof).status().has_value()
                 && m_desk->pins().holds(proof, m_desk.person("Olga")));
    EXPECT_TRUE(ActingAs(*m_desk, m_desk.person("Mia"), proof).status());
    EXPECT_TRUE(acts("Sam"));
}

TEST_F(DeskPinsTest, WrongTriesOverTheLimitAreInTheLogOfAttempts)
{
    ASSERT_EQ(set("135790"), m_done);
    m_desk->setActor(m_desk.person("Sam"));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(unlock("Mia", "000001"), ErrorCode::PinWrong);
    std::vector<AttemptCount> counts;
    const Span day(m_desk->now() - days(1), m_desk->now() + days(1));
    m_desk->read<std::vector<AttemptCount>>(
        [day](Store &store) { return store.countAttempts(day); },
        [&](Result<std::vector<AttemptCount>> found) { counts = *found; });
    m_desk.settle();
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts[0].code, "WRONG_PIN");
    EXPECT_EQ(counts[0].actor, m_desk.person("Mia"));
    EXPECT_EQ(counts[0].count, 1);
}

} // namespace
} // namespace bayboard
