#include "ui/blocks/HitDelegate.h"

#include "ui/blocks/HitModel.h"
#include "ui/theme/Contrast.h"
#include "ui/theme/Palette.h"

#include <QPainter>
#include <QPainterPath>

namespace bayboard {
namespace {

constexpr int margin = 6;
constexpr int markRoom = 18;
constexpr double share = 0.16; ///< of the accent in the ground of what is chosen
constexpr double readable = 4.5;

} // namespace

void HitDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Palette look = Palette::following(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = isChosen ? mixed(look.accent, look.canvas, share) : look.canvas;
    painter->save();
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      look.hourLine);
    const bool isDecision = index.column() == HitModel::Decision;
    const bool isOpen = index.data(HitModel::OpenRole).toBool();
    const bool isFault = index.data(HitModel::FaultRole).toBool();
    QRect room = option.rect.adjusted(margin, 3, -margin, -3);
    if (isDecision) {
        const QRect mark(room.right() - 10, room.center().y() - 3, 10, 7);
        QPainterPath path(QPointF(mark.left(), mark.top() + 1));
        path.lineTo(mark.center().x() + 0.5, mark.bottom() - 0.5);
        path.lineTo(mark.right() + 1, mark.top() + 1);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->strokePath(path, QPen(look.mutedText, 1.5));
        room.setRight(room.right() - markRoom);
    }
    const QRect first(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect second(room.left(), first.bottom() + 1, room.width(), room.height() / 2);
    const auto draw = [&](const QRect &box, int role, const QColor &ink, bool strong) {
        QFont font = option.font;
        font.setBold(strong);
        painter->setFont(font);
        painter->setPen(readableOn(ground, ink, readable));
        const QString text = QFontMetrics(font).elidedText(
            index.data(role).toString(), Qt::ElideRight, box.width());
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeading, text);
    };
    const bool strong = isDecision || index.column() == HitModel::Customer;
    draw(first, HitModel::FirstLineRole, isOpen ? look.caution.text : look.text, strong);
    draw(second, HitModel::SecondLineRole, isFault ? look.refuse.text : look.mutedText, false);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    }
    painter->restore();
}

} // namespace bayboard
