#include "core/sync/Refusal.h"

namespace bayboard {

namespace {

std::string argument(const Error &error, std::size_t index)
{
    return index < error.arguments.size() ? error.arguments[index].plain() : std::string();
}

EntityRef entityIn(const Error &error)
{
    const auto kind = entityKindFor(argument(error, 0));
    const auto id = Uuid::parse(argument(error, 1));
    return kind && id ? EntityRef{*kind, *id} : EntityRef{};
}

/// Overlap: bay, holder.
Result<Judgement> overlapped(JudgingTransaction &transaction, ChangeSetId id, const Error &error)
{
    const auto holder = Uuid::parse(argument(error, 1));
    if (!holder)
        return refused(id, wordFor(RuleCode::DoubleBooking));
    const EntityRef block{EntityKind::Block, *holder};
    const auto found = transaction.load(block);
    if (!found)
        return tl::unexpected(found.error());
    return *found
        ? refusedBy(id, wordFor(RuleCode::BlackoutPeriod), block)
        : refusedBy(id, wordFor(RuleCode::DoubleBooking), EntityRef{EntityKind::Booking, *holder});
}

Judgement refusedByStep(ChangeSetId id, const char *code, std::optional<ChangeSetId> step)
{
    Judgement judgement = refused(id, code);
    judgement.step = step.value_or(ChangeSetId());
    return judgement;
}

} // namespace

Judgement refused(ChangeSetId id, std::string code, std::string detail)
{
    Judgement judgement;
    judgement.id = id;
    judgement.kind = JudgementKind::Refused;
    judgement.code = std::move(code);
    judgement.detail = std::move(detail);
    return judgement;
}

Judgement refusedBy(ChangeSetId id, std::string code, EntityRef blocker)
{
    Judgement judgement = refused(id, std::move(code));
    judgement.blocker = blocker;
    return judgement;
}

Judgement refusedBy(ChangeSetId id, const Violation &violation)
{
    Judgement judgement = refusedBy(id, wordFor(violation.code), violation.holder);
    judgement.rule = violation.rule;
    judgement.detail = violation.word;
    judgement.overridable = violation.severity == Severity::NeedsOverride;
    return judgement;
}

Result<Judgement> refusedFor(JudgingTransaction &transaction, ChangeSetId id, const Error &error)
{
    if (error.code == ErrorCode::Overlap)
        return overlapped(transaction, id, error);
    if (error.code == ErrorCode::Stale) {
        const auto field = fieldFor(argument(error, 2));
        return changedSince(transaction, id, entityIn(error), field.value_or(Field::Withdrawn));
    }
    if (error.code == ErrorCode::NotFound)
        return refusedBy(id, refusal::notFound, entityIn(error));
    if (error.code == ErrorCode::DuplicateIdentity)
        return refusedBy(id, refusal::exists, entityIn(error));
    if (error.code == ErrorCode::FeatureOff)
        return refused(id, refusal::featureOff, argument(error, 0));
    if (error.code == ErrorCode::NotPermitted || error.code == ErrorCode::NotAllowed)
        return refused(id, refusal::notPermitted, argument(error, 0));
    if (error.code == ErrorCode::TransitionRefused)
        return refused(id, refusal::transition, argument(error, 0) + " " + argument(error, 1));
    if (error.code == ErrorCode::ChangedSince)
        return refusedByStep(id, refusal::changedSince, ChangeSetId::parse(argument(error, 2)));
    if (error.code == ErrorCode::AlreadyUndone)
        return refused(id, refusal::undone);
    if (error.code == ErrorCode::NotUndone)
        return refused(id, refusal::notUndone);
    for (const ErrorCode code : {ErrorCode::InvalidArgument,
                                 ErrorCode::InvalidRuleBook,
                                 ErrorCode::Internal,
                                 ErrorCode::NothingToUndo,
                                 ErrorCode::NothingToRedo})
        if (error.code == code)
            return refused(id, refusal::invalid, argument(error, 0));
    return tl::unexpected(error);
}

Result<Judgement>
changedSince(JudgingTransaction &transaction, ChangeSetId id, EntityRef entity, Field field)
{
    const auto step = transaction.lastStep(entity, field);
    if (!step)
        return tl::unexpected(step.error());
    Judgement judgement = refusedBy(id, refusal::changedSince, entity);
    judgement.detail = wordFor(field);
    if (*step)
        judgement.step = (*step)->head.id;
    return judgement;
}

} // namespace bayboard
