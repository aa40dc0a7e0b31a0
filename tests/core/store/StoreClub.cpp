#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>

namespace bayboard::test {

namespace {

Uuid fixed(std::uint8_t kind, std::uint8_t number)
{
    return Uuid{{kind, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, number}};
}

Location place(LocationId id, const char *name)
{
    Location location;
    location.id = id;
    location.name = name;
    location.zone = "America/Halifax";
    return location;
}

} // namespace

ScratchFolder::ScratchFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "bayboard-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        std::abort();
    m_path = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code problem;
    std::filesystem::remove_all(m_path, problem);
}

std::string say(const Error &error)
{
    std::string text = "error " + std::to_string(static_cast<int>(error.code)) + " (";
    for (const Phrase &argument : error.arguments)
        text += argument.english() + "; ";
    return text + ")";
}

BayId ClubBuilder::bay(std::uint8_t number)
{
    return BayId{fixed(0xB0, number)};
}

LocationId ClubBuilder::dartmouth()
{
    return LocationId{fixed(0xA0, 1)};
}

LocationId ClubBuilder::bedford()
{
    return LocationId{fixed(0xA0, 2)};
}

OperatorId ClubBuilder::olga()
{
    return OperatorId{fixed(0xC0, 1)};
}

OperatorId ClubBuilder::sam()
{
    return OperatorId{fixed(0xC0, 2)};
}

CustomerId ClubBuilder::haddad()
{
    return CustomerId{fixed(0xD0, 1)};
}

CustomerId ClubBuilder::quinn()
{
    return CustomerId{fixed(0xD0, 2)};
}

DeskId ClubBuilder::desk()
{
    return DeskId{fixed(0xE0, 1)};
}

Instant ClubBuilder::noon()
{
    return fromUnix(1'781'535'600); // 2026-06-15 15:00 UTC
}

Uuid ClubBuilder::uuid()
{
    return makeUuidV7((toUnix(noon()) + m_sets) * 1000, m_random);
}

ChangeSet ClubBuilder::blank(LabelCode code)
{
    return blank(code, olga());
}

ChangeSet ClubBuilder::blank(LabelCode code, OperatorId actor)
{
    ChangeSet set;
    set.id = ChangeSetId{uuid()};
    set.desk = desk();
    set.actor = actor;
    set.at = noon() + minutes(++m_sets);
    set.label = {code, {"A. Haddad"}};
    set.ruleBookVersion = 3;
    return set;
}

ChangeSet ClubBuilder::head(ChangeSetId target)
{
    return head(target, olga());
}

ChangeSet ClubBuilder::head(ChangeSetId target, OperatorId actor)
{
    ChangeSet set = blank(LabelCode::EditBooking, actor);
    set.target = target;
    return set;
}

ChangeSet ClubBuilder::start()
{
    ChangeSet set = blank(LabelCode::StartClub, systemOperator());
    const auto add = [&](EntityKind kind, const Uuid &id, const Record &record) {
        set.changes.push_back(creation({kind, id}, record));
    };
    Settings settings;
    settings.name = "Bays of Halifax";
    add(EntityKind::Settings, settingsId(), toRecord(settings));
    add(EntityKind::Location, dartmouth().value, toRecord(place(dartmouth(), "Dartmouth")));
    add(EntityKind::Location, bedford().value, toRecord(place(bedford(), "Bedford")));
    for (std::uint8_t number = 1; number <= 6; ++number) {
        Bay each;
        each.location = number <= 4 ? dartmouth() : bedford();
        each.name = "Bay " + std::to_string(number);
        each.order = number;
        add(EntityKind::Bay, bay(number).value, toRecord(each));
    }
    Operator owner;
    owner.name = "Olga";
    owner.roles = {"owner"};
    add(EntityKind::Operator, olga().value, toRecord(owner));
    owner.name = "Sam";
    owner.roles = {"front_desk"};
    add(EntityKind::Operator, sam().value, toRecord(owner));
    Customer person = customer("A. Haddad", "902-555-0101");
    add(EntityKind::Customer, haddad().value, toRecord(person));
    person = customer("Zoë Quinn", "902-555-0147");
    add(EntityKind::Customer, quinn().value, toRecord(person));
    return set;
}

Span ClubBuilder::span(int start, int length) const
{
    return Span(noon() + minutes(start), minutes(length));
}

Booking ClubBuilder::booking(std::vector<BayId> bays, int start, int length)
{
    Booking made;
    made.id = BookingId{uuid()};
    made.location = dartmouth();
    made.slot = Slot::of(std::move(bays), span(start, length));
    made.customer = haddad();
    made.partySize = 2;
    made.source = "phone";
    made.made = noon();
    return made;
}

Block ClubBuilder::block(BayId bay, int start, int length)
{
    Block made;
    made.id = BlockId{uuid()};
    made.location = dartmouth();
    made.slot = Slot::of({bay}, span(start, length));
    made.kind = "maintenance";
    made.title = "Projector lamp";
    return made;
}

Customer ClubBuilder::customer(const std::string &name, const std::string &phone)
{
    Customer made;
    made.id = CustomerId{uuid()};
    made.name = name;
    if (!phone.empty())
        made.phones = {phone};
    made.tier = "member";
    return made;
}

template <> EntityRef refOf(const Booking &booking)
{
    return {EntityKind::Booking, booking.id.value};
}

template <> EntityRef refOf(const Block &block)
{
    return {EntityKind::Block, block.id.value};
}

template <> EntityRef refOf(const Customer &customer)
{
    return {EntityKind::Customer, customer.id.value};
}

StoreClub::StoreClub(std::uint64_t seed) : ClubBuilder(seed), m_clock(noon())
{
    auto opened = tryOpen(true);
    if (!opened) {
        ADD_FAILURE() << say(opened.error());
        std::abort();
    }
    m_file = std::move(*opened);
    m_report = m_file->report();
    m_store = m_file->takeWriter();
    const Status begun = m_store->commit(start());
    EXPECT_TRUE(begun.has_value()) << (begun ? "" : say(begun.error()));
}

Result<std::unique_ptr<ClubFile>> StoreClub::tryOpen(bool create)
{
    ClubFile::Options options;
    options.path = file();
    options.create = create;
    return ClubFile::open(options, m_clock, desk());
}

std::unique_ptr<Store> StoreClub::reader()
{
    auto opened = m_file->openReader();
    EXPECT_TRUE(opened.has_value());
    return std::move(*opened);
}

void StoreClub::close()
{
    m_store.reset();
    m_file.reset();
}

void StoreClub::reopen()
{
    close();
    auto opened = tryOpen();
    if (!opened) {
        ADD_FAILURE() << say(opened.error());
        std::abort();
    }
    m_file = std::move(*opened);
    m_report = m_file->report();
    m_store = m_file->takeWriter();
}

Result<ChangeSetId> StoreClub::step(std::vector<EntityChange> changes, OperatorId actor)
{
    ChangeSet set = blank(LabelCode::EditBooking, actor);
    set.changes = std::move(changes);
    const Status committed = m_store->commit(set);
    if (!committed)
        return tl::unexpected(committed.error());
    return set.id;
}

ChangeSetId StoreClub::done(std::vector<EntityChange> changes, OperatorId actor)
{
    const auto id = step(std::move(changes), actor);
    EXPECT_TRUE(id.has_value()) << (id ? "" : say(id.error()));
    return id.value_or(ChangeSetId{});
}

Status StoreClub::undo(ChangeSetId id, OperatorId actor)
{
    const auto undone = m_store->commitUndo(head(id, actor));
    return undone ? Status() : tl::unexpected(undone.error());
}

Status StoreClub::redo(ChangeSetId id, OperatorId actor)
{
    const auto redone = m_store->commitRedo(head(id, actor));
    return redone ? Status() : tl::unexpected(redone.error());
}

Booking StoreClub::stored(const Booking &booking)
{
    const auto row = m_store->loadBooking(booking.id);
    EXPECT_TRUE(row.has_value());
    return row ? row->booking : Booking();
}

Record StoreClub::record(EntityRef entity)
{
    const auto loaded = m_store->loadRecord(entity);
    EXPECT_TRUE(loaded.has_value());
    return loaded.value_or(Record());
}

std::vector<OccupancyRow> StoreClub::held()
{
    std::vector<BayId> bays;
    for (std::uint8_t number = 1; number <= 6; ++number)
        bays.push_back(bay(number));
    const auto rows = m_store->loadOccupancy(bays, Span(fromUnix(0), openEnd));
    EXPECT_TRUE(rows.has_value());
    return rows.value_or(std::vector<OccupancyRow>());
}

std::string StoreClub::findings()
{
    const auto found = m_store->verify();
    if (!found)
        return say(found.error());
    std::string lines;
    for (const Phrase &line : *found)
        lines += line.english() + "\n";
    return lines;
}

} // namespace bayboard::test
