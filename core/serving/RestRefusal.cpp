#include "core/serving/RestRefusal.h"

#include "core/text/RefusalSentences.h"
#include "core/text/WholeSentences.h"

namespace bayboard {

void printBlocker(JsonOut &json, const EntityRef &blocker)
{
    json.key("blocker");
    if (blocker.id.isNull())
        json.null();
    else
        json.object()
            .key("kind")
            .text(wordFor(blocker.kind))
            .key("id")
            .text(blocker.id.toString())
            .endObject();
}

RestAnswer refusalAnswer(RestCase &asked, const Judgement &said)
{
    if (said.code == refusal::notPermitted)
        if (const auto permission = permissionFor(said.detail))
            return asked.forbidden(*permission);
    const std::string sentence = text::whole(text::sentence(said, asked.context({})));
    return restProblem({said.code, sentence}, [&](JsonOut &json) {
        printBlocker(json, said.blocker);
        if (!said.detail.empty())
            json.key("word").text(said.detail);
        if (!said.step.isNull())
            json.key("step").text(said.step.toString());
    });
}

RestAnswer
stepAnswer(const Uuid &entity, ChangeSetId step, const std::function<void(JsonOut &)> &more)
{
    JsonOut json;
    json.object().key("id").textOrNull(entity.isNull() ? "" : entity.toString());
    json.key("changeSet").textOrNull(step.isNull() ? "" : step.toString());
    json.key("warnings").list();
    if (more)
        more(json);
    else
        json.endList();
    json.endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

} // namespace bayboard
