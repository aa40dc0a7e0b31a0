#include "core/store/Reversal.h"

namespace bayboard {

namespace {

/// Who is in the way of an undo of `target`: the newest step between it and `head`, which is
/// written already, that touched the entity (in that field, where one is named).
Error changedSince(StepReader &journal,
                   const Step &target,
                   ChangeSetId head,
                   EntityRef entity,
                   std::string_view field)
{
    const auto step = journal.changedAfter(target, entity, field, head);
    if (!step)
        return step.error();
    if (!*step)
        return {ErrorCode::ChangedSince, {wordFor(entity.kind), "", ""}};
    const ChangeSet &since = (*step)->head;
    return {ErrorCode::ChangedSince,
            {wordFor(since.label.code), since.actor.toString(), since.id.toString()}};
}

/// Turns what the writer said of a row into who changed it.
Error whyNot(StepReader &journal,
             const ChangeWriter &writer,
             const Step &target,
             ChangeSetId head,
             const Error &error)
{
    if (error.code != ErrorCode::Stale)
        return error;
    if (writer.leaning())
        return changedSince(journal, target, head, *writer.leaning(), {});
    const auto kind = entityKindFor(error.arguments.at(0).plain());
    const auto id = Uuid::parse(error.arguments.at(1).plain());
    BAYBOARD_ASSERT(kind && id);
    return changedSince(journal, target, head, {*kind, *id}, error.arguments.at(2).plain());
}

/// Blocks that a series has made by rolling on since the step belong to what the step says of the
/// series: they go with it, and the next roll makes them as the series then is.
/// ChangedSince when somebody has changed one of them himself.
Status takeRolled(StepReader &journal, const Step &step, const ChangeSet &target, ChangeSet &head)
{
    for (const EntityChange &change : target.changes) {
        if (change.entity.kind != EntityKind::Series)
            continue;
        const auto rolled = journal.rolledAfter(step, SeriesId{change.entity.id});
        if (!rolled)
            return tl::unexpected(rolled.error());
        for (const RolledBlock &each : *rolled) {
            const EntityRef block{EntityKind::Block, each.id.value};
            if (each.touched)
                return tl::unexpected(changedSince(journal, step, head.id, block, {}));
            head.changes.push_back({block, false, {{Field::Withdrawn, Value(), std::int64_t{1}}}});
        }
    }
    return {};
}

/// What is no data of the club's, and what the program does by itself: it would do it again.
bool isOutsideUndo(LabelCode label)
{
    return label == LabelCode::RollSeries || isLineOnly(label);
}

} // namespace

Result<ChangeSet>
writeReversal(RowWriter &rows, StepReader &journal, ChangeSet head, const CommitWatch &watch)
{
    const bool undo = head.kind == ChangeKind::Undo;
    auto step = journal.findStep(head.target);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return fail(ErrorCode::NotFound, Phrase::tr("change set"), head.target.toString());
    if ((*step)->undone == undo || (*step)->head.kind != ChangeKind::Do)
        return fail(undo ? ErrorCode::AlreadyUndone : ErrorCode::NotUndone,
                    wordFor((*step)->head.label.code));
    const LabelCode label = (*step)->head.label.code;
    if (isOutsideUndo(label))
        return fail(undo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    auto target = journal.loadChanges(**step);
    if (!target)
        return tl::unexpected(target.error());
    head.changes = undo ? inverse(target->changes) : again(target->changes);
    head.label = target->label;
    if (Status done = takeRolled(journal, **step, *target, head); !done)
        return tl::unexpected(done.error());
    ChangeWriter writer(rows, watch);
    if (Status done = writer.write(head, &*target); !done)
        return tl::unexpected(whyNot(journal, writer, **step, head.id, done.error()));
    return head;
}

} // namespace bayboard
