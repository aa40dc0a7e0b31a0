#include "core/access/BlockAccess.h"
#include "core/desk/BulkAccess.h"
#include "core/desk/DeskMemory.h"
#include "core/desk/Refuse.h"
#include "core/desk/WriterAccess.h"

namespace bayboard {

namespace {

std::optional<Error> checkBlock(const Club &club, const Block &block)
{
    if (block.slot.bays.size() != 1)
        return Error{ErrorCode::InvalidArgument,
                     {"block", Phrase::tr("it stands on exactly one bay")}};
    const Bay *bay = club.bay(block.slot.bays.front());
    if (bay == nullptr || bay->withdrawn)
        return Error{ErrorCode::NotFound, {"bay", block.slot.bays.front().toString()}};
    if (bay->location != block.location)
        return Error{ErrorCode::InvalidArgument,
                     {"block", Phrase::tr("its bay must be of its location")}};
    if (club.blockKind(block.kind) == nullptr)
        return Error{ErrorCode::NotFound, {wordFor(EntityKind::BlockKind), block.kind}};
    for (const Span &part : block.lifted)
        if (!block.slot.span.contains(part))
            return Error{ErrorCode::InvalidArgument,
                         {"block", Phrase::tr("lifted parts lie inside it")}};
    return std::nullopt;
}

/// What was drafted on an older state, put into what is now: two edits of different fields are both
/// kept. Stale when both changed the same field.
template <typename Entity>
Result<Entity>
mergedInto(EntityRef entity, const Entity &now, const Entity &drafted, const Entity &wanted)
{
    const Merge merged
        = merge(toRecord(now), difference(entity, toRecord(drafted), toRecord(wanted)));
    if (!merged.conflicts.empty())
        return fail(ErrorCode::Stale, wordFor(entity.kind), entity.id.toString());
    Entity after = now;
    if (!fromRecord(merged.merged, after))
        return fail(ErrorCode::Internal, "the merged entity is not readable");
    return after;
}

/// The overlap rule is the only one that blocks obey.
std::optional<Verdict> overlapVerdict(const Schedule &schedule, const Block &block)
{
    for (const Span &span : heldSpans(block)) {
        const Occupancy *other
            = schedule.firstOverlap(block.slot.bays.front(), span, block.id.value);
        if (other == nullptr)
            continue;
        Verdict verdict;
        Violation violation;
        violation.code
            = other->kind == HolderKind::Block ? RuleCode::BlackoutPeriod : RuleCode::DoubleBooking;
        violation.severity = Severity::Refuse;
        violation.bay = block.slot.bays.front();
        violation.holder
            = {other->kind == HolderKind::Block ? EntityKind::Block : EntityKind::Booking,
               other->holder};
        violation.figures.emplace_back("until", toUnix(other->span.end()));
        verdict.violations.push_back(std::move(violation));
        return verdict;
    }
    return std::nullopt;
}

} // namespace

Outcome Desk::commitEntity(EntityRef entity,
                           std::optional<Record> before,
                           const Record &after,
                           std::optional<Effect> effectBefore,
                           Effect effectAfter,
                           Label label,
                           Permission needed,
                           LocationId where)
{
    if (isReadOnly())
        return refuse({ErrorCode::StoreReadOnly, {path().string()}});
    if (auto closed = m_memory->sessionError(actor()))
        return refuse(std::move(*closed));
    // Customers belong to the whole club: who may edit them somewhere may edit them.
    if (entity.kind == EntityKind::Customer ? !m_memory->mayAnywhere(needed) : !may(needed, where))
        return refuse(notPermitted(club(), actor(), needed));
    ChangeSet set = blankChangeSet(std::move(label));
    EntityChange change = before ? difference(entity, *before, after) : creation(entity, after);
    if (before && change.fields.empty())
        return Committed{{}, entity.id, {}};
    set.changes.push_back(std::move(change));
    const Committed committed{set.id, entity.id, {}};
    m_memory->submit(std::move(set), {{entity, std::move(effectBefore), std::move(effectAfter)}});
    return committed;
}

Outcome Desk::createCustomer(Customer customer)
{
    customer.id = customer.id.isNull() ? CustomerId{m_memory->newId()} : customer.id;
    customer.made = now();
    if (auto wrong = customerFault(customer, nullptr))
        return refuse(std::move(*wrong));
    return commitEntity({EntityKind::Customer, customer.id.value},
                        std::nullopt,
                        toRecord(customer),
                        std::nullopt,
                        customer,
                        {LabelCode::CreateCustomer, {customer.name}},
                        Permission::CustomerEdit,
                        {});
}

Outcome Desk::editCustomer(const Customer &drafted, const Customer &wanted)
{
    const CustomerFacts *known = m_memory->cache.customer(wanted.id);
    const Customer before = known != nullptr ? known->customer : drafted;
    const auto merged
        = mergedInto({EntityKind::Customer, wanted.id.value}, before, drafted, wanted);
    if (!merged)
        return refuse(merged.error());
    const Customer &after = *merged;
    if (auto wrong = customerFault(after, &before))
        return refuse(std::move(*wrong));
    return commitEntity({EntityKind::Customer, after.id.value},
                        toRecord(before),
                        toRecord(after),
                        Effect(before),
                        after,
                        {LabelCode::EditCustomer, {after.name}},
                        Permission::CustomerEdit,
                        {});
}

Outcome Desk::createBlock(Block block)
{
    block.id = block.id.isNull() ? BlockId{m_memory->newId()} : block.id;
    block.made = now();
    if (auto wrong = checkBlock(club(), block))
        return refuse(std::move(*wrong));
    if (Status allowed = mayLay(club(),
                                actor(),
                                Permission::BlockCreate,
                                {block.kind, block.location, block.slot.span.start()},
                                now());
        !allowed)
        return refuse(allowed.error());
    if (!schedule().isKnown(block.slot.bays.front(), block.slot.span) && !block.slot.span.isOpen())
        return refuse(m_memory->openVerdict(block.slot.span));
    if (auto verdict = overlapVerdict(schedule(), block)) {
        m_memory->noteAttempts(block.location, *verdict, {}, false);
        return tl::unexpected(Refusal{std::move(*verdict), std::nullopt, {}});
    }
    return commitEntity({EntityKind::Block, block.id.value},
                        std::nullopt,
                        toRecord(block),
                        std::nullopt,
                        block,
                        {LabelCode::CreateBlock, {block.kind, block.title}},
                        Permission::BlockCreate,
                        block.location);
}

Outcome Desk::editBlock(const Block &drafted, const Block &wanted)
{
    const BlockView *known = block(wanted.id);
    const Block before = known != nullptr ? known->block : drafted;
    const auto merged = mergedInto({EntityKind::Block, wanted.id.value}, before, drafted, wanted);
    if (!merged)
        return refuse(merged.error());
    const Block &after = *merged;
    if (auto wrong = checkBlock(club(), after))
        return refuse(std::move(*wrong));
    for (const Block *each : {&before, &after})
        if (Status allowed = mayLay(club(),
                                    actor(),
                                    Permission::BlockEdit,
                                    {each->kind, each->location, after.slot.span.start()},
                                    now());
            !allowed)
            return refuse(allowed.error());
    if (after.slot != before.slot && !daysHere().has(after.slot.span))
        return refuse({ErrorCode::NotHere, {}});
    if (auto verdict = overlapVerdict(schedule(), after)) {
        m_memory->noteAttempts(after.location, *verdict, {}, false);
        return tl::unexpected(Refusal{std::move(*verdict), std::nullopt, {}});
    }
    const LabelCode code = after.withdrawn ? LabelCode::RemoveBlock : LabelCode::EditBlock;
    return commitEntity({EntityKind::Block, after.id.value},
                        toRecord(before),
                        toRecord(after),
                        Effect(before),
                        after,
                        {code, {after.kind, after.title}},
                        Permission::BlockEdit,
                        after.location);
}

void Desk::editClub(const std::vector<ClubEdit> &edits,
                    Label label,
                    std::function<void(Outcome)> done)
{
    ChangeSet set = blankChangeSet(std::move(label));
    for (const ClubEdit &edit : edits) {
        const bool people
            = edit.entity.kind == EntityKind::Operator || edit.entity.kind == EntityKind::Role;
        const Permission needed = people ? Permission::OperatorEdit : Permission::ClubEdit;
        if (!may(needed)) {
            done(refuse(notPermitted(club(), actor(), needed)));
            return;
        }
        EntityChange change = edit.before.isEmpty()
            ? creation(edit.entity, edit.after)
            : difference(edit.entity, edit.before, edit.after);
        if (change.created || !change.fields.empty())
            set.changes.push_back(std::move(change));
    }
    commitBulk(std::move(set), std::move(done));
}

void Desk::setRuleBook(const std::string &json, std::function<void(Outcome)> done)
{
    if (!may(Permission::RuleEdit)) {
        done(refuse(notPermitted(club(), actor(), Permission::RuleEdit)));
        return;
    }
    auto parsed = RuleBook::parse(json);
    if (!parsed) {
        done(refuse(parsed.error()));
        return;
    }
    if (const Status fitting = (*parsed)->fits(club()); !fitting) {
        done(refuse(fitting.error()));
        return;
    }
    if (auto closed = m_memory->sessionError(actor())) {
        done(refuse(std::move(*closed)));
        return;
    }
    const EntityRef book{EntityKind::RuleBook, ruleBookId()};
    Memory *memory = m_memory.get();
    read<Record>([book](Store &store) { return store.loadRecord(book); },
                 [this,
                  memory,
                  book,
                  json,
                  set = blankChangeSet({LabelCode::EditRules, {}}),
                  done = std::move(done)](Result<Record> before) mutable {
                     if (!before) {
                         done(refuse(before.error()));
                         return;
                     }
                     Record after = *before;
                     after.set(Field::Text, json);
                     after.set(Field::Version, memory->ruleBookVersion + 1);
                     set.changes.push_back(before->isEmpty() ? creation(book, after)
                                                             : difference(book, *before, after));
                     // Whoever acts by now: the session was asked when it began.
                     if (const Status allowed = mayMake(club(), ruleBook(), set, now()); !allowed)
                         done(refuse(allowed.error()));
                     else
                         commitWith(
                             std::move(set),
                             [book = memory->ruleBook, at = now()](WriterSide &side,
                                                                   const ChangeSet &wanted) {
                                 Status still = mayStillMake(*side.store, book, wanted, at);
                                 return still ? side.store->commit(wanted) : still;
                             },
                             done);
                 });
}

} // namespace bayboard
