#include "ui/views/MonthPainter.h"

#include "ui/theme/Contrast.h"
#include "ui/theme/Hatch.h"
#include "ui/theme/TextDirection.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace bayboard {

namespace {

constexpr int pad = 8;
constexpr int barHeight = 5;

} // namespace

MonthStyle MonthStyle::make(const Palette &palette, const QFont &font, double ratio)
{
    MonthStyle style;
    style.palette = palette;
    style.fonts = Fonts::from(font);
    style.number = style.fonts.strong;
    style.number.setPixelSize(style.fonts.strong.pixelSize() + 1);
    style.onAccent = readableOn(palette.accent, palette.panel, 4.5);
    style.pastBar = readableOn(palette.track, mixed(palette.accent, palette.track, 0.45), 3.0);
    style.stripe
        = palette.highContrast ? palette.partLine : mixed(palette.closed, palette.headLine, 0.55);
    style.closed = hatchBrush("diagonal", palette.canvas, style.stripe, ratio);
    // A bar is too thin for a hatch: the lines of its text say what it is.
    style.blocked = mixed(palette.mutedText, palette.track, 0.5);
    style.line = QFontMetrics(style.fonts.small).height() + 1;
    style.numberLine = QFontMetrics(style.number).height() + 4;
    style.headHeight = QFontMetrics(style.fonts.smallStrong).height() + 12;
    return style;
}

MonthPainter::MonthPainter(QPainter &painter,
                           const MonthStyle &style,
                           bool isMirrored,
                           int narrowest)
    : m_painter(painter)
    , m_style(style)
    , m_isMirrored(isMirrored)
    , m_narrowest(narrowest)
{ }

void MonthPainter::write(const QRect &rect, const QString &text, Edge edge) const
{
    const QString seen = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const int side = (edge == Edge::Start) == m_isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    m_painter.drawText(rect,
                       side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine
                           | ownDirection(text),
                       seen);
}

bool MonthPainter::fits(const QStringList &names) const
{
    const QFontMetrics metrics(m_style.fonts.smallStrong);
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return metrics.horizontalAdvance(name) <= m_narrowest - 2 * pad;
    });
}

void MonthPainter::paintHead(const QRect &rect, const QString &name) const
{
    m_painter.setFont(m_style.fonts.smallStrong);
    m_painter.setPen(m_style.palette.mutedText);
    write(rect.adjusted(pad, 0, -pad, 0), name, Edge::Start);
}

QColor MonthPainter::ink(const MonthDay &day, bool isStrong) const
{
    const bool isQuiet = day.isPast || !day.isInMonth || !isStrong;
    const Palette &look = m_style.palette;
    return day.isClosed || !isQuiet ? look.text : look.mutedText;
}

void MonthPainter::paintGround(const QRect &cell, const MonthDay &day) const
{
    const Palette &look = m_style.palette;
    if (day.isClosed) {
        m_painter.fillRect(cell, m_style.closed);
    } else {
        m_painter.fillRect(cell, day.isInMonth ? look.canvas : look.closed);
    }
    m_painter.setPen(look.columnLine);
    const int edge = m_isMirrored ? cell.left() : cell.right();
    m_painter.drawLine(edge, cell.top(), edge, cell.bottom());
    m_painter.setPen(look.hourLine);
    m_painter.drawLine(cell.bottomLeft(), cell.bottomRight());
}

void MonthPainter::paintNumber(const QRect &line, const MonthDay &day) const
{
    const unsigned number = unsigned(std::chrono::year_month_day(day.date).day());
    const QString text = QLocale().toString(number);
    m_painter.setFont(m_style.number);
    const int width = m_painter.fontMetrics().horizontalAdvance(text);
    const int widest = m_painter.fontMetrics().horizontalAdvance(QStringLiteral("30"));
    const int leastRest = m_narrowest - 2 * pad - std::max(widest + 10, line.height()) - 4;
    QRect place = line;
    place.setWidth(std::min(line.width(), std::max(width + 10, line.height())));
    if (m_isMirrored) {
        place.moveRight(line.right());
    }
    if (day.isToday) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.palette.accent);
        m_painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(m_style.onAccent);
        m_painter.drawText(place, Qt::AlignCenter, text);
    } else {
        m_painter.setPen(ink(day, true));
        write(line, text, Edge::Start);
    }
    QRect rest = line;
    (m_isMirrored ? rest.setRight(place.left() - 4) : rest.setLeft(place.right() + 4));
    m_painter.setFont(m_style.fonts.small);
    const bool isUsed = day.total != nullptr && day.total->booked > seconds(0);
    if (isUsed && m_painter.fontMetrics().horizontalAdvance(QStringLiteral("00%")) <= leastRest) {
        m_painter.setPen(ink(day, false));
        write(rest, day.share(), Edge::End);
    }
}

/// What is booked of the open time from one side, what is blocked from the other.
void MonthPainter::paintBar(const QRect &rect, const MonthDay &day) const
{
    if (day.total == nullptr || day.total->open <= seconds(0)) {
        return;
    }
    const double open = static_cast<double>(day.total->open.count());
    const auto part = [&](seconds time) {
        const double share = std::clamp(static_cast<double>(time.count()) / open, 0.0, 1.0);
        return static_cast<int>(share * rect.width() + 0.5);
    };
    m_painter.fillRect(rect, m_style.palette.track);
    QRect blocked = rect;
    blocked.setWidth(part(day.total->blocked));
    QRect booked = rect;
    booked.setWidth(std::min(part(day.total->booked), rect.width() - blocked.width()));
    (m_isMirrored ? booked : blocked).moveRight(rect.right());
    m_painter.fillRect(blocked, m_style.blocked);
    m_painter.fillRect(booked, day.isPast ? m_style.pastBar : m_style.palette.accent);
}

/// What the hatched part of the bar is about.
QRect MonthPainter::besideSwatch(const QRect &line) const
{
    const int side = line.height() / 2;
    QRect swatch(line.left(), 0, side, side);
    QRect rest = line.adjusted(side + 5, 0, 0, 0);
    if (m_isMirrored) {
        swatch.moveRight(line.right());
        rest = line.adjusted(0, 0, -side - 5, 0);
    }
    swatch.moveTop(line.center().y() - side / 2 + 1);
    m_painter.fillRect(swatch, m_style.blocked);
    return rest;
}

void MonthPainter::paintDay(const QRect &cell, const MonthDay &day) const
{
    paintGround(cell, day);
    const QRect inner = cell.adjusted(pad, 5, -pad, -4);
    QRect line(inner.left(), inner.top(), inner.width(), m_style.numberLine);
    paintNumber(line, day);
    line.moveTop(line.bottom() + 4);
    line.setHeight(barHeight);
    if (line.bottom() <= inner.bottom()) {
        paintBar(line, day);
    }
    line.moveTop(line.bottom() + 4);
    line.setHeight(m_style.line);
    m_painter.setFont(m_style.fonts.small);
    // What is out of the ordinary comes first: where there is room for one line it has it.
    const bool hasBookings = day.total != nullptr && day.total->bookings > 0;
    const QString bookings = hasBookings ? day.bookings() : QString();
    for (const QString &text : {day.closed(), bookings, day.blocks()}) {
        if (text.isEmpty() || line.bottom() > inner.bottom() + 1) {
            continue;
        }
        QRect words = line;
        if (text == day.blocks()) {
            words = besideSwatch(line);
        }
        m_painter.setPen(ink(day, false));
        write(words, text, Edge::Start);
        line.translate(0, m_style.line);
    }
}

void MonthPainter::paintChosen(const QRect &cell, bool hasFocus) const
{
    const int width = hasFocus ? 3 : 2;
    m_painter.setPen(Qt::NoPen);
    QPen pen(hasFocus ? m_style.palette.accent : m_style.palette.mutedText, width);
    pen.setJoinStyle(Qt::MiterJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(
        QRectF(cell).adjusted(width / 2.0, width / 2.0, -1 - width / 2.0, -1 - width / 2.0));
}

} // namespace bayboard
