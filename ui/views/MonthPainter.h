#pragma once

#include "ui/theme/Fonts.h"
#include "ui/theme/Palette.h"
#include "ui/views/MonthDay.h"

#include <QBrush>
#include <QStringList>

class QPainter;

namespace bayboard {

/// Colours, fonts and measures of the month: made when look, font or device change.
struct MonthStyle
{
    Palette palette;
    Fonts fonts;
    QFont number;
    QColor onAccent; ///< words on the accent
    QColor pastBar;
    QColor stripe; ///< of a closed day
    QBrush closed; ///< its ground
    QBrush blocked; ///< the part of a bar that blocks take
    int line = 16; ///< of small text
    int numberLine = 20;
    int headHeight = 26;

    [[nodiscard]] static MonthStyle make(const Palette &palette, const QFont &font, double ratio);
};

/// Paints what it is given; reads nothing else.
class MonthPainter
{
public:
    /// `narrowest`: pixels that every column has at least; so all say the same.
    MonthPainter(QPainter &painter, const MonthStyle &style, bool isMirrored, int narrowest);

    /// Whether each of the names can stand over a column as it is.
    [[nodiscard]] bool fits(const QStringList &names) const;
    /// The name of a weekday over its column.
    void paintHead(const QRect &rect, const QString &name) const;
    void paintDay(const QRect &cell, const MonthDay &day) const;
    /// Round the day that is chosen; stronger while the keyboard is there.
    void paintChosen(const QRect &cell, bool hasFocus) const;

private:
    enum class Edge : unsigned char { Start, End };

    void paintGround(const QRect &cell, const MonthDay &day) const;
    void paintNumber(const QRect &line, const MonthDay &day) const;
    [[nodiscard]] QRect besideSwatch(const QRect &line) const;
    void paintBar(const QRect &rect, const MonthDay &day) const;
    [[nodiscard]] QColor ink(const MonthDay &day, bool isStrong) const;
    void write(const QRect &rect, const QString &text, Edge edge) const;

    QPainter &m_painter;
    const MonthStyle &m_style;
    bool m_isMirrored;
    int m_narrowest;
};

} // namespace bayboard
