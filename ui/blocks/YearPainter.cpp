#include "ui/blocks/YearPainter.h"

#include "ui/panes/TimeText.h"
#include "ui/theme/Contrast.h"

#include <QLocale>

#include <cmath>

namespace bayboard {

YearPainter::YearPainter(QPainter &painter, const YearGrid &grid, const QPalette &palette)
    : m_painter(painter)
    , m_grid(grid)
    , m_look(Palette::following(palette))
    , m_ink(palette.color(QPalette::PlaceholderText))
{ }

void YearPainter::paintHeads() const
{
    m_painter.setPen(m_ink);
    paintWeekdays();
    paintMonths();
}

void YearPainter::paintWeekdays() const
{
    const QLocale locale;
    const int height = m_painter.fontMetrics().height();
    for (int row = 0; row < YearGrid::rows; row += 2) {
        const LocalDate date = m_grid.firstCell() + days(row);
        const QRect cell = m_grid.cellOf(date);
        const int weekday = timetext::toQDate(date).dayOfWeek();
        const QRect name(m_grid.isMirrored ? cell.right() + 4 : 0,
                         cell.center().y() - height / 2,
                         m_grid.left - 5,
                         height);
        m_painter.drawText(name,
                           Qt::AlignVCenter | Qt::AlignTrailing,
                           locale.standaloneDayName(weekday, QLocale::NarrowFormat));
    }
}

void YearPainter::paintMonths() const
{
    const QLocale locale;
    const QFontMetrics metrics = m_painter.fontMetrics();
    constexpr int rows = YearGrid::rows;
    int month = 0;
    int free = 0; // names do not run into each other
    for (int week = 0; week < YearGrid::weeks; ++week) {
        const LocalDate date = m_grid.firstCell() + days(week * rows);
        // The month of the week's last day: its first week has the name.
        const QDate end = timetext::toQDate(date).addDays(rows - 1);
        if (end.month() == month) {
            continue;
        }
        month = end.month();
        const QRect cell = m_grid.cellOf(date);
        const QString name = month == 1 ? QString::number(end.year())
                                        : locale.standaloneMonthName(month, QLocale::ShortFormat);
        const int room = metrics.horizontalAdvance(name);
        // A month of which only days are seen makes room for the name of the next.
        const int seen = (end.daysInMonth() - end.day() + rows - 1) / rows * m_grid.side();
        const bool fits = cell.left() >= free && cell.left() + room < m_grid.width && seen >= room;
        if (fits) {
            free = cell.left() + room + 4;
            m_painter.drawText(cell.left(), metrics.ascent(), name);
        }
    }
}

void YearPainter::paintDay(LocalDate date, const DayMark *mark) const
{
    const QRectF box = QRectF(m_grid.cellOf(date)).adjusted(1, 1, -1, -1);
    const bool odd = timetext::toQDate(date).month() % 2 == 1;
    m_painter.fillRect(box,
                       date < m_grid.first
                           ? m_look.panel
                           : mixed(m_look.headLine, m_look.canvas, odd ? 0.55 : 0.3));
    if (mark != nullptr) {
        paintMark(*mark, box);
    }
}

void YearPainter::paintToday(LocalDate date) const
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_look.now, 1));
    m_painter.drawRect(QRectF(m_grid.cellOf(date)).adjusted(0.5, 0.5, -0.5, -0.5));
}

void YearPainter::paintCursor(LocalDate date) const
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_look.text, 2));
    m_painter.drawRect(QRectF(m_grid.cellOf(date)));
}

/// Told apart without colour: full, its left half, crossed out, a corner.
void YearPainter::paintMark(const DayMark &mark, const QRectF &box) const
{
    switch (mark.kind) {
    case DayMark::Kind::Laid:
        m_painter.fillRect(box, m_look.accent);
        return;
    case DayMark::Kind::PartlyOut:
        m_painter.fillRect(box, m_look.canvas);
        m_painter.fillRect(QRectF(box.topLeft(), QSizeF(std::round(box.width() / 2), box.height())),
                           m_look.accent);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_look.refuse.edge, 1));
        m_painter.drawRect(box.adjusted(0, 0, -1, -1));
        return;
    case DayMark::Kind::LeftOut:
        m_painter.fillRect(box, m_look.canvas);
        m_painter.setPen(QPen(m_look.refuse.edge, 1.5));
        m_painter.drawLine(box.topLeft(), box.bottomRight());
        m_painter.drawLine(box.topRight(), box.bottomLeft());
        return;
    case DayMark::Kind::Holiday:
        m_painter.fillRect(box, m_look.canvas);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.caution.edge);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.drawPolygon(QPolygonF({box.topLeft(), box.topRight(), box.bottomLeft()}));
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
}

} // namespace bayboard
