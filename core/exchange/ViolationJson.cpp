#include "core/exchange/ViolationJson.h"

#include "core/exchange/ClubJson.h"
#include "core/text/WholeSentences.h"

namespace bayboard {

void printFixes(JsonOut &json, const Club &club, const std::vector<Fix> &fixes)
{
    json.list();
    for (const Fix &fix : fixes)
        printSlot(json, club, fix.slot);
    json.endList();
}

void printObjection(JsonOut &json,
                    std::string_view code,
                    std::string_view message,
                    const Club &club,
                    const std::vector<Fix> &fixes)
{
    json.object().key("code").text(code).key("message").text(message).key("fixes");
    printFixes(json, club, fixes);
    json.endObject();
}

void printViolations(JsonOut &json,
                     const Verdict &verdict,
                     const text::Context &context,
                     const std::vector<Fix> &fixes)
{
    for (const Violation &violation : verdict.violations)
        if (violation.severity != Severity::Warn) // a warning is not why
            printObjection(json,
                           wordFor(violation.code),
                           text::wholeSentence(violation, context),
                           *context.club,
                           fixes);
}

void printWarnings(JsonOut &json,
                   const std::vector<Violation> &violations,
                   const text::Context &context)
{
    for (const Violation &violation : violations)
        if (violation.severity == Severity::Warn)
            printWarning(json, wordFor(violation.code), text::wholeSentence(violation, context));
}

} // namespace bayboard
