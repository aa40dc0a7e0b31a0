#include "core/desk/DeskPins.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

class Approval : public testing::Test
{
protected:
    Approval() : m_desk(book())
    {
        m_desk.showDay();
        for (const char *name : {"Mia", "Olga"}) {
            m_desk->setActor(m_desk.person(name));
            m_desk->pins().set(
                {}, Secret("135790"), false, [](const Status &done) { EXPECT_TRUE(done); });
            m_desk.settle();
        }
        m_desk->setActor(m_desk.person("Sam"));
        m_desk.settle();
    }

    static std::string book();

    PinProof prove(const char *who, const char *pin = "135790")
    {
        PinProof proof;
        m_desk->pins().prove(m_desk.person(who), Secret(pin), [&](const Result<PinProof> &p) {
            proof = p.value_or(PinProof());
        });
        m_desk.settle();
        return proof;
    }

    Outcome commit(const Proposal &proposal, PinProof approval, const char *reason = "he waited")
    {
        CommitOptions options;
        options.overrideReason = reason;
        options.approval = approval;
        Outcome outcome = m_desk->commit(proposal, options);
        m_desk.settle();
        return outcome;
    }

    /// Half an hour, which breaks a rule.
    Proposal tooShort(const char *from = "18:00", const char *to = "18:30")
    {
        return m_desk.proposal("D1", from, to);
    }

    ChangeSet stored(ChangeSetId id)
    {
        ChangeSet set;
        m_desk->read<ChangeSet>([id](Store &store) { return store.loadChangeSet(id); },
                                [&](Result<ChangeSet> found) { set = *found; });
        m_desk.settle();
        return set;
    }

    TestDesk m_desk;
};

std::string Approval::book()
{
    return std::string(RuleBook::defaultText());
}

TEST_F(Approval, AManagersPinLetsAnOperatorSetARuleAside)
{
    EXPECT_FALSE(commit(tooShort(), {}));
    const Outcome outcome = commit(tooShort(), prove("Mia"));
    ASSERT_TRUE(outcome);
    const ChangeSet set = stored(outcome->id);
    EXPECT_EQ(set.actor, m_desk.person("Sam"));
    EXPECT_EQ(set.approvedBy, m_desk.person("Mia"));
    EXPECT_EQ(set.reason, "he waited");
    ASSERT_FALSE(set.overrides.empty());
    EXPECT_EQ(set.overrides.front().code, "INVALID_DURATION");
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(Approval, IsGoodForOneCommit)
{
    const PinProof proof = prove("Mia");
    ASSERT_TRUE(commit(tooShort(), proof));
    const Outcome again = commit(tooShort("20:00", "20:30"), proof);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().error->code, ErrorCode::PinNeeded);
}

TEST_F(Approval, ADryRunDoesNotSpendIt)
{
    const PinProof proof = prove("Mia");
    CommitOptions options;
    options.overrideReason = "just looking";
    options.approval = proof;
    options.dryRun = true;
    EXPECT_TRUE(m_desk->commit(tooShort(), options));
    EXPECT_TRUE(commit(tooShort(), proof));
}

TEST_F(Approval, IsGoodForTwoMinutesAndNotASecondMore)
{
    const PinProof first = prove("Mia");
    m_desk.clock.advance(seconds(120));
    EXPECT_TRUE(commit(tooShort(), first));
    const PinProof second = prove("Mia");
    m_desk.clock.advance(seconds(121));
    EXPECT_FALSE(commit(tooShort("20:00", "20:30"), second));
}

TEST_F(Approval, NeedsAReason)
{
    const PinProof proof = prove("Mia");
    EXPECT_FALSE(commit(tooShort(), proof, "  "));
    EXPECT_TRUE(commit(tooShort(), proof));
}

TEST_F(Approval, IsNothingFromWhoMayNotEither)
{
    m_desk->setActor(m_desk.person("Kim"));
    m_desk->pins().set({}, Secret("864209"), false, [](const Status &) {});
    m_desk.settle();
    m_desk->setActor(m_desk.person("Sam"));
    const Outcome outcome = commit(tooShort(), prove("Kim", "864209"));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().error->code, ErrorCode::NotPermitted);
}

TEST_F(Approval, OfAnotherDeskIsNone)
{
    TestDesk other(book());
    other->setActor(other.person("Mia"));
    other->pins().set({}, Secret("135790"), false, [](const Status &) {});
    other.settle();
    PinProof proof;
    other->pins().prove(
        other.person("Mia"), Secret("135790"), [&](const Result<PinProof> &p) { proof = *p; });
    other.settle();
    ASSERT_FALSE(proof.isNull());
    EXPECT_FALSE(commit(tooShort(), proof));
}

TEST_F(Approval, IsNotWrittenDownWhereNobodyHadToAllowAnything)
{
    const Outcome outcome = commit(m_desk.proposal("D1", "18:00", "19:00"), prove("Mia"));
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(stored(outcome->id).approvedBy.isNull());
}

TEST_F(Approval, ThoseWhoCouldAllowItHaveAPinAndTheRight)
{
    EXPECT_EQ(m_desk->approvers(tooShort()),
              (std::vector<OperatorId>{m_desk.person("Olga"), m_desk.person("Mia")}));
    EXPECT_TRUE(m_desk->approvers(m_desk.proposal("D1", "18:00", "19:00")).empty());
    m_desk->pins().unlock(m_desk.person("Mia"), Secret("135790"), [](const Status &) {});
    m_desk.settle();
    EXPECT_TRUE(m_desk->approvers(tooShort()).empty()) << "Mia may herself";
}

TEST_F(Approval, NobodyAllowsTwoOnOneBay)
{
    m_desk.book("D1", "18:00", "19:00");
    EXPECT_TRUE(m_desk->approvers(m_desk.proposal("D1", "18:30", "19:30")).empty());
    EXPECT_FALSE(commit(m_desk.proposal("D1", "18:30", "19:30"), prove("Mia")));
}

TEST_F(Approval, LiftsABlockThatOnlyAManagerMayBookOver)
{
    m_desk->pins().unlock(m_desk.person("Mia"), Secret("135790"), [](const Status &) {});
    m_desk.settle();
    Block block;
    block.location = m_desk.place("Dartmouth");
    block.slot = Slot::of({m_desk.bay("D2")}, m_desk.span("18:00", "22:00"));
    const auto &kinds = m_desk->club().blockKinds();
    const auto over = std::find_if(kinds.begin(), kinds.end(), [](const BlockKind &kind) {
        return kind.bookOver == wordFor(Permission::BlockBookOver);
    });
    if (over != kinds.end())
        block.kind = over->key;
    ASSERT_FALSE(block.kind.empty());
    ASSERT_TRUE(m_desk->createBlock(block));
    m_desk.settle();
    m_desk->setActor(m_desk.person("Sam"));
    const Proposal proposal = m_desk.proposal("D2", "19:00", "20:00");
    EXPECT_FALSE(commit(proposal, {}));
    ASSERT_EQ(m_desk->approvers(proposal).size(), 2U);
    const Outcome outcome = commit(proposal, prove("Mia"));
    ASSERT_TRUE(outcome);
    const ChangeSet set = stored(outcome->id);
    EXPECT_EQ(set.approvedBy, m_desk.person("Mia"));
    ASSERT_EQ(set.overrides.size(), 1U);
    EXPECT_EQ(set.overrides.front().code, "BLACKOUT_PERIOD");
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(Approval, BringsACancelledBookingBack)
{
    const Committed booked = m_desk.book("D1", "18:00", "19:00");
    const BookingId id{booked.entity};
    Proposal cancel{m_desk->booking(id)->booking, m_desk->booking(id)->booking};
    cancel.after.state = BookingState::Cancelled;
    cancel.after.reason = "asked";
    ASSERT_TRUE(commit(cancel, prove("Mia")));
    Proposal reopen{m_desk->booking(id)->booking, m_desk->booking(id)->booking};
    reopen.after.state = BookingState::Confirmed;
    EXPECT_FALSE(commit(reopen, {}));
    const Outcome outcome = commit(reopen, prove("Mia"));
    ASSERT_TRUE(outcome) << static_cast<int>(outcome.error().error->code);
    EXPECT_EQ(stored(outcome->id).approvedBy, m_desk.person("Mia"));
}

} // namespace
} // namespace bayboard
