#include "tests/ui/board/SampleBoard.h"
#include "ui/board/Backdrop.h"
#include "ui/board/GridPainter.h"
#include "ui/board/OverlayPainter.h"
#include "ui/board/TileWords.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::pictureDate;
using bayboard::test::SampleDay;

namespace {

/// The picture's day as a scene, without a window.
class Stage
{
public:
    explicit Stage(double ratio = 1.0, ColumnMode mode = ColumnMode::Comfortable)
        : style(BoardStyle::make(Palette::light(), QApplication::font(), day.club().get(), ratio))
    {
        geometry.viewport = QSize(1130, 930);
        geometry.headHeight = style.headHeight();
        geometry.hoursWidth = style.hoursWidth();
        geometry.axis = TimeAxis(input.axis, 56);
        geometry.columns = BayColumns(8, geometry.body().width(), mode);
        geometry.scroll = QPoint(0, geometry.axis.pixelOf(at(8)));
        backdrop.resize(geometry.viewport, ratio);
    }

    [[nodiscard]] Instant at(double hour) const { return day.at(pictureDate(), hour); }

    [[nodiscard]] PaintScene scene() { return {snapshot, geometry, style, texts}; }

    [[nodiscard]] QRect all() const { return QRect(QPoint(0, 0), geometry.viewport); }

    [[nodiscard]] QImage painted()
    {
        QImage image(geometry.viewport, QImage::Format_RGB32);
        QPainter painter(&image);
        backdrop.prepare(scene(), all());
        backdrop.draw(painter, all());
        return image;
    }

    [[nodiscard]] QRect boxOf(const QString &title) const
    {
        for (const TileBox &box : snapshot.boxes) {
            if (snapshot.tiles[static_cast<std::size_t>(box.tile)].title == title)
                return geometry.boxRect(box);
        }
        return {};
    }

    SampleDay day = test::pictureDay();
    SnapshotInput input = day.input(pictureDate(), day.at(pictureDate(), 15.2));
    BoardSnapshot snapshot = buildSnapshot(input);
    BoardStyle style;
    BoardGeometry geometry;
    TextPool texts;
    Backdrop backdrop;
};

} // namespace

TEST(Backdrop, IsPaintedOnceAndCopiedAfterwards)
{
    Stage stage;
    const QImage first = stage.painted();
    const qint64 whole = stage.backdrop.paintedPixels();
    EXPECT_GE(whole, 1130 * 930);
    EXPECT_EQ(stage.painted(), first);
    EXPECT_EQ(stage.backdrop.paintedPixels(), whole);
}

TEST(Backdrop, ScrollingPaintsOnlyTheStripThatCameIn)
{
    Stage stage;
    (void)stage.painted();
    const qint64 before = stage.backdrop.paintedPixels();
    stage.geometry.scroll += QPoint(0, 40);
    stage.backdrop.scroll(stage.geometry, 0, -40);
    const QImage scrolled = stage.painted();
    EXPECT_LE(stage.backdrop.paintedPixels() - before, 1130 * 40);

    Stage anew;
    anew.geometry.scroll = stage.geometry.scroll;
    EXPECT_EQ(scrolled, anew.painted());
}

TEST(Backdrop, ScrollsAndChangesInAnyOrderLookAsIfPaintedAnew)
{
    Stage stage;
    const unsigned seed = 99;
    std::cout << "seed " << seed << "\n";
    SeededRandom random(seed);
    for (int i = 0; i < 40; ++i) {
        const QPoint before = stage.geometry.scroll;
        const int to = static_cast<int>(random.next() % 2000);
        stage.geometry.scroll.setY(
            i % 4 == 0 ? to : before.y() + static_cast<int>(random.next() % 61) - 30);
        stage.backdrop.scroll(stage.geometry, 0, before.y() - stage.geometry.scroll.y());
        stage.backdrop.invalidate(QRect(
            static_cast<int>(random.next() % 900), static_cast<int>(random.next() % 700), 90, 40));
        if (i % 3 == 0)
            (void)stage.painted();
    }
    Stage anew;
    anew.geometry.scroll = stage.geometry.scroll;
    EXPECT_EQ(stage.painted(), anew.painted());
}

TEST(Backdrop, PaintsFinerOnFinerScreens)
{
    Stage stage(2.0);
    const PaintScene scene = stage.scene();
    stage.backdrop.prepare(scene, stage.all());
    QPixmap target(stage.all().size() * 2);
    target.setDevicePixelRatio(2.0);
    QPainter painter(&target);
    stage.backdrop.draw(painter, stage.all());
    painter.end();
    const QImage fine = target.toImage();
    Stage coarse;
    // The same picture at twice the size, not the coarse one blown up.
    EXPECT_NE(fine, coarse.painted().scaled(fine.size()));
    EXPECT_EQ(fine.pixelColor(2 * 1000, 2 * 20), coarse.painted().pixelColor(1000, 20));
}

TEST(Tiles, TextsOfBlocksStandInTheirBlocksOnFinerScreensToo)
{
    Stage fine(2.0);
    std::erase_if(fine.snapshot.tiles, [](const Tile &tile) { return !tile.isBlock(); });
    layOut(fine.snapshot);
    QRegion blocks;
    for (const TileBox &box : fine.snapshot.boxes)
        blocks += fine.geometry.boxRect(box).adjusted(-1, -1, 1, 1);
    // Outside the blocks nothing is drawn but the grid.
    const QImage image = fine.painted();
    fine.snapshot.tiles.clear();
    layOut(fine.snapshot);
    fine.backdrop.invalidateAll();
    const QImage grid = fine.painted();
    const QRect heads(0, 0, 1130, fine.geometry.headHeight);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QPoint point(x, y);
            if (!blocks.contains(point) && !heads.contains(point)) {
                ASSERT_EQ(image.pixel(point), grid.pixel(point)) << x << "," << y;
            }
        }
    }
}

TEST(Tiles, PaintingAPartPaintsTheSameAsPaintingAll)
{
    Stage stage;
    const QImage whole = stage.painted();
    QImage parts(stage.geometry.viewport, QImage::Format_RGB32);
    QPainter painter(&parts);
    for (int y = stage.geometry.headHeight; y < 930; y += 61) {
        for (int x = stage.geometry.hoursWidth; x < 1130; x += 47) {
            const QRect clip = QRect(x, y, 47, 61) & stage.geometry.body();
            painter.setClipRect(clip);
            paintGrid(painter, stage.scene(), clip);
            paintTiles(painter, stage.scene(), clip);
        }
    }
    painter.end();
    EXPECT_EQ(parts.copy(stage.geometry.body()), whole.copy(stage.geometry.body()));
}

TEST(NowLine, LeavesTheWordsOfATileReadable)
{
    Stage stage;
    const auto nowAt = [&stage](double hour) {
        stage.snapshot.now = stage.at(hour);
        QImage image = stage.painted();
        QPainter painter(&image);
        paintNow(painter, stage.scene(), stage.all());
        return image;
    };
    const QRect rect = stage.boxOf(QStringLiteral("B. Frost")); // 14:00 to 16:00
    ASSERT_FALSE(rect.isEmpty());
    const QColor red = stage.style.palette.now;
    const int onName = stage.geometry.yOf(stage.at(14.2));
    const QImage name = nowAt(14.2); // through "B. Frost", which begins at 14:00
    EXPECT_NE(name.pixelColor(rect.left() + 14, onName), red);
    EXPECT_EQ(name.pixelColor(rect.right() - 4, onName), red) << "right of the words";
    const QImage below = nowAt(15.2);
    EXPECT_EQ(below.pixelColor(rect.left() + 14, stage.geometry.yOf(stage.at(15.2))), red);
}

TEST(Tiles, SayTheirNameAgainWhereItIsScrolledAway)
{
    Stage stage;
    stage.geometry.scroll.setY(stage.geometry.axis.pixelOf(stage.at(15)));
    stage.backdrop.invalidateAll();
    QImage image = stage.painted();
    const int top = stage.geometry.body().top();
    const auto ink = [&](const QRect &rect) {
        const QColor ground = image.pixelColor(rect.right() - 20, top + 8);
        int count = 0;
        for (int y = top + 1; y < top + 1 + stage.style.bodyLine; ++y) {
            for (int x = rect.left() + 8; x < rect.left() + 60; ++x)
                count += image.pixelColor(x, y) != ground ? 1 : 0;
        }
        return count;
    };
    const QRect rect = stage.boxOf(QStringLiteral("B. Frost")); // 14:00 to 16:00
    EXPECT_EQ(ink(rect), 0);
    QPainter painter(&image);
    paintCutTitles(painter, stage.scene(), stage.all());
    painter.end();
    EXPECT_GT(ink(rect), 60);
}

TEST(Midnight, TheNameOfTheDayStandsBesideTheBays)
{
    Stage stage;
    stage.geometry.scroll.setY(stage.geometry.axis.pixelOf(stage.at(20)));
    stage.backdrop.invalidateAll();
    const QImage image = stage.painted();
    const int y = stage.geometry.yOf(stage.at(24));
    const QColor dark = stage.style.palette.midnight;
    const QRect area = stage.geometry.hoursColumn();
    // Above the line there is nothing dark but the tag.
    EXPECT_EQ(image.pixelColor(area.right() - 8, y - 5), dark);
    EXPECT_NE(image.pixelColor(stage.geometry.body().left() + 12, y - 5), dark);
}

TEST(Tiles, EveryThingOfTheDayLeavesInkInItsBox)
{
    Stage stage;
    const QImage image = stage.painted();
    for (const TileBox &box : stage.snapshot.boxes) {
        const QRect rect = stage.geometry.boxRect(box) & stage.geometry.body();
        if (rect.height() < 10)
            continue;
        const QColor inside = image.pixelColor(rect.center());
        EXPECT_NE(inside, stage.style.palette.canvas)
            << stage.snapshot.tiles[static_cast<std::size_t>(box.tile)].title.toStdString();
    }
}

namespace {

Ghost ghostAt(const Stage &stage, int column, double from, double to)
{
    Ghost ghost;
    ghost.draft.columns = {column};
    ghost.draft.span = Span(stage.at(from), stage.at(to));
    ghost.tone = Tone::Refuse;
    ghost.reasons = {QStringLiteral("Overlaps P. Quinn until 19:00")};
    const Slot slot = Slot::of({test::bayId(4)}, ghost.draft.span);
    ghost.offers = {
        {{Fix::Kind::SameBay, slot}, QStringLiteral("F"), QStringLiteral("19:00–20:30 here")},
        {{Fix::Kind::OtherBay, slot}, QStringLiteral("B"), QStringLiteral("18:30–20:00 on Bay 8")}};
    return ghost;
}

} // namespace

TEST(Bubble, StaysInsideTheWindowAndOffTheGhost)
{
    Stage stage;
    for (int column = 0; column < 8; ++column) {
        for (double hour = 8; hour < 22; hour += 1.5) {
            const Ghost ghost = ghostAt(stage, column, hour, hour + 1.5);
            const QRect anchor
                = stage.geometry.inset(stage.geometry.cellRect(column, column, ghost.draft.span));
            const BubbleLayout bubble = BubbleLayout::make(stage.scene(), ghost, anchor);
            EXPECT_TRUE(stage.all().contains(bubble.frame)) << column << " " << hour;
            EXPECT_FALSE(bubble.frame.intersects(anchor & stage.geometry.body()))
                << column << " " << hour;
        }
    }
}

TEST(Bubble, OffersAreWhereTheyAreDrawn)
{
    Stage stage;
    const Ghost ghost = ghostAt(stage, 3, 18.5, 20);
    const BubbleLayout bubble
        = BubbleLayout::make(stage.scene(),
                             ghost,
                             stage.geometry.inset(stage.geometry.cellRect(3, 3, ghost.draft.span)));
    int found = 0;
    for (const BubbleLayout::Piece &piece : bubble.pieces) {
        EXPECT_EQ(bubble.offerAt(piece.rect.center()), piece.offer);
        EXPECT_TRUE(bubble.frame.contains(piece.rect));
        found += piece.offer >= 0 ? 1 : 0;
    }
    EXPECT_EQ(found, 4); // two key caps, two texts
}

TEST(Bubble, ALongReasonBreaksIntoLines)
{
    Stage stage;
    Ghost ghost = ghostAt(stage, 3, 18.5, 20);
    ghost.reasons
        = {QStringLiteral("The booking is 45 minutes long; the shortest that the club sells on "
                          "this bay at this time of the week is 60 minutes for new customers")};
    const BubbleLayout bubble
        = BubbleLayout::make(stage.scene(),
                             ghost,
                             stage.geometry.inset(stage.geometry.cellRect(3, 3, ghost.draft.span)));
    EXPECT_LE(bubble.frame.width(), 490);
    EXPECT_GT(bubble.frame.height(), 60);
}

TEST(TextPool, LaysOutOnceAndCutsToTheWidth)
{
    TextPool texts;
    const QFont font = QApplication::font();
    const QStaticText *cut = texts.get(QStringLiteral("A very long name of a customer"), font, 60);
    ASSERT_NE(cut, nullptr);
    EXPECT_TRUE(cut->text().endsWith(QChar(u'…')));
    EXPECT_LE(cut->size().width(), 61);
    const int count = texts.count();
    (void)texts.get(QStringLiteral("A very long name of a customer"), font, 60);
    EXPECT_EQ(texts.count(), count);
    EXPECT_EQ(texts.get(QStringLiteral("Anything"), font, 0), nullptr);
    EXPECT_EQ(texts.get(QString(), font, 50), nullptr);
}
