#include "tests/support/RestAsker.h"

#include <gtest/gtest.h>

#include <rapidjson/pointer.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace bayboard::test {

std::string RestReply::at(const std::string &pointer) const
{
    const auto *value = rapidjson::Pointer(pointer.c_str()).Get(json);
    if (value == nullptr)
        return {};
    if (value->IsString())
        return {value->GetString(), value->GetStringLength()};
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value->Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

std::size_t RestReply::countAt(const std::string &pointer) const
{
    const auto *value = rapidjson::Pointer(pointer.c_str()).Get(json);
    EXPECT_TRUE(value != nullptr && value->IsArray()) << pointer << " in " << answer.body;
    return value != nullptr && value->IsArray() ? value->Size() : 0;
}

RestAsker::RestAsker(JudgingServer &server, const SyncClub &club) : m_server(server)
{
    question.device = JudgingServer::deviceOf(DeskId{Uuid{{0xAA, 1}}});
    question.device.id.value = Uuid{{0xAB, 1}};
    question.device.actor = club.person("Mia");
}

RestReply RestAsker::ask(const std::string &operation,
                         const std::string &captured,
                         const std::string &body,
                         std::vector<std::pair<std::string, std::string>> query)
{
    RestQuestion asked = question;
    asked.operation = operation;
    if (!captured.empty())
        asked.captured = {captured};
    asked.body = body;
    asked.query = std::move(query);
    RestReply reply;
    reply.answer = RestService(m_server.service(), m_random, secrets).answer(asked);
    if (!reply.answer.body.empty() && reply.answer.type.empty()) {
        reply.json.Parse(reply.answer.body.c_str(), reply.answer.body.size());
        EXPECT_FALSE(reply.json.HasParseError()) << reply.answer.body;
    }
    return reply;
}

std::string RestAsker::at(int minutesAfterNoon)
{
    return Zone::utc()->format(SyncClub::noon() + minutes(minutesAfterNoon));
}

std::string
RestAsker::bookingBody(const std::string &bay, int start, int length, const std::string &more)
{
    return "{\"bays\":[\"" + bay + "\"],\"start\":\"" + at(start)
        + "\",\"minutes\":" + std::to_string(length) + (more.empty() ? "" : "," + more) + "}";
}

std::string RestAsker::book(const std::string &bay, int start, int length, const std::string &more)
{
    const RestReply made = ask("createBooking", {}, bookingBody(bay, start, length, more));
    EXPECT_EQ(made.answer.status, 201) << made.answer.body;
    return made.at("/id");
}

} // namespace bayboard::test
