#include "ui/list/ListModel.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

/// A club with two bays and rows that are made by hand.
class List : public testing::Test
{
protected:
    List()
    {
        ZoneCache zones;
        Location place;
        place.id = m_place;
        place.name = "Hall";
        place.zone = "America/Halifax";
        std::vector<Bay> bays;
        for (std::uint8_t i = 1; i <= 2; ++i) {
            Bay bay;
            bay.id = bayOf(i);
            bay.location = m_place;
            bay.order = i;
            bay.name = std::to_string(i);
            bays.push_back(bay);
        }
        Tier member;
        member.key = "member";
        const auto club = Club::make({}, {place}, bays, {member}, {}, {}, {}, zones);
        EXPECT_TRUE(club.has_value());
        m_model.begin({*club, m_place, {}});
    }

    static Uuid uuidOf(std::uint8_t number)
    {
        Uuid id;
        id.bytes[15] = number;
        return id;
    }

    static BayId bayOf(std::uint8_t number)
    {
        return BayId{uuidOf(static_cast<std::uint8_t>(100 + number))};
    }

    static EntityRef ref(std::uint8_t number) { return {EntityKind::Booking, uuidOf(number)}; }

    static ListRow row(std::uint8_t number, int hour, const std::string &name)
    {
        ListRow made;
        made.entity = ref(number);
        made.span = Span(fromUnix(1'781'000'000) + hours(hour), hours(1));
        made.bays = {bayOf(1)};
        made.name = made.nameKey = made.words = name;
        made.state = BookingState::Confirmed;
        return made;
    }

    void append(std::vector<ListRow> rows) { m_model.append(std::move(rows)); }

    [[nodiscard]] std::string names() const
    {
        std::string all;
        for (int i = 0; i < m_model.rowCount(); ++i)
            all += m_model.row(i).name + " ";
        return all;
    }

    LocationId m_place{uuidOf(200)};
    ListModel m_model;
};

TEST_F(List, PagesGrowTheListAtItsEnd)
{
    QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    append({row(1, 1, "ann"), row(2, 2, "bob")});
    append({row(3, 3, "carl")});
    EXPECT_EQ(names(), "ann bob carl ");
    EXPECT_EQ(inserted.count(), 2);
    EXPECT_EQ(reset.count(), 0); // what is chosen stays without anybody's doing
}

TEST_F(List, ARowThatIsThereIsNotPutInTwice)
{
    m_model.put(row(1, 5, "newer"));
    append({row(1, 1, "older"), row(2, 2, "bob")});
    EXPECT_EQ(names(), "bob newer ");
}

TEST_F(List, EveryColumnSortsBothWaysAndTiesGoByTime)
{
    append({row(1, 1, "carl"), row(2, 2, "ann"), row(3, 3, "bob"), row(4, 4, "ann")});
    m_model.sort(static_cast<int>(ListColumn::Customer), Qt::AscendingOrder);
    EXPECT_EQ(names(), "ann ann bob carl ");
    EXPECT_EQ(m_model.row(0).entity, ref(2));
    m_model.sort(static_cast<int>(ListColumn::Customer), Qt::DescendingOrder);
    EXPECT_EQ(names(), "carl bob ann ann ");
    EXPECT_EQ(m_model.row(2).entity, ref(2)); // the earlier one first, this way round too
    m_model.sort(static_cast<int>(ListColumn::Start), Qt::DescendingOrder);
    EXPECT_EQ(names(), "ann bob ann carl ");
}

TEST_F(List, WhatSaysNothingIsLastBothWays)
{
    append({row(1, 1, ""), row(2, 2, "bob"), row(3, 3, "ann")});
    m_model.sort(static_cast<int>(ListColumn::Customer), Qt::AscendingOrder);
    EXPECT_EQ(names(), "ann bob  ");
    m_model.sort(static_cast<int>(ListColumn::Customer), Qt::DescendingOrder);
    EXPECT_EQ(names(), "bob ann  ");
}

TEST_F(List, APageThatComesLaterIsPutInWhereItBelongs)
{
    m_model.sort(static_cast<int>(ListColumn::Customer), Qt::AscendingOrder);
    append({row(1, 1, "carl")});
    append({row(2, 2, "ann")});
    EXPECT_EQ(names(), "ann carl ");
}

TEST_F(List, AFilterAsksForAllOfItsWordsAndForWhatIsChosen)
{
    ListRow cancelled = row(3, 3, "ann gone");
    cancelled.state = BookingState::Cancelled;
    ListRow other = row(4, 4, "ann other");
    other.bays = {bayOf(2)};
    other.tier = "member";
    append({row(1, 1, "ann lee"), row(2, 2, "bob lee"), cancelled, other});
    EXPECT_EQ(m_model.rowCount(), 3); // cancelled ones only when they are asked for
    ListFilter filter;
    filter.words = filterWords(QStringLiteral("Lée  ANN"));
    m_model.setFilter(filter);
    EXPECT_EQ(names(), "ann lee ");
    filter = {};
    filter.withCancelled = true;
    m_model.setFilter(filter);
    EXPECT_EQ(m_model.rowCount(), 4);
    filter = {};
    filter.state = BookingState::Cancelled;
    m_model.setFilter(filter);
    EXPECT_EQ(names(), "ann gone ");
    filter = {};
    filter.bay = bayOf(2);
    m_model.setFilter(filter);
    EXPECT_EQ(names(), "ann other ");
    filter = {};
    filter.tier = "member";
    m_model.setFilter(filter);
    EXPECT_EQ(names(), "ann other ");
    EXPECT_EQ(m_model.allRows(), 4);
}

TEST_F(List, ARowThatChangesMovesOrGoes)
{
    append({row(1, 1, "ann"), row(2, 2, "bob"), row(3, 3, "carl")});
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    m_model.put(row(2, 2, "bert"));
    EXPECT_EQ(names(), "ann bert carl ");
    EXPECT_EQ(changed.count(), 1);
    m_model.put(row(1, 9, "ann"));
    EXPECT_EQ(names(), "bert carl ann ");
    ListRow cancelled = row(3, 3, "carl");
    cancelled.state = BookingState::Cancelled;
    m_model.put(cancelled);
    EXPECT_EQ(names(), "bert ann ");
    m_model.remove(ref(2));
    EXPECT_EQ(names(), "ann ");
    EXPECT_EQ(m_model.rowOf(ref(1)), 0);
    EXPECT_EQ(m_model.rowOf(ref(2)), -1);
    m_model.remove(ref(2)); // again does nothing
    EXPECT_EQ(m_model.allRows(), 2);
}

TEST_F(List, CellsSayWhenWithoutTheDateThatGoesWithoutSaying)
{
    append({row(1, 0, "ann")});
    const auto cell = [this](ListColumn column) {
        return m_model.data(m_model.index(0, static_cast<int>(column)), Qt::DisplayRole).toString();
    };
    EXPECT_TRUE(cell(ListColumn::Start).contains(QLatin1Char(' '))); // day and time
    EXPECT_EQ(cell(ListColumn::Customer), QStringLiteral("ann"));
    ListContext oneDay = m_model.context();
    oneDay.isOneDay = true;
    m_model.begin(oneDay);
    append({row(1, 0, "ann")});
    EXPECT_EQ(cell(ListColumn::Start).size(), 5);
}

} // namespace
