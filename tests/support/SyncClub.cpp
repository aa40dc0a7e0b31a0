#include "tests/support/SyncClub.h"

#include "core/desk/ClubTemplate.h"
#include "core/journal/Codec.h"
#include "core/store/StoreConnection.h"
#include "tests/support/StoreLook.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdlib>

namespace bayboard::test {

namespace {

constexpr const char *noRules = R"({"version": 1, "rules": []})";

Operator someone(const char *name, const char *role)
{
    Operator made;
    made.name = name;
    made.roles = {role};
    return made;
}

ClubTemplate::Site site(const char *name, int bays)
{
    ClubTemplate::Site made;
    made.location.name = name;
    made.location.zone = "America/Halifax";
    for (int i = 1; i <= bays; ++i) {
        Bay bay;
        bay.name = std::string(name).substr(0, 1) + std::to_string(i);
        made.bays.push_back(bay);
    }
    return made;
}

DeskId deskNumber(std::uint64_t number)
{
    DeskId desk;
    desk.value.bytes[0] = 0xE0;
    desk.value.bytes[15] = static_cast<std::uint8_t>(number + 1);
    return desk;
}

} // namespace

std::string said(const Error &error)
{
    std::string text = "error " + std::to_string(static_cast<int>(error.code));
    for (const Phrase &argument : error.arguments)
        text += "; " + argument.english();
    return text;
}

std::string rowsAsText(const std::function<std::vector<std::pair<Uuid, Record>>(EntityKind)> &rows)
{
    std::string lines;
    for (const EntityKind kind : allEntityKinds)
        for (const auto &[id, record] : rows(kind))
            lines += std::string(wordFor(kind)) + " " + id.toString() + " " + encodeRecord(record)
                + "\n";
    return lines;
}

RamFolder::RamFolder()
{
    const std::filesystem::path memory = "/dev/shm";
    const auto parent
        = std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path();
    std::string name = (parent / "bayboard-sync-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        std::abort();
    m_path = name;
}

RamFolder::~RamFolder()
{
    std::error_code problem;
    std::filesystem::remove_all(m_path, problem);
}

SyncClub::SyncClub(std::uint64_t seed, const std::string &ruleBook, std::vector<Role> roles)
{
    SeededRandom random(seed);
    ClubTemplate plan;
    plan.settings.name = "Test club";
    plan.sites = {site("Dartmouth", 4), site("Bedford", 2)};
    plan.operators = {someone("Olga", "owner"),
                      someone("Mia", "manager"),
                      someone("Sam", "front_desk"),
                      someone("Kim", "cleaner")};
    plan.ruleBook = ruleBook.empty() ? noRules : ruleBook;
    plan.roles = std::move(roles);
    plan = completed(std::move(plan), noon(), random);
    ChangeSet head;
    head.id = ChangeSetId{makeUuidV7(2, random)};
    head.desk = deskNumber(200);
    head.actor = systemOperator();
    head.at = noon();
    auto start = startClub(plan, head, random);
    EXPECT_TRUE(start.has_value()) << (start ? "" : said(start.error()));
    m_start = std::move(*start);
    for (const Operator &person : plan.operators)
        m_people.emplace_back(person.name, person.id);
    for (const ClubTemplate::Site &each : plan.sites) {
        m_places.push_back(each.location.id);
        for (const Bay &bay : each.bays)
            m_bays.push_back(bay.id);
    }
}

OperatorId SyncClub::person(const std::string &name) const
{
    for (const auto &[known, id] : m_people)
        if (known == name)
            return id;
    ADD_FAILURE() << "nobody is called " << name;
    return {};
}

LocationId SyncClub::placeOf(BayId bay) const
{
    return bay == m_bays[4] || bay == m_bays[5] ? bedford() : dartmouth();
}

Instant SyncClub::noon()
{
    return fromUnix(1'781'535'600); // 2026-06-15 15:00 UTC
}

Span SyncClub::span(int start, int length)
{
    return Span(noon() + minutes(start), minutes(length));
}

SyncFile::SyncFile(std::filesystem::path path, DeskId desk)
    : m_path(std::move(path))
    , m_desk(desk)
    , m_clock(SyncClub::noon())
{
    open(true);
}

void SyncFile::open(bool create)
{
    ClubFile::Options options;
    options.path = m_path;
    options.create = create;
    auto opened = ClubFile::open(options, m_clock, m_desk);
    if (!opened) {
        ADD_FAILURE() << said(opened.error());
        std::abort();
    }
    m_file = std::move(*opened);
    m_store = m_file->takeWriter();
}

void SyncFile::close()
{
    m_store.reset();
    m_file.reset();
}

void SyncFile::reopen()
{
    close();
    open(false);
}

std::string SyncFile::findings()
{
    return findingsIn(*m_store);
}

std::string SyncFile::contents()
{
    return contentsOf(*m_store);
}

std::int64_t SyncFile::count(const std::string &sql)
{
    return countIn(*m_store, sql);
}

std::vector<Uuid> SyncFile::ids(const std::string &sql)
{
    return idsIn(*m_store, sql);
}

void SyncFile::breakAfter(int steps)
{
    m_stepsLeft = steps;
    m_isArmed = steps > 0;
    const auto count = [](void *left) {
        int &number = *static_cast<int *>(left);
        return number > 0 && --number == 0 ? 1 : 0; // once: the way back is free
    };
    sqlite3_progress_handler(m_store->connection().database->handle(),
                             steps == 0 ? 0 : 1,
                             steps == 0 ? nullptr : +count,
                             &m_stepsLeft);
}

SyncDesk::SyncDesk(const SyncClub &club,
                   std::filesystem::path path,
                   std::uint64_t number,
                   std::uint64_t seed)
    : actor(club.person("Sam"))
    , now(SyncClub::noon())
    , m_club(club)
    , m_file(std::move(path), deskNumber(number))
    , m_random(seed * 7919 + number)
{ }

ChangeSet SyncDesk::blank(LabelCode label)
{
    ChangeSet set;
    set.id = ChangeSetId{makeUuidV7(toUnix(now) * 1000, m_random)};
    set.desk = id();
    set.actor = actor;
    set.at = now;
    set.label = {label, {"A. Haddad"}};
    set.ruleBookVersion = 1;
    return set;
}

Booking SyncDesk::draft(std::size_t bay, int start, int length)
{
    Booking booking;
    booking.id = BookingId{makeUuidV7(toUnix(now) * 1000, m_random)};
    booking.slot = Slot::of({m_club.bay(bay)}, SyncClub::span(start, length));
    booking.location = m_club.placeOf(m_club.bay(bay));
    booking.guestName = "A. Haddad";
    booking.source = "desk";
    booking.made = now;
    return booking;
}

Customer SyncDesk::person(const std::string &name)
{
    Customer made;
    made.id = CustomerId{makeUuidV7(toUnix(now) * 1000, m_random)};
    made.name = name;
    made.made = now;
    return made;
}

ChangeSetId SyncDesk::commit(const ChangeSet &set)
{
    return store().commit(set) ? set.id : ChangeSetId{};
}

ChangeSetId SyncDesk::create(const Booking &booking, const std::optional<Customer> &made)
{
    ChangeSet set = blank(LabelCode::CreateBooking);
    if (made)
        set.changes.push_back(creation({EntityKind::Customer, made->id.value}, toRecord(*made)));
    set.changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
    return commit(set);
}

ChangeSetId SyncDesk::create(const Customer &customer)
{
    ChangeSet set = blank(LabelCode::CreateCustomer);
    set.changes.push_back(creation({EntityKind::Customer, customer.id.value}, toRecord(customer)));
    return commit(set);
}

ChangeSetId SyncDesk::edit(BookingId id, LabelCode label, const std::function<void(Booking &)> &how)
{
    const auto row = store().loadBooking(id);
    if (!row)
        return {};
    Booking after = row->booking;
    how(after);
    ChangeSet set = blank(label);
    EntityChange change
        = difference({EntityKind::Booking, id.value}, toRecord(row->booking), toRecord(after));
    if (change.fields.empty())
        return {};
    set.changes.push_back(std::move(change));
    return commit(set);
}

ChangeSetId SyncDesk::edit(CustomerId id, const std::function<void(Customer &)> &how)
{
    const auto facts = store().loadCustomer(id);
    if (!facts)
        return {};
    Customer after = facts->customer;
    how(after);
    ChangeSet set = blank(LabelCode::EditCustomer);
    EntityChange change
        = difference({EntityKind::Customer, id.value}, toRecord(facts->customer), toRecord(after));
    if (change.fields.empty())
        return {};
    set.changes.push_back(std::move(change));
    return commit(set);
}

ChangeSetId SyncDesk::undo(ChangeSetId which)
{
    return reverse(which, true);
}

ChangeSetId SyncDesk::redo(ChangeSetId which)
{
    return reverse(which, false);
}

ChangeSetId SyncDesk::reverse(ChangeSetId which, bool undo)
{
    ChangeSet head = blank(LabelCode::EditBooking);
    head.target = which;
    const auto done = undo ? store().commitUndo(head) : store().commitRedo(head);
    return done ? done->id : ChangeSetId{};
}

Uuid JudgingServer::epoch()
{
    return m_service->data().epoch().value();
}

DeviceToken JudgingServer::deviceOf(DeskId desk)
{
    DeviceToken token;
    token.desk = desk;
    return token;
}

Result<FeedPage> JudgingServer::page(const FeedCursors &cursors, const PageLimit &limit)
{
    const auto page = m_service->data().page(cursors, limit);
    return page ? decodeFeedPage(encode(*page)) : page;
}

Result<std::vector<Judgement>> JudgingServer::take(const UpBatch &batch, Instant now)
{
    Push sent{batch.desk, {}, batch.at, batch.nothingElseWaits, batch.epoch};
    for (const SentSet &set : batch.sets)
        sent.sets.push_back({set.set.id, set.set, {}, set.follows});
    const auto push = decodePush(encode(sent));
    if (!push)
        return tl::unexpected(push.error());
    m_clock.set(now);
    const auto judged = m_service->push(deviceOf(batch.desk), *push);
    if (!judged)
        return fail(ErrorCode::StoreFailed, wordFor(judged.error().code));
    auto read = decodeJudged(encode(*judged));
    if (!read)
        return tl::unexpected(read.error());
    const auto epoch = m_service->data().epoch();
    if (!epoch)
        return tl::unexpected(epoch.error()); // broken off behind the answer, which nobody hears
    EXPECT_EQ(read->epoch, *epoch);
    return std::move(read->judgements);
}

SyncServer::SyncServer(const SyncClub &club, std::filesystem::path path, const Uuid &epoch)
    : m_file(std::move(path), deskNumber(250))
    , m_serving(std::make_unique<Serving>(m_file.store()))
{
    const Status started = m_file.store().commit(club.start());
    EXPECT_TRUE(started.has_value()) << (started ? "" : said(started.error()));
    EXPECT_TRUE(m_serving->begin(epoch));
    serve(*m_serving);
}

Booking SyncServer::booking(BookingId id)
{
    const auto row = m_file.store().loadBooking(id);
    EXPECT_TRUE(row.has_value());
    return row ? row->booking : Booking();
}

void SyncServer::close()
{
    stop();
    m_serving.reset();
    m_file.close();
}

void SyncServer::reopen()
{
    close();
    m_file.reopen();
    m_serving = std::make_unique<Serving>(m_file.store());
    serve(*m_serving);
}

void SyncServer::putBack(const std::filesystem::path &backup)
{
    stop();
    m_serving.reset();
    m_file.close();
    for (const char *ending : {"-wal", "-shm"})
        std::filesystem::remove(m_file.path().string() + ending);
    std::filesystem::copy_file(
        backup, m_file.path(), std::filesystem::copy_options::overwrite_existing);
    reopen();
}

void SyncServer::restore(const std::filesystem::path &backup, const Uuid &epoch)
{
    putBack(backup);
    EXPECT_TRUE(m_serving->begin(epoch));
}

std::vector<Judgement> synchronise(SyncDesk &desk, JudgingServer &server)
{
    std::vector<Judgement> all;
    for (int round = 0; round < 100; ++round) {
        const auto state = desk.following().state();
        EXPECT_TRUE(state && *state);
        const auto sets = desk.following().toSend();
        EXPECT_TRUE(sets.has_value());
        if (!sets->empty()) {
            const auto judged = server.take({desk.id(), *sets, desk.now, true}, desk.now);
            EXPECT_TRUE(judged.has_value()) << (judged ? "" : said(judged.error()));
            const auto settled = desk.following().settle((*state)->epoch, *judged, desk.now);
            EXPECT_TRUE(settled.has_value()) << (settled ? "" : said(settled.error()));
            all.insert(all.end(), judged->begin(), judged->end());
        }
        const auto page = server.page((*state)->cursors);
        EXPECT_TRUE(page.has_value());
        const auto applied = desk.following().apply(*page);
        EXPECT_TRUE(applied.has_value()) << (applied ? "" : said(applied.error()));
        if (sets->empty() && page->entries.empty())
            break;
    }
    return all;
}

} // namespace bayboard::test
