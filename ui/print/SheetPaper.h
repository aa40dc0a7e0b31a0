#pragma once

#include <QFont>
#include <QLocale>
#include <QPageLayout>
#include <QRectF>

namespace bayboard {

/// Lengths on a sheet are tenths of a point: fine enough for fonts of whole pixels, and the same on
/// every device.
inline constexpr int sheetUnitsPerInch = 720;

/// What a sheet is laid out for.
struct SheetPaper
{
    QPageSize::PageSizeId size = QPageSize::A4;
    bool landscape = false;
    bool pagePerBay = false; ///< each bay begins a page, to be hung up there

    bool operator==(const SheetPaper &) const = default;

    /// Letter where people write letters on it, else A4.
    [[nodiscard]] static QPageSize::PageSizeId usualSize(const QLocale &locale);

    [[nodiscard]] QSizeF whole() const;
    /// Whole pages: the margins are the sheet's own.
    [[nodiscard]] QPageLayout pageLayout() const;
};

/// Where things stand on each page, and in which fonts.
struct SheetStyle
{
    QFont title; ///< of the place
    QFont heading;
    QFont body;
    QFont strong;
    QFont small;
    double bodyLine = 0; ///< heights of lines
    double headingLine = 0;
    double titleLine = 0;
    double smallLine = 0;
    double mark = 0; ///< width of the bar at the start of a row
    double pad = 0; ///< above and below the words of a row, and half of it beside them
    QRectF page;
    QRectF head; ///< place and day
    QRectF tableHead;
    QRectF room; ///< for headings and rows
    QRectF foot;

    /// `base` gives the family only: paper has a size of its own.
    [[nodiscard]] static SheetStyle from(const QFont &base, const SheetPaper &paper);
};

} // namespace bayboard
