#include "ui/print/SheetPaper.h"

#include <QFontMetricsF>

#include <unicode/ulocdata.h>

namespace bayboard {

namespace {

constexpr double margin = 380; // 13 mm: more than any printer leaves white

QFont fontOf(const QFont &base, int size, bool bold)
{
    QFont font(base.family());
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting); // widths are the same on every device
    return font;
}

double lineOf(const QFont &font)
{
    return QFontMetricsF(font).height();
}

} // namespace

QPageSize::PageSizeId SheetPaper::usualSize(const QLocale &locale)
{
    constexpr int letterWidth = 216;
    std::int32_t height = 0;
    std::int32_t width = 0;
    UErrorCode status = U_ZERO_ERROR;
    ulocdata_getPaperSize(locale.name().toLatin1().constData(), &height, &width, &status);
    return U_SUCCESS(status) && width == letterWidth ? QPageSize::Letter : QPageSize::A4;
}

QSizeF SheetPaper::whole() const
{
    const QSizeF upright = QPageSize::size(size, QPageSize::Point) * (sheetUnitsPerInch / 72.0);
    return landscape ? upright.transposed() : upright;
}

QPageLayout SheetPaper::pageLayout() const
{
    QPageLayout layout(
        QPageSize(size), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

SheetStyle SheetStyle::from(const QFont &base, const SheetPaper &paper)
{
    SheetStyle style;
    style.title = fontOf(base, 140, true);
    style.heading = fontOf(base, 100, true);
    style.body = fontOf(base, 85, false);
    style.strong = fontOf(base, 85, true);
    style.small = fontOf(base, 72, false);
    style.titleLine = lineOf(style.title);
    style.headingLine = lineOf(style.heading);
    style.bodyLine = lineOf(style.body);
    style.smallLine = lineOf(style.small);
    style.mark = 22;
    style.pad = 24;
    style.page = QRectF(QPointF(), paper.whole());
    const QRectF inner = style.page.adjusted(margin, margin, -margin, -margin);
    style.head = QRectF(inner.topLeft(), QSizeF(inner.width(), style.titleLine + style.bodyLine));
    style.tableHead = QRectF(inner.left(),
                             style.head.bottom() + 2 * style.pad,
                             inner.width(),
                             style.smallLine + style.pad);
    style.foot
        = QRectF(inner.left(), inner.bottom() - style.smallLine, inner.width(), style.smallLine);
    style.room = QRectF(QPointF(inner.left(), style.tableHead.bottom()),
                        QPointF(inner.right(), style.foot.top() - 2 * style.pad));
    return style;
}

} // namespace bayboard
