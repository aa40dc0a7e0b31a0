// Passwords at a desk: asked for where the club says so, once in so many hours, and never where
// that would lock everybody out.

#include "core/desk/ActingAs.h"
#include "core/desk/DeskPeople.h"
#include "core/desk/DeskPins.h"
#include "core/desk/DeskSession.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace bayboard {
namespace {

using test::TestDesk;

class SignIn : public testing::Test
{
protected:
    SignIn()
    {
        m_desk.showDay();
        be("Olga");
        EXPECT_FALSE(set("correct horse"));
        for (const char *name : {"Mia", "Sam"})
            EXPECT_FALSE(wait([&](auto done) {
                m_desk->passwords().setOf(m_desk.person(name), Secret("seven staples"), done);
            })) << name;
    }

    void be(const char *name) { EXPECT_TRUE(m_desk->setActor(m_desk.person(name))) << name; }

    std::optional<Error> set(const std::string &fresh, const std::string &old = {})
    {
        return wait([&](auto done) {
            m_desk->passwords().set(Secret(old), Secret(fresh), false, std::move(done));
        });
    }

    std::optional<Error> signIn(const char *name, const std::string &password)
    {
        return wait([&](auto done) {
            m_desk->passwords().unlock(m_desk.person(name), Secret(password), std::move(done));
        });
    }

    std::optional<Error> hours(std::int64_t count)
    {
        std::optional<Outcome> outcome;
        DeskSession(*m_desk).setHours(count, [&](Outcome told) { outcome = std::move(told); });
        m_desk.settle();
        EXPECT_TRUE(outcome);
        return *outcome ? std::nullopt : outcome->error().error;
    }

    ErrorCode tryActing(const char *name)
    {
        const Status in = m_desk->setActor(m_desk.person(name));
        return in ? ErrorCode::Internal : in.error().code;
    }

    template <typename Start> std::optional<Error> wait(Start start)
    {
        std::optional<Status> status;
        start(DeskPins::Done([&](Status told) { status = std::move(told); }));
        m_desk.settle();
        EXPECT_TRUE(status);
        return *status ? std::nullopt : std::optional(status->error());
    }

    const std::string mias = "seven staples";
    TestDesk m_desk;
};

TEST_F(SignIn, NothingIsAskedUntilTheClubSaysSo)
{
    be("Mia");
    be("Sam");
    EXPECT_FALSE(DeskSession(*m_desk).asksPassword());
}

TEST_F(SignIn, APasswordOpensASessionAndThenSwitchingIsFree)
{
    ASSERT_FALSE(hours(8));
    EXPECT_EQ(tryActing("Mia"), ErrorCode::PasswordNeeded);
    EXPECT_EQ(signIn("Mia", "something else")->code, ErrorCode::PasswordWrong);
    EXPECT_FALSE(signIn("Mia", mias));
    EXPECT_EQ(m_desk->actor(), m_desk.person("Mia"));
    be("Olga");
    be("Mia");
    EXPECT_EQ(tryActing("Kim"), ErrorCode::PasswordMissing);
}

TEST_F(SignIn, ASessionEndsWithItsHoursWithTheProgramAndWithAClockPutBack)
{
    ASSERT_FALSE(hours(8));
    ASSERT_FALSE(signIn("Mia", mias));
    m_desk.clock.advance(std::chrono::hours(8) - seconds(1));
    EXPECT_TRUE(m_desk->commit(m_desk.proposal("D1", "22:00", "23:00")));
    m_desk.clock.advance(seconds(2));
    const Outcome late = m_desk->commit(m_desk.proposal("D2", "22:00", "23:00"));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().error->code, ErrorCode::PasswordNeeded);
    EXPECT_EQ(m_desk.undo().error().error->code, ErrorCode::PasswordNeeded);
    ASSERT_FALSE(signIn("Mia", mias));
    m_desk.clock.advance(-std::chrono::hours(1));
    EXPECT_EQ(tryActing("Mia"), ErrorCode::PasswordNeeded);
    ASSERT_FALSE(signIn("Mia", mias));
    m_desk.restart();
    EXPECT_EQ(tryActing("Mia"), ErrorCode::PasswordNeeded);
}

TEST_F(SignIn, APinIsNotEnoughWithoutASession)
{
    be("Mia");
    EXPECT_FALSE(
        wait([&](auto done) { m_desk->pins().set({}, Secret("246813"), true, std::move(done)); }));
    be("Olga");
    ASSERT_FALSE(hours(8));
    const auto unlock = [&] {
        return wait([&](auto done) {
            m_desk->pins().unlock(m_desk.person("Mia"), Secret("246813"), std::move(done));
        });
    };
    EXPECT_EQ(unlock()->code, ErrorCode::PasswordNeeded);
    ASSERT_FALSE(signIn("Mia", mias));
    ASSERT_FALSE(signIn("Olga", "correct horse"));
    EXPECT_EQ(tryActing("Mia"), ErrorCode::PinNeeded);
    EXPECT_FALSE(unlock());
}

TEST_F(SignIn, WrongTriesAreSlowedDownAlsoAfterARestartAndWithAClockPutBack)
{
    ASSERT_FALSE(hours(8));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(signIn("Mia", "not the one" + std::to_string(i))->code, ErrorCode::PasswordWrong);
    EXPECT_EQ(signIn("Mia", mias)->code, ErrorCode::PasswordWait);
    m_desk.restart();
    EXPECT_EQ(signIn("Mia", mias)->code, ErrorCode::PasswordWait);
    m_desk.clock.advance(-std::chrono::hours(24));
    EXPECT_EQ(signIn("Mia", mias)->code, ErrorCode::PasswordWait);
    EXPECT_LE(m_desk->passwords().secondsToWait(m_desk.person("Mia")), 5);
    m_desk.clock.advance(std::chrono::hours(24) + seconds(6));
    EXPECT_FALSE(signIn("Mia", mias));
}

TEST_F(SignIn, WhoSwitchesItOnHasAPasswordAndADeskWithoutOneDoesNotAsk)
{
    EXPECT_FALSE(wait(
        [&](auto done) { m_desk->passwords().remove(Secret("correct horse"), std::move(done)); }));
    EXPECT_EQ(hours(8)->code, ErrorCode::NotAllowed);
    ASSERT_FALSE(set("correct horse"));
    ASSERT_FALSE(hours(8));
    EXPECT_TRUE(DeskSession(*m_desk).asksPassword());
    EXPECT_FALSE(wait(
        [&](auto done) { m_desk->passwords().forgetAll("the file's owner", std::move(done)); }));
    EXPECT_FALSE(DeskSession(*m_desk).asksPassword());
    be("Kim");
}

TEST_F(SignIn, OnlyWhoMayEditOperatorsSetsOthers)
{
    be("Mia");
    EXPECT_EQ(wait([&](auto done) {
                  m_desk->passwords().setOf(
                      m_desk.person("Sam"), Secret("correct horse"), std::move(done));
              })->code,
              ErrorCode::NotPermitted);
    be("Olga");
    EXPECT_EQ(wait([&](auto done) {
                  m_desk->pins().setOf(m_desk.person("Sam"), Secret("246813"), std::move(done));
              })->code,
              ErrorCode::NotPermitted)
        << "a PIN is its owner's";
    EXPECT_EQ(wait([&](auto done) {
                  m_desk->passwords().setOf(m_desk.person("Sam"), Secret("short"), std::move(done));
              })->code,
              ErrorCode::InvalidArgument);
}

TEST_F(SignIn, TheJournalSaysThatOneWasSetAndNothingOfIt)
{
    std::vector<Step> steps;
    m_desk->journal(0, 10, [&](Result<std::vector<Step>> told) { steps = told.value(); });
    m_desk.settle();
    ASSERT_GE(steps.size(), 3U);
    EXPECT_EQ(steps[0].head.label, (Label{LabelCode::SetPassword, {"Sam"}}));
    EXPECT_EQ(steps[0].head.actor, m_desk.person("Olga"));
    std::ostringstream all;
    for (const char *suffix : {"", "-wal"})
        all << std::ifstream(m_desk.file().string() + suffix, std::ios::binary).rdbuf();
    EXPECT_EQ(all.str().find("correct horse"), std::string::npos);
    EXPECT_EQ(all.str().find("seven staples"), std::string::npos);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(SignIn, AProofOfAPasswordActsWithoutASessionAndLeavesNone)
{
    ASSERT_FALSE(hours(8));
    std::optional<Result<PinProof>> proof;
    m_desk->passwords().prove(
        m_desk.person("Mia"), Secret(mias), [&](Result<PinProof> told) { proof = told; });
    m_desk.settle();
    ASSERT_TRUE(proof && *proof);
    {
        const ActingAs acting(*m_desk, m_desk.person("Mia"), **proof);
        ASSERT_TRUE(acting.status());
        EXPECT_TRUE(m_desk->commit(m_desk.proposal("D1", "18:00", "19:00")));
    }
    EXPECT_EQ(m_desk->actor(), m_desk.person("Olga"));
    EXPECT_EQ(tryActing("Mia"), ErrorCode::PasswordNeeded);
}

TEST_F(SignIn, AProofIsEnoughForWhatIsReadBeforeItIsWritten)
{
    ASSERT_FALSE(hours(8));
    std::optional<Result<PinProof>> proof;
    m_desk->passwords().prove(
        m_desk.person("Mia"), Secret(mias), [&](Result<PinProof> told) { proof = told; });
    m_desk.settle();
    std::optional<Outcome> outcome;
    {
        const ActingAs acting(*m_desk, m_desk.person("Mia"), **proof);
        m_desk->setRuleBook(R"({"version": 1, "rules": []})",
                            [&](Outcome told) { outcome = std::move(told); });
    }
    m_desk.settle();
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(*outcome);
    m_desk->setRuleBook(R"({"version": 1, "rules": []})",
                        [&](Outcome told) { outcome = std::move(told); });
    m_desk.settle();
    EXPECT_TRUE(*outcome) << "Olga's session is open";
}

TEST_F(SignIn, SettingAPasswordIsNothingToTakeBack)
{
    be("Sam");
    ASSERT_TRUE(m_desk->commit(m_desk.proposal("D1", "18:00", "19:00")));
    m_desk.settle();
    ASSERT_FALSE(set("nine old staples", mias));
    ASSERT_TRUE(m_desk->undoState().undo);
    EXPECT_EQ(m_desk->undoState().undo->head.label.code, LabelCode::CreateBooking);
    ASSERT_TRUE(m_desk.undo());
    ASSERT_FALSE(set("seven staples", "nine old staples"));
    EXPECT_TRUE(m_desk.redo()) << "nor does it end what can be done again";
    be("Olga");
    ASSERT_FALSE(
        wait([&](auto done) { m_desk->passwords().removeOf(m_desk.person("Sam"), done); }));
    std::vector<Step> steps;
    m_desk->journal(0, 1, [&](Result<std::vector<Step>> told) { steps = told.value(); });
    m_desk.settle();
    ASSERT_EQ(steps.front().head.label.code, LabelCode::RemovePassword);
    EXPECT_EQ(m_desk.undo(steps.front().head.id).error().error->code, ErrorCode::NothingToUndo);
}

TEST_F(SignIn, NobodyLetsThemselvesInAsSomebodyWhoMayMore)
{
    Role clerk;
    clerk.name = "Clerk";
    clerk.permissions = {"operator.edit", "schedule.read"};
    DeskPeople(*m_desk).addRole(clerk, [](const Outcome &done) { EXPECT_TRUE(done); });
    m_desk.settle();
    const Operator kim = *m_desk->club().person(m_desk.person("Kim"));
    Operator asClerk = kim;
    asClerk.roles = {"clerk"};
    DeskPeople(*m_desk).editPerson(kim, asClerk, [](const Outcome &done) { EXPECT_TRUE(done); });
    m_desk.settle();
    be("Kim");
    const auto refused = wait([&](auto done) {
        m_desk->passwords().setOf(m_desk.person("Olga"), Secret("eight staples"), std::move(done));
    });
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ErrorCode::NotAllowed);
    EXPECT_EQ(wait([&](auto done) {
                  m_desk->passwords().removeOf(m_desk.person("Olga"), std::move(done));
              })->code,
              ErrorCode::NotAllowed);
    EXPECT_EQ(signIn("Olga", "correct horse"), std::nullopt);
}

TEST_F(SignIn, WhoSetsSomebodysPasswordEndsTheirSession)
{
    ASSERT_FALSE(hours(8));
    ASSERT_FALSE(signIn("Mia", mias));
    be("Olga");
    ASSERT_FALSE(wait([&](auto done) {
        m_desk->passwords().setOf(m_desk.person("Mia"), Secret("eight staples"), std::move(done));
    }));
    EXPECT_EQ(tryActing("Mia"), ErrorCode::PasswordNeeded);
}

TEST_F(SignIn, WithoutASessionNobodySetsAnything)
{
    ASSERT_FALSE(hours(8));
    m_desk.clock.advance(std::chrono::hours(9));
    EXPECT_EQ(wait([&](auto done) {
                  m_desk->passwords().setOf(
                      m_desk.person("Mia"), Secret("eight staples"), std::move(done));
              })->code,
              ErrorCode::PasswordNeeded);
    EXPECT_EQ(wait([&](auto done) {
                  m_desk->pins().set(Secret(), Secret("246813"), true, std::move(done));
              })->code,
              ErrorCode::PasswordNeeded);
}

} // namespace
} // namespace bayboard
