#include "ui/print/SheetPainter.h"

#include "ui/theme/Contrast.h"
#include "ui/theme/TileColours.h"

#include <QPainter>
#include <QTextLayout>

namespace bayboard {

namespace {

constexpr double hairline = 4;

struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(SheetPage)
};

class PagePainting
{
public:
    PagePainting(SheetPainter &shapes,
                 QPainter &painter,
                 const SheetDocument &document,
                 std::size_t index)
        : m_shapes(shapes)
        , m_painter(painter)
        , m_document(document)
        , m_style(document.style)
        , m_day(document.dayOf(index))
        , m_index(index)
        , m_look(Palette::light()) // paper is white
        , m_bodyAscent(QFontMetricsF(m_style.body).ascent())
        , m_bodyMetrics(m_style.body)
        , m_strongMetrics(m_style.strong)
        , m_tickPen(m_look.text, 2 * hairline)
    { }

    void paint()
    {
        m_painter.setLayoutDirection(m_document.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        paintHead();
        paintTableHead();
        paintFoot();
        // All of one kind after the other: a change of pen or font is slow.
        paintGrounds();
        paintTicks();
        for (const SheetPlaced &placed : m_document.page(m_index).placed)
            if (placed.what == SheetPlaced::What::Heading)
                paintHeading(placed);
        for (const bool strong : {false, true}) {
            m_ink = {};
            forEachRow([this, strong](const SheetLine &line, const QRectF &box) {
                paintWords(line, box, strong);
            });
        }
    }

private:
    /// `trailing`: at the end of the line, as the reader reads.
    void words(const QRectF &box,
               const QFont &font,
               const QColor &colour,
               const QString &text,
               bool trailing = false)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const bool right = trailing != m_document.rightToLeft;
        m_painter.drawText(
            box,
            int(Qt::AlignAbsolute | (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)
                | Qt::TextSingleLine | Qt::TextDontClip,
            text);
    }

    void line(double y, const QColor &colour)
    {
        m_painter.setPen(QPen(colour, hairline));
        m_painter.drawLine(QPointF(m_style.room.left(), y), QPointF(m_style.room.right(), y));
    }

    void paintHead()
    {
        QRectF first = m_style.head;
        first.setHeight(m_style.titleLine);
        QRectF second = m_style.head;
        second.setTop(first.bottom());
        words(first, m_style.title, m_look.text, m_document.place);
        words(first, m_style.heading, m_look.text, m_day.text.day, true);
        if (!m_day.text.note.isEmpty())
            words(second, m_style.body, m_look.mutedText, m_day.text.note, true);
    }

    void paintTableHead()
    {
        for (const SheetColumnBox &box : m_day.columns)
            words(QRectF(box.left, m_style.tableHead.top(), box.width, m_style.smallLine)
                      .adjusted(m_style.pad, 0, -m_style.pad, 0),
                  m_style.small,
                  m_look.mutedText,
                  box.head);
        line(m_style.tableHead.bottom(), m_look.headLine);
    }

    void paintFoot()
    {
        words(m_style.foot, m_style.small, m_look.mutedText, m_document.printed);
        words(m_style.foot,
              m_style.small,
              m_look.mutedText,
              PageText::tr("Page %1 of %2").arg(m_index + 1).arg(m_document.pages.size()),
              true);
    }

    [[nodiscard]] QRectF boxOf(const SheetPlaced &placed) const
    {
        return {m_style.room.left(),
                m_style.room.top() + placed.top,
                m_style.room.width(),
                placed.height};
    }

    template <typename Run> void forEachRow(Run run)
    {
        for (const SheetPlaced &placed : m_document.page(m_index).placed)
            if (placed.what == SheetPlaced::What::Row)
                run(m_day.text.parts[placed.part].lines[placed.row], boxOf(placed));
    }

    void paintHeading(const SheetPlaced &placed)
    {
        const SheetPart &part = m_day.text.parts[placed.part];
        const QRectF box = boxOf(placed);
        const QRectF text = box.adjusted(m_style.mark, m_style.pad, -m_style.pad, 0);
        words(text,
              m_style.heading,
              m_look.text,
              placed.continued ? PageText::tr("%1, continued").arg(part.title) : part.title);
        words(text, m_style.small, m_look.mutedText, part.figures, true);
        line(box.bottom(), m_look.headLine);
    }

    [[nodiscard]] const QColor &inkOf(const SheetLine &line) const
    {
        const bool isPale
            = line.look != SheetLine::Look::Booking && line.look != SheetLine::Look::Block;
        return isPale ? m_look.mutedText : m_look.text;
    }

    /// All boxes of one colour at once: a change of colour is written out each time.
    void fill(const QList<QRectF> &boxes, const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRects(boxes);
    }

    /// Rows lie beside each other, so only the order within one counts.
    void paintGrounds()
    {
        QList<QRectF> closed;
        QMap<QRgb, QList<QRectF>> bars;
        QList<QRectF> edges;
        forEachRow([&](const SheetLine &line, const QRectF &box) {
            if (line.look == SheetLine::Look::Block)
                closed += box;
            if (line.mark.isValid()) {
                QRectF bar = box;
                bar.setWidth(m_style.mark);
                if (m_document.rightToLeft)
                    bar.moveRight(box.right());
                bars[markOf(line.mark).rgb()] += bar;
            }
            QRectF edge = box; // a line as a box, which changes no pen
            edge.setTop(box.bottom() - hairline);
            edges += edge;
        });
        fill(closed, m_look.closed);
        for (auto bar = bars.cbegin(); bar != bars.cend(); ++bar)
            fill(bar.value(), QColor(bar.key()));
        fill(edges, m_look.hourLine);
        m_painter.setBrush(Qt::NoBrush);
    }

    /// There are few, and looking for each takes long.
    [[nodiscard]] const QColor &markOf(const QColor &colour)
    {
        QColor &mark = m_marks[colour.rgb()];
        if (!mark.isValid())
            mark = readableOn(m_look.canvas, colour, 3);
        return mark;
    }

    void paintTicks()
    {
        if (m_day.columns.empty())
            return;
        QList<QRectF> squares;
        QList<QLineF> crosses;
        const SheetColumnBox &column = m_day.columns.front();
        const double side = m_style.bodyLine * 0.62;
        forEachRow([&](const SheetLine &line, const QRectF &box) {
            if (line.cell(SheetColumn::Tick).isEmpty())
                return;
            const QRectF square(column.left + (column.width - side) / 2,
                                box.top() + m_style.pad / 2 + (m_style.bodyLine - side) / 2,
                                side,
                                side);
            squares += square;
            if (line.ticked) {
                crosses += QLineF(square.topLeft(), square.bottomRight());
                crosses += QLineF(square.topRight(), square.bottomLeft());
            }
        });
        m_painter.setPen(m_tickPen);
        m_painter.drawRects(squares);
        m_painter.drawLines(crosses);
    }

    /// `strong`: who it is for; else all the rest.
    void paintWords(const SheetLine &line, const QRectF &box, bool strong)
    {
        useInk(line, strong);
        const double top = box.top() + m_style.pad / 2 + m_bodyAscent;
        if (line.look == SheetLine::Look::Nothing) {
            SheetColumnBox whole{SheetColumn::Time, {}, box.left(), box.width()};
            if (!strong)
                paintLines(whole, line.cell(SheetColumn::Time), top, false);
            return;
        }
        for (const SheetColumnBox &column : m_day.columns)
            if ((column.column == SheetColumn::Who) == strong && column.column != SheetColumn::Tick)
                paintLines(column, line.cell(column.column), top, strong);
        if (!strong)
            paintLines(m_day.remarks,
                       line.cell(SheetColumn::Remarks),
                       top + double(linesOf(line, m_day)) * m_style.bodyLine,
                       false);
    }

    /// A cancelled booking is struck out: it must not be read as one that stands.
    void useInk(const SheetLine &line, bool strong)
    {
        if (m_ink == line.look)
            return;
        m_ink = line.look;
        QFont font = strong ? m_style.strong : m_style.body;
        font.setStrikeOut(line.look == SheetLine::Look::Cancelled);
        m_painter.setFont(font);
        m_painter.setPen(inkOf(line));
    }

    void paintLines(const SheetColumnBox &column, const QString &text, double y, bool strong)
    {
        if (text.isEmpty())
            return;
        for (qsizetype from = 0; from <= text.size();) {
            qsizetype end = text.indexOf(QLatin1Char('\n'), from);
            end = end < 0 ? text.size() : end;
            const QString words
                = from == 0 && end == text.size() ? text : text.mid(from, end - from);
            const QPointF at(startOf(column, words, strong), y);
            if (comesAgain(column.column))
                for (const QGlyphRun &shape : m_shapes.shapesOf(words))
                    m_painter.drawGlyphRun(at - QPointF(0, m_bodyAscent), shape);
            else
                m_painter.drawText(at, words);
            y += m_style.bodyLine;
            from = end + 1;
        }
    }

    /// Not where words are struck out, or run from the right: shapes know nothing of these.
    [[nodiscard]] bool comesAgain(SheetColumn column) const
    {
        return column != SheetColumn::Who && column != SheetColumn::Phone
            && column != SheetColumn::Remarks && m_ink != SheetLine::Look::Cancelled
            && !m_document.rightToLeft;
    }

    [[nodiscard]] double
    startOf(const SheetColumnBox &column, const QString &words, bool strong) const
    {
        if (!m_document.rightToLeft)
            return column.left + m_style.pad;
        const QFontMetricsF &metrics = strong ? m_strongMetrics : m_bodyMetrics;
        return column.left + column.width - m_style.pad - metrics.horizontalAdvance(words);
    }

    SheetPainter &m_shapes;
    QPainter &m_painter;
    const SheetDocument &m_document;
    const SheetStyle &m_style;
    const SheetDay &m_day;
    std::size_t m_index;
    Palette m_look;
    double m_bodyAscent;
    QFontMetricsF m_bodyMetrics;
    QFontMetricsF m_strongMetrics;
    QPen m_tickPen;
    QHash<QRgb, QColor> m_marks;
    std::optional<SheetLine::Look> m_ink; ///< that pen and font are set for
};

} // namespace

SheetPainter::SheetPainter(const SheetDocument &document) : m_document(document) { }

void SheetPainter::paint(QPainter &painter, std::size_t index)
{
    painter.save();
    PagePainting(*this, painter, m_document, index).paint();
    painter.restore();
}

const QList<QGlyphRun> &SheetPainter::shapesOf(const QString &words)
{
    const auto known = m_shapes.constFind(words);
    if (known != m_shapes.constEnd())
        return *known;
    QTextLayout layout(words, m_document.style.body);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return *m_shapes.insert(words, layout.glyphRuns());
}

} // namespace bayboard
