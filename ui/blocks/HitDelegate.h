#pragma once

#include <QStyledItemDelegate>

namespace bayboard {

/// Draws a cell of the hits: its main line, a quieter one below it, and on the decision the mark of
/// a choice that opens.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace bayboard
