#pragma once

#include <QStyledItemDelegate>

namespace bayboard {

/// Draws a line of the palette: title, detail behind it in a quieter colour, keys at the far end;
/// headings small. Colours are the palette's, sizes the font's.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace bayboard
