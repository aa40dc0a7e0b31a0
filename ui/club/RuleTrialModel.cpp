#include "ui/club/RuleTrialModel.h"

#include "core/text/RuleSentences.h"
#include "core/text/Words.h"
#include "ui/club/RuleWords.h"
#include "ui/panes/TimeText.h"

namespace bayboard {

void RuleTrialModel::setEntries(std::shared_ptr<const Club> club, std::vector<TrialEntry> entries)
{
    beginResetModel();
    m_club = std::move(club);
    m_entries = std::move(entries);
    endResetModel();
}

const TrialEntry &RuleTrialModel::entry(int row) const
{
    return m_entries.at(static_cast<std::size_t>(row));
}

int RuleTrialModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RuleTrialModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RuleTrialModel::whyText(const TrialEntry &entry) const
{
    text::Context context;
    context.club = m_club.get();
    context.location = entry.location;
    context.day = entry.slot.span.start();
    context.bays = entry.slot.bays;
    return text::sentence(entry.difference.violation, context);
}

QString RuleTrialModel::text(const TrialEntry &entry, int column) const
{
    const Zone &zone = m_club->zone(entry.location);
    switch (column) {
    case Change:
        return rulewords::change(entry.difference.change);
    case When: {
        const QString when = timetext::when(entry.slot.span, zone);
        return entry.movedSince ? tr("%1 (moved since)").arg(when) : when;
    }
    case Bay: {
        const QString bays = text::bayNames(*m_club, entry.slot.bays);
        const Location *location = m_club->location(entry.location);
        return m_club->locations().size() < 2 || location == nullptr
            ? bays
            : tr("%1, %2").arg(bays, text::fromUtf8(location->name));
    }
    case Who:
        return text::fromUtf8(entry.who.empty() ? entry.title : entry.who);
    case Made:
        return entry.made ? timetext::shortDay(zone.dateAt(*entry.made)) + QLatin1Char(' ')
                + timetext::clock(*entry.made, zone)
                          : tr("not known");
    case Why:
        return whyText(entry);
    default:
        return {};
    }
}

QVariant RuleTrialModel::sortKey(const TrialEntry &entry, int column) const
{
    switch (column) {
    case Change:
        return static_cast<int>(entry.difference.change);
    case When:
        return static_cast<qlonglong>(toUnix(entry.slot.span.start()));
    case Made:
        return static_cast<qlonglong>(entry.made ? toUnix(*entry.made) : 0);
    default:
        return text(entry, column);
    }
}

QVariant RuleTrialModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const TrialEntry &line = entry(index.row());
    if (role == Qt::DisplayRole) {
        return text(line, index.column());
    }
    if (role == Qt::ToolTipRole) {
        return text(line, index.column());
    }
    return role == sortRole ? sortKey(line, index.column()) : QVariant();
}

QVariant RuleTrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Change:
        return tr("With this book");
    case When:
        return tr("Booking");
    case Bay:
        return tr("Where");
    case Who:
        return tr("Who");
    case Made:
        return tr("Booked");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace bayboard
