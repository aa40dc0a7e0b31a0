#pragma once

#include "ui/list/ListFilter.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace bayboard {

/// The rows that were read, those of them that a filter lets through, in the order of a column.
/// Made for 100,000: text is written when it is seen, order and filter work on what was prepared.
/// GUI thread.
class ListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Empties it; rows that come are of this context.
    void begin(ListContext context);
    void append(std::vector<ListRow> rows);
    /// As it is now; one that is new is put in.
    void put(ListRow row);
    void remove(EntityRef entity);

    [[nodiscard]] const ListContext &context() const { return m_context; }

    void setFilter(ListFilter filter);

    [[nodiscard]] const ListFilter &filter() const { return m_filter; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] ListColumn sortColumn() const { return m_column; }

    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

    [[nodiscard]] const ListRow &row(int shown) const;
    /// Shown or not.
    [[nodiscard]] std::vector<ListRow> rowsOf(CustomerId customer) const;
    /// -1: it is not shown.
    [[nodiscard]] int rowOf(EntityRef entity) const;

    [[nodiscard]] bool has(EntityRef entity) const { return m_at.contains(entity); }

    /// Shown or not.
    [[nodiscard]] int allRows() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Index = std::uint32_t;

    /// What a row is put in order by.
    struct Key
    {
        std::int64_t number = 0;
        std::string text;
        std::int64_t start = 0; ///< breaks ties
        Index row = 0;
    };

    [[nodiscard]] Key keyOf(Index row) const;
    [[nodiscard]] bool isBefore(const Key &a, const Key &b) const;
    void arrange();
    [[nodiscard]] std::vector<Index> ordered(std::vector<Index> rows) const;

    ListContext m_context;
    ListFilter m_filter;
    ListColumn m_column = ListColumn::Start;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<ListRow> m_rows;
    std::unordered_map<EntityRef, Index> m_at;
    std::vector<Index> m_shown;
};

} // namespace bayboard
