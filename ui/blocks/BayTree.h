#pragma once

#include "core/club/Club.h"

#include <QTreeWidget>
#include <QWidget>

class QMenu;
class QToolButton;

namespace bayboard {

/// Which bays are meant: the club's locations with their bays, each with a box to check, and quick
/// choices: all, one location's, none; and a menu that takes those of a location, a group (linked
/// to each other) or a tag in beside what is chosen, or out again. Locations in which nothing may
/// be laid are left out.
class BayTree final : public QWidget
{
    Q_OBJECT
public:
    explicit BayTree(QWidget *parent = nullptr);

    using MayLay = std::function<bool(LocationId)>;
    /// What is checked stays. `here` is the location that the quick choice names.
    void setClub(const Club &club, LocationId here, const MayLay &mayLay);
    void setChosen(const std::vector<BayId> &bays);
    /// In the club's order.
    [[nodiscard]] std::vector<BayId> chosen() const;

    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }

    /// One entry a location, group and tag, in this order; those whose bays are all chosen are
    /// checked.
    [[nodiscard]] QMenu *choices() const;

Q_SIGNALS:
    void changed();

private:
    void addPlace(const Club &club, const Location &location);
    void fillMenu(const Club &club);
    void addChoice(const QString &name, std::vector<BayId> bays);
    [[nodiscard]] bool areChosen(const std::vector<BayId> &bays) const;
    void choose(const std::function<bool(BayId)> &wanted);
    [[nodiscard]] std::vector<QTreeWidgetItem *> bayItems() const;

    QTreeWidget *m_tree;
    QToolButton *m_all;
    QToolButton *m_here;
    QToolButton *m_by;
    QToolButton *m_none;
    LocationId m_location;
    std::vector<BayId> m_hereBays;
    bool m_filling = false;
};

} // namespace bayboard
