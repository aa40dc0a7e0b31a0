#include "ui/list/ListModel.h"

#include "core/store/TextFold.h"

#include <algorithm>

namespace bayboard {

void ListModel::begin(ListContext context)
{
    beginResetModel();
    m_context = std::move(context);
    m_rows.clear();
    m_at.clear();
    m_shown.clear();
    endResetModel();
}

/// Pages come in order of start: as long as that is the order, what is shown only grows.
void ListModel::append(std::vector<ListRow> rows)
{
    std::vector<Index> fresh;
    for (ListRow &row : rows) {
        const auto at = static_cast<Index>(m_rows.size());
        if (!m_at.try_emplace(row.entity, at).second)
            continue; // it changed meanwhile, and is here
        if (m_filter.fits(row))
            fresh.push_back(at);
        m_rows.push_back(std::move(row));
    }
    if (fresh.empty())
        return;
    fresh = ordered(std::move(fresh));
    const bool isAtEnd = m_shown.empty() || !isBefore(keyOf(fresh.front()), keyOf(m_shown.back()));
    if (isAtEnd) {
        const int from = rowCount();
        beginInsertRows({}, from, from + static_cast<int>(fresh.size()) - 1);
        m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
        endInsertRows();
    } else {
        arrange();
    }
}

void ListModel::put(ListRow row)
{
    const EntityRef entity = row.entity;
    const auto known = m_at.find(entity);
    if (known == m_at.end()) {
        std::vector<ListRow> one;
        one.push_back(std::move(row));
        append(std::move(one));
        return;
    }
    const Index at = known->second;
    const int shown = rowOf(entity);
    const Key before = keyOf(at);
    m_rows[at] = std::move(row);
    const Key after = keyOf(at);
    const bool stays = !isBefore(before, after) && !isBefore(after, before)
        && (shown >= 0) == m_filter.fits(m_rows[at]);
    if (!stays)
        arrange();
    else if (shown >= 0)
        Q_EMIT dataChanged(index(shown, 0), index(shown, listColumnCount - 1));
}

void ListModel::remove(EntityRef entity)
{
    const auto known = m_at.find(entity);
    if (known == m_at.end())
        return;
    const Index at = known->second;
    const int shown = rowOf(entity);
    if (shown >= 0) {
        beginRemoveRows({}, shown, shown);
        m_shown.erase(m_shown.begin() + shown);
        endRemoveRows();
    }
    // The last row takes its place.
    const auto last = static_cast<Index>(m_rows.size() - 1);
    if (at != last) {
        m_rows[at] = std::move(m_rows[last]);
        m_at[m_rows[at].entity] = at;
        std::replace(m_shown.begin(), m_shown.end(), last, at);
    }
    m_rows.pop_back();
    m_at.erase(entity);
}

void ListModel::setFilter(ListFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    arrange();
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= listColumnCount)
        return;
    m_column = static_cast<ListColumn>(column);
    m_order = order;
    arrange();
}

ListModel::Key ListModel::keyOf(Index at) const
{
    const ListRow &row = m_rows[at];
    Key key;
    key.row = at;
    key.start = toUnix(row.span.start());
    const Club &club = *m_context.club;
    const auto placeIn = [](const auto &list, auto &&isIt) {
        return static_cast<std::int64_t>(std::find_if(list.begin(), list.end(), isIt)
                                         - list.begin());
    };
    switch (m_column) {
    case ListColumn::Start:
        key.number = key.start;
        break;
    case ListColumn::End:
        key.number = toUnix(row.span.end());
        break;
    case ListColumn::Bays:
        key.number = placeIn(club.baysOf(m_context.location), [&](BayId bay) {
            return !row.bays.empty() && bay == row.bays.front();
        });
        break;
    case ListColumn::Customer:
        key.text = row.nameKey;
        break;
    case ListColumn::Phone:
        key.text = row.phone;
        break;
    case ListColumn::Tier:
        key.number = placeIn(club.tiers(), [&](const Tier &tier) { return tier.key == row.tier; });
        break;
    case ListColumn::State:
        key.number = row.state ? static_cast<std::int64_t>(*row.state) : -1;
        break;
    case ListColumn::Price:
        key.number = row.price ? row.price->cents : -1;
        break;
    case ListColumn::MadeBy:
        key.number = placeIn(club.operators(),
                             [&](const Operator &person) { return person.id == row.madeBy; });
        break;
    case ListColumn::Notes:
        key.text = foldText(row.notes);
        break;
    }
    return key;
}

/// What is the same is in order of time, whichever way the column runs.
bool ListModel::isBefore(const Key &a, const Key &b) const
{
    const bool up = m_order == Qt::AscendingOrder;
    if (a.number != b.number)
        return up ? a.number < b.number : a.number > b.number;
    if (const int order = a.text.compare(b.text); order != 0) {
        if (a.text.empty() || b.text.empty())
            return b.text.empty(); // what says nothing is last
        return up ? order < 0 : order > 0;
    }
    if (a.start != b.start)
        return a.start < b.start;
    return m_rows[a.row].entity < m_rows[b.row].entity;
}

std::vector<ListModel::Index> ListModel::ordered(std::vector<Index> rows) const
{
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const Index row : rows)
        keys.push_back(keyOf(row));
    std::sort(
        keys.begin(), keys.end(), [this](const Key &a, const Key &b) { return isBefore(a, b); });
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const Key &key) { return key.row; });
    return rows;
}

void ListModel::arrange()
{
    beginResetModel();
    std::vector<Index> fitting;
    for (Index at = 0; at < m_rows.size(); ++at)
        if (m_filter.fits(m_rows[at]))
            fitting.push_back(at);
    m_shown = ordered(std::move(fitting));
    endResetModel();
}

const ListRow &ListModel::row(int shown) const
{
    return m_rows[m_shown[static_cast<std::size_t>(shown)]];
}

std::vector<ListRow> ListModel::rowsOf(CustomerId customer) const
{
    std::vector<ListRow> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows), [&](const ListRow &row) {
        return row.customer == customer;
    });
    return rows;
}

int ListModel::rowOf(EntityRef entity) const
{
    const auto known = m_at.find(entity);
    if (known == m_at.end())
        return -1;
    const auto shown = std::find(m_shown.begin(), m_shown.end(), known->second);
    return shown == m_shown.end() ? -1 : static_cast<int>(shown - m_shown.begin());
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : listColumnCount;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<ListColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row(index.row()), column, m_context);
    case Qt::TextAlignmentRole:
        return column == ListColumn::Price ? QVariant(Qt::AlignVCenter | Qt::AlignTrailing)
                                           : QVariant(Qt::AlignVCenter | Qt::AlignLeading);
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= listColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeading);
    return role == Qt::DisplayRole ? headingOf(static_cast<ListColumn>(section)) : QVariant();
}

} // namespace bayboard
