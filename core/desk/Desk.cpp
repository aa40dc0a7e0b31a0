#include "core/desk/Desk.h"

#include "core/access/BlockAccess.h"
#include "core/desk/DeskMemory.h"

namespace bayboard {

namespace {

/// The book that is stored; if this program cannot read it, the newest older one that it can.
std::shared_ptr<const RuleBook>
readRuleBook(Store &store, std::int64_t &version, std::optional<Error> &trouble)
{
    const auto stored = store.loadRuleBook();
    if (stored && !stored->text.empty()) {
        version = stored->version;
        auto book = RuleBook::parseStored(stored->text);
        if (book)
            return *book;
        trouble = book.error();
        const auto steps = store.history({EntityKind::RuleBook, ruleBookId()}, 0);
        for (std::size_t i = 0; steps && i < steps->size(); ++i)
            for (const FieldChange &field : (*steps)[i].head.changes.front().fields)
                if (const auto *text = std::get_if<std::string>(&field.before);
                    field.field == Field::Text && text != nullptr)
                    if (auto older = RuleBook::parseStored(*text))
                        return *older;
    } else if (!stored) {
        trouble = stored.error();
    }
    auto shipped = RuleBook::parseStored(RuleBook::defaultText());
    BAYBOARD_ASSERT(shipped.has_value());
    return *shipped;
}

} // namespace

Desk::Desk(std::unique_ptr<Memory> memory) : m_memory(std::move(memory)) { }

Desk::~Desk()
{
    // Jobs on their way home find nobody; those on the workers finish and save what was accepted.
    m_memory->alive.reset();
    m_memory->tell([](DeskObserver &o) { o.deskClosed(); });
}

Result<std::unique_ptr<Desk>> Desk::open(Options options)
{
    BAYBOARD_ASSERT(options.file && options.clock && options.random && options.home
                    && options.writer && options.reader);
    const std::filesystem::path path = options.file->path();
    const bool mayWrite = !options.file->isReadOnly();
    auto desk = Memory::open(std::move(options));
    if (!desk && desk.error().code == ErrorCode::StoreDamaged && mayWrite)
        ClubFile::suspect(path);
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::Memory::open(Options options)
{
    auto writer = options.file->takeWriter();
    BAYBOARD_ASSERT(writer != nullptr);
    auto reader = options.file->openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    ZoneCache zones;
    auto club = writer->loadClub(zones);
    if (!club)
        return tl::unexpected(club.error());
    auto desk = writer->deskId();
    if (!desk)
        return tl::unexpected(desk.error());
    const auto here = Following(*writer).daysHere();
    if (!here)
        return tl::unexpected(here.error());
    auto memory = std::make_unique<Memory>(std::move(options), *club);
    memory->zones = std::move(zones);
    memory->desk = *desk;
    memory->cache.setDaysHere(*here);
    std::optional<Error> trouble;
    memory->ruleBook = readRuleBook(*writer, memory->ruleBookVersion, trouble);
    auto pins = writer->loadPins();
    if (!pins)
        return tl::unexpected(pins.error());
    memory->pins = std::make_unique<DeskPins>(*memory, std::move(*pins), SignInSecret::Pin);
    auto passwords = writer->loadPins(SignInSecret::Password);
    if (!passwords)
        return tl::unexpected(passwords.error());
    memory->passwords
        = std::make_unique<DeskPins>(*memory, std::move(*passwords), SignInSecret::Password);
    memory->writer->file = std::move(memory->options.file);
    memory->writer->store = std::move(writer);
    memory->reader->store = std::move(*reader);
    std::unique_ptr<Desk> made(new Desk(std::move(memory)));
    if (trouble) // when somebody listens
        made->m_memory->homeDoor()(
            [inside = made->m_memory.get(), error = *trouble] { inside->troubled(error); });
    return made;
}

void Desk::addObserver(DeskObserver *observer)
{
    m_memory->observers.push_back(observer);
}

void Desk::removeObserver(DeskObserver *observer)
{
    std::erase(m_memory->observers, observer);
}

const Club &Desk::club() const
{
    return *m_memory->club;
}

std::shared_ptr<const Club> Desk::clubSnapshot() const
{
    return m_memory->club;
}

const RuleBook &Desk::ruleBook() const
{
    return *m_memory->ruleBook;
}

std::int64_t Desk::ruleBookVersion() const
{
    return m_memory->ruleBookVersion;
}

DeskId Desk::id() const
{
    return m_memory->desk;
}

Instant Desk::now() const
{
    return m_memory->options.clock->now();
}

const std::filesystem::path &Desk::path() const
{
    return m_memory->writer->file->path();
}

bool Desk::isReadOnly() const
{
    return m_memory->writer->file->isReadOnly();
}

bool Desk::announce(const std::string &address)
{
    return m_memory->writer->file->announce(address);
}

const OpenReport &Desk::openReport() const
{
    return m_memory->writer->file->report();
}

Status Desk::setActor(OperatorId who, const PinProof &proof)
{
    const bool byPassword = passwords().holds(proof, who);
    if (!byPassword) {
        if (auto closed = m_memory->sessionError(who))
            return tl::unexpected(std::move(*closed));
        if (who != actor() && pins().isSet(who) && !pins().holds(proof, who)) {
            const Operator *person = club().person(who);
            return fail(ErrorCode::PinNeeded, person == nullptr ? std::string() : person->name);
        }
    }
    become(who);
    if (byPassword)
        m_memory->provenActor = who;
    return {};
}

void Desk::become(OperatorId who)
{
    m_memory->become(who);
}

void Desk::Memory::become(OperatorId who)
{
    actor = who;
    provenActor = {};
    showWhatMayBeSeen();
    undoState = {};
    askUndoState();
    tell([](DeskObserver &o) { o.deskChanged({{}, true}); });
    tell([](DeskObserver &o) { o.undoStateChanged(); });
}

void Desk::Memory::showWhatMayBeSeen()
{
    DayCache::Visibility visibility;
    for (const Location &place : club->locations()) {
        if (!bayboard::may(*club, actor, Permission::CustomerReadName, place.id))
            visibility.nameless.push_back(place.id);
        if (!bayboard::may(*club, actor, Permission::CustomerReadContact, place.id))
            visibility.contactless.push_back(place.id);
    }
    visibility.block = [club = club, who = actor](const Block &block) {
        return maySee(*club, who, block.kind, block.location);
    };
    cache.setVisibility(std::move(visibility));
}

DeskPins &Desk::pins() const
{
    return *m_memory->pins;
}

DeskPins &Desk::passwords() const
{
    return *m_memory->passwords;
}

OperatorId Desk::actor() const
{
    return m_memory->actor;
}

bool Desk::may(Permission permission, LocationId where) const
{
    return bayboard::may(*m_memory->club, m_memory->actor, permission, where);
}

const UndoState &Desk::undoState() const
{
    return m_memory->undoState;
}

const Schedule &Desk::schedule() const
{
    return m_memory->cache.schedule();
}

bool Desk::isLoaded(LocationId location, const Span &span) const
{
    return m_memory->cache.isLoaded(location, span);
}

const DaysHere &Desk::daysHere() const
{
    return m_memory->cache.daysHere();
}

std::vector<const BookingView *>
Desk::bookings(LocationId location, const Span &span, bool withCancelled) const
{
    return m_memory->cache.bookings(location, span, withCancelled);
}

std::vector<const BlockView *> Desk::blocks(LocationId location, const Span &span) const
{
    return m_memory->cache.blocks(location, span);
}

const BookingView *Desk::booking(BookingId id) const
{
    return m_memory->cache.booking(id);
}

const BlockView *Desk::block(BlockId id) const
{
    return m_memory->cache.block(id);
}

SyncMark Desk::syncMark(const EntityRef &entity) const
{
    return m_memory->marks ? m_memory->marks->of(entity) : SyncMark::None;
}

std::string Desk::nameOf(const EntityRef &holder) const
{
    if (holder.kind == EntityKind::Booking) {
        const BookingView *view = booking(BookingId{holder.id});
        if (view == nullptr)
            return {};
        return view->booking.title.empty() ? view->name : view->booking.title;
    }
    const BlockView *view = holder.kind == EntityKind::Block ? block(BlockId{holder.id}) : nullptr;
    return view == nullptr || view->hidden ? std::string() : view->block.title;
}

bool Desk::isIdle() const
{
    return m_memory->readsOut == 0 && m_memory->writesOut == 0;
}

std::size_t Desk::savesInFlight() const
{
    return m_memory->inFlight.size() + m_memory->bulksOut;
}

ChangeSet Desk::blankChangeSet(Label label) const
{
    return m_memory->blank(std::move(label), m_memory->actor);
}

ChangeSet Desk::Memory::blank(Label label, OperatorId who) const
{
    ChangeSet set;
    set.id = ChangeSetId{newId()};
    set.desk = desk;
    set.actor = who;
    set.at = options.clock->now();
    set.label = std::move(label);
    set.ruleBookVersion = ruleBookVersion;
    return set;
}

Uuid Desk::Memory::newId() const
{
    return makeUuidV7(toUnix(options.clock->now()) * 1000, *options.random);
}

} // namespace bayboard
