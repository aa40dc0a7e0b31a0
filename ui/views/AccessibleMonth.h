#pragma once

#include "ui/access/AccessibleGrid.h"

namespace bayboard {

class MonthView;

/// The month as a table for assistive programs: its cells are the days, week by week.
class AccessibleMonth final : public AccessibleGrid
{
public:
    explicit AccessibleMonth(MonthView &view);

    /// Makes Qt take it for every month; more than once does no harm.
    static void install();

    QString nameOf(int index) const override;
    QRect placeOf(int index) const override;
    int chosenIndex() const override;
    int indexAt(const QPoint &onScreen) const override;
    void choose(int index) override;
    void open(int index) override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int columnCount() const override;
    int rowCount() const override;

private:
    [[nodiscard]] MonthView &view() const;
};

} // namespace bayboard
