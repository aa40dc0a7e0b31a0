#include "ui/palette/PaletteDelegate.h"

#include "ui/palette/PaletteModel.h"
#include "ui/theme/Contrast.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Palette.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace bayboard {
namespace {

constexpr double textContrast = 4.5;
constexpr double roomOfLine = 1.7; ///< in line heights
constexpr double roomOfHeading = 1.5;
constexpr double mostOfTitle = 0.6; ///< of the width, where a detail stands behind it

int gapOf(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth();
}

/// Draws the text into the rest of `room` from its near end and takes its place off; where `far`,
/// from the other end.
void put(QPainter &painter,
         const QStyleOptionViewItem &option,
         QRect &room,
         const QString &text,
         const QColor &colour,
         int most,
         bool far = false)
{
    const QFontMetrics metrics = painter.fontMetrics();
    // A letter may reach over what it advances by.
    const int full = metrics.horizontalAdvance(text) + 2;
    const int width = std::min({full, most, room.width()});
    if (text.isEmpty() || width <= 0) {
        return;
    }
    QRect place = room;
    far ? place.setLeft(place.right() - width + 1) : place.setWidth(width);
    painter.setPen(colour);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     static_cast<int>(QStyle::visualAlignment(option.direction,
                                                              Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     width < full ? metrics.elidedText(text, Qt::ElideRight, width) : text);
    const int used = width + 2 * gapOf(metrics);
    far ? room.setRight(room.right() - used) : room.setLeft(room.left() + used);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const QPalette &look = option.palette;
    // A style sheet leaves placeholders half transparent.
    const QColor muted = Palette::following(look).mutedText;
    const QFontMetrics metrics(option.font);
    QRect room = option.rect.adjusted(2 * gapOf(metrics), 0, -2 * gapOf(metrics), 0);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(Fonts::from(option.font).smallStrong);
        room.setTop(room.top() + metrics.height() / 3);
        const QColor ground = look.color(QPalette::Base);
        put(*painter,
            option,
            room,
            index.data(Qt::DisplayRole).toString(),
            readableOn(ground, muted, textContrast),
            room.width());
        painter->restore();
        return;
    }
    const bool marked = (option.state & QStyle::State_Selected) != 0;
    const QColor ground = look.color(marked ? QPalette::Highlight : QPalette::Base);
    if (marked) {
        painter->fillRect(option.rect, ground);
    }
    const QColor text = marked ? look.color(QPalette::HighlightedText) : look.color(QPalette::Text);
    const QColor quiet = marked ? text : readableOn(ground, muted, textContrast);
    const bool off = index.data(PaletteModel::ObstacleRole).toBool();
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    painter->setFont(option.font);
    put(*painter,
        option,
        room,
        index.data(PaletteModel::KeysRole).toString(),
        quiet,
        room.width() / 2,
        true);
    put(*painter,
        option,
        room,
        index.data(Qt::DisplayRole).toString(),
        off ? quiet : text,
        detail.isEmpty() ? room.width() : static_cast<int>(room.width() * mostOfTitle));
    put(*painter, option, room, detail, quiet, room.width());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(PaletteModel::HeadingRole).toBool();
    const int line = option.fontMetrics.height();
    return {10 * line, static_cast<int>(line * (heading ? roomOfHeading : roomOfLine))};
}

} // namespace bayboard
