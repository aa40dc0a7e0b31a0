#include "core/desk/DeskKinds.h"

#include "core/desk/KindFault.h"
#include "core/desk/ProposalAccess.h"
#include "core/desk/Refuse.h"

#include <algorithm>

namespace bayboard {

namespace {

/// What is done to it; core/text makes a name of the step from it.
Label labelFor(const char *part, const BlockKind &kind)
{
    return {LabelCode::EditClub, {kind.name, part, kind.key}};
}

const char *partOf(const BlockKind &before, const BlockKind &after)
{
    if (before.withdrawn == after.withdrawn)
        return "kind.edit";
    return after.withdrawn ? "kind.retire" : "kind.restore";
}

} // namespace

std::optional<Error> DeskKinds::obstacle(const BlockKind &wanted) const
{
    if (m_desk.isReadOnly())
        return Error{ErrorCode::StoreReadOnly, {m_desk.path().string()}};
    if (!m_desk.may(Permission::ClubEdit))
        return notPermitted(m_desk.club(), m_desk.actor(), Permission::ClubEdit);
    return kindFault(m_desk.club(), wanted);
}

void DeskKinds::add(BlockKind kind, std::function<void(Outcome)> done) const
{
    kind.id = m_desk.blankChangeSet({}).id.value; // nobody else's
    kind.withdrawn = false;
    if (kind.key.empty())
        kind.key = kindKeyFor(m_desk.club(), kind.name);
    for (const BlockKind &other : m_desk.club().blockKinds())
        kind.order = std::max(kind.order, other.order + 1);
    if (auto wrong = obstacle(kind)) {
        done(refuse(std::move(*wrong)));
        return;
    }
    m_desk.editClub({{{EntityKind::BlockKind, kind.id}, Record(), toRecord(kind)}},
                    labelFor("kind.add", kind),
                    [id = kind.id, done = std::move(done)](Outcome outcome) {
                        if (outcome)
                            outcome->entity = id;
                        done(std::move(outcome));
                    });
}

void DeskKinds::edit(const BlockKind &drafted,
                     const BlockKind &wanted,
                     std::function<void(Outcome)> done) const
{
    std::optional<Error> wrong = obstacle(wanted);
    if (!wrong && (wanted.id != drafted.id || wanted.key != drafted.key))
        wrong
            = Error{ErrorCode::InvalidArgument,
                    {wordFor(EntityKind::BlockKind), Phrase::tr("its key stays: blocks name it")}};
    if (wrong) {
        done(refuse(std::move(*wrong)));
        return;
    }
    if (drafted == wanted) {
        done(Committed{{}, drafted.id, {}});
        return;
    }
    m_desk.editClub({{{EntityKind::BlockKind, drafted.id}, toRecord(drafted), toRecord(wanted)}},
                    labelFor(partOf(drafted, wanted), wanted),
                    std::move(done));
}

void DeskKinds::countUse(std::function<void(Result<KindUses>)> done) const
{
    m_desk.read<KindUses>([now = m_desk.now()](Store &store) { return kindUses(store, now); },
                          std::move(done));
}

Result<KindUses> kindUses(Store &store, Instant now)
{
    BookingFilter ahead;
    ahead.from = now;
    const auto blocks = store.listBlocks(ahead);
    if (!blocks)
        return tl::unexpected(blocks.error());
    const auto series = store.listSeries();
    if (!series)
        return tl::unexpected(series.error());
    KindUses uses;
    for (const Block &block : *blocks)
        ++uses[block.kind].blocks;
    for (const Series &one : *series)
        ++uses[one.kind].series;
    return uses;
}

} // namespace bayboard
