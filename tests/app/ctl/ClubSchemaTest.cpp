// The published schema and the reader must mean the same files.

#include "core/desk/ClubFileFormat.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <rapidjson/document.h>
#include <rapidjson/schema.h>

namespace bayboard {
namespace {

class ClubSchema : public testing::Test
{
protected:
    void SetUp() override
    {
        const std::string text
            = test::readFile(std::filesystem::path(BAYBOARD_RESOURCES) / "club/schema.json");
        m_text.Parse(text.c_str());
        ASSERT_FALSE(m_text.HasParseError());
        m_schema = std::make_unique<rapidjson::SchemaDocument>(m_text);
    }

    [[nodiscard]] bool accepts(const std::string &text) const
    {
        rapidjson::Document document;
        document.Parse(text.c_str());
        EXPECT_FALSE(document.HasParseError());
        rapidjson::SchemaValidator validator(*m_schema);
        return document.Accept(validator);
    }

    /// The schema's properties of an entity, each with a value of a wrong type.
    void expectReaderKnows(const char *definition, const char *before, const char *after)
    {
        const auto &properties = std::string(definition).empty()
            ? m_text["properties"]
            : m_text["definitions"][definition]["properties"];
        for (auto member = properties.MemberBegin(); member != properties.MemberEnd(); ++member) {
            const std::string name = member->name.GetString();
            const auto plan = parseClubFile(before + ("\"" + name + "\": null") + after);
            ASSERT_FALSE(plan.has_value());
            const std::string reason = plan.error().arguments[1].english();
            EXPECT_NE(reason.find(name + " must be"), std::string::npos)
                << definition << "." << name << ": " << reason;
        }
    }

    rapidjson::Document m_text;
    std::unique_ptr<rapidjson::SchemaDocument> m_schema;
};

TEST_F(ClubSchema, AcceptsTheExamples)
{
    EXPECT_TRUE(accepts(test::smallClubFile()));
    for (const char *name : {"golf.json", "courts.json"})
        EXPECT_TRUE(
            accepts(test::readFile(std::filesystem::path(BAYBOARD_RESOURCES) / "club" / name)))
            << name;
}

TEST_F(ClubSchema, RefusesWhatTheReaderRefuses)
{
    EXPECT_FALSE(accepts("[]"));
    EXPECT_FALSE(accepts("{\"name\": \"C\"}"));
    EXPECT_FALSE(accepts("{\"name\": \"C\", \"locations\": [], \"operators\": []}"));
    EXPECT_FALSE(accepts("{\"name\": \"C\", \"locations\": [{\"name\": \"L\"}], \"operators\": "
                         "[{\"name\": \"O\"}]}"));
    EXPECT_FALSE(accepts("{\"name\": \"C\", \"locations\": [{\"name\": \"L\", \"zone\": \"UTC\"}], "
                         "\"operators\": [{\"name\": \"O\"}], \"colour\": \"\"}"));
}

TEST_F(ClubSchema, EveryPropertyIsReadByTheReader)
{
    expectReaderKnows("", "{", "}");
    expectReaderKnows("location", "{\"locations\": [{", "}]}");
    expectReaderKnows("bay", "{\"locations\": [{\"bays\": [{", "}]}]}");
    expectReaderKnows("tier", "{\"tiers\": [{", "}]}");
    expectReaderKnows("role", "{\"roles\": [{", "}]}");
    expectReaderKnows("operator", "{\"operators\": [{", "}]}");
    expectReaderKnows("blockKind", "{\"blockKinds\": [{", "}]}");
    expectReaderKnows("customer", "{\"customers\": [{", "}]}");
}

} // namespace
} // namespace bayboard
