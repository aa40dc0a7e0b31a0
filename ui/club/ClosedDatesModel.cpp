#include "ui/club/ClosedDatesModel.h"

#include "core/text/Words.h"
#include "ui/panes/TimeText.h"

#include <algorithm>
#include <map>

namespace bayboard {

std::vector<ClosedDay>
closedDaysOf(const Club &club, LocationId only, std::optional<LocalDate> from)
{
    std::map<Holiday, ClosedDay> byDate;
    std::size_t places = 0;
    for (const Location &location : club.locations()) {
        if (location.withdrawn) {
            continue;
        }
        ++places;
        for (const std::string &text : location.closedDates) {
            const auto holiday = holidayOf(text);
            if (!holiday || (from && holiday->date < *from)) {
                continue;
            }
            ClosedDay &day = byDate[*holiday];
            day.holiday = *holiday;
            day.locations.push_back(location.id);
        }
    }
    std::vector<ClosedDay> all;
    for (auto &[holiday, day] : byDate) {
        day.everywhere = day.locations.size() >= places;
        const auto here = std::find(day.locations.begin(), day.locations.end(), only);
        if (only.isNull() || here != day.locations.end()) {
            all.push_back(std::move(day));
        }
    }
    return all;
}

std::vector<std::string> datesWithout(const Location &location, const std::set<Holiday> &gone)
{
    std::vector<std::string> kept;
    for (const std::string &text : location.closedDates) {
        const auto holiday = holidayOf(text);
        if (!holiday || !gone.contains(*holiday)) {
            kept.push_back(text);
        }
    }
    return kept;
}

std::optional<std::vector<std::string>> datesWith(const Location &location, const Holiday &holiday)
{
    std::vector<std::string> dates = location.closedDates;
    for (const std::string &text : dates) {
        if (const auto known = holidayOf(text); known && known->date == holiday.date) {
            return std::nullopt;
        }
    }
    dates.push_back(closedDateOf(holiday));
    std::sort(dates.begin(), dates.end());
    return dates;
}

void ClosedDatesModel::setDays(const Club &club, std::vector<ClosedDay> closed)
{
    beginResetModel();
    m_rows.clear();
    for (ClosedDay &day : closed) {
        QStringList names;
        for (const LocationId id : day.locations) {
            names += text::fromUtf8(club.location(id)->name);
        }
        const QString where = day.everywhere && day.locations.size() > 1
            ? tr("all locations")
            : names.join(QStringLiteral(", "));
        m_rows.push_back({std::move(day), where});
    }
    endResetModel();
}

const ClosedDay &ClosedDatesModel::day(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).day;
}

int ClosedDatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClosedDatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ClosedDatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Date:
        return timetext::longDay(row.day.holiday.date);
    case Name:
        return row.day.holiday.name.empty() ? tr("(no name)")
                                            : text::fromUtf8(row.day.holiday.name);
    default:
        return row.where;
    }
}

QVariant ClosedDatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Date:
        return tr("Date");
    case Name:
        return tr("Name");
    default:
        return tr("Closed at");
    }
}

} // namespace bayboard
