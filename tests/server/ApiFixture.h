#pragma once

#include "tests/server/SyncOverHttp.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <rapidjson/pointer.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace bayboard::test {

using Headers = std::vector<std::pair<std::string, std::string>>;

inline constexpr const char *nobody = "00000000-0000-4000-8000-000000000001";

/// One operation of the document.
struct Operation
{
    std::string path;
    std::string method; ///< "GET"
    const rapidjson::Value *said = nullptr;

    [[nodiscard]] std::string id() const { return (*said)["operationId"].GetString(); }

    [[nodiscard]] bool isOpen() const { return said->HasMember("security"); }

    [[nodiscard]] bool isSync() const { return path.starts_with("/v1/sync"); }

    [[nodiscard]] bool names(int status) const
    {
        return (*said)["responses"].HasMember(std::to_string(status).c_str());
    }

    [[nodiscard]] bool takes(const std::string &parameter) const
    {
        const auto all = said->FindMember("parameters");
        return all != said->MemberEnd()
            && std::any_of(all->value.Begin(), all->value.End(), [&](const auto &each) {
                   const auto reference = each.FindMember("$ref");
                   return reference != each.MemberEnd()
                       && reference->value == ("#/components/parameters/" + parameter).c_str();
               });
    }

    [[nodiscard]] bool isAction() const { return path.starts_with("/v1/actions"); }

    /// The path with ids that nothing has.
    [[nodiscard]] std::string somewhere() const
    {
        std::string made = isAction() ? "/v1/actions/create_booking" : path;
        while (made.find('{') != std::string::npos)
            made.replace(made.find('{'), made.find('}') - made.find('{') + 1, nobody);
        return made;
    }
};

/// The real server and its description: what is answered has to be said in it.
class Api : public testing::Test
{
protected:
    Api()
        : token(served.tokenFor(DeskId{Uuid{{0xAA, 1}}}))
        , expired(served.tokenFor(DeskId{Uuid{{0xAA, 2}}}, SyncClub::noon()))
        , server(served.file(), {"--rate-token=0", "--rate-address=0"})
    {
        document.Parse(ask("GET", "/v1/openapi.json", {}, {}).body.c_str());
        EXPECT_FALSE(document.HasParseError());
    }

    [[nodiscard]] HttpReply ask(const std::string &method,
                                const std::string &target,
                                const Headers &headers,
                                const std::string &body,
                                const std::string &type = "application/json")
    {
        std::string text = method + " " + target + " HTTP/1.1\r\nHost: a\r\n";
        for (const auto &[name, value] : headers)
            text += name + ": " + value + "\r\n";
        if (!body.empty())
            text += "Content-Type: " + type + "\r\nContent-Length: " + std::to_string(body.size())
                + "\r\n";
        else if (method != "GET")
            text += "Content-Length: 0\r\n";
        HttpClient client = server.connect();
        client.send(text + "\r\n" + body);
        return client.read();
    }

    [[nodiscard]] Headers as(const std::string &person, Headers more = {}) const
    {
        more.emplace_back("Authorization", "Bearer " + token);
        if (!person.empty())
            more.emplace_back("Bayboard-Operator", person);
        return more;
    }

    [[nodiscard]] HttpReply get(const std::string &target, const std::string &person = "Mia")
    {
        return checked("GET", target, ask("GET", target, as(person), {}));
    }

    [[nodiscard]] HttpReply post(const std::string &target,
                                 const std::string &body,
                                 const Headers &more = {},
                                 const std::string &method = "POST")
    {
        return checked(method, target, ask(method, target, as("Mia", more), body));
    }

    /// Every answer must be one that the document has for its operation.
    HttpReply checked(const std::string &method, const std::string &target, HttpReply reply)
    {
        const std::string path = target.substr(0, target.find('?'));
        for (const Operation &each : operations())
            if (each.method == method && fits(each.path, path)) {
                expectSaid(each, reply);
                return reply;
            }
        ADD_FAILURE() << "no operation of the document is " << method << " " << path;
        return reply;
    }

    static bool fits(const std::string &pattern, const std::string &path)
    {
        std::size_t at = 0;
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            if (pattern[i] == '{') {
                i = pattern.find('}', i);
                at = std::min(path.find('/', at), path.size());
            } else if (at >= path.size() || path[at++] != pattern[i]) {
                return false;
            }
        }
        return at == path.size();
    }

    void expectSaid(const Operation &operation, const HttpReply &reply)
    {
        ASSERT_TRUE(operation.names(reply.status))
            << operation.id() << " gave " << reply.status << ": " << reply.body;
        if (reply.status == 304 || reply.status == 204)
            return;
        const std::string type = reply.headers.at("content-type");
        const bool isProblem = type == "application/problem+json";
        EXPECT_EQ(isProblem, reply.status >= 400) << operation.id() << type;
        if (isProblem)
            expectSchema("/components/schemas/Problem", reply.body);
        else if (type == "application/json")
            expectSchema("/paths/" + escaped(operation.path) + "/" + lower(operation.method)
                             + "/responses/" + std::to_string(reply.status)
                             + "/content/application~1json/schema",
                         reply.body);
    }

    static std::string escaped(std::string path)
    {
        for (std::size_t at = 0; (at = path.find('/', at)) != std::string::npos; at += 2)
            path.replace(at, 1, "~1");
        return path;
    }

    static std::string lower(std::string word)
    {
        std::transform(word.begin(), word.end(), word.begin(), [](char c) {
            return static_cast<char>(c | 0x20);
        });
        return word;
    }

    void expectSchema(const std::string &pointer, const std::string &text)
    {
        const auto *schema = rapidjson::Pointer(pointer.c_str()).Get(document);
        ASSERT_NE(schema, nullptr) << pointer;
        rapidjson::Document whole(rapidjson::kObjectType);
        auto &memory = whole.GetAllocator();
        whole.AddMember("components", rapidjson::Value(document["components"], memory), memory);
        rapidjson::Value all(rapidjson::kArrayType);
        all.PushBack(rapidjson::Value(*schema, memory), memory);
        whole.AddMember("allOf", all, memory);
        const rapidjson::SchemaDocument compiled(whole);
        rapidjson::Document body;
        body.Parse(text.c_str());
        ASSERT_FALSE(body.HasParseError()) << text;
        rapidjson::SchemaValidator validator(compiled);
        rapidjson::StringBuffer where;
        if (!body.Accept(validator)) {
            validator.GetInvalidDocumentPointer().StringifyUriFragment(where);
            ADD_FAILURE() << pointer << " does not take " << text << " at " << where.GetString()
                          << ": " << validator.GetInvalidSchemaKeyword();
        }
    }

    [[nodiscard]] std::vector<Operation> operations() const
    {
        std::vector<Operation> all;
        for (const auto &path : document["paths"].GetObject())
            for (const auto &method : path.value.GetObject()) {
                std::string upper = method.name.GetString();
                for (char &c : upper)
                    c = static_cast<char>(c - 0x20);
                all.push_back({path.name.GetString(), upper, &method.value});
            }
        return all;
    }

    /// A booking at one o'clock of a far day; the id.
    std::string book(const std::string &bay, const std::string &day = "2030-06-03")
    {
        return memberOf(post("/v1/bookings", bookingText(bay, day)).body, "id");
    }

    static std::string bookingText(const std::string &bay, const std::string &day = "2030-06-03")
    {
        return R"({"bays":[")" + bay + R"("],"start":")" + day
            + R"(T13:00","minutes":60,"name":"A. Haddad"})";
    }

    ServedClub served;
    std::string token;
    std::string expired; ///< its time is over
    ServerProcess server;
    rapidjson::Document document;
};

} // namespace bayboard::test
