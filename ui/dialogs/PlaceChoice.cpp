#include "ui/dialogs/PlaceChoice.h"

namespace bayboard {
namespace {

constexpr int isBayRole = Qt::UserRole + 1;

} // namespace

PlaceChoice::PlaceChoice(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("place"));
}

void PlaceChoice::offer(const Club &club, bool withBays)
{
    clear();
    addItem(tr("as the file says"), QString());
    std::vector<const Location *> locations;
    for (const Location &location : club.locations()) {
        if (!location.withdrawn) {
            locations.push_back(&location);
        }
    }
    for (const Location *location : locations) {
        if (locations.size() > 1) {
            const QString name = QString::fromStdString(location->name);
            addItem(tr("at %1 where only a bay is named").arg(name), name);
        }
        for (const BayId id : withBays ? club.baysOf(location->id) : std::vector<BayId>()) {
            const Bay &bay = *club.bay(id);
            if (!bay.withdrawn) {
                addItem(tr("on %1, %2 where no place is named")
                            .arg(QString::fromStdString(location->name),
                                 QString::fromStdString(bay.name)),
                        QString::fromStdString(location->name + "/" + bay.name));
                setItemData(count() - 1, true, isBayRole);
            }
        }
    }
}

std::string PlaceChoice::location() const
{
    return currentData(isBayRole).toBool() ? std::string() : currentData().toString().toStdString();
}

std::string PlaceChoice::bay() const
{
    return currentData(isBayRole).toBool() ? currentData().toString().toStdString() : std::string();
}

} // namespace bayboard
