#include "app/ctl/Commands.h"
#include "app/ctl/Reading.h"
#include "core/desk/DeskKinds.h"
#include "core/desk/KindFault.h"
#include "core/exchange/JsonOut.h"
#include "core/text/Words.h"

namespace bayboard {

namespace {

void printKeys(JsonOut &json, const std::vector<std::string> &keys)
{
    json.list();
    for (const std::string &key : keys)
        json.text(key);
    json.endList();
}

Result<KindUses> usesOf(const Session &session)
{
    return session.desk.read<KindUses>([&](Store &store) { return kindUses(store, session.now); });
}

void printKind(JsonOut &json, const Club &club, const BlockKind &kind, const KindUses &uses)
{
    const auto found = uses.find(kind.key);
    const KindUse use = found == uses.end() ? KindUse{} : found->second;
    const std::string shown
        = kind.name.empty() ? text::blockKind(club, kind.key).toStdString() : kind.name;
    json.object().key("key").text(kind.key).key("name").textOrNull(kind.name);
    json.key("shown").text(shown).key("colour").textOrNull(kind.colour);
    json.key("hatch").text(kind.hatch.empty() ? "none" : kind.hatch);
    json.key("icon").textOrNull(kind.icon).key("creators");
    printKeys(json, kind.creators);
    json.key("bookOver").textOrNull(kind.bookOver).key("counted").boolean(kind.counted);
    json.key("seenBy");
    printKeys(json, kind.seenBy);
    json.key("minutes").number(kind.length).key("retired").boolean(kind.withdrawn);
    json.key("blocks").number(use.blocks).key("series").number(use.series).endObject();
}

/// The kind as the options would have it.
BlockKind wantedKind(const CommandLine &line, BlockKind kind)
{
    const auto take = [&line](const char *option, std::string &text) {
        text = line.value(option).value_or(text);
    };
    take("--name", kind.name);
    take("--colour", kind.colour);
    take("--hatch", kind.hatch);
    take("--icon", kind.icon);
    if (const auto words = line.value("--book-over")) {
        kind.bookOver.clear();
        for (const std::string &word : splitAtCommas(*words))
            kind.bookOver += kind.bookOver.empty() ? word : ',' + word;
    }
    if (const auto keys = line.value("--creators"))
        kind.creators = splitAtCommas(*keys);
    if (const auto keys = line.value("--seen-by"))
        kind.seenBy = splitAtCommas(*keys);
    if (const auto counted = line.value("--counted"))
        kind.counted = *counted == "yes";
    kind.length = line.number("--minutes").value_or(kind.length);
    kind.withdrawn = line.has("--retire") || (kind.withdrawn && !line.has("--restore"));
    return kind;
}

} // namespace

Reply runKinds(const Session &session)
{
    if (!mayAnywhere(*session.club, session.actor, Permission::ScheduleRead))
        return refusePermission(session, Permission::ScheduleRead);
    const auto uses = usesOf(session);
    if (!uses)
        return refuse(uses.error());
    JsonOut json;
    json.object().key("kinds").list();
    for (const BlockKind &kind : session.club->blockKinds()) {
        if (kind.withdrawn && !session.line.has("--all"))
            continue;
        printKind(json, *session.club, kind, *uses);
    }
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runSetKind(const Session &session)
{
    if (session.line.has("--retire") && session.line.has("--restore"))
        return refuse(
            ErrorCode::InvalidArgument, "--retire", Phrase::tr("either --retire or --restore"));
    const std::string &key = session.line.operands.front();
    const BlockKind *known = session.club->blockKind(key);
    BlockKind before = known != nullptr ? *known : BlockKind{};
    before.key = key;
    const BlockKind wanted = wantedKind(session.line, before);
    if (!session.may(Permission::ClubEdit))
        return refusePermission(session, Permission::ClubEdit);
    if (auto wrong = kindFault(*session.club, wanted))
        return refuse(std::move(*wrong));
    const auto uses = usesOf(session);
    if (!uses)
        return refuse(uses.error());
    ChangeSetId id;
    if (!session.line.has("--dry-run")) {
        const Outcome outcome
            = session.desk.commitBulk([&](Desk &desk, std::function<void(Outcome)> done) {
                  if (known != nullptr)
                      DeskKinds(desk).edit(before, wanted, std::move(done));
                  else
                      DeskKinds(desk).add(wanted, std::move(done));
              });
        if (!outcome)
            return tl::unexpected(outcome.error());
        id = outcome->id;
    }
    JsonOut json;
    json.object().key("kind");
    printKind(json, *session.club, wanted, *uses);
    json.key("changeSet").textOrNull(id.isNull() ? "" : id.toString()).endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
