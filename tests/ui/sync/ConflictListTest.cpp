// The cards of what the server refused: what was wanted, who holds it, the ways out that work, and
// giving up with a reason.

#include "core/desk/DeskSync.h"
#include "tests/support/FollowingDesk.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/panes/DeskSignals.h"
#include "ui/sync/ConflictCard.h"
#include "ui/sync/ConflictList.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

class Cards : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(other.following().begin(server.epoch()));
        test::synchronise(other, server);
        other.create(other.draft(0, 60, 60));
        test::synchronise(other, server);
    }

    /// Sends what waits and takes in what comes.
    void synchronise()
    {
        for (int round = 0; round < 4; ++round) {
            std::vector<SentSet> sets;
            DeskSync(*desk).toSend(
                50, [&](Result<std::vector<SentSet>> waiting) { sets = waiting.value(); });
            desk.run();
            if (!sets.empty()) {
                const Instant now = desk.clock.now();
                const auto said = server.take({desk.id(), std::move(sets), now, true}, now);
                DeskSync(*desk).settle(
                    server.epoch(), said.value(), [](const Result<Reworked> &) {});
                desk.run();
            }
            DeskSync(*desk).apply(server.serving().page(desk.state().cursors, {40}).value(),
                                  [](const Result<Reworked> &) {});
            desk.run();
        }
    }

    ConflictList &list()
    {
        if (m_list == nullptr) {
            m_list = std::make_unique<ConflictList>(*desk, signals_);
            m_list->setAttribute(Qt::WA_DeleteOnClose, false);
            m_list->show();
        }
        desk.run();
        return *m_list;
    }

    ConflictCard &card() { return *list().cards().at(0); }

    [[nodiscard]] static QString textOf(ConflictCard &card, const char *name)
    {
        auto *label = card.findChild<QLabel *>(QLatin1String(name));
        return label == nullptr || label->isHidden() ? QString() : label->text();
    }

    [[nodiscard]] static QPushButton *button(QWidget &in, const char *name)
    {
        return in.findChild<QPushButton *>(QLatin1String(name));
    }

    test::RamFolder folder;
    test::SyncClub club{5};
    test::SyncServer server{club, folder.path("server")};
    test::SyncDesk other{club, folder.path("other"), 1};
    test::FollowingDesk desk{club, folder.path("mine"), server};
    DeskSignals signals_{*desk};

private:
    std::unique_ptr<ConflictList> m_list;
};

TEST_F(Cards, SayWhatWasWantedWhoHoldsItSinceWhenAndWhatWouldWork)
{
    desk.book(0, 60, "A. Haddad");
    desk.run();
    synchronise();
    ASSERT_EQ(list().cards().size(), 1U);
    EXPECT_TRUE(textOf(card(), "conflictTitle").contains(QStringLiteral("A. Haddad")));
    EXPECT_TRUE(textOf(card(), "conflictWanted").contains(QStringLiteral("13:00–14:00")));
    EXPECT_FALSE(textOf(card(), "conflictReason").isEmpty());
    EXPECT_FALSE(textOf(card(), "conflictHolder").isEmpty());
    QPushButton *way = button(card(), "wayOut");
    ASSERT_NE(way, nullptr);
    way->click();
    desk.run();
    EXPECT_TRUE(desk.conflicts().empty());
    EXPECT_EQ(desk.shown(), 2U);
    EXPECT_FALSE(list().isVisible()); // nothing is left
    synchronise();
    EXPECT_EQ(desk.state().toSend, 0);
    EXPECT_TRUE(desk.conflicts().empty());
}

TEST_F(Cards, GivingUpAsksWhyAndKeepsIt)
{
    desk.book(0, 60);
    desk.run();
    synchronise();
    list();
    button(card(), "giveUp")->click();
    auto *dialog = card().findChild<ReasonDialog *>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->reasonGiven(QStringLiteral("told by phone"));
    desk.run();
    EXPECT_TRUE(desk.conflicts().empty());
    std::vector<Conflict> all;
    DeskSync(*desk).conflicts(
        false, [&](Result<std::vector<Conflict>> conflicts) { all = conflicts.value(); });
    desk.run();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().decision->reason, "told by phone");
}

TEST_F(Cards, WhenTheTimeIsFreeAgainTheSameCanBeDone)
{
    desk.book(0, 60);
    desk.run();
    synchronise();
    list();
    EXPECT_EQ(button(card(), "again"), nullptr);
    const auto taken = desk->bookings(club.dartmouth(), test::SyncClub::span(0, 300), false);
    ASSERT_EQ(taken.size(), 1U);
    desk.cancel(taken.front()->booking.id);
    desk.run();
    QPushButton *again = button(card(), "again");
    ASSERT_NE(again, nullptr);
    again->click();
    desk.run();
    EXPECT_TRUE(desk.conflicts().empty());
    EXPECT_EQ(desk.shown(), 1U);
}

} // namespace
