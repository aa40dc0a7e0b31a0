#pragma once

#include "ui/wall/WallWords.h"

#include <QTableWidget>

namespace bayboard {

/// A page of a wall as a table that is read from afar: type as large as all of it has room for.
/// Cells that stay the same are left alone, so that who hears the table is told of changes only.
class WallTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit WallTable(QWidget *parent = nullptr);

    void setPage(const WallPage &page);

    [[nodiscard]] const WallPage &page() const { return m_page; }

    /// Height of its type in pixels.
    [[nodiscard]] int typeSize() const { return m_size; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] bool fits(int size) const;
    [[nodiscard]] QFont fontOf(int size, bool strong) const;
    /// What each column needs at this size.
    [[nodiscard]] std::vector<int> widthsAt(int size) const;

    WallPage m_page;
    int m_size = 0;
};

} // namespace bayboard
