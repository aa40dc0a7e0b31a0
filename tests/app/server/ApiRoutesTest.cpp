// Each route of the server is in the document, and each code that it gives.

#include "app/server/HealthRoutes.h"
#include "app/server/RestPage.h"
#include "app/server/RestRoutes.h"
#include "app/server/SyncRoutes.h"
#include "core/serving/RestActions.h"
#include "core/serving/RestCodes.h"
#include "core/serving/RestQuery.h"
#include "core/webhooks/WebhookEvents.h"

#include <gtest/gtest.h>

#include <map>
#include <rapidjson/document.h>
#include <set>

namespace bayboard {
namespace {

class ApiRoutes : public testing::Test
{
protected:
    ApiRoutes()
    {
        document.Parse(openApiText.data(), openApiText.size());
        EXPECT_FALSE(document.HasParseError());
    }

    /// The parameter that is meant, where it is one of many operations.
    [[nodiscard]] const rapidjson::Value &resolved(const rapidjson::Value &parameter) const
    {
        const auto reference = parameter.FindMember("$ref");
        if (reference == parameter.MemberEnd())
            return parameter;
        const std::string path = reference->value.GetString();
        return document["components"]["parameters"][path.substr(path.rfind('/') + 1).c_str()];
    }

    rapidjson::Document document;
};

TEST_F(ApiRoutes, AreAllInTheDocument)
{
    const ManualClock clock{Instant()};
    Metrics metrics;
    DataPool pool({}, clock, {});
    LongPolls polls(pool, clock);
    SyncRoutes sync(pool, polls, metrics);
    DataBreaker breaker;
    RestRoutes rest(pool, polls, metrics, breaker);
    Routes routes;
    sync.addTo(routes);
    rest.addTo(routes);
    Readiness readiness(pool);
    addHealthRoutes(routes, readiness, metrics);
    EXPECT_GT(routes.all().size(), 30U);
    const auto &paths = document["paths"];
    for (const Route &route : routes.all()) {
        ASSERT_TRUE(paths.HasMember(route.path.c_str())) << route.path;
        std::string method = route.method;
        for (char &c : method)
            c = static_cast<char>(c | 0x20);
        const auto &path = paths[route.path.c_str()];
        ASSERT_TRUE(path.HasMember(method.c_str())) << route.method << " " << route.path;
        const auto &said = path[method.c_str()];
        EXPECT_EQ(said.HasMember("requestBody"), route.body != BodyKind::None) << route.path;
        EXPECT_EQ(said.HasMember("security"), !route.wantsToken) << route.path;
    }
}

TEST_F(ApiRoutes, TakeTheQueriesOfTheDocumentAndNoOthers)
{
    std::map<std::string, std::set<std::string>> taken{{"runAction", {actionQuery}}};
    for (const RestOperation &each : restOperations())
        for (const std::string_view name : queryNames(each.query))
            taken[each.name].emplace(name);
    for (const auto &path : document["paths"].GetObject())
        for (const auto &method : path.value.GetObject()) {
            const std::string name = path.name.GetString();
            if (!name.starts_with("/v1/") || name.starts_with("/v1/sync"))
                continue;
            std::set<std::string> said;
            if (const auto all = method.value.FindMember("parameters");
                all != method.value.MemberEnd())
                for (const auto &parameter : all->value.GetArray())
                    if (const auto &each = resolved(parameter); each["in"] == "query")
                        said.insert(each["name"].GetString());
            EXPECT_EQ(said, taken[method.value["operationId"].GetString()]) << name;
        }
}

TEST_F(ApiRoutes, TellTheEventsOfTheDocument)
{
    const auto &webhooks = document["webhooks"];
    EXPECT_EQ(webhooks.MemberCount(), webhookEventTypes().size());
    for (const WebhookEventType &type : webhookEventTypes()) {
        ASSERT_TRUE(webhooks.HasMember(type.name)) << type.name;
        EXPECT_EQ(webhooks[type.name]["post"]["summary"].GetString() + std::string("."),
                  type.meaning);
    }
}

TEST_F(ApiRoutes, GiveCodesThatTheDocumentNames)
{
    std::vector<std::string> named;
    for (const auto &word :
         document["components"]["schemas"]["Problem"]["properties"]["code"]["enum"].GetArray())
        named.emplace_back(word.GetString());
    for (const RestCode &code : restCodes()) {
        EXPECT_NE(std::find(named.begin(), named.end(), code.word), named.end()) << code.word;
        if (code.status == 405) // of no operation: the method is none
            continue;
        EXPECT_TRUE(document["components"]["responses"].HasMember(
            ("p" + std::to_string(code.status)).c_str()))
            << code.word;
    }
    for (std::size_t i = 0; i < ruleCodeCount; ++i) {
        const char *word = wordFor(static_cast<RuleCode>(i));
        EXPECT_STREQ(restCodeFor(word).word, word) << "every rule's code is known";
        EXPECT_STRNE(restCodeFor(word).pattern, "") << word;
    }
}

} // namespace
} // namespace bayboard
