#include "tests/core/access/SmallClub.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace bayboard {
namespace {

using test::aClub;
using test::sam;

struct RoleCase
{
    std::string key;
    std::set<std::string> verbs;
};

const std::set<std::string> reading
    = {"schedule.read", "booking.note", "customer.read.name", "customer.read.contact"};
const std::set<std::string> booking = {"booking.create",
                                       "booking.move",
                                       "booking.move.other",
                                       "booking.edit",
                                       "booking.cancel",
                                       "booking.check_in",
                                       "customer.edit",
                                       "data.export"};
const std::set<std::string> managing = {"booking.reopen",
                                        "block.create",
                                        "block.edit",
                                        "block.bulk",
                                        "block.book_over",
                                        "rule.override",
                                        "rule.edit",
                                        "price.override",
                                        "time.free",
                                        "undo.other",
                                        "data.import",
                                        "club.edit"};
const std::set<std::string> administering = {"operator.edit", "time.set", "webhook.edit"};

std::set<std::string> all(const std::vector<std::set<std::string>> &parts)
{
    std::set<std::string> sum;
    for (const auto &part : parts)
        sum.insert(part.begin(), part.end());
    return sum;
}

class DefaultRole : public testing::TestWithParam<RoleCase>
{ };

TEST_P(DefaultRole, MayExactlyThis)
{
    const auto club = aClub(defaultRoles(), {GetParam().key});
    for (std::size_t i = 0; i < permissionCount; ++i) {
        const auto permission = static_cast<Permission>(i);
        EXPECT_EQ(may(*club, sam, permission), GetParam().verbs.contains(wordFor(permission)))
            << wordFor(permission);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Table,
    DefaultRole,
    testing::Values(RoleCase{"owner", all({reading, booking, managing, administering})},
                    RoleCase{"admin", all({reading, booking, managing, administering})},
                    RoleCase{"manager", all({reading, booking, managing})},
                    RoleCase{"front_desk", all({reading, booking})},
                    RoleCase{"support", reading},
                    RoleCase{"cleaner", {"schedule.read"}},
                    RoleCase{"coach", {"schedule.read"}},
                    RoleCase{"kiosk", {"schedule.read"}}),
    [](const auto &instance) { return instance.param.key; });

TEST(DefaultRoles, AreEachInTheTableOnceAndInOrder)
{
    std::vector<std::string> keys;
    std::set<Uuid> ids;
    for (const Role &role : defaultRoles()) {
        keys.push_back(role.key);
        ids.insert(role.id);
    }
    EXPECT_EQ(
        keys,
        (std::vector<std::string>{
            "owner", "admin", "manager", "front_desk", "support", "cleaner", "coach", "kiosk"}));
    EXPECT_EQ(ids.size(), keys.size());
}

TEST(DefaultRoles, AreTheSameOnEveryDesk)
{
    EXPECT_EQ(defaultRoles(), defaultRoles());
}

TEST(DefaultRoles, NameOnlyVerbsAndRolesThatExist)
{
    const auto roles = defaultRoles();
    for (const Role &role : roles) {
        for (const auto &verb : role.permissions)
            EXPECT_TRUE(verb == "*" || permissionFor(verb)) << role.key << ": " << verb;
        for (const auto &parent : role.inherits)
            EXPECT_TRUE(std::any_of(
                roles.begin(), roles.end(), [&](const Role &other) { return other.key == parent; }))
                << role.key << ": " << parent;
    }
}

} // namespace
} // namespace bayboard
