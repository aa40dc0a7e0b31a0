#include "ui/club/RoleChoice.h"

#include "core/text/Words.h"
#include "ui/club/ListRow.h"

#include <algorithm>

namespace bayboard {

RoleChoice::RoleChoice(QWidget *parent) : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, &RoleChoice::changed);
}

void RoleChoice::setChosen(const Club &club,
                           const std::vector<std::string> &keys,
                           const std::vector<std::string> &without)
{
    const QSignalBlocker silent(this);
    clear();
    for (const Role &role : club.roles()) {
        const bool isChosen = std::find(keys.begin(), keys.end(), role.key) != keys.end();
        const bool isOut = std::find(without.begin(), without.end(), role.key) != without.end();
        if ((role.withdrawn || isOut) && !isChosen) {
            continue;
        }
        auto *item = new QListWidgetItem(text::role(club, role.key), this);
        item->setSizeHint(listRow(*this));
        item->setData(Qt::UserRole, QString::fromStdString(role.key));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    if (count() > 0) {
        setCurrentRow(0); // for the keys
        clearSelection();
    }
    updateGeometry();
}

std::vector<std::string> RoleChoice::chosen() const
{
    std::vector<std::string> keys;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            keys.push_back(item(row)->data(Qt::UserRole).toString().toStdString());
        }
    }
    return keys;
}

QSize RoleChoice::sizeHint() const
{
    constexpr int rows = 5;
    const int row = std::max(sizeHintForRow(0), fontMetrics().height());
    return {150, rows * row + 2 * frameWidth() + 2};
}

} // namespace bayboard
