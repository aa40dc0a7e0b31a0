// Which steps an audit gives: in the period, by whom, about what, no more than asked for; and what
// a step that came late from a cut line does to the reading.

#include "core/desk/DeskAudit.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using About = AuditFilter::About;

class Audits : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(file.store().commit(club.start())); }

    /// A customer made at noon and so many hours, by this one.
    void step(const char *who, int after)
    {
        ChangeSet set = club.start();
        set.id = ChangeSetId{makeUuidV7(1, random)};
        set.actor = club.person(who);
        set.at = test::SyncClub::noon() + hours(after);
        set.label = {LabelCode::CreateCustomer, {"Ann"}};
        Customer customer;
        customer.id = CustomerId{makeUuidV7(1, random)};
        customer.name = "Ann";
        set.changes = {creation({EntityKind::Customer, customer.id.value}, toRecord(customer))};
        ASSERT_TRUE(file.store().commit(set));
    }

    [[nodiscard]] std::vector<Instant> times(const AuditFilter &filter)
    {
        const auto page = readAudit(file.store(), filter);
        std::vector<Instant> found;
        for (const Step &step : page.value().steps)
            found.push_back(step.head.at);
        return found;
    }

    static Instant at(int after) { return test::SyncClub::noon() + hours(after); }

    test::RamFolder folder;
    test::SyncClub club{5};
    test::SyncFile file{folder.path("club"), DeskId{Uuid{{1}}}};
    SeededRandom random{3};
};

TEST_F(Audits, GiveThePeriodWithItsFirstMomentAndWithoutItsLast)
{
    for (const int after : {1, 2, 3, 4})
        step("Sam", after);
    AuditFilter filter;
    filter.from = at(2);
    filter.to = at(4);
    EXPECT_EQ(times(filter), (std::vector<Instant>{at(3), at(2)}));
}

TEST_F(Audits, AreByPersonAndBySubject)
{
    step("Sam", 1);
    step("Mia", 2);
    AuditFilter filter;
    filter.actor = club.person("Sam");
    EXPECT_EQ(times(filter), std::vector<Instant>{at(1)});
    filter.about = About::Bookings;
    EXPECT_TRUE(times(filter).empty());
    filter.about = About::Customers;
    EXPECT_EQ(times(filter).size(), 1U);
}

TEST_F(Audits, SayWhenTheLimitLeftSomeOut)
{
    step("Sam", 1);
    step("Sam", 2);
    AuditFilter filter;
    filter.about = About::Customers;
    filter.limit = 2;
    EXPECT_FALSE(readAudit(file.store(), filter).value().hasMore);
    filter.limit = 1;
    const Audit audit = readAudit(file.store(), filter).value();
    EXPECT_TRUE(audit.hasMore);
    EXPECT_EQ(audit.steps.size(), 1U);
}

TEST_F(Audits, FindAStepThatWasMadeLaterThanOnesThatFollowItInTheJournal)
{
    step("Sam", 30);
    step("Mia", 2); // came late, over a line that had been cut
    AuditFilter filter;
    filter.from = at(24);
    EXPECT_EQ(times(filter), std::vector<Instant>{at(30)});
}

} // namespace
} // namespace bayboard
