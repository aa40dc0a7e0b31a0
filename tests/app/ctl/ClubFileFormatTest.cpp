#include "core/desk/ClubFileFormat.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

/// The shortest club that is whole, with something put in.
std::string club(const std::string &more = "", const std::string &location = "")
{
    return "{\n\"name\": \"C\",\n\"locations\": [\n  {\"name\": \"L\", \"zone\": \"UTC\"" + location
        + ",\n   \"bays\": [{\"name\": \"B\"}]}\n],\n\"operators\": [{\"name\": \"O\", \"roles\": "
          "[\"owner\"]}]"
        + more + "\n}\n";
}

struct Broken
{
    const char *why;
    std::string text;
    std::string line;
    std::string part; ///< of the reason
};

class ClubFileFault : public testing::TestWithParam<Broken>
{ };

TEST_P(ClubFileFault, IsRefusedWithLineAndReason)
{
    const auto plan = parseClubFile(GetParam().text);
    ASSERT_FALSE(plan.has_value()) << GetParam().why;
    EXPECT_EQ(plan.error().code, ErrorCode::InvalidClubFile);
    ASSERT_EQ(plan.error().arguments.size(), 2U);
    EXPECT_EQ(plan.error().arguments[0].english(), GetParam().line);
    EXPECT_NE(plan.error().arguments[1].english().find(GetParam().part), std::string::npos)
        << plan.error().arguments[1].english();
}

INSTANTIATE_TEST_SUITE_P(
    Faults,
    ClubFileFault,
    testing::Values(
        Broken{"not JSON", "{\n\"name\": \"C\",\n}", "3", "column"},
        Broken{"empty", "", "1", "empty"},
        Broken{"a list", "[]", "1", "must be an object"},
        Broken{"unknown key", club(",\n\"colour\": \"red\""), "8", "has no \"colour\""},
        Broken{"key twice", club(",\n\"name\": \"D\""), "8", "given twice"},
        Broken{"wrong type", club(",\n\"step\": \"30\""), "8", "step must be a whole number"},
        Broken{"fraction", club(",\n\"step\": 30.5"), "8", "step must be a whole number"},
        Broken{"zone", club("", ", \"notes\": 1"), "4", "locations[0].notes must be a text"},
        Broken{"hours", club("", ",\n\"hours\": [\"mon 8-9\"]"), "5", "mon 8-9"},
        Broken{"season", club("", ",\n\"season\": \"13-01/10-31\""), "5", "season"},
        Broken{"closed date", club("", ",\n\"closedDates\": [\"2026-02-30\"]"), "5", "2026-02-30"},
        Broken{"deposit", club("", ",\n\"deposit\": \"ten\""), "5", "is not an amount"},
        Broken{"id", club("", ",\n\"id\": \"7\""), "5", "is not an id"},
        Broken{"currency", club(",\n\"currency\": \"dollars\""), "8", "is not like \"CAD\""},
        Broken{"week", club(",\n\"weekStart\": \"monnday\""), "8", "is not a day"},
        Broken{"role",
               club(",\n\"roles\": [\n{\"key\": \"owner\", \"permissions\": [\"fly\"]}]"),
               "9",
               "\"fly\" is not a permission"},
        Broken{"roles without owner",
               club(",\n\"roles\": [{\"key\": \"clerk\"}]"),
               "7",
               "\"owner\" is not a role"},
        Broken{"tier",
               club(",\n\"customers\": [\n{\"name\": \"A\", \"tier\": \"gold\"}]"),
               "9",
               "\"gold\" is not a tier"},
        Broken{"kind",
               club(",\n\"blockKinds\": [\n{\"key\": \"x\", \"hatch\": \"dots\"}]"),
               "9",
               "is none of"},
        Broken{"who books over",
               club(",\n\"blockKinds\": [\n{\"key\": \"x\", \"bookOver\": \"manager,fly\"}]"),
               "9",
               "\"fly\" is neither a permission nor a role"},
        Broken{"rule book", club(",\n\"ruleBook\": []"), "8", "ruleBook must be an object"},
        Broken{"rule book of another club",
               club(",\n\"ruleBook\": {\"version\": 1, \"rules\": [\n{\"id\": \"a\", \"rule\": "
                    "\"capacity\",\n\"scope\": {\"bays\": [\"B\", \"B9\"]}}]}"),
               "10",
               "ruleBook is not right: the club has no bay called \"B9\""},
        Broken{
            "rule book of other tiers",
            club(",\n\"tiers\": [{\"key\": \"kid\"}],\n\"ruleBook\": {\"version\": 1, \"rules\": "
                 "[\n{\"id\": \"a\", \"rule\": \"capacity\", \"scope\": {\"tiers\": "
                 "[\"kid\", \"new\"]}}]}"),
            "10",
            "the club has no tier called \"new\""},
        Broken{"nobody",
               "{\"name\": \"C\",\n\"locations\": [{\"name\": \"L\", \"zone\": \"UTC\", "
               "\"bays\": [{\"name\": \"B\"}]}],\n\"operators\": []}",
               "3",
               "operators has nobody who may edit operators"},
        Broken{"no bay",
               "{\"name\": \"C\",\n\"locations\": [{\"name\": \"L\", \"zone\": "
               "\"UTC\"}],\n\"operators\": [{\"name\": \"O\", \"roles\": [\"owner\"]}]}",
               "2",
               "has no bay"},
        Broken{"no zone",
               "{\"name\": \"C\",\n\"locations\": [\n{\"name\": \"L\"}]}",
               "3",
               "zone is missing"},
        Broken{"not a zone",
               "{\"name\": \"C\",\n\"locations\": [{\"name\": \"L\",\n\"zone\": "
               "\"America/Halifex\"}]}",
               "3",
               "\"America/Halifex\" is not a time zone"}),
    [](const auto &test) {
        std::string name = test.param.why;
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

TEST(ClubFile, NestingHasAnEnd)
{
    const auto plan = parseClubFile(std::string(100000, '['));
    ASSERT_FALSE(plan.has_value());
    EXPECT_NE(plan.error().arguments[1].english().find("nested too deeply"), std::string::npos);
}

TEST(ClubFile, ABrokenRuleBookIsPointedToInTheClubFile)
{
    const auto plan = parseClubFile(club(",\n\"ruleBook\": {\n\"nonsense\": 1}"));
    ASSERT_FALSE(plan.has_value());
    EXPECT_EQ(plan.error().code, ErrorCode::InvalidClubFile);
    const int line = std::stoi(plan.error().arguments[0].english());
    EXPECT_GE(line, 8);
    EXPECT_LE(line, 9);
}

TEST(ClubFile, MayBringARuleBookOfItsOwn)
{
    const std::string book = "{\"version\":1,\"rules\":[{\"id\":\"a\",\"rule\":\"capacity\","
                             "\"scope\":{\"bays\":[\"L/B\"]}}]}";
    const auto plan = parseClubFile(club(",\"ruleBook\":" + book));
    ASSERT_TRUE(plan.has_value()) << plan.error().arguments[1].english();
    EXPECT_EQ(plan->ruleBook, book);
}

TEST(ClubFile, ExamplesThatWeShipAreClubs)
{
    for (const char *name : {"golf.json", "courts.json"}) {
        const std::filesystem::path path
            = std::filesystem::path(BAYBOARD_RESOURCES) / "club" / name;
        const auto plan = parseClubFile(test::readFile(path));
        EXPECT_TRUE(plan.has_value()) << name << ": " << plan.error().arguments[0].english() << ": "
                                      << plan.error().arguments[1].english();
    }
}

TEST(ClubTemplate, NamesBecomeIdsAndGapsAreFilled)
{
    const auto plan = parseClubFile(
        test::readFile(std::filesystem::path(BAYBOARD_RESOURCES) / "club/courts.json"));
    ASSERT_TRUE(plan.has_value());
    SeededRandom random(7);
    const ClubTemplate whole = completed(*plan, fromUnix(1700000000), random);
    const auto &bays = whole.sites[0].bays;
    ASSERT_EQ(bays.size(), 3U);
    EXPECT_EQ(bays[0].links,
              (std::vector<std::string>{bays[1].id.toString(), bays[2].id.toString()}));
    EXPECT_EQ(bays[2].location, whole.sites[0].location.id);
    EXPECT_EQ(bays[2].order, 3);
    EXPECT_FALSE(whole.ruleBook.empty());
    EXPECT_EQ(whole.sites[0].location.deposit, Money{500});
    EXPECT_EQ(whole.customers[0].name, "Zo\xC3\xAB \xC3\x85ngstr\xC3\xB6m");
}

TEST(ClubTemplate, RolesAtAPlaceNameItsId)
{
    const auto plan = parseClubFile(
        test::readFile(std::filesystem::path(BAYBOARD_RESOURCES) / "club/golf.json"));
    ASSERT_TRUE(plan.has_value());
    SeededRandom random(7);
    const ClubTemplate whole = completed(*plan, fromUnix(1700000000), random);
    EXPECT_EQ(whole.operators[1].roles.front(),
              "front_desk@" + whole.sites[0].location.id.toString());
    EXPECT_EQ(whole.tiers.size(), 4U);
    EXPECT_EQ(whole.blockKinds.size(), 9U);
    EXPECT_EQ(whole.roles.size(), 8U);
}

TEST(ClubTemplate, StartingIsOneChangeSetOfCreations)
{
    const auto plan = parseClubFile(test::smallClubFile());
    ASSERT_TRUE(plan.has_value());
    SeededRandom random(7);
    ChangeSet head;
    head.at = fromUnix(1700000000);
    const auto changes = startClub(*plan, head, random);
    ASSERT_TRUE(changes.has_value());
    EXPECT_EQ(changes->label, (Label{LabelCode::StartClub, {"Test club"}}));
    for (const EntityChange &change : changes->changes)
        EXPECT_TRUE(change.created);
}

TEST(ClubTemplate, AFaultIsAnErrorWithItsPlace)
{
    ClubTemplate plan;
    plan.settings.name = "C";
    SeededRandom random(7);
    const auto changes = startClub(plan, {}, random);
    ASSERT_FALSE(changes.has_value());
    EXPECT_EQ(changes.error(),
              (Error{ErrorCode::InvalidArgument, {"/locations", Phrase::tr("has no location")}}));
}

} // namespace
} // namespace bayboard
