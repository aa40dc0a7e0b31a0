#include "core/desk/WriterAccess.h"

#include "core/desk/BulkAccess.h"
#include "core/desk/Effects.h"
#include "core/desk/FeatureAccess.h"
#include "core/desk/ReversalAccess.h"

#include <algorithm>

namespace bayboard {

namespace {

/// The club and its rule book as the rows have them.
struct StoredClub
{
    std::shared_ptr<const Club> club;
    std::shared_ptr<const RuleBook> book;
};

Result<StoredClub> storedClub(Store &store, std::shared_ptr<const RuleBook> known)
{
    ZoneCache zones;
    auto club = store.loadClub(zones);
    const auto text = store.loadRuleBook();
    if (!club || !text)
        return tl::unexpected(club ? text.error() : club.error());
    auto book = text->text.empty() ? RuleBook::parse(RuleBook::defaultText())
                                   : RuleBook::parseStored(text->text);
    return StoredClub{std::move(*club), book ? std::move(*book) : std::move(known)};
}

/// A book that names what was renamed meanwhile.
Status bookStillFits(const Club &club, const ChangeSet &set)
{
    for (const EntityChange &change : set.changes) {
        // One that is made with its club names what comes with it.
        if (change.entity.kind != EntityKind::RuleBook || change.created)
            continue;
        for (const FieldChange &field : change.fields) {
            const auto *text = std::get_if<std::string>(&field.after);
            if (field.field != Field::Text || text == nullptr)
                continue;
            const auto book = RuleBook::parse(*text);
            const Status fits = book ? (*book)->fits(club) : tl::unexpected(book.error());
            if (!fits)
                return fits;
        }
    }
    return {};
}

/// Rows of an import that are there already say by themselves where they are.
Status importedStillMayBe(Store &store, const Club &club, const ChangeSet &set)
{
    for (const EntityChange &change : set.changes) {
        if (change.created || change.entity.kind < EntityKind::Booking)
            continue;
        const auto now = store.loadRecord(change.entity);
        if (!now)
            return tl::unexpected(now.error());
        if (auto off = importFeatureError(club, set.actor, change, apply(*now, change)))
            return tl::unexpected(std::move(*off));
    }
    return {};
}

} // namespace

Status
mayStillMake(Store &store, std::shared_ptr<const RuleBook> known, const ChangeSet &set, Instant now)
{
    const bool isImport = set.label.code == LabelCode::Import;
    if (!isImport && !changesClub(set) && !changesRuleBook(set))
        return {};
    const auto stored = storedClub(store, std::move(known));
    if (!stored)
        return tl::unexpected(stored.error());
    Status allowed = mayMake(*stored->club, *stored->book, set, now);
    if (allowed)
        allowed = bookStillFits(*stored->club, set);
    if (allowed && isImport && !stored->club->settings().switches.empty())
        allowed = importedStillMayBe(store, *stored->club, set);
    return allowed;
}

Result<ChangeSet> reversalHead(Store &store,
                               std::shared_ptr<const Club> club,
                               std::shared_ptr<const RuleBook> known,
                               ChangeSet head,
                               std::optional<ChangeSetId> which,
                               bool undo)
{
    std::optional<Step> step;
    if (which) {
        auto found = store.loadStep(*which);
        if (!found)
            return tl::unexpected(found.error());
        step = std::move(*found);
    } else {
        auto found = undo ? store.undoCandidate(head.actor) : store.redoCandidate(head.actor);
        if (!found)
            return tl::unexpected(found.error());
        step = std::move(*found);
    }
    if (!step)
        return fail(undo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    if (isStepOfTheClub(step->head.label.code)) {
        auto stored = storedClub(store, std::move(known));
        if (!stored)
            return tl::unexpected(stored.error());
        club = std::move(stored->club);
        known = std::move(stored->book);
    }
    const StepReading reading{[&] { return store.loadChangeSet(step->head.id); },
                              [&](EntityRef entity) { return store.loadRecord(entity); },
                              [&]() -> Result<std::shared_ptr<const RuleBook>> {
                                  return known;
                              }};
    if (Status allowed = mayReverse(*club, head.actor, step->head, undo, reading); !allowed)
        return tl::unexpected(allowed.error());
    head.target = step->head.id;
    head.kind = undo ? ChangeKind::Undo : ChangeKind::Redo;
    head.label = step->head.label;
    return head;
}

} // namespace bayboard
