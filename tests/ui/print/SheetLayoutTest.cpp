// Sheets on paper: where each row and each word stands, with content of any kind.

#include "tests/ui/print/SheetSample.h"
#include "ui/print/SheetPainter.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <gtest/gtest.h>

#include <map>

namespace bayboard {
namespace {

using test::SheetSample;

/// Writes down where words are painted instead of painting them.
class WordRecorder final : public QPaintEngine
{
public:
    WordRecorder() : QPaintEngine(AllFeatures & ~PaintEngineFeatures(PainterPaths)) { }

    bool begin(QPaintDevice * /*device*/) override { return true; }

    bool end() override { return true; }

    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state().testFlag(DirtyBrush))
            ++fillings;
    }

    void
    drawPixmap(const QRectF & /*to*/, const QPixmap & /*what*/, const QRectF & /*from*/) override
    { }

    void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override
    { }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (!item.text().isEmpty()) // shapes say no place: see expectWordsToFit()
            words.push_back(
                {QRectF(
                     at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()),
                 item.text()});
    }

    [[nodiscard]] Type type() const override { return User; }

    struct Word
    {
        QRectF box;
        QString text;
    };

    std::vector<Word> words;
    int fillings = 0; ///< how often the colour of boxes was set
};

class RecordedPage final : public QPaintDevice
{
public:
    RecordedPage(const SheetDocument &document, std::size_t page)
        : m_size(document.style.page.size().toSize())
    {
        QPainter painter(this);
        SheetPainter(document).paint(painter, page);
    }

    [[nodiscard]] const std::vector<WordRecorder::Word> &words() const { return m_engine.words; }

    [[nodiscard]] int fillings() const { return m_engine.fillings; }

    [[nodiscard]] QString text() const
    {
        QString all;
        for (const WordRecorder::Word &word : m_engine.words)
            all += word.text + QLatin1Char('\n');
        return all;
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmWidthMM:
        case PdmHeightMM:
        case PdmNumColors:
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            break;
        }
        return sheetUnitsPerInch;
    }

private:
    QSize m_size;
    mutable WordRecorder m_engine;
};

/// Each row wholly in the room of one page, each booking once a day and bay that it touches.
void expectWholeRows(const SheetDocument &document, const std::vector<RunSheetDay> &days)
{
    std::map<std::tuple<std::size_t, std::size_t, Uuid>, int> seen; // by day, part, holder
    for (std::size_t index = 0; index < document.pages.size(); ++index) {
        const SheetDay &day = document.dayOf(index);
        double used = 0;
        for (const SheetPlaced &placed : document.page(index).placed) {
            EXPECT_DOUBLE_EQ(placed.top, used);
            used = placed.top + placed.height;
            EXPECT_LE(used, document.style.room.height());
            if (placed.what == SheetPlaced::What::Row)
                ++seen[{document.pages[index].day,
                        placed.part,
                        day.text.parts[placed.part].lines[placed.row].holder}];
        }
    }
    std::size_t rows = 0;
    for (std::size_t day = 0; day < days.size(); ++day)
        for (std::size_t part = 0; part < days[day].sections.size(); ++part)
            for (const RunSheetRow &row : days[day].sections[part].rows) {
                EXPECT_EQ((seen[{day, part, row.holder}]), 1);
                ++rows;
            }
    EXPECT_GT(rows, 0U);
}

/// Words stand within their columns and the paper's margins.
void expectWordsInside(const SheetDocument &document)
{
    const QRectF inner = document.style.head.united(document.style.foot).adjusted(-1, -1, 1, 1);
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        const RecordedPage recorded(document, page);
        EXPECT_FALSE(recorded.words().empty());
        for (const WordRecorder::Word &word : recorded.words())
            EXPECT_TRUE(inner.contains(word.box))
                << word.text.toStdString() << " at " << word.box.left() << "–" << word.box.right();
    }
}

/// Each line of each cell is as wide as its column at most.
void expectWordsToFit(const SheetDocument &document)
{
    const QFontMetricsF body(document.style.body);
    const QFontMetricsF strong(document.style.strong);
    for (const SheetDay &day : document.days) {
        std::vector<SheetColumnBox> columns = day.columns;
        columns.push_back(day.remarks);
        for (const SheetPart &part : day.text.parts)
            for (const SheetLine &line : part.lines)
                for (const SheetColumnBox &column : columns)
                    for (const QString &words : line.cell(column.column).split(QLatin1Char('\n'))) {
                        const auto &metrics = column.column == SheetColumn::Who ? strong : body;
                        if (line.look == SheetLine::Look::Nothing)
                            continue;
                        EXPECT_LE(metrics.horizontalAdvance(words),
                                  column.width - 2 * document.style.pad + 1)
                            << words.toStdString();
                    }
    }
}

TEST(SheetLayout, CutsNoRowAndHasEachBookingOnceADay)
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        SheetSample sample(1 + int(seed % 5), seed);
        RunSheetOrder order = sample.order(2);
        order.form = seed % 2 == 0 ? RunSheetForm::ByBay : RunSheetForm::ByDay;
        const auto days = sample.days(order, sample.rows(order, 1 + int(seed * 3 % 20)));
        SheetPaper paper;
        paper.size = seed % 3 == 0 ? QPageSize::Letter : QPageSize::A4;
        paper.landscape = seed % 4 == 0;
        paper.pagePerBay = seed % 5 == 0;
        const auto document = sample.document(order, days, paper, seed % 4 == 1);
        SCOPED_TRACE(seed);
        expectWholeRows(*document, days);
        expectWordsInside(*document);
        expectWordsToFit(*document);
    }
}

TEST(SheetLayout, FillsAllBoxesOfAColourAtOnce)
{
    SheetSample sample(40);
    RunSheetOrder order = sample.order(1);
    order.form = RunSheetForm::ByDay;
    const auto document = sample.document(order, sample.days(order, sample.rows(order, 25)), {});
    ASSERT_GT(document->page(0).placed.size(), 15U);
    EXPECT_LT(RecordedPage(*document, 0).fillings(), 10) << "not one for each row";
}

TEST(SheetLayout, BeginsEachDayOnAPageOfItsOwn)
{
    SheetSample sample(2);
    const RunSheetOrder order = sample.order(3);
    const auto document = sample.document(order, sample.days(order, sample.rows(order, 1)), {});
    ASSERT_EQ(document->pages.size(), 3U);
    EXPECT_EQ(document->pages[2].day, 2U);
}

TEST(SheetLayout, BeginsEachBayOnAPageOfItsOwnOnRequest)
{
    SheetSample sample(3);
    const RunSheetOrder order = sample.order();
    SheetPaper paper;
    paper.pagePerBay = true;
    const auto document = sample.document(order, sample.days(order, sample.rows(order, 2)), paper);
    EXPECT_EQ(document->pages.size(), 3U);
}

TEST(SheetLayout, SaysOnEachPageWhereWhenAndWhichPageItIs)
{
    SheetSample sample(4);
    const RunSheetOrder order = sample.order();
    const auto document = sample.document(order, sample.days(order, sample.rows(order, 30)), {});
    ASSERT_GT(document->pages.size(), 2U);
    for (std::size_t page = 0; page < document->pages.size(); ++page) {
        const QString text = RecordedPage(*document, page).text();
        EXPECT_TRUE(text.contains(QStringLiteral("Dartmouth")));
        EXPECT_TRUE(text.contains(QStringLiteral("Monday 15 June 2026")));
        EXPECT_TRUE(text.contains(QStringLiteral("Printed")));
        EXPECT_TRUE(text.contains(
            QStringLiteral("Page %1 of %2").arg(page + 1).arg(document->pages.size())));
        EXPECT_TRUE(text.contains(QStringLiteral("Phone"))); // the head of the table
    }
}

TEST(SheetLayout, SaysAgainWhoseRowsGoOn)
{
    SheetSample sample(1);
    const RunSheetOrder order = sample.order();
    const auto document = sample.document(order, sample.days(order, sample.rows(order, 90)), {});
    ASSERT_GT(document->pages.size(), 1U);
    EXPECT_FALSE(RecordedPage(*document, 0).text().contains(QStringLiteral("Bay 1, continued")));
    EXPECT_TRUE(RecordedPage(*document, 1).text().contains(QStringLiteral("Bay 1, continued")));
}

TEST(SheetLayout, BreaksLongNotesAndLosesNoWordOfThem)
{
    SheetSample sample(1);
    const RunSheetOrder order = sample.order();
    DayRows rows = sample.rows(order, 1);
    ASSERT_FALSE(rows.bookings.empty());
    const std::string notes = sample.prose(900);
    rows.bookings[0].booking.notes = notes;
    const auto document = sample.document(order, sample.days(order, rows), {});
    QString said = document->days[0].text.parts[0].lines[0].cell(SheetColumn::Remarks);
    EXPECT_GT(said.count(QLatin1Char('\n')), 3);
    said.remove(QLatin1Char('\n')).remove(QLatin1Char(' '));
    EXPECT_EQ(said, QString::fromStdString(notes).remove(QLatin1Char(' ')));
}

TEST(SheetLayout, EndsWhatIsLongerThanAPageWithAnEllipsis)
{
    SheetSample sample(1);
    const RunSheetOrder order = sample.order();
    DayRows rows = sample.rows(order, 2);
    rows.bookings[0].booking.notes = sample.prose(40000);
    const auto days = sample.days(order, rows);
    const auto document = sample.document(order, days, {});
    expectWholeRows(*document, days);
    expectWordsInside(*document);
    EXPECT_TRUE(document->days[0]
                    .text.parts[0]
                    .lines[0]
                    .cell(SheetColumn::Remarks)
                    .endsWith(QStringLiteral("…")));
}

TEST(SheetLayout, LeavesOutColumnsThatNobodyNeeds)
{
    SheetSample sample(1);
    const RunSheetOrder order = sample.order();
    DayRows rows = sample.rows(order, 3);
    for (BookingRow &row : rows.bookings) {
        row.customerPhone.clear();
        row.booking.price.reset();
    }
    const auto document = sample.document(order, sample.days(order, rows), {});
    for (const SheetColumnBox &box : document->days[0].columns) {
        EXPECT_NE(box.column, SheetColumn::Phone);
        EXPECT_NE(box.column, SheetColumn::Price);
        EXPECT_NE(box.column, SheetColumn::Bay); // it is in the heading
    }
}

TEST(SheetLayout, IsMirroredForWhoReadsFromTheRight)
{
    SheetSample sample(1);
    RunSheetOrder order = sample.order();
    order.form = RunSheetForm::ByDay;
    const auto days = sample.days(order, sample.rows(order, 4));
    const auto one = sample.document(order, days, {});
    const auto other = sample.document(order, days, {}, true);
    const double width = one->style.page.width();
    ASSERT_EQ(one->days[0].columns.size(), other->days[0].columns.size());
    for (std::size_t i = 0; i < one->days[0].columns.size(); ++i) {
        const SheetColumnBox &left = one->days[0].columns[i];
        const SheetColumnBox &right = other->days[0].columns[i];
        EXPECT_EQ(left.column, right.column);
        EXPECT_NEAR(left.left, width - right.left - right.width, 0.01);
    }
}

TEST(SheetLayout, HasColumnsThatFillThePageAndDoNotOverlap)
{
    for (const bool landscape : {false, true}) {
        SheetSample sample(3);
        RunSheetOrder order = sample.order();
        order.form = RunSheetForm::ByDay;
        SheetPaper paper;
        paper.landscape = landscape;
        const auto document
            = sample.document(order, sample.days(order, sample.rows(order, 12)), paper);
        double at = document->style.room.left() + document->style.mark;
        for (const SheetColumnBox &box : document->days[0].columns) {
            EXPECT_NEAR(box.left, at, 0.01);
            EXPECT_GT(box.width, 0);
            at = box.left + box.width;
        }
        EXPECT_NEAR(at, document->style.room.right(), 0.01);
    }
}

} // namespace
} // namespace bayboard
