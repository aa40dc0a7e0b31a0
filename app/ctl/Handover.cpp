#include "app/ctl/Handover.h"

#include "core/desk/PositionedJson.h"
#include "core/exchange/JsonOut.h"

namespace bayboard {

namespace {

using Type = PositionedJson::Type;

constexpr std::pair<const char *, std::string GivenPins::*> pinKeys[]
    = {{"pin", &GivenPins::own},
       {"newPin", &GivenPins::fresh},
       {"approverPin", &GivenPins::approver},
       {"password", &GivenPins::password},
       {"newPassword", &GivenPins::freshPassword}};

tl::unexpected<Error> malformed(const Phrase &what)
{
    return fail(ErrorCode::InvalidJson, "1", "1", what);
}

const PositionedJson *memberOf(const PositionedJson &node, const char *key, Type type)
{
    const PositionedJson *member = node.member(key);
    return member != nullptr && member->type == type ? member : nullptr;
}

} // namespace

std::string encode(const HandoverRequest &request)
{
    JsonOut json;
    json.object().key("args").list();
    for (const std::string &argument : request.args)
        json.text(argument);
    json.endList().key("cwd").text(request.cwd);
    for (const auto &[key, pin] : pinKeys)
        if (!(request.pins.*pin).empty())
            json.key(key).text(request.pins.*pin);
    json.endObject();
    return json.take();
}

std::string encode(const HandoverReply &reply)
{
    JsonOut json;
    json.object().key("exit").number(reply.exit).key("out").text(reply.out);
    json.key("err").text(reply.err).endObject();
    return json.take();
}

Result<HandoverRequest> decodeRequest(std::string_view line)
{
    const auto root = PositionedJson::parse(line);
    if (!root)
        return tl::unexpected(root.error());
    const auto *args = memberOf(*root, "args", Type::List);
    const auto *cwd = memberOf(*root, "cwd", Type::Text);
    if (args == nullptr || cwd == nullptr)
        return malformed(Phrase::tr("\"args\" or \"cwd\" is missing"));
    HandoverRequest request;
    request.cwd = cwd->text;
    for (const auto &[key, pin] : pinKeys)
        if (const auto *given = memberOf(*root, key, Type::Text))
            request.pins.*pin = given->text;
    for (const PositionedJson &item : args->items) {
        if (item.type != Type::Text)
            return malformed(Phrase::tr("\"args\" must be texts"));
        request.args.push_back(item.text);
    }
    return request;
}

Result<HandoverReply> decodeReply(std::string_view line)
{
    const auto root = PositionedJson::parse(line);
    if (!root)
        return tl::unexpected(root.error());
    const auto *exit = memberOf(*root, "exit", Type::Integer);
    const auto *out = memberOf(*root, "out", Type::Text);
    const auto *err = memberOf(*root, "err", Type::Text);
    if (exit == nullptr || out == nullptr || err == nullptr || exit->integer < 0
        || exit->integer > 255)
        return malformed(Phrase::tr("\"exit\", \"out\" or \"err\" is missing"));
    return HandoverReply{static_cast<int>(exit->integer), out->text, err->text};
}

} // namespace bayboard
