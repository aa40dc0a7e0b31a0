#include "ui/blocks/BayTree.h"

#include "core/club/LinkedBays.h"
#include "core/text/Words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace bayboard {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int mostRows = 7; // that are seen at once

QToolButton *addButton(QHBoxLayout &row, const char *name, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    row.addWidget(button);
    return button;
}

Uuid idOf(const QTreeWidgetItem &item)
{
    return Uuid::parse(item.data(0, idRole).toString().toStdString()).value_or(Uuid());
}

BayId bayOf(const QTreeWidgetItem &item)
{
    return BayId{idOf(item)};
}

LocationId placeOf(const QTreeWidgetItem &item)
{
    return LocationId{idOf(item)};
}

} // namespace

BayTree::BayTree(QWidget *parent) : QWidget(parent), m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(QStringLiteral("bays"));
    m_tree->setAccessibleName(tr("Bays"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_all = addButton(*row, "allBays", tr("All"));
    m_here = addButton(*row, "hereBays", {});
    m_by = addButton(*row, "baysBy", tr("Choose by ▾"));
    m_by->setAccessibleName(tr("Bays by location, group or tag"));
    m_by->setToolTip(m_by->accessibleName());
    m_by->setPopupMode(QToolButton::InstantPopup);
    m_none = addButton(*row, "noBays", tr("None"));
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_tree);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling) {
            Q_EMIT changed();
        }
    });
    connect(m_all, &QToolButton::clicked, this, [this] { choose([](BayId) { return true; }); });
    connect(m_none, &QToolButton::clicked, this, [this] { choose([](BayId) { return false; }); });
    connect(m_here, &QToolButton::clicked, this, [this] {
        choose([this](BayId bay) {
            return std::find(m_hereBays.begin(), m_hereBays.end(), bay) != m_hereBays.end();
        });
    });
}

void BayTree::setClub(const Club &club, LocationId here, const MayLay &mayLay)
{
    const std::vector<BayId> kept = chosen();
    m_filling = true;
    m_tree->clear();
    for (const Location &location : club.locations()) {
        if (!location.withdrawn && !club.baysOf(location.id).empty() && mayLay(location.id)) {
            addPlace(club, location);
        }
    }
    m_filling = false;
    m_location = here;
    m_hereBays = club.baysOf(here);
    const Location *place = club.location(here);
    m_here->setText(place != nullptr ? text::fromUtf8(place->name) : QString());
    m_here->setVisible(place != nullptr && m_tree->topLevelItemCount() > 1 && mayLay(here));
    fillMenu(club);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        item->setExpanded(placeOf(*item) == here);
    }
    const int rows
        = std::min(mostRows, m_tree->topLevelItemCount() + static_cast<int>(m_hereBays.size()));
    m_tree->setFixedHeight(std::max(3, rows) * (fontMetrics().height() + 8) + 6);
    setChosen(kept);
}

void BayTree::addPlace(const Club &club, const Location &location)
{
    auto *place = new QTreeWidgetItem(m_tree, {text::fromUtf8(location.name)});
    place->setData(0, idRole, QString::fromStdString(location.id.toString()));
    place->setFlags(place->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    place->setCheckState(0, Qt::Unchecked);
    for (const BayId bay : club.baysOf(location.id)) {
        auto *item = new QTreeWidgetItem(place, {text::bayName(club, bay)});
        item->setData(0, idRole, QString::fromStdString(bay.toString()));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
    }
}

void BayTree::fillMenu(const Club &club)
{
    delete m_by->menu();
    auto *menu = new QMenu(m_by);
    m_by->setMenu(menu);
    std::vector<BayId> listed;
    std::map<std::string, std::vector<BayId>> byTag;
    for (const QTreeWidgetItem *item : bayItems()) {
        listed.push_back(bayOf(*item));
        for (const std::string &tag : club.bay(listed.back())->tags) {
            byTag[tag].push_back(listed.back());
        }
    }
    const bool areSeveral = m_tree->topLevelItemCount() > 1;
    for (int i = 0; areSeveral && i < m_tree->topLevelItemCount(); ++i) {
        const LocationId place = placeOf(*m_tree->topLevelItem(i));
        addChoice(text::fromUtf8(club.location(place)->name), club.baysOf(place));
    }
    menu->addSeparator();
    for (const std::vector<BayId> &group : linkedGroups(club)) {
        if (std::find(listed.begin(), listed.end(), group.front()) != listed.end()) {
            const QString names = text::bayNames(club, group);
            const Location *place = club.location(club.bay(group.front())->location);
            addChoice(
                areSeveral && place != nullptr
                    ? tr("%1: %2", "location, linked bays").arg(text::fromUtf8(place->name), names)
                    : names,
                group);
        }
    }
    menu->addSeparator();
    for (const auto &[tag, bays] : byTag) {
        addChoice(tr("Tag %1").arg(text::fromUtf8(tag)), bays);
    }
    m_by->setVisible(!menu->isEmpty());
}

/// Beside what is chosen, or out of it where all of them are.
void BayTree::addChoice(const QString &name, std::vector<BayId> bays)
{
    // An ampersand of a name is no mnemonic.
    QAction *action
        = m_by->menu()->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    connect(m_by->menu(), &QMenu::aboutToShow, action, [this, action, bays] {
        action->setChecked(areChosen(bays));
    });
    connect(action, &QAction::triggered, this, [this, bays] {
        const bool isIn = !areChosen(bays);
        std::vector<BayId> all = chosen();
        choose([&](BayId bay) {
            const bool isMeant = std::find(bays.begin(), bays.end(), bay) != bays.end();
            return isMeant ? isIn : std::find(all.begin(), all.end(), bay) != all.end();
        });
    });
}

bool BayTree::areChosen(const std::vector<BayId> &bays) const
{
    const std::vector<BayId> all = chosen();
    return std::all_of(bays.begin(), bays.end(), [&all](BayId bay) {
        return std::find(all.begin(), all.end(), bay) != all.end();
    });
}

QMenu *BayTree::choices() const
{
    return m_by->menu();
}

std::vector<QTreeWidgetItem *> BayTree::bayItems() const
{
    std::vector<QTreeWidgetItem *> items;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int k = 0; k < m_tree->topLevelItem(i)->childCount(); ++k) {
            items.push_back(m_tree->topLevelItem(i)->child(k));
        }
    }
    return items;
}

void BayTree::choose(const std::function<bool(BayId)> &wanted)
{
    m_filling = true;
    for (QTreeWidgetItem *item : bayItems()) {
        item->setCheckState(0, wanted(bayOf(*item)) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    Q_EMIT changed();
}

void BayTree::setChosen(const std::vector<BayId> &bays)
{
    m_filling = true;
    for (QTreeWidgetItem *item : bayItems()) {
        const bool wanted = std::find(bays.begin(), bays.end(), bayOf(*item)) != bays.end();
        item->setCheckState(0, wanted ? Qt::Checked : Qt::Unchecked);
        if (wanted) {
            item->parent()->setExpanded(true);
        }
    }
    m_filling = false;
}

std::vector<BayId> BayTree::chosen() const
{
    std::vector<BayId> bays;
    for (const QTreeWidgetItem *item : bayItems()) {
        if (item->checkState(0) == Qt::Checked) {
            bays.push_back(bayOf(*item));
        }
    }
    return bays;
}

} // namespace bayboard
