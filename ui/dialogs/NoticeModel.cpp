#include "ui/dialogs/NoticeModel.h"

#include "core/text/Words.h"
#include "ui/dialogs/NoticeWords.h"

namespace bayboard {
namespace {

/// One line under the other; no empty ones.
QString stacked(const std::string &first, const std::string &second)
{
    QStringList lines{text::fromUtf8(first), text::fromUtf8(second)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void NoticeModel::setLines(std::shared_ptr<const Club> club, std::vector<NoticeView> lines)
{
    beginResetModel();
    m_club = std::move(club);
    m_lines = std::move(lines);
    endResetModel();
}

const NoticeView &NoticeModel::line(int row) const
{
    return m_lines.at(static_cast<std::size_t>(row));
}

int NoticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int NoticeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString NoticeModel::text(const NoticeView &line, int column) const
{
    const Notice &notice = line.notice;
    switch (column) {
    case Who:
        return line.name.empty() ? tr("(name not shown)") : text::fromUtf8(line.name);
    case Contact:
        return stacked(line.phone, line.email);
    case Was:
        return noticewords::place(notice.slot, notice.location, *m_club);
    case Now:
        return noticewords::outcome(notice, *m_club);
    case Why:
        return text::fromUtf8(notice.reason);
    default:
        return {};
    }
}

QVariant NoticeModel::sortKey(const NoticeView &line, int column) const
{
    switch (column) {
    case Told:
        return line.notice.done;
    case Was:
        return QVariant::fromValue<qint64>(toUnix(line.notice.slot.span.start()));
    default:
        return text(line, column);
    }
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const NoticeView &line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::CheckStateRole:
        return index.column() == Told ? QVariant(line.notice.done ? Qt::Checked : Qt::Unchecked)
                                      : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Told) {
            return line.notice.done ? tr("told") : tr("not told yet");
        }
        return text(line, index.column()).replace(QLatin1Char('\n'), QStringLiteral(", "));
    case SortRole:
        return sortKey(line, index.column());
    case FindRole: {
        QStringList all;
        for (int column = Who; column < columns; ++column) {
            all += text(line, column);
        }
        return all.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

bool NoticeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.isValid() && index.column() == Told && role == Qt::CheckStateRole) {
        Q_EMIT tickWanted(index.row(), value.toInt() == Qt::Checked);
    }
    return false;
}

Qt::ItemFlags NoticeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Told ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant NoticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Told:
        return tr("Told", "a column of ticks");
    case Who:
        return tr("Customer");
    case Contact:
        return tr("Phone, e-mail");
    case Was:
        return tr("Booked");
    case Now:
        return tr("What happened");
    default:
        return tr("Reason");
    }
}

} // namespace bayboard
