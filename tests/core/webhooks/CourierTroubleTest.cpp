// What goes wrong with one webhook is no other's trouble; on a club's file, where it can be broken.

#include "core/store/StoreConnection.h"
#include "tests/core/webhooks/WebhookClub.h"

namespace bayboard::test {
namespace {

class CourierTrouble : public WebhookClub
{
protected:
    /// Nothing can be queued for that webhook any more.
    void breakQueue(WebhookId id)
    {
        std::string hex = id.toString();
        std::erase(hex, '-');
        const std::string sql = "CREATE TRIGGER no_queue BEFORE INSERT ON webhook_delivery WHEN "
                                "NEW.webhook = x'"
            + hex + "' BEGIN SELECT RAISE(ABORT, 'no'); END";
        auto &file = dynamic_cast<SyncServer &>(*server);
        EXPECT_TRUE(file.file().store().connection().database->execute(sql.c_str()));
    }
};

TEST_P(CourierTrouble, OfOneWebhookIsNoOthers)
{
    subscribe();
    const Webhook broken = subscribe();
    subscribe();
    rest.book("D1", 60, 60);
    breakQueue(broken.id);
    const auto sendings = work();
    EXPECT_EQ(sendings.size(), 2U);
    EXPECT_EQ(courier->troubles().size(), 1U);
    land(sendings);
    rest.book("D2", 60, 60);
    EXPECT_EQ(work().size(), 2U);
    EXPECT_EQ(courier->troubles().size(), 1U);
    EXPECT_EQ(read(broken).read, broken.read) << "it is told when that is mended";
}

INSTANTIATE_TEST_SUITE_P(Servers,
                         CourierTrouble,
                         testing::ValuesIn(serverKinds()),
                         [](const auto &kind) { return std::string(kind.param.name); });

} // namespace
} // namespace bayboard::test
