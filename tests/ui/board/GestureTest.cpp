#include "tests/ui/board/SampleBoard.h"
#include "ui/board/Gesture.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace bayboard;
using bayboard::test::pictureDate;
using bayboard::test::SampleDay;
using Button = PointerEvent::Button;
using Kind = PointerEvent::Kind;

namespace {

constexpr double gesturePixelsPerHour = 56;
constexpr double columnWidth = 133;

/// A hand with a mouse over the day of the picture: places are columns (with their share) and
/// hours.
class Hand
{
public:
    Hand()
    {
        m_rules.grid = &m_grid;
        m_rules.snapshot = &m_snapshot;
    }

    Hand &mayFree()
    {
        m_rules.mayFree = true;
        return *this;
    }

    Hand &paint()
    {
        m_rules.paints = true;
        return *this;
    }

    Hand &press(double column, double hour, HeldKeys keys = {}, Button button = Button::Left)
    {
        return send(Kind::Press, button, column, hour, keys);
    }

    Hand &move(double column, double hour, HeldKeys keys = {})
    {
        return send(Kind::Move, Button::None, column, hour, keys);
    }

    Hand &release(double column, double hour, HeldKeys keys = {})
    {
        return send(Kind::Release, Button::Left, column, hour, keys);
    }

    Hand &doublePress(double column, double hour)
    {
        return send(Kind::DoublePress, Button::Left, column, hour, {});
    }

    Hand &drag(double column, double hour, double toColumn, double toHour, HeldKeys keys = {})
    {
        press(column, hour, keys).move((column + toColumn) / 2, (hour + toHour) / 2, keys);
        return move(toColumn, toHour, keys).release(toColumn, toHour, keys);
    }

    Hand &place(const char *title, bool copy)
    {
        return take(beginPlacing(m_state, entity(title), copy, m_rules));
    }

    Hand &resize(const char *title) { return take(beginResizing(m_state, entity(title), m_rules)); }

    Hand &escape() { return take(abort(m_state)); }

    [[nodiscard]] Instant at(double hour) const { return m_day.at(pictureDate(), hour); }

    [[nodiscard]] const GestureState &state() const { return m_state; }

    [[nodiscard]] EntityRef entity(const char *title) const
    {
        for (const Tile &tile : m_snapshot.tiles) {
            if (tile.title.toStdString() == title)
                return tile.entity;
        }
        ADD_FAILURE() << title;
        return {};
    }

    template <typename What> [[nodiscard]] std::vector<What> all() const
    {
        std::vector<What> found;
        for (const Intent &intent : m_intents) {
            if (const auto *what = std::get_if<What>(&intent))
                found.push_back(*what);
        }
        return found;
    }

    /// The one thing that was dropped.
    [[nodiscard]] Draft dropped() const
    {
        const auto drops = all<intent::Drop>();
        EXPECT_EQ(drops.size(), 1U);
        return drops.empty() ? Draft{} : drops.front().draft;
    }

    [[nodiscard]] Draft shown() const
    {
        const auto ghosts = all<intent::ShowGhost>();
        EXPECT_FALSE(ghosts.empty());
        return ghosts.empty() ? Draft{} : ghosts.back().draft;
    }

private:
    Hand &send(Kind kind, Button button, double column, double hour, HeldKeys keys)
    {
        PointerEvent event;
        event.kind = kind;
        event.button = button;
        event.position = QPoint(static_cast<int>(std::lround(column * columnWidth)),
                                static_cast<int>(std::lround(hour * gesturePixelsPerHour)));
        event.keys = keys;
        event.target = targetAt(column, hour);
        return take(advance(m_state, event, m_rules));
    }

    [[nodiscard]] BoardTarget targetAt(double column, double hour) const
    {
        BoardTarget target;
        target.part = BoardTarget::Part::Empty;
        target.column = column;
        target.at = at(hour);
        const int whole = static_cast<int>(std::floor(column));
        for (std::size_t i = 0; i < m_snapshot.tiles.size(); ++i) {
            const Tile &tile = m_snapshot.tiles[i];
            const bool here
                = std::find(tile.columns.begin(), tile.columns.end(), whole) != tile.columns.end();
            if (!here || !tile.span.contains(target.at))
                continue;
            target.tile = static_cast<int>(i);
            const minutes edge(6);
            target.part = target.at - tile.span.start() < edge ? BoardTarget::Part::TopEdge
                : tile.span.end() - target.at <= edge          ? BoardTarget::Part::BottomEdge
                                                               : BoardTarget::Part::Body;
        }
        return target;
    }

    Hand &take(GestureStep step)
    {
        m_state = std::move(step.state);
        m_intents.insert(m_intents.end(), step.intents.begin(), step.intents.end());
        return *this;
    }

    SampleDay m_day = test::pictureDay();
    BoardSnapshot m_snapshot
        = buildSnapshot(m_day.input(pictureDate(), m_day.at(pictureDate(), 15.2)));
    WallGrid m_grid{m_snapshot.zone, minutes(30)};
    GestureRules m_rules;
    GestureState m_state;
    std::vector<Intent> m_intents;
};

constexpr HeldKeys shift{true, false, false};
constexpr HeldKeys control{false, true, false};
constexpr HeldKeys alt{false, false, true};
constexpr HeldKeys controlShift{true, true, false};

} // namespace

TEST(Gesture, DraggingOverEmptyTimeCreatesOnTheGrid)
{
    Hand hand;
    const Draft draft = hand.drag(4.5, 13.1, 4.5, 14.6).dropped();
    EXPECT_EQ(draft.kind, Draft::Kind::Create);
    EXPECT_EQ(draft.columns, (std::vector<int>{4}));
    EXPECT_EQ(draft.span, Span(hand.at(13), hand.at(15)));
    EXPECT_EQ(hand.state().mode, GestureState::Mode::Idle);
}

TEST(Gesture, DraggingUpwardsCreatesTheSame)
{
    Hand hand;
    EXPECT_EQ(hand.drag(4.5, 14.6, 4.5, 13.1).dropped().span, Span(hand.at(13), hand.at(15)));
}

TEST(Gesture, DraggingSidewaysCreatesOnSeveralBays)
{
    Hand hand;
    const Draft draft = hand.drag(4.5, 13.1, 2.5, 13.6).dropped();
    EXPECT_EQ(draft.columns, (std::vector<int>{2, 3, 4}));
    EXPECT_EQ(draft.span, Span(hand.at(13), hand.at(14)));
}

TEST(Gesture, AClickOnEmptyTimeOnlyChoosesIt)
{
    Hand hand;
    hand.press(4.5, 13.2).move(4.51, 13.22).release(4.51, 13.22);
    EXPECT_TRUE(hand.all<intent::Drop>().empty());
    EXPECT_TRUE(hand.all<intent::ShowGhost>().empty());
    ASSERT_EQ(hand.all<intent::ChooseTime>().size(), 1U);
    EXPECT_EQ(hand.all<intent::ChooseTime>()[0].at, hand.at(13));
}

TEST(Gesture, ClickAndShiftClickCreateWithoutADrag)
{
    Hand hand;
    hand.press(4.5, 13.2).release(4.5, 13.2);
    const Draft draft = hand.press(3.5, 14.2, shift).dropped();
    EXPECT_EQ(draft.columns, (std::vector<int>{3, 4}));
    EXPECT_EQ(draft.span, Span(hand.at(13), hand.at(14.5)));
}

TEST(Gesture, DraggingABookingMovesItAndKeepsItsLength)
{
    Hand hand;
    const Draft draft = hand.drag(1.5, 17, 3.5, 19.2).dropped();
    EXPECT_EQ(draft.kind, Draft::Kind::Move);
    EXPECT_EQ(draft.source, hand.entity("A. Haddad"));
    EXPECT_EQ(draft.columns, (std::vector<int>{3}));
    EXPECT_EQ(draft.span, Span(hand.at(18.5), hand.at(20)));
}

TEST(Gesture, ADragThatComesBackMakesNoHistory)
{
    Hand hand;
    hand.press(1.5, 17).move(3.5, 19).move(1.5, 17.05).release(1.5, 17.05);
    EXPECT_TRUE(hand.all<intent::Drop>().empty());
    EXPECT_EQ(hand.all<intent::HideGhost>().size(), 1U);
}

TEST(Gesture, TheBayChangesOnlyWhenThePointerIsClearlyInTheNextColumn)
{
    Hand hand;
    hand.press(1.9, 17).move(2.1, 18.05);
    EXPECT_EQ(hand.shown().columns, (std::vector<int>{1}));
    hand.move(2.3, 18.05);
    EXPECT_EQ(hand.shown().columns, (std::vector<int>{2}));
    hand.move(1.9, 18.05); // and back: not before it is clearly back
    EXPECT_EQ(hand.shown().columns, (std::vector<int>{2}));
    hand.move(1.7, 18.05);
    EXPECT_EQ(hand.shown().columns, (std::vector<int>{1}));
}

TEST(Gesture, ShiftHoldsTheTimeOrTheBay)
{
    Hand hand;
    hand.press(1.5, 17).move(4.5, 17.6, shift);
    EXPECT_EQ(hand.shown().columns, (std::vector<int>{4}));
    EXPECT_EQ(hand.shown().span, Span(hand.at(16.5), hand.at(18)));
    hand.move(1.8, 20, shift);
    EXPECT_EQ(hand.shown().columns, (std::vector<int>{1}));
    EXPECT_EQ(hand.shown().span, Span(hand.at(19.5), hand.at(21)));
}

TEST(Gesture, AGroupOfBaysMovesTogetherAndStaysOnTheBoard)
{
    Hand hand;
    EXPECT_EQ(hand.drag(6.5, 19, 4.5, 19).dropped().columns, (std::vector<int>{4, 5}));
    Hand other;
    EXPECT_EQ(other.drag(7.5, 19, 0.5, 21).dropped().columns, (std::vector<int>{0, 1}));
    Hand edge;
    edge.press(6.5, 19).move(7.5, 20);
    EXPECT_EQ(edge.shown().columns, (std::vector<int>{6, 7}));
}

TEST(Gesture, ControlCopies)
{
    Hand hand;
    const Draft draft = hand.drag(1.5, 17, 1.5, 22, control).dropped();
    EXPECT_EQ(draft.kind, Draft::Kind::Copy);
    EXPECT_EQ(draft.source, hand.entity("A. Haddad"));
    Hand late; // Control may come and go during the drag; the drop decides
    late.press(1.5, 17, control).move(1.5, 20, control).move(1.5, 21);
    EXPECT_EQ(late.shown().kind, Draft::Kind::Move);
}

TEST(Gesture, ACopyOntoItselfIsNothing)
{
    Hand hand;
    hand.press(1.5, 17, control).move(1.5, 19, control).release(1.5, 17, control);
    EXPECT_TRUE(hand.all<intent::Drop>().empty());
}

TEST(Gesture, EdgesResize)
{
    Hand hand;
    const Draft draft = hand.drag(1.5, 17.95, 1.5, 19.05).dropped();
    EXPECT_EQ(draft.kind, Draft::Kind::ResizeEnd);
    EXPECT_EQ(draft.span, Span(hand.at(16.5), hand.at(19)));
    Hand top;
    EXPECT_EQ(top.drag(1.5, 16.52, 1.5, 15.55).dropped().span, Span(top.at(15.5), top.at(18)));
}

TEST(Gesture, AnEdgeStopsAStepBeforeTheOther)
{
    Hand hand;
    EXPECT_EQ(hand.drag(1.5, 17.95, 1.5, 12).dropped().span, Span(hand.at(16.5), hand.at(17)));
    Hand top;
    EXPECT_EQ(top.drag(1.5, 16.52, 1.5, 23).dropped().span, Span(top.at(17.5), top.at(18)));
}

TEST(Gesture, ResizingKeepsTheBaysWhateverTheColumn)
{
    Hand hand;
    EXPECT_EQ(hand.drag(1.5, 17.95, 5.5, 19.05).dropped().columns, (std::vector<int>{1}));
}

TEST(Gesture, AltAndControlShiftLeaveTheGridWhereTheRoleMay)
{
    for (const HeldKeys keys : {alt, controlShift}) {
        Hand hand;
        hand.mayFree().press(1.5, 17, keys).move(1.5, 18.0 + 7.0 / 60, keys);
        EXPECT_EQ(hand.shown().span.start(), hand.at(17.5 + 7.0 / 60));
        EXPECT_EQ(hand.shown().kind, Draft::Kind::Move);
    }
    Hand notAllowed;
    notAllowed.press(1.5, 17, alt).move(1.5, 18.0 + 7.0 / 60, alt);
    EXPECT_EQ(notAllowed.shown().span.start(), notAllowed.at(17.5));
}

TEST(Gesture, EscapeAndRightClickAbort)
{
    Hand hand;
    hand.press(1.5, 17).move(1.5, 20).escape();
    EXPECT_EQ(hand.all<intent::HideGhost>().size(), 1U);
    hand.release(1.5, 20);
    EXPECT_TRUE(hand.all<intent::Drop>().empty());

    Hand right;
    right.press(1.5, 17).move(1.5, 20).press(1.5, 20, {}, Button::Right).release(1.5, 20);
    EXPECT_TRUE(right.all<intent::Drop>().empty());
    EXPECT_TRUE(right.all<intent::OpenMenu>().empty());
}

TEST(Gesture, RightClickWithNothingGoingOnOpensTheMenuOfWhatIsThere)
{
    Hand hand;
    hand.press(1.5, 17, {}, Button::Right);
    EXPECT_EQ(hand.all<intent::OpenMenu>().size(), 1U);
    EXPECT_EQ(hand.all<intent::Select>().front().entity, hand.entity("A. Haddad"));
    EXPECT_EQ(hand.state().mode, GestureState::Mode::Idle);
}

TEST(Gesture, ChosenForMovingItFollowsThePointerUntilAClick)
{
    Hand hand;
    hand.place("A. Haddad", false).move(3.5, 20.1);
    EXPECT_EQ(hand.shown().span, Span(hand.at(20), hand.at(21.5)));
    EXPECT_EQ(hand.shown().columns, (std::vector<int>{3}));
    hand.press(4.5, 21.1);
    const Draft draft = hand.dropped();
    EXPECT_EQ(draft.kind, Draft::Kind::Move);
    EXPECT_EQ(draft.span, Span(hand.at(21), hand.at(22.5)));
    EXPECT_EQ(draft.columns, (std::vector<int>{4}));
    hand.release(4.5, 21.1);
    EXPECT_EQ(hand.all<intent::Drop>().size(), 1U);
}

TEST(Gesture, ChosenForCopyingItCopies)
{
    Hand hand;
    EXPECT_EQ(hand.place("A. Haddad", true).press(3.5, 20.1).dropped().kind, Draft::Kind::Copy);
}

TEST(Gesture, ChosenForResizingTheFirstClickTakesTheNearerEdgeAndTheSecondPutsItDown)
{
    Hand hand;
    hand.resize("A. Haddad").move(1.5, 20.1);
    EXPECT_EQ(hand.shown().span, Span(hand.at(16.5), hand.at(18))) << "no edge is taken yet";
    hand.press(1.5, 17.6);
    EXPECT_TRUE(hand.all<intent::Drop>().empty());
    hand.release(1.5, 17.6).move(1.5, 20.1);
    EXPECT_EQ(hand.shown().kind, Draft::Kind::ResizeEnd);
    const Draft end = hand.press(3.5, 20.1).dropped();
    EXPECT_EQ(end.span, Span(hand.at(16.5), hand.at(20)));
    EXPECT_EQ(end.columns, (std::vector<int>{1}));
    Hand top;
    top.resize("A. Haddad").press(1.5, 16.6).release(1.5, 16.6);
    EXPECT_EQ(top.press(1.5, 15.1).dropped().span, Span(top.at(15), top.at(18)));
    EXPECT_EQ(top.state().mode, GestureState::Mode::Idle);
    Hand none;
    none.resize("A. Haddad").press(1.5, 17.6).release(1.5, 17.6).press(1.5, 18.1);
    EXPECT_TRUE(none.all<intent::Drop>().empty()) << "where it was already";
}

TEST(Gesture, DoubleClickOpensWhatIsThere)
{
    Hand hand;
    hand.doublePress(1.5, 17);
    ASSERT_EQ(hand.all<intent::Activate>().size(), 1U);
    EXPECT_EQ(hand.all<intent::Activate>()[0].entity, hand.entity("A. Haddad"));
    Hand empty;
    empty.doublePress(4.5, 13.2);
    EXPECT_FALSE(empty.all<intent::Activate>()[0].entity.has_value());
    EXPECT_EQ(empty.all<intent::Activate>()[0].at, empty.at(13));
}

TEST(Gesture, MiddleDragPans)
{
    Hand hand;
    hand.press(1, 17, {}, Button::Middle).move(2, 16);
    ASSERT_EQ(hand.all<intent::Pan>().size(), 1U);
    EXPECT_EQ(hand.all<intent::Pan>()[0].by, QPoint(133, -56));
}

TEST(Gesture, APointerThatStaysInItsStepSaysNothingNew)
{
    Hand hand;
    hand.press(1.5, 17).move(1.5, 18);
    const auto before = hand.all<intent::ShowGhost>().size();
    hand.move(1.5, 18.05).move(1.52, 18.1);
    EXPECT_EQ(hand.all<intent::ShowGhost>().size(), before);
}

TEST(Gesture, MovesOverMidnightAndThroughTheDoubledHourKeepRealLength)
{
    SampleDay day(test::sampleClub(1));
    const LocalDate autumn(std::chrono::year(2026) / std::chrono::November / 1);
    day.add({1}, autumn - days(1), 22, 24, "Late");
    const BoardSnapshot snapshot = buildSnapshot(day.input(autumn, day.at(autumn, 0)));
    const WallGrid grid(snapshot.zone, minutes(30));
    const GestureRules rules{&grid, &snapshot, nullptr, false, false, 6};
    const Instant grabbed = day.at(autumn - days(1), 23);
    PointerEvent event;
    event.kind = Kind::Press;
    event.button = Button::Left;
    event.target = {BoardTarget::Part::Body, 0, 0.5, grabbed};
    GestureStep step = advance({}, event, rules);
    event.kind = Kind::Move;
    event.position = QPoint(0, 100);
    event.target.at = grabbed + hours(3);
    step = advance(step.state, event, rules);
    EXPECT_EQ(step.state.draft.span.length(), hours(2));
    EXPECT_EQ(step.state.draft.span.start(), day.at(autumn - days(1), 22) + hours(3));
    EXPECT_EQ(grid.floor(step.state.draft.span.start()), step.state.draft.span.start());
}

TEST(Painting, BandsBaysAndTimeOverWhateverLiesThere)
{
    Hand hand;
    // From within A. Haddad's booking on the second bay over two bays to the right.
    const Draft band = hand.paint().drag(1.5, 16.6, 3.5, 18.2).dropped();
    EXPECT_EQ(band.kind, Draft::Kind::Paint);
    EXPECT_EQ(band.columns, (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(band.span, Span(hand.at(16.5), hand.at(18.5)));
    EXPECT_FALSE(band.source.has_value());
}

TEST(Painting, AClickIsOneCellAndBackwardsIsTheSameBand)
{
    Hand click;
    EXPECT_EQ(click.paint().press(4.5, 9.2).release(4.5, 9.2).dropped().span,
              Span(click.at(9), click.at(9.5)));
    Hand back;
    const Draft band = back.paint().drag(3.5, 18.2, 1.5, 16.6).dropped();
    EXPECT_EQ(band.columns, (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(band.span, Span(back.at(16.5), back.at(18.5)));
}

TEST(Painting, EscapeLetsTheBandGo)
{
    Hand hand;
    hand.paint().press(1.5, 16.6).move(3.5, 18.2).escape();
    EXPECT_EQ(hand.all<intent::HideGhost>().size(), 1U);
    hand.release(3.5, 18.2);
    EXPECT_TRUE(hand.all<intent::Drop>().empty());
}
