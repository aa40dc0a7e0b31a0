#include "tests/support/Vectors.h"
#include "ui/board/LaneLayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>
#include <iostream>
#include <random>
#include <set>

using namespace bayboard;

namespace {

Instant minute(int value)
{
    return Instant(minutes(value));
}

bool boxesMeet(const LanePlace &a, const LanePlace &b)
{
    const double aLeft = static_cast<double>(a.lane) / a.lanes;
    const double bLeft = static_cast<double>(b.lane) / b.lanes;
    const double gap = 1e-9;
    return aLeft + gap < bLeft + 1.0 / b.lanes && bLeft + gap < aLeft + 1.0 / a.lanes;
}

void expectNoneMeet(const std::vector<Span> &spans, const std::vector<LanePlace> &places)
{
    for (std::size_t i = 0; i < spans.size(); ++i) {
        ASSERT_GE(places[i].lane, 0);
        ASSERT_LT(places[i].lane, places[i].lanes);
        for (std::size_t j = i + 1; j < spans.size(); ++j) {
            if (spans[i].overlaps(spans[j])) {
                ASSERT_FALSE(boxesMeet(places[i], places[j])) << i << " and " << j;
            }
        }
    }
}

} // namespace

TEST(LaneLayout, WhatTouchesNothingHasTheWholeColumn)
{
    const std::vector<LanePlace> places
        = laneLayout({Span(minute(0), minute(60)), Span(minute(60), minute(90))});
    EXPECT_EQ(places[0], (LanePlace{0, 1}));
    EXPECT_EQ(places[1], (LanePlace{0, 1}));
}

TEST(LaneLayout, OverlapsShareTheColumnEqually)
{
    const Span span(minute(0), minute(60));
    const std::vector<LanePlace> places = laneLayout({span, span, span});
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(places[static_cast<std::size_t>(i)], (LanePlace{i, 3}));
}

TEST(LaneLayout, ALaneIsUsedAgainWhenItIsFree)
{
    const std::vector<LanePlace> places = laneLayout(
        {Span(minute(0), minute(60)), Span(minute(0), minute(20)), Span(minute(20), minute(60))});
    EXPECT_EQ(places[1], (LanePlace{1, 2}));
    EXPECT_EQ(places[2], (LanePlace{1, 2}));
}

TEST(LaneLayout, AnyThingsAtAllNeverMeet)
{
    const unsigned seed = 7;
    std::cout << "seed " << seed << "\n";
    std::mt19937 random(seed);
    for (int round = 0; round < 300; ++round) {
        std::vector<Span> spans;
        for (int i = 0; i < 30; ++i) {
            const int start = static_cast<int>(random() % 600);
            spans.emplace_back(minute(start), minute(start + 5 + static_cast<int>(random() % 120)));
        }
        expectNoneMeet(spans, laneLayout(spans));
    }
}

namespace {

/// Times of a case as minutes: "11:05", "2020-12-15 15:00:00", "2021-05-07T00:00".
int minutesOf(const QString &text)
{
    const QString clock = text.size() > 10 ? text.mid(11) : text;
    return clock.left(2).toInt() * 60 + clock.mid(3, 2).toInt();
}

std::vector<Span> spansOf(const QJsonObject &example)
{
    std::vector<Span> spans;
    const QJsonArray events = example.value(QLatin1String("events")).toArray();
    for (const QJsonValue &event : events) {
        spans.emplace_back(
            minute(minutesOf(event.toObject().value(QLatin1String("start")).toString())),
            minute(minutesOf(event.toObject().value(QLatin1String("end")).toString())));
    }
    return spans;
}

void expectExact(const QJsonObject &example, const std::vector<LanePlace> &places)
{
    const QJsonArray wanted = example.value(QLatin1String("expected_offset_width_pct")).toArray();
    ASSERT_EQ(static_cast<std::size_t>(wanted.size()), places.size());
    for (int i = 0; i < wanted.size(); ++i) {
        const LanePlace &place = places[static_cast<std::size_t>(i)];
        EXPECT_NEAR(100.0 * place.lane / place.lanes, wanted[i].toArray()[0].toDouble(), 0.01);
        EXPECT_NEAR(100.0 / place.lanes, wanted[i].toArray()[1].toDouble(), 0.01);
    }
}

/// Why a case of the file is not ours to answer; empty: it is.
std::string reasonToLeaveOut(const QJsonObject &example)
{
    if (example.value(QLatin1String("view")).toString() != QLatin1String("day column"))
        return "month view: not part of the day board";
    const QString algorithm = example.value(QLatin1String("algorithm")).toString();
    if (algorithm.startsWith(QLatin1String("overlap allowed")))
        return "cascading boxes cover each other's text; the board uses equal lanes";
    if (example.contains(QLatin1String("max_stack")))
        return "'more' links hide bookings; the board shows them all";
    return {};
}

} // namespace

TEST(LaneLayout, CasesOfOtherCalendars)
{
    const auto path = test::vectors("layout/layout.json");
    if (!path)
        return;
    const QJsonArray cases
        = QJsonDocument::fromJson(QByteArray::fromStdString(test::readFile(*path))).array();
    ASSERT_FALSE(cases.isEmpty());
    int taken = 0;
    for (const QJsonValue &value : cases) {
        const QJsonObject example = value.toObject();
        const std::string id = example.value(QLatin1String("id")).toString().toStdString();
        SCOPED_TRACE(id);
        const std::string why = reasonToLeaveOut(example);
        if (!why.empty()) {
            std::cout << "not taken: " << id << " (" << why << ")\n";
            continue;
        }
        ++taken;
        const std::vector<Span> spans = spansOf(example);
        const std::vector<LanePlace> places = laneLayout(spans);
        expectNoneMeet(spans, places);
        if (example.contains(QLatin1String("expected_offset_width_pct")))
            expectExact(example, places);
        if (id == "fc-5004") { // all widths but the widest are equal
            std::multiset<int> lanes;
            for (const LanePlace &place : places)
                lanes.insert(place.lanes);
            lanes.erase(lanes.begin());
            EXPECT_EQ(*lanes.begin(), *lanes.rbegin());
        }
    }
    EXPECT_EQ(taken, 6);
}
