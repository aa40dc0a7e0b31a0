#include "app/server/RestPage.h"

#include <rapidjson/document.h>

namespace bayboard {

namespace {

using Json = rapidjson::Value;

constexpr std::string_view start
    = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
      "content=\"width=device-width\"><title>Bayboard API</title><style>body{font:16px/1.5 "
      "system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 "
      "1rem;color:#1e293b}h2{margin-"
      "top:2.5rem;border-bottom:1px solid #cbd5e1}h3{margin:1.5rem 0 "
      "0;font-size:1rem}code{font:14px "
      "ui-monospace,monospace}.m{display:inline-block;min-width:3.5rem;color:#1d4ed8;font-weight:"
      "600}"
      "p{margin:.2rem 0 .4rem}table{border-collapse:collapse;margin:.3rem 0}td{padding:.1rem .8rem "
      ".1rem 0;vertical-align:top}</style></head><body>\n";

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else if (c == '&')
            safe += "&amp;";
        else if (c == '"')
            safe += "&quot;";
        else
            safe += c;
    }
    return safe;
}

std::string_view view(const Json &text)
{
    return {text.GetString(), text.GetStringLength()};
}

std::string textIn(const Json &object, const char *name)
{
    const auto member = object.FindMember(name);
    return member != object.MemberEnd() && member->value.IsString() ? escaped(view(member->value))
                                                                    : std::string();
}

/// What "$ref" names, within the document.
const Json &resolved(const Json &document, const Json &value)
{
    const auto reference = value.FindMember("$ref");
    if (reference == value.MemberEnd())
        return value;
    const Json *at = &document;
    std::string_view path = view(reference->value).substr(2); // "#/"
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        at = &(*at)[Json(path.data(), static_cast<rapidjson::SizeType>(end))];
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return *at;
}

std::string rowsOf(const Json &properties)
{
    std::string rows;
    for (const auto &member : properties.GetObject())
        rows += "<tr><td><code>" + escaped(view(member.name)) + "</code></td><td>"
            + textIn(member.value, "description") + "</td></tr>\n";
    return rows;
}

std::string bodyOf(const Json &operation)
{
    const auto body = operation.FindMember("requestBody");
    if (body == operation.MemberEnd())
        return {};
    const Json &schema = body->value["content"].MemberBegin()->value["schema"];
    return schema.HasMember("properties") ? rowsOf(schema["properties"]) : std::string();
}

std::string parametersOf(const Json &document, const Json &operation)
{
    std::string rows;
    const auto parameters = operation.FindMember("parameters");
    if (parameters == operation.MemberEnd())
        return rows;
    for (const Json &each : parameters->value.GetArray()) {
        const Json &parameter = resolved(document, each);
        rows += "<tr><td><code>" + textIn(parameter, "name") + "</code> (" + textIn(parameter, "in")
            + ")</td><td>" + textIn(parameter, "description") + "</td></tr>\n";
    }
    return rows;
}

std::string answersOf(const Json &document, const Json &operation)
{
    std::string rows;
    for (const auto &member : operation["responses"].GetObject())
        rows += "<tr><td><code>" + escaped(view(member.name)) + "</code></td><td>"
            + textIn(resolved(document, member.value), "description") + "</td></tr>\n";
    return rows;
}

std::string operationText(const Json &document,
                          std::string_view method,
                          std::string_view path,
                          const Json &operation)
{
    std::string upper(method);
    for (char &c : upper)
        c = static_cast<char>(c - 'a' + 'A');
    return "<h3 id=\"" + textIn(operation, "operationId") + "\"><span class=\"m\">" + upper
        + "</span> <code>" + escaped(path) + "</code></h3>\n<p>" + textIn(operation, "summary")
        + ". " + textIn(operation, "description") + "</p>\n<details><summary>"
        + textIn(operation, "operationId") + "</summary><table>\n"
        + parametersOf(document, operation) + bodyOf(operation) + answersOf(document, operation)
        + "</table></details>\n";
}

std::string sectionText(const Json &document, const Json &tag)
{
    std::string text
        = "<h2>" + textIn(tag, "name") + "</h2>\n<p>" + textIn(tag, "description") + "</p>\n";
    for (const char *what : {"paths", "webhooks"})
        for (const auto &path : document[what].GetObject())
            for (const auto &method : path.value.GetObject())
                if (method.value["tags"][0] == tag["name"])
                    text += operationText(
                        document, view(method.name), view(path.name), method.value);
    return text;
}

} // namespace

std::string restPage(std::string_view openApi)
{
    rapidjson::Document document;
    document.Parse(openApi.data(), openApi.size());
    std::string page(start);
    page += "<h1>" + textIn(document["info"], "title") + "</h1>\n<p>"
        + textIn(document["info"], "description")
        + "</p>\n<p><a href=\"openapi.json\">openapi.json</a></p>\n";
    for (const Json &tag : document["tags"].GetArray())
        page += sectionText(document, tag);
    return page + "</body></html>\n";
}

} // namespace bayboard
