// What is written is read as the same, whatever is in it.

#include "core/journal/Codec.h"
#include "core/wire/Feeds.h"
#include "core/wire/Push.h"
#include "core/wire/Snapshots.h"
#include "tests/core/journal/RandomRecord.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

std::string said(const Error &error)
{
    std::string text;
    for (const Phrase &argument : error.arguments)
        text += argument.english() + "; ";
    return text;
}

class AnyMessage : public testing::TestWithParam<std::uint64_t>
{
protected:
    AnyMessage() : random(GetParam()) { }

    template <typename IdType> IdType id() { return IdType{random.uuid()}; }

    EntityRef entity() { return {allEntityKinds[random.below(entityKindCount)], random.uuid()}; }

    Instant time() { return fromUnix(static_cast<std::int64_t>(random.below(4'000'000'000U))); }

    bool maybe() { return random.below(2) == 0; }

    ChangeSet set()
    {
        ChangeSet made;
        made.id = id<ChangeSetId>();
        made.desk = id<DeskId>();
        made.actor = id<OperatorId>();
        made.at = time();
        made.kind = static_cast<ChangeKind>(1 + random.below(3));
        made.label = {LabelCode::EditCustomer, {random.text()}};
        made.reason = random.text();
        if (maybe())
            made.target = id<ChangeSetId>();
        for (std::size_t i = random.below(4); i > 0; --i) {
            const Record before = random.record();
            made.changes.push_back(maybe() ? creation(entity(), before)
                                           : difference(entity(), before, random.edited(before)));
        }
        return made;
    }

    FeedCursors cursors()
    {
        FeedCursors made;
        for (std::size_t i = random.below(5); i > 0; --i)
            made.emplace(random.uuid(), static_cast<std::int64_t>(random.below(1'000'000)));
        return made;
    }

    KnownSteps known()
    {
        KnownSteps made;
        for (std::size_t i = random.below(4); i > 0; --i)
            made.at.emplace(random.uuid(), id<ChangeSetId>());
        for (std::size_t i = random.below(3); i > 0; --i)
            made.accepted.push_back(id<ChangeSetId>());
        return made;
    }

    Push push()
    {
        Push made{id<DeskId>(), {}, time(), maybe()};
        made.epoch = maybe() ? random.uuid() : Uuid();
        for (std::size_t i = random.below(5); i > 0; --i) {
            PushedSet pushed;
            if (maybe())
                pushed.set = set();
            pushed.id = pushed.set ? pushed.set->id : id<ChangeSetId>();
            for (std::size_t j = random.below(3); j > 0; --j)
                pushed.follows.push_back(id<ChangeSetId>());
            made.sets.push_back(std::move(pushed));
        }
        return made;
    }

    Judgement judgement()
    {
        Judgement made;
        made.id = id<ChangeSetId>();
        made.kind = static_cast<JudgementKind>(1 + random.below(3));
        if (!made.isRefused())
            return made;
        made.code = refusal::changedSince;
        made.rule = random.text();
        if (maybe())
            made.blocker = entity();
        if (maybe())
            made.step = id<ChangeSetId>();
        made.detail = random.text();
        made.overridable = maybe();
        return made;
    }

    test::RandomRecord random;
};

TEST_P(AnyMessage, APushIsReadAsItWasWritten)
{
    for (int round = 0; round < 100; ++round) {
        const Push sent = push();
        const auto read = decodePush(encode(sent));
        ASSERT_TRUE(read.has_value()) << said(read.error());
        EXPECT_EQ(*read, sent);
    }
}

TEST_P(AnyMessage, SoAreJudgements)
{
    for (int round = 0; round < 100; ++round) {
        Judged sent{random.uuid(), {}};
        for (std::size_t i = random.below(6); i > 0; --i)
            sent.judgements.push_back(judgement());
        const auto read = decodeJudged(encode(sent));
        ASSERT_TRUE(read.has_value()) << said(read.error());
        EXPECT_EQ(*read, sent);
    }
}

TEST_P(AnyMessage, SoAreTheFeeds)
{
    for (int round = 0; round < 100; ++round) {
        const FeedQuestion asked{
            maybe() ? random.uuid() : Uuid(), cursors(), seconds(random.below(26)), known()};
        EXPECT_EQ(decodeFeedQuestion(encode(asked)).value(), asked);
        FeedPage page{random.uuid(), {}, maybe()};
        for (std::size_t i = random.below(5); i > 0; --i) {
            FeedEntry entry{set(), {}};
            for (const auto &[feed, number] : cursors())
                entry.numbers.push_back({feed, number});
            page.entries.push_back(std::move(entry));
        }
        const auto read = decodeFeedPage(encode(page));
        ASSERT_TRUE(read.has_value()) << said(read.error());
        EXPECT_EQ(*read, page);
    }
}

TEST_P(AnyMessage, SoIsASnapshot)
{
    for (int round = 0; round < 100; ++round) {
        SnapshotPage page{random.uuid(), cursors(), {}, maybe()};
        for (std::size_t i = random.below(5); i > 0; --i)
            page.rows.push_back({entity(), random.record()});
        if (maybe())
            page.days = Span(fromUnix(static_cast<std::int64_t>(random.below(2'000'000'000))),
                             hours(1 + static_cast<int>(random.below(99))));
        const auto read = decodeSnapshotPage(encode(page));
        ASSERT_TRUE(read.has_value()) << said(read.error());
        EXPECT_EQ(*read, page);
    }
}

TEST_P(AnyMessage, WhatIsCutOffIsRefusedAtEveryLength)
{
    const std::string whole = encode(push());
    for (std::size_t length = 0; length < whole.size(); ++length)
        ASSERT_FALSE(decodePush(std::string_view(whole).substr(0, length))) << length;
}

TEST_P(AnyMessage, ABrokenByteIsReadOrRefusedAndNothingWorse)
{
    const std::string whole = encode(push());
    for (int round = 0; round < 500; ++round) {
        std::string broken = whole;
        broken[random.below(broken.size())] = static_cast<char>(random.below(256));
        const auto read = decodePush(broken);
        if (read)
            EXPECT_LE(read->sets.size(), largestBatch);
        else
            EXPECT_FALSE(read.error().arguments.empty());
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyMessage, testing::Values(1, 2, 3));

TEST(Wire, AWholeSetOutOfItsPartsIsReadAsOneOfABatch)
{
    ChangeSet set;
    set.id = ChangeSetId{Uuid{{1}}};
    set.desk = DeskId{Uuid{{2}}};
    set.actor = OperatorId{Uuid{{3}}};
    PushedSet parts;
    parts.id = set.id;
    EXPECT_EQ(readWhole(encodeChangeSet(set), parts).set, set);
    parts.id = ChangeSetId{Uuid{{9}}};
    EXPECT_EQ(readWhole(encodeChangeSet(set), parts).fault, "it has another id than its parts");
    EXPECT_FALSE(readWhole("{", parts).fault.empty());
    EXPECT_FALSE(readWhole("[]", parts).fault.empty());
}

} // namespace
} // namespace bayboard
