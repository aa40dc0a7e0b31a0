#pragma once

#include "ui/access/AccessibleGrid.h"
#include "ui/week/WeekGridLayout.h"

namespace bayboard {

class WeekGrid;

/// The week of all bays as a table for assistive programs: a row for each bay, a column for each
/// day.
class AccessibleWeek final : public AccessibleGrid
{
public:
    explicit AccessibleWeek(WeekGrid &grid);

    /// Makes Qt take it for every grid; more than once does no harm.
    static void install();
    /// The keyboard is on the chosen cell now.
    static void tellChosen(WeekGrid &grid);

    QString nameOf(int index) const override;
    /// What the tip lists.
    QString descriptionOf(int index) const override;
    QRect placeOf(int index) const override;
    bool isInSight(int index) const override;
    int chosenIndex() const override;
    int indexAt(const QPoint &onScreen) const override;
    void choose(int index) override;
    void open(int index) override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int columnCount() const override;
    int rowCount() const override;

private:
    [[nodiscard]] WeekGrid &grid() const;
    [[nodiscard]] static WeekGridLayout::Cell cellOf(int index);
};

} // namespace bayboard
