#pragma once

#include <QStyledItemDelegate>

namespace bayboard {

/// Paints a rule of the list: its kind, its sentence, whom it is for, and a line below. As tall as
/// the texts need at the list's width. GUI thread.
class RuleRow final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, SentenceRole, FrameRole, OffRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace bayboard
