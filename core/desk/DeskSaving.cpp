#include "core/desk/BulkAccess.h"
#include "core/desk/DeskMemory.h"
#include "core/desk/Refuse.h"
#include "core/desk/WriterAccess.h"

namespace bayboard {

namespace {

/// Effects kept to be put in again over windows that were read before them.
constexpr std::size_t keptEffects = 512;
/// Above this many entities memory is loaded anew instead of patched.
constexpr std::size_t patchLimit = 200;

EntityRef refOf(const Effect &effect)
{
    if (const auto *row = std::get_if<BookingRow>(&effect))
        return {EntityKind::Booking, row->booking.id.value};
    if (const auto *block = std::get_if<Block>(&effect))
        return {EntityKind::Block, block->id.value};
    return {EntityKind::Customer, std::get<Customer>(effect).id.value};
}

std::vector<EntityRef> entitiesOf(const ChangeSet &set)
{
    std::vector<EntityRef> entities;
    for (const EntityChange &change : set.changes)
        entities.push_back(change.entity);
    return entities;
}

} // namespace

void Desk::Memory::onWriter(std::function<void(WriterSide &)> job)
{
    ++writesOut;
    // `this` is only used on the desk's thread, behind the door.
    options.writer->post([this, home = homeDoor(), side = writer, job = std::move(job)] {
        job(*side);
        noteDamage(this, *side, side->file->path(), home);
        home([this] { --writesOut; });
    });
}

CommitWatch Desk::Memory::watching(StepWatch watch, Home home)
{
    return [watch = std::move(watch), home = std::move(home)](std::int64_t done, std::int64_t all) {
        if (watch.progress)
            home([progress = watch.progress, done, all] { progress(done, all); });
        return !watch.stop || !watch.stop->load();
    };
}

void Desk::Memory::logAttempts(std::vector<Attempt> attempts)
{
    onWriter([this, home = homeDoor(), attempts = std::move(attempts)](WriterSide &side) {
        const Status logged = side.store->logAttempts(attempts);
        if (!logged)
            home([this, error = logged.error()] { troubled(error); });
    });
}

void Desk::rescueTold()
{
    if (isReadOnly())
        return;
    // Nothing is lost when it fails: the next start tells again.
    m_memory->onWriter(
        [](WriterSide &side) { static_cast<void>(side.store->forgetRescue().has_value()); });
}

void Desk::Memory::submit(ChangeSet set, std::vector<Touched> touched)
{
    const std::int64_t number = ++submitted;
    std::vector<EntityRef> entities;
    // Stretches that go before stretches that come: two bookings may swap.
    for (const Touched &entry : touched)
        if (entry.before)
            cache.makeRoom(entry.entity);
    for (const Touched &entry : touched) {
        cache.put(entry.after, SaveState::Saving, !entry.before);
        entities.push_back(entry.entity);
    }
    ChangeSet head = set;
    head.changes.clear();
    inFlight.push_back({head, std::move(touched), number});
    undoState = {Step{head, 0, static_cast<std::int64_t>(set.changes.size()), false}, {}};
    onWriter([this, home = homeDoor(), number, set = std::move(set)](WriterSide &side) {
        Status saved = side.halted
            ? fail(ErrorCode::StoreFailed, "", Phrase::tr("an earlier save failed"))
            : set.target.isNull() ? side.store->commit(set)
                                  : Following(*side.store).tryAgain(set);
        side.halted = side.halted || !saved;
        home([this, number, saved = std::move(saved)] { landed(number, saved); });
    });
    tell([&](DeskObserver &o) { o.deskChanged({entities, false}); });
    tell([](DeskObserver &o) { o.undoStateChanged(); });
}

void Desk::Memory::landed(std::int64_t number, const Status &status)
{
    // Taken back already, together with an earlier one that failed.
    if (inFlight.empty() || inFlight.front().number != number)
        return;
    if (!status) {
        takeBack(status.error());
        return;
    }
    const InFlight done = std::move(inFlight.front());
    inFlight.pop_front();
    std::vector<EntityRef> entities;
    for (const Touched &entry : done.touched) {
        remember(number, entry.after);
        const bool waiting = std::any_of(inFlight.begin(), inFlight.end(), [&](const InFlight &f) {
            return std::any_of(f.touched.begin(), f.touched.end(), [&](const Touched &t) {
                return t.entity == entry.entity;
            });
        });
        if (!waiting)
            cache.setSaveState(entry.entity, SaveState::Saved);
        entities.push_back(entry.entity);
    }
    if (marks) {
        marks->saved({done.head.id, entities});
        marks->decided(done.head.target);
    }
    tell([&](DeskObserver &o) { o.deskChanged({entities, false}); });
    tell([&](DeskObserver &o) { o.saved(done.head.id); });
    if (!inFlight.empty())
        return;
    if (std::exchange(readAgain, false))
        reloadAll();
    askUndoState();
}

void Desk::Memory::takeBack(const Error &error)
{
    // All that was submitted after the failed one was built on it, or may have been: the writer
    // refuses it until `halted` is lifted, and memory goes back over all of it, newest first.
    std::vector<ChangeSetId> fallen;
    std::vector<EntityRef> entities;
    for (auto flight = inFlight.rbegin(); flight != inFlight.rend(); ++flight) {
        for (const Touched &entry : flight->touched) {
            if (entry.before)
                cache.makeRoom(entry.entity);
            else
                cache.drop(entry.entity);
        }
        for (const Touched &entry : flight->touched) {
            if (entry.before)
                cache.put(*entry.before, SaveState::Saved);
            entities.push_back(entry.entity);
        }
        fallen.insert(fallen.begin(), flight->head.id);
    }
    inFlight.clear();
    onWriter([](WriterSide &side) { side.halted = false; });
    tell([&](DeskObserver &o) { o.deskChanged({entities, false}); });
    tell([&](DeskObserver &o) { o.saveFailed(fallen, error); });
    if (std::exchange(readAgain, false))
        reloadAll(); // what was put back is from before the other step
    askUndoState();
}

void Desk::Memory::remember(std::int64_t number, const Effect &effect)
{
    recent.emplace_back(number, effect);
    while (recent.size() > keptEffects)
        recent.pop_front();
}

void Desk::Memory::reapply(std::int64_t since)
{
    for (const auto &[number, effect] : recent)
        if (number > since)
            cache.put(effect, SaveState::Saved);
    for (const InFlight &flight : inFlight) {
        for (const Touched &entry : flight.touched)
            if (entry.before)
                cache.makeRoom(entry.entity);
        for (const Touched &entry : flight.touched)
            cache.put(entry.after, SaveState::Saving);
    }
}

void Desk::Memory::askUndoState()
{
    const std::int64_t question = ++undoAsked;
    onReader([this, home = homeDoor(), question, who = actor](Store &store) {
        auto undo = store.undoCandidate(who);
        auto redo = store.redoCandidate(who);
        home([this, question, undo = std::move(undo), redo = std::move(redo)] {
            if (question != undoAsked || !inFlight.empty())
                return; // a newer answer is on its way
            if (!undo || !redo) {
                troubled(undo ? redo.error() : undo.error());
                return;
            }
            undoState = {*undo, *redo};
            // A step of one's own may be of a time when one might know.
            for (std::optional<Step> *step : {&undoState.undo, &undoState.redo})
                if (*step && !mayAnywhere(Permission::CustomerReadName))
                    (*step)->head.label.arguments.clear();
            tell([](DeskObserver &o) { o.undoStateChanged(); });
        });
    });
}

void Desk::Memory::reloadClub()
{
    // Small: on the desk's side of the reader, but never from the window's thread.
    onReader([this, home = homeDoor()](Store &store) {
        ZoneCache fresh;
        auto loaded = store.loadClub(fresh);
        auto book = store.loadRuleBook();
        home([this, loaded = std::move(loaded), book = std::move(book)] {
            if (!loaded || !book) {
                troubled(loaded ? book.error() : loaded.error());
                return;
            }
            club = *loaded;
            cache.setClub(club);
            showWhatMayBeSeen(); // roles may be others now, and places new
            auto parsed = RuleBook::parse(book->text.empty() ? RuleBook::defaultText()
                                                             : std::string_view(book->text));
            if (parsed) {
                ruleBook = *parsed;
                ruleBookVersion = book->version;
            } else {
                troubled(parsed.error());
            }
            tell([](DeskObserver &o) { o.clubChanged(); });
        });
    });
}

void Desk::Memory::reloadAll()
{
    const auto windows = cache.windows();
    cache.clear();
    if (daysComing)
        cache.setDaysHere(*std::exchange(daysComing, std::nullopt));
    recent.clear();
    for (const auto &[location, span] : windows)
        loadWindow(location, span);
    loadAhead();
    tell([](DeskObserver &o) { o.deskChanged({{}, true}); });
}

void Desk::Memory::bulkEnded()
{
    --bulksOut;
    // Also when it has changed nothing: who shows that something is being saved must hear its end.
    tell([](DeskObserver &o) { o.deskChanged({{}, false}); });
}

bool Desk::Memory::isInFlight(const EntityRef &entity) const
{
    return std::any_of(inFlight.begin(), inFlight.end(), [&](const InFlight &flight) {
        return std::any_of(flight.touched.begin(), flight.touched.end(), [&](const Touched &t) {
            return t.entity == entity;
        });
    });
}

bool Desk::Memory::isInFlight(const ChangeSet &set) const
{
    return std::any_of(set.changes.begin(), set.changes.end(), [&](const EntityChange &change) {
        return isInFlight(change.entity);
    });
}

/// Memory follows a change that was made on the writer's side.
void Desk::Memory::absorb(const ChangeSet &set, Result<std::vector<Effect>> effects)
{
    const std::int64_t number = ++submitted;
    if (marks) {
        marks->saved({set.id, entitiesOf(set)});
        marks->decided(set.target);
    }
    if (changesClub(set) || changesRuleBook(set))
        reloadClub();
    if (isInFlight(set)) {
        // Fields of both are in the row, or will be: memory has them when it reads the row.
        readAgain = true;
    } else if (!effects) {
        reloadAll();
    } else {
        patch(number, {std::move(*effects), {}});
    }
    tell([&](DeskObserver &o) { o.saved(set.id); });
    askUndoState();
}

/// What is gone and what goes elsewhere makes room first: two bookings may swap.
void Desk::Memory::patch(std::int64_t number, const TouchedRows &rows)
{
    std::vector<EntityRef> entities = rows.gone;
    for (const EntityRef &entity : rows.gone)
        cache.drop(entity);
    for (const Effect &effect : rows.present)
        cache.makeRoom(refOf(effect));
    for (const Effect &effect : rows.present) {
        cache.put(effect, SaveState::Saved);
        remember(number, effect);
        entities.push_back(refOf(effect));
    }
    tell([&](DeskObserver &o) { o.deskChanged({entities, false}); });
}

void Desk::Memory::follow(const Reworked &reworked, Result<TouchedRows> rows)
{
    const std::int64_t number = ++submitted;
    const std::vector<EntityRef> &touched = reworked.touched;
    const auto isAny = [&](auto &&test) {
        return std::any_of(touched.begin(), touched.end(), test);
    };
    if (isAny([](const EntityRef &entity) { return entity.kind < EntityKind::Customer; }))
        reloadClub();
    if (isAny([this](const EntityRef &entity) { return isInFlight(entity); }))
        readAgain = true;
    else if (!rows)
        reloadAll();
    else if (!touched.empty())
        patch(number, *rows);
    askUndoState();
}

void Desk::Memory::tellMarked(std::vector<EntityRef> entities)
{
    if (entities.empty())
        return;
    DeskChange change;
    change.everything = entities.size() > patchLimit;
    if (!change.everything)
        change.entities = std::move(entities);
    tell([&](DeskObserver &o) { o.deskChanged(change); });
}

void Desk::Memory::filled(const DaysHere &here)
{
    ++submitted;
    daysComing = here;
    reloadClub();
    if (inFlight.empty())
        reloadAll();
    else
        readAgain = true;
    askUndoState();
}

Result<TouchedRows> rowsOf(Store &store, const std::vector<EntityRef> &touched)
{
    if (touched.size() > patchLimit)
        return fail(ErrorCode::NotLoaded, Phrase::tr("what the step changes"));
    return loadRows(store, touched);
}

Result<std::vector<Effect>> effectsOf(Store &store, const ChangeSet &set)
{
    if (set.changes.size() > patchLimit)
        return fail(ErrorCode::NotLoaded, Phrase::tr("what the step changes"));
    return loadEffects(store, set);
}

void Desk::commitBulk(ChangeSet changes, std::function<void(Outcome)> done)
{
    if (auto closed = m_memory->sessionError(changes.actor)) {
        done(refuse(std::move(*closed)));
        return;
    }
    // The set's own actor is asked: who acts at the desk may be another one by now.
    if (const Status allowed = mayMake(club(), ruleBook(), changes, now()); !allowed) {
        done(refuse(allowed.error()));
        return;
    }
    commitWith(
        std::move(changes),
        [book = m_memory->ruleBook, at = now()](WriterSide &side, const ChangeSet &set) {
            Status allowed = mayStillMake(*side.store, book, set, at);
            return allowed ? side.store->commit(set) : allowed;
        },
        std::move(done));
}

void Desk::commitWith(ChangeSet changes, Write write, std::function<void(Outcome)> done)
{
    Memory *memory = m_memory.get();
    ++memory->bulksOut;
    memory->onWriter([memory,
                      home = home(),
                      set = std::move(changes),
                      write = std::move(write),
                      done = std::move(done)](WriterSide &side) mutable {
        Status saved = side.halted
            ? fail(ErrorCode::StoreFailed, "", Phrase::tr("an earlier save failed"))
            : write(side, set);
        auto effects = saved ? effectsOf(*side.store, set)
                             : Result<std::vector<Effect>>(tl::unexpected(saved.error()));
        home([memory,
              saved,
              effects = std::move(effects),
              set = std::move(set),
              done = std::move(done)]() mutable {
            memory->bulkEnded();
            if (!saved) {
                done(refuse(saved.error()));
                return;
            }
            memory->absorb(set, std::move(effects));
            done(Committed{set.id, {}, {}});
        });
    });
}

void Desk::undo(std::optional<ChangeSetId> which,
                std::function<void(Outcome)> done,
                StepWatch watch)
{
    reverse(which, true, std::move(done), std::move(watch));
}

void Desk::redo(std::optional<ChangeSetId> which,
                std::function<void(Outcome)> done,
                StepWatch watch)
{
    reverse(which, false, std::move(done), std::move(watch));
}

void Desk::reverse(std::optional<ChangeSetId> which,
                   bool undo,
                   std::function<void(Outcome)> done,
                   StepWatch watch)
{
    Memory *memory = m_memory.get();
    if (auto closed = memory->sessionError(actor())) {
        done(refuse(std::move(*closed)));
        return;
    }
    ++memory->bulksOut;
    memory->onWriter([memory,
                      home = home(),
                      which,
                      undo,
                      club = memory->club,
                      book = memory->ruleBook,
                      head = blankChangeSet({}),
                      watch = std::move(watch),
                      done = std::move(done)](WriterSide &side) {
        Result<ChangeSet> made = side.halted
            ? fail(ErrorCode::StoreFailed, "", Phrase::tr("an earlier save failed"))
            : reversalHead(*side.store, club, book, head, which, undo);
        const CommitWatch watching = Memory::watching(watch, home);
        if (made)
            made = undo ? side.store->commitUndo(std::move(*made), watching)
                        : side.store->commitRedo(std::move(*made), watching);
        auto effects = made ? effectsOf(*side.store, *made)
                            : Result<std::vector<Effect>>(tl::unexpected(made.error()));
        home([memory, done, made = std::move(made), effects = std::move(effects)]() mutable {
            memory->bulkEnded();
            if (!made) {
                done(refuse(made.error()));
                return;
            }
            memory->absorb(*made, std::move(effects));
            const Uuid entity = made->changes.empty() ? Uuid{} : made->changes.front().entity.id;
            done(Committed{made->id, entity, {}});
        });
    });
}

} // namespace bayboard
