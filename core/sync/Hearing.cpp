#include "core/sync/Hearing.h"

#include "core/desk/FeatureAccess.h"
#include "core/desk/OftenChanged.h"
#include "core/desk/PlaceFault.h"
#include "core/desk/ReversalAccess.h"
#include "core/journal/Rebased.h"
#include "core/sync/Judge.h"
#include "core/sync/RolledBlocks.h"
#include "core/sync/StoredFacts.h"

#include <algorithm>

namespace bayboard {

namespace {

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool changesField(const EntityChange &change, Field field)
{
    return std::any_of(change.fields.begin(), change.fields.end(), [=](const FieldChange &entry) {
        return entry.field == field;
    });
}

/// Fields that follow from others, as they are after the merge: a move that somebody else had made
/// already counts once.
void derive(const EntityChange &sent, const std::optional<Booking> &before, Booking &after)
{
    if (!before || !changesField(sent, Field::Reschedules))
        return;
    const bool moves = before->slot.span.start() != after.slot.span.start()
        || before->location != after.location;
    if (moves)
        flagWhenOftenChanged(after);
    else if (after.reschedules > before->reschedules)
        after.reschedules = before->reschedules;
}

Result<std::optional<Proposal>> proposalOf(const Considered &entity)
{
    Proposal proposal;
    proposal.after.id = BookingId{entity.change.entity.id};
    if (!fromRecord(entity.after, proposal.after))
        return std::nullopt;
    if (entity.before) {
        Booking before;
        if (!fromRecord(*entity.before, before))
            return fail(ErrorCode::StoreFailed, "", Phrase::tr("a booking is not readable"));
        before.id = proposal.after.id;
        proposal.before = std::move(before);
    }
    return proposal;
}

} // namespace

Hearing::Hearing(JudgingTransaction &transaction,
                 const BatchLocks &locks,
                 std::shared_ptr<const Club> club,
                 std::shared_ptr<const RuleBook> book,
                 BookReader inForce,
                 Instant now)
    : m_transaction(transaction)
    , m_locks(locks)
    , m_club(std::move(club))
    , m_book(std::move(book))
    , m_inForce(std::move(inForce))
    , m_now(now)
{ }

Result<Judgement> Hearing::hear(const SentSet &sent, DeskId sender)
{
    for (const Objection &objection : {objectToSending(sent, sender), objectToTime(sent.set)}) {
        if (!objection)
            return tl::unexpected(objection.error());
        if (*objection)
            return **objection;
    }
    return sent.set.kind == ChangeKind::Do ? hearChange(sent.set) : hearReversal(sent.set);
}

Objection Hearing::objectToSending(const SentSet &sent, DeskId sender)
{
    const ChangeSet &set = sent.set;
    if (set.id.isNull() || set.desk != sender)
        return refused(set.id, refusal::invalid, "desk");
    for (const ChangeSetId earlier : sent.follows) {
        const auto judgement = m_transaction.judgement(earlier);
        if (!judgement)
            return tl::unexpected(judgement.error());
        if (*judgement && (*judgement)->isRefused()) {
            Judgement follows = refused(set.id, refusal::follows);
            follows.step = earlier;
            return follows;
        }
    }
    return std::nullopt;
}

Objection Hearing::objectToTime(const ChangeSet &set)
{
    const auto contact = m_transaction.lastContact(set.desk);
    if (!contact)
        return tl::unexpected(contact.error());
    const bool early = *contact && set.at < **contact - clockTolerance;
    if (early || set.at > m_now + clockTolerance)
        return refused(set.id, refusal::clock);
    return std::nullopt;
}

Result<Judgement> Hearing::hearChange(const ChangeSet &set)
{
    ConsideredSet considered;
    const auto apart = consider(set, considered);
    if (!apart)
        return tl::unexpected(apart.error());
    if (*apart)
        return **apart;
    if (const auto denied = accessError(*m_club, set, considered))
        return refusedFor(m_transaction, set.id, *denied);
    const bool obeysRules = isGesture(set, considered);
    const bool isOne = obeysRules && considered.bookings.size() == 1;
    for (const Objection &objection :
         {objectToPlaces(set),
          isOne ? objectToRules(set, considered.bookings.front(), considered) : Objection(),
          objectToBook(set, considered)}) {
        if (!objection)
            return tl::unexpected(objection.error());
        if (*objection)
            return **objection;
    }
    ChangeSet merged = set;
    merged.changes.clear();
    for (const Considered &entity : considered.entities) {
        EntityChange change = entity.before
            ? difference(entity.change.entity, *entity.before, entity.after)
            : entity.change;
        if (m_agreed && !entity.before && change.entity.kind == EntityKind::Booking)
            for (FieldChange &field : change.fields)
                if (field.field == Field::Policy)
                    field.after = *m_agreed;
        if (!entity.before || !change.fields.empty())
            merged.changes.push_back(std::move(change));
    }
    if (Status done = takeRolledAlong(m_transaction, merged); !done)
        return tl::unexpected(done.error());
    return obeysRules && !isOne ? write(set, merged, considered) : write(set, merged);
}

/// Every entity as it is and as it would be; an objection where others stand in the way.
Objection Hearing::consider(const ChangeSet &set, ConsideredSet &considered)
{
    for (const EntityChange &change : set.changes) {
        const auto now = m_transaction.load(change.entity);
        if (!now)
            return tl::unexpected(now.error());
        if (change.created == now->has_value())
            return refusedBy(
                set.id, change.created ? refusal::exists : refusal::notFound, change.entity);
        Considered entity{change, *now, apply(Record(), change)};
        if (*now) {
            Rebased over = rebased(change, **now);
            if (!over.conflicts.empty()) {
                auto objection = changedSince(
                    m_transaction, set.id, change.entity, over.conflicts.front().field);
                if (!objection)
                    return tl::unexpected(objection.error());
                return std::move(*objection);
            }
            if (!m_locks.cover(**now))
                return fail(ErrorCode::Stale, wordFor(change.entity.kind)); // moved meanwhile
            entity.after = apply(**now, over.change);
        }
        if (change.entity.kind == EntityKind::Booking) {
            auto proposal = proposalOf(entity);
            if (!proposal)
                return tl::unexpected(proposal.error());
            if (!*proposal)
                return refused(set.id, refusal::invalid, wordFor(change.entity.kind));
            derive(change, (*proposal)->before, (*proposal)->after);
            entity.after = toRecord((*proposal)->after);
            considered.bookings.push_back(std::move(**proposal));
        } else if (change.created && change.entity.kind == EntityKind::Customer) {
            Customer made;
            made.id = CustomerId{change.entity.id};
            if (!fromRecord(entity.after, made))
                return refused(set.id, refusal::invalid, wordFor(change.entity.kind));
            considered.madeCustomer = std::move(made);
        }
        considered.entities.push_back(std::move(entity));
    }
    return std::nullopt;
}

Objection Hearing::objectToRules(const ChangeSet &set,
                                 const Proposal &proposal,
                                 const ConsideredSet &considered)
{
    const auto facts = StoredFacts::load(m_transaction,
                                         m_club,
                                         {set.actor, set.approvedBy, set.at},
                                         proposal,
                                         considered.madeCustomer);
    if (!facts) {
        auto refusal = refusedFor(m_transaction, set.id, facts.error());
        if (!refusal)
            return tl::unexpected(refusal.error());
        return std::move(*refusal);
    }
    const CustomerFacts *customer = (*facts)->customer();
    if (const auto off
        = bookingFeatureError(*m_club,
                              set.actor,
                              proposal,
                              customer == nullptr ? nullptr : &customer->customer.tags)) {
        auto refusal = refusedFor(m_transaction, set.id, *off);
        if (!refusal)
            return tl::unexpected(refusal.error());
        return std::move(*refusal);
    }
    if (proposal.isNew() && !proposal.after.policy.empty()) {
        // What is agreed is the book's to say, as it was when the desk acted.
        std::string agreed = m_book->policyFor(proposal, **facts);
        if (agreed != proposal.after.policy && considered.bookings.size() > 1)
            return refused(set.id, refusal::invalid, wordFor(Field::Policy)); // written already
        m_agreed = std::move(agreed);
    }
    return objectToVerdict(set, m_book->judge(proposal, **facts), proposal.after.location);
}

std::optional<Judgement>
Hearing::objectToVerdict(const ChangeSet &set, const Verdict &verdict, LocationId where) const
{
    const bool mayOverride = may(*m_club, set.actor, Permission::RuleOverride, where)
        || may(*m_club, set.approvedBy, Permission::RuleOverride, where);
    for (const Violation &violation : verdict.violations) { // heaviest first
        if (violation.severity == Severity::Warn)
            break;
        const Override wanted{wordFor(violation.code), violation.rule};
        const bool overridden = violation.severity == Severity::NeedsOverride
            && !isBlank(set.reason)
            && std::find(set.overrides.begin(), set.overrides.end(), wanted) != set.overrides.end();
        if (!overridden)
            return refusedBy(set.id, violation);
        if (!mayOverride)
            return refused(set.id, refusal::notPermitted, wordFor(Permission::RuleOverride));
    }
    BAYBOARD_ASSERT(!verdict.checking);
    return std::nullopt;
}

Objection Hearing::objectToPlaces(const ChangeSet &set)
{
    if (!changesPlaces(set.changes))
        return std::nullopt;
    const auto book = m_inForce();
    if (!book)
        return tl::unexpected(book.error());
    const auto wrong = placeFault(*m_club, **book, set.changes);
    if (!wrong)
        return std::nullopt;
    auto refusal = refusedFor(m_transaction, set.id, *wrong);
    if (!refusal)
        return tl::unexpected(refusal.error());
    return std::move(*refusal);
}

/// A rule book that is none would stop every desk.
Objection Hearing::objectToBook(const ChangeSet &set, const ConsideredSet &considered)
{
    for (const Considered &entity : considered.entities) {
        if (entity.change.entity.kind != EntityKind::RuleBook)
            continue;
        const auto *text = std::get_if<std::string>(&entity.after.get(Field::Text));
        const auto book
            = RuleBook::parse(text == nullptr ? std::string_view() : std::string_view(*text));
        const Status fits = book ? (*book)->fits(*m_club) : tl::unexpected(book.error());
        if (!fits)
            return refused(set.id, refusal::invalid, wordFor(EntityKind::RuleBook));
    }
    return std::nullopt;
}

/// Bookings that go together are judged as all of them stand afterwards, so that one may go where
/// another was: behind the writing, which a refusal takes back.
Result<Judgement>
Hearing::write(const ChangeSet &sent, const ChangeSet &merged, const ConsideredSet &together)
{
    if (Status done = m_transaction.write(merged); !done)
        return refusedInWriting(sent.id, done.error());
    for (const Proposal &proposal : together.bookings) {
        const Objection objection = objectToRules(sent, proposal, together);
        if (!objection)
            return tl::unexpected(objection.error());
        if (*objection)
            return **objection;
    }
    if (const Status done = m_transaction.number(merged); !done)
        return tl::unexpected(done.error());
    Judgement judgement;
    judgement.id = sent.id;
    judgement.kind = merged == sent ? JudgementKind::Accepted : JudgementKind::Merged;
    return judgement;
}

/// What the set had written until it was refused is no fact to answer with, and some databases
/// answer nothing before it is thrown away.
Result<Judgement> Hearing::refusedInWriting(ChangeSetId id, const Error &error)
{
    Status done = m_transaction.back();
    if (done)
        done = m_transaction.mark();
    if (!done)
        return tl::unexpected(done.error());
    return refusedFor(m_transaction, id, error);
}

StepReading Hearing::readingOf(const Step &step)
{
    return {[this, &step] { return m_transaction.changes(step); },
            [this](EntityRef entity) -> Result<Record> {
                auto record = m_transaction.load(entity);
                if (!record)
                    return tl::unexpected(record.error());
                return record->value_or(Record());
            },
            m_inForce};
}

/// Rules do not apply to an undo: it restores what was. It needs the right of the original act, the
/// fields as that left them, and the time still free.
Result<Judgement> Hearing::hearReversal(const ChangeSet &set)
{
    const auto target = m_transaction.step(set.target);
    if (!target)
        return tl::unexpected(target.error());
    if (!*target) {
        Judgement judgement = refused(set.id, refusal::notFound);
        judgement.step = set.target;
        return judgement;
    }
    const Operator *person = m_club->person(set.actor);
    if (person == nullptr || person->withdrawn || !person->active)
        return refused(set.id, refusal::notPermitted, "actor");
    const Status allowed = mayReverse(
        *m_club, set.actor, (*target)->head, set.kind == ChangeKind::Undo, readingOf(**target));
    if (!allowed)
        return refusedFor(m_transaction, set.id, allowed.error());
    ChangeSet head = set;
    head.changes.clear();
    const auto written = m_transaction.writeReversal(std::move(head));
    if (!written)
        return refusedInWriting(set.id, written.error());
    if (const Status done = m_transaction.number(*written); !done)
        return tl::unexpected(done.error());
    Judgement judgement;
    judgement.id = set.id;
    judgement.kind = *written == set ? JudgementKind::Accepted : JudgementKind::Merged;
    return judgement;
}

} // namespace bayboard
