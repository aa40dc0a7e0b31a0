// Both stores say the same to the same batches and end with the same rows. BAYBOARD_SEED=n runs
// that seed alone, BAYBOARD_ROUNDS=n so many times as many.

#include "core/store/StoreConnection.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

namespace bayboard::test {
namespace {

constexpr int steps = 500;

constexpr const char *someRules = R"({"version": 1, "rules": [
    {"id": "length", "rule": "duration", "minimum": 60, "step": 30, "maximum": 240},
    {"id": "notice", "rule": "minimumNotice", "minutes": 30}]})";

/// The server on a file and the one on PostgreSQL, asked the same.
class Twins final : public JudgingServer
{
public:
    Twins(const SyncClub &club, const RamFolder &folder)
        : file(club, folder.path("server"))
        , database(club)
    { }

    Uuid epoch() override { return file.epoch(); }

    Result<std::vector<Judgement>> take(const UpBatch &batch, Instant now) override
    {
        const auto answer = file.take(batch, now);
        EXPECT_TRUE(answer.has_value());
        const auto second = database.take(batch, now);
        EXPECT_TRUE(second.has_value()) << (second ? "" : said(second.error()));
        EXPECT_EQ(answer, second);
        for (const Judgement &judgement : answer.value_or(std::vector<Judgement>()))
            ++outcomes[judgement.isRefused()                         ? judgement.code
                           : judgement.kind == JudgementKind::Merged ? "merged"
                                                                     : "accepted"];
        return answer;
    }

    Result<FeedPage> page(const FeedCursors &cursors, const PageLimit &limit) override
    {
        const auto page = file.page(cursors, limit);
        const auto second = database.page(cursors, limit);
        EXPECT_TRUE(page && second);
        EXPECT_EQ(page->epoch, second->epoch);
        EXPECT_EQ(page->entries, second->entries);
        EXPECT_EQ(page->more, second->more);
        return page;
    }

    void reopen() override
    {
        file.reopen();
        database.reopen();
    }

    std::string contents() override
    {
        std::string contents = file.contents();
        EXPECT_EQ(contents, database.contents());
        return contents;
    }

    std::string findings() override { return file.findings() + database.findings(); }

    std::int64_t count(const std::string &sql) override { return file.count(sql); }

    Booking booking(BookingId id) override { return file.booking(id); }

    void breakWriting(bool /*isBroken*/) override { }

    SyncServer file;
    PostgresServer database;
    std::map<std::string, int> outcomes;
};

/// Somebody at a desk who does what comes into his head.
class Somebody
{
public:
    Somebody(const SyncClub &club,
             const RamFolder &folder,
             std::uint64_t number,
             std::uint64_t seed)
        : m_club(club)
        , m_desk(club, folder.path("desk" + std::to_string(number)), number, seed)
    { }

    SyncDesk &desk() { return m_desk; }

    void act()
    {
        m_desk.now += seconds(below(60));
        m_desk.actor = m_club.person(pick({"Sam", "Sam", "Mia", "Olga", "Kim"}));
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
            return book();
        case 3:
        case 4:
        case 5:
            return changeBooking();
        case 6:
            return changeCustomer();
        case 7:
        case 8:
            return takeBack();
        case 9:
            return swap();
        case 10:
            return layOrRoll();
        default:
            return changeClub();
        }
    }

private:
    std::int64_t below(std::int64_t limit)
    {
        return static_cast<std::int64_t>(m_desk.random().next()
                                         % static_cast<std::uint64_t>(limit));
    }

    const char *pick(std::initializer_list<const char *> words)
    {
        return words.begin()[below(std::ssize(words))];
    }

    template <typename Type> Type oneOf(const std::vector<Type> &list)
    {
        return list.empty() ? Type() : list[static_cast<std::size_t>(below(std::ssize(list)))];
    }

    void note(ChangeSetId id)
    {
        if (!id.isNull())
            m_steps.push_back(id);
    }

    /// A booking or customer that this desk has heard of.
    template <typename IdType> IdType known(const char *table)
    {
        const auto count = m_desk.file().count(std::string("SELECT count(*) FROM ") + table);
        if (count == 0)
            return {};
        auto &database = *m_desk.store().connection().database;
        auto select = database.prepare(std::string("SELECT id FROM ") + table
                                       + " ORDER BY id LIMIT 1 OFFSET ?1");
        const sqlite::Cursor cursor(**select);
        (*select)->bind(1, std::max<std::int64_t>(0, count - 1 - below(12)));
        return (*select)->step().value() ? (*select)->template id<IdType>(0) : IdType();
    }

    std::size_t anyBay()
    {
        return static_cast<std::size_t>(below(static_cast<std::int64_t>(m_club.bayCount())));
    }

    Span anySpan()
    {
        return SyncClub::span(30 * static_cast<int>(below(60)),
                              30 * static_cast<int>(1 + below(5)));
    }

    void book()
    {
        Booking booking = m_desk.draft(anyBay(), 0, 60);
        booking.slot.span = anySpan();
        std::optional<Customer> made;
        if (below(3) == 0)
            made = m_desk.person("Zoë " + std::to_string(below(1000)));
        booking.customer = made ? made->id
            : below(2) == 0     ? known<CustomerId>("customer")
                                : CustomerId();
        if (!booking.customer.isNull())
            booking.guestName.clear();
        note(m_desk.create(booking, made));
    }

    void changeBooking()
    {
        const auto id = known<BookingId>("booking");
        switch (below(6)) {
        case 0:
            return note(m_desk.edit(id, LabelCode::EditBooking, [&](Booking &b) {
                b.notes = "note " + std::to_string(below(3));
                b.tags = {"a", "\"b\""};
            }));
        case 1:
            return note(m_desk.edit(id, LabelCode::CancelBooking, [](Booking &b) {
                b.state = BookingState::Cancelled;
                b.reason = "ill";
            }));
        case 2:
            return note(m_desk.edit(
                id, LabelCode::CheckIn, [](Booking &b) { b.state = BookingState::CheckedIn; }));
        case 3:
            return note(m_desk.edit(
                id, LabelCode::EditBooking, [&](Booking &b) { b.partySize = 1 + below(3); }));
        default:
            return note(m_desk.edit(id, LabelCode::MoveBooking, [&](Booking &b) {
                const BayId bay = m_club.bay(anyBay());
                b.slot = Slot::of({bay}, anySpan());
                b.location = m_club.placeOf(bay);
                b.reschedules += 1;
            }));
        }
    }

    void changeCustomer()
    {
        const auto id = known<CustomerId>("customer");
        const bool goes = below(3) == 0;
        note(m_desk.edit(id, [&](Customer &c) {
            c.withdrawn = goes;
            c.notes = "note " + std::to_string(below(3));
            c.phones = {"+1 902 555 0100"};
        }));
    }

    void takeBack()
    {
        const ChangeSetId id = oneOf(m_steps);
        note(below(3) == 0 ? m_desk.redo(id) : m_desk.undo(id));
    }

    /// Two bookings change places in one step.
    void swap()
    {
        const auto one = m_desk.store().loadBooking(known<BookingId>("booking"));
        const auto two = m_desk.store().loadBooking(known<BookingId>("booking"));
        if (!one || !two || one->booking.id == two->booking.id)
            return;
        ChangeSet set = m_desk.blank(LabelCode::EditBooking);
        const auto change = [&](const Booking &from, const Booking &to) {
            Booking after = from;
            after.slot = to.slot;
            after.location = to.location;
            set.changes.push_back(
                difference({EntityKind::Booking, from.id.value}, toRecord(from), toRecord(after)));
        };
        change(one->booking, two->booking);
        change(two->booking, one->booking);
        note(m_desk.commit(set));
    }

    /// A series with its first block, or another block of one that is there.
    void layOrRoll()
    {
        Series series;
        const bool rolls = below(2) == 0;
        series.id = rolls ? known<SeriesId>("series") : SeriesId{makeUuidV7(3, m_desk.random())};
        if (series.id.isNull())
            return;
        const BayId bay = m_club.bay(anyBay());
        series.location = m_club.placeOf(bay);
        series.slot = Slot::of({bay}, anySpan());
        series.kind = "maintenance";
        Block block;
        block.id = BlockId{makeUuidV7(3, m_desk.random())};
        block.location = series.location;
        block.slot = series.slot;
        block.kind = series.kind;
        block.series = series.id.toString();
        ChangeSet set = m_desk.blank(rolls ? LabelCode::RollSeries : LabelCode::LayBlocks);
        if (!rolls)
            set.changes.push_back(
                creation({EntityKind::Series, series.id.value}, toRecord(series)));
        set.changes.push_back(creation({EntityKind::Block, block.id.value}, toRecord(block)));
        note(m_desk.commit(set));
    }

    void changeClub()
    {
        const bool isBook = below(4) == 0;
        const EntityRef entity = isBook ? EntityRef{EntityKind::RuleBook, ruleBookId()}
                                        : EntityRef{EntityKind::Bay, m_club.bay(anyBay()).value};
        const Record before = m_desk.store().loadRecord(entity).value();
        Record after = before;
        if (isBook) {
            const auto *version = std::get_if<std::int64_t>(&before.get(Field::Version));
            after.set(Field::Version, Value(version == nullptr ? 2 : *version + 1));
            after.set(Field::Text,
                      Value(std::string(R"({"version": 1, "rules": [
                          {"id": "length", "rule": "duration", "minimum": )")
                            + std::to_string(30 + 30 * below(3)) + "}]}"));
        } else if (below(3) == 0) {
            after.set(Field::Withdrawn, Value(std::int64_t{below(2)}));
        } else {
            after.set(Field::Name, Value("Bay " + std::to_string(below(5))));
        }
        ChangeSet set = m_desk.blank(isBook ? LabelCode::EditRules : LabelCode::EditClub);
        set.changes.push_back(difference(entity, before, after));
        if (!set.changes.front().fields.empty())
            note(m_desk.commit(set));
    }

    const SyncClub &m_club;
    SyncDesk m_desk;
    std::vector<ChangeSetId> m_steps;
};

class SameAnswers : public testing::TestWithParam<std::uint64_t>
{ };

std::map<std::string, int> run(std::uint64_t seed)
{
    std::cout << "seed " << seed << std::endl;
    const RamFolder folder;
    const SyncClub club(seed, someRules);
    Twins twins(club, folder);
    SeededRandom random(seed);
    std::vector<std::unique_ptr<Somebody>> all;
    for (std::uint64_t i = 0; i < 4; ++i) {
        all.push_back(std::make_unique<Somebody>(club, folder, i + 1, seed));
        EXPECT_TRUE(all.back()->desk().following().begin(twins.epoch()));
        synchronise(all.back()->desk(), twins);
    }
    std::vector<UpBatch> sent;
    for (int step = 0; step < steps && !testing::Test::HasFailure(); ++step) {
        Somebody &one = *all[random.next() % all.size()];
        one.act();
        if (random.next() % 6 == 0)
            synchronise(one.desk(), twins);
        if (random.next() % 20 == 0) { // an answer that is lost, and asked for again
            const auto sets = one.desk().following().toSend();
            sent.push_back({one.desk().id(), *sets, one.desk().now, false, {}, {}});
            EXPECT_TRUE(twins.take(sent.back(), one.desk().now));
            EXPECT_TRUE(twins.take(sent[random.next() % sent.size()], one.desk().now));
        }
        if (random.next() % 100 == 0)
            twins.reopen();
    }
    for (const auto &each : all)
        synchronise(each->desk(), twins);
    twins.contents();
    EXPECT_EQ(twins.findings(), "");
    return twins.outcomes;
}

TEST_P(SameAnswers, ToTheSameBatches)
{
    std::vector<std::uint64_t> seeds;
    if (const char *only = std::getenv("BAYBOARD_SEED"))
        seeds.push_back(std::strtoull(only, nullptr, 10));
    for (int i = 0; std::getenv("BAYBOARD_SEED") == nullptr && i < rounds(1); ++i)
        seeds.push_back(GetParam() + static_cast<std::uint64_t>(i) * 1000);
    for (const std::uint64_t seed : seeds) {
        const auto outcomes = run(seed);
        ASSERT_FALSE(HasFailure()) << "seed " << seed;
        for (const auto &[what, times] : outcomes)
            std::cout << what << " " << times << "  ";
        std::cout << std::endl;
        // A run in which nothing happens proves nothing.
        for (const char *what : {"accepted", "DOUBLE_BOOKING", refusal::changedSince})
            EXPECT_TRUE(outcomes.contains(what)) << what;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, SameAnswers, testing::Range<std::uint64_t>(1, 5));

} // namespace
} // namespace bayboard::test
