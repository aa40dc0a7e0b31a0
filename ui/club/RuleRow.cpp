#include "ui/club/RuleRow.h"

#include "ui/theme/Palette.h"

#include <QListView>
#include <QPainter>

namespace bayboard {
namespace {

struct RuleLine
{
    QString text;
    QFont font;
    QColor colour;
    int height = 0;
};

int margin(const QFont &font)
{
    return QFontMetrics(font).height() / 2;
}

/// The lines from top to bottom; empty ones are left out.
std::vector<RuleLine>
linesOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const bayboard::Palette look = bayboard::Palette::following(option.palette);
    const bool isOff = index.data(RuleRow::OffRole).toBool();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QColor plain = isChosen ? option.palette.color(QPalette::HighlightedText)
        : isOff                   ? look.mutedText
                                  : look.text;
    const QColor muted = isChosen ? plain : look.mutedText;
    QFont bold = option.font;
    bold.setBold(true);
    std::vector<RuleLine> lines{{index.data(RuleRow::KindRole).toString(), bold, plain},
                                {index.data(RuleRow::SentenceRole).toString(), option.font, plain},
                                {index.data(RuleRow::FrameRole).toString(), option.font, muted}};
    std::erase_if(lines, [](const RuleLine &line) { return line.text.isEmpty(); });
    for (RuleLine &line : lines)
        line.height = QFontMetrics(line.font)
                          .boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, line.text)
                          .height();
    return lines;
}

} // namespace

QSize RuleRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int around = margin(shown.font);
    const int width = list != nullptr ? list->viewport()->width() : option.rect.width();
    int height = around + 1;
    for (const RuleLine &line : linesOf(shown, index, width - 2 * around))
        height += line.height;
    return {0, height};
}

void RuleRow::paint(QPainter *painter,
                    const QStyleOptionViewItem &option,
                    const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const int around = margin(shown.font);
    painter->save();
    if (shown.state.testFlag(QStyle::State_Selected))
        painter->fillRect(shown.rect, shown.palette.color(QPalette::Highlight));
    QRect place = shown.rect.adjusted(around, around / 2, -around, 0);
    for (const RuleLine &line : linesOf(shown, index, place.width())) {
        painter->setFont(line.font);
        painter->setPen(line.colour);
        place.setHeight(line.height);
        painter->drawText(place, Qt::AlignLeading | Qt::TextWordWrap, line.text);
        place.translate(0, line.height);
    }
    painter->setPen(bayboard::Palette::following(shown.palette).hourLine);
    painter->drawLine(shown.rect.bottomLeft(), shown.rect.bottomRight());
    painter->restore();
}

} // namespace bayboard
