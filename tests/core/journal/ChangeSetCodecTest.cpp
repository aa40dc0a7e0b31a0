#include "core/journal/Codec.h"
#include "tests/core/journal/RandomRecord.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

ChangeSet sample()
{
    ChangeSet set;
    set.id = ChangeSetId{Uuid{{1}}};
    set.desk = DeskId{Uuid{{2}}};
    set.actor = OperatorId{Uuid{{3}}};
    set.at = fromUnix(1'790'000'000);
    set.kind = ChangeKind::Undo;
    set.target = ChangeSetId{Uuid{{4}}};
    set.label = {LabelCode::MoveBooking, {"Zoë \"Q\""}};
    set.reason = "he asked";
    set.ruleBookVersion = 7;
    set.overrides = {{"MINIMUM_NOTICE", "notice"}};
    set.approvedBy = OperatorId{Uuid{{5}}};
    const Span span(fromUnix(60), minutes(90));
    set.changes = {{{EntityKind::Booking, Uuid{{6}}},
                    true,
                    {{Field::Slot, Value(), Value(Slot::of({BayId{Uuid{{7}}}}, span))}}},
                   {{EntityKind::Block, Uuid{{6}}},
                    false,
                    {{Field::Lifted, Value(), Value(std::vector<Span>{span})}}}};
    return set;
}

TEST(ChangeSetCodec, CarriesEverything)
{
    const auto read = decodeChangeSet(encodeChangeSet(sample()));
    ASSERT_TRUE(read) << read.error().arguments.back().english();
    EXPECT_EQ(*read, sample());
    ChangeSet plain;
    plain.id = sample().id;
    plain.desk = sample().desk;
    plain.actor = sample().actor;
    EXPECT_EQ(decodeChangeSet(encodeChangeSet(plain)).value(), plain);
}

TEST(ChangeSetCodec, CarriesAnyRecord)
{
    test::RandomRecord random(11);
    for (int round = 0; round < 200; ++round) {
        ChangeSet set = sample();
        set.changes.push_back(creation({EntityKind::Customer, random.uuid()}, random.record()));
        const auto read = decodeChangeSet(encodeChangeSet(set));
        ASSERT_TRUE(read) << encodeChangeSet(set);
        ASSERT_EQ(*read, set);
    }
}

TEST(ChangeSetCodec, TakesNothingOnTrust)
{
    const std::string good = encodeChangeSet(sample());
    const auto with = [&](const std::string &what, const std::string &other) {
        std::string text = good;
        const auto at = text.find(what);
        EXPECT_NE(at, std::string::npos) << what;
        text.replace(at, what.size(), other);
        return decodeChangeSet(text).has_value();
    };
    EXPECT_TRUE(with("\"undo\"", "\"redo\""));
    EXPECT_FALSE(with("\"undo\"", "\"undone\""));
    EXPECT_FALSE(with("\"moveBooking\"", "\"moveBookings\""));
    EXPECT_FALSE(with("\"at\":1790000000", "\"at\":\"noon\""));
    EXPECT_FALSE(with("\"at\":1790000000", "\"at\":-1"));
    EXPECT_FALSE(with("\"created\":true", "\"created\":1"));
    EXPECT_FALSE(with("\"kind\":\"block\"", "\"kind\":\"booking\"")) << "one entity twice";
    EXPECT_FALSE(with("\"kind\":\"block\"", "\"kind\":\"ship\""));
    EXPECT_FALSE(with(sample().id.toString(), "00000000-0000-0000-0000-000000000000"));
    EXPECT_FALSE(with("\"changes\":", "\"deeds\":"));
    for (const char *text : {"", "[]", "null", "{}"})
        EXPECT_FALSE(decodeChangeSet(text)) << text;
}

} // namespace
} // namespace bayboard
