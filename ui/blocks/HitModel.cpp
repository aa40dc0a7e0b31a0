#include "ui/blocks/HitModel.h"

#include "core/desk/BlockSight.h"
#include "core/text/Words.h"
#include "ui/blocks/Answers.h"
#include "ui/blocks/BlockWords.h"
#include "ui/panes/TimeText.h"

#include <numeric>

namespace bayboard {

HitModel::HitModel(QObject *parent) : QAbstractTableModel(parent) { }

void HitModel::setPreview(std::shared_ptr<const BlockPreview> preview,
                          std::vector<BlockAnswer> answers)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_answers = std::move(answers);
    m_answers.resize(m_preview ? m_preview->plan.hits.size() : 0);
    look();
    endResetModel();
    Q_EMIT answersChanged();
}

const BlockHit &HitModel::hit(int row) const
{
    return m_preview->plan.hits.at(static_cast<std::size_t>(row));
}

void HitModel::look()
{
    m_settled = m_preview ? settledBySkips(m_preview->plan, m_answers) : std::vector<bool>();
    showFaults(m_preview ? clashesAmong(m_preview->plan, m_answers) : std::vector<AnswerFault>());
}

void HitModel::showFaults(const std::vector<AnswerFault> &faults)
{
    m_faultAt.clear();
    for (const AnswerFault &fault : faults) {
        m_faultAt.emplace(fault.hit, fault);
    }
}

void HitModel::tell()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Decision), index(rowCount() - 1, Decision));
    }
    Q_EMIT answersChanged();
}

void HitModel::answer(const std::vector<int> &rows, BlockAnswer::Kind kind)
{
    for (const int row : rows) {
        BlockAnswer given = answerFor(hit(row), kind);
        if (given.kind == BlockAnswer::Kind::Move) {
            given.to = hit(row).waysOut.front();
        }
        m_answers.at(static_cast<std::size_t>(row)) = std::move(given);
    }
    look();
    tell();
}

void HitModel::answer(int row, const BlockAnswer &answer)
{
    m_answers.at(static_cast<std::size_t>(row)) = answer;
    look();
    tell();
}

void HitModel::spread(int row, bool toAll)
{
    const BlockPlan &plan = m_preview->plan;
    const auto from = static_cast<std::size_t>(row);
    const BlockAnswer given = m_answers.at(from);
    std::vector<std::size_t> rows = alikeTo(plan, from);
    if (toAll) {
        rows.resize(plan.hits.size());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
    }
    for (const std::size_t to : rows) {
        m_answers[to] = sameFor(plan, given, from, to);
    }
    look();
    tell();
}

void HitModel::setFaults(std::vector<AnswerFault> faults)
{
    showFaults(faults);
    tell();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->plan.hits.size());
}

int HitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

bool HitModel::isOpen(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_answers.at(at).kind == BlockAnswer::Kind::Open && !m_settled.at(at);
}

QString HitModel::line(int row, int column) const
{
    const Club &club = *m_preview->plan.club;
    const BlockHit &hit = this->hit(row);
    const Booking &booking = hit.hit.booking;
    const Zone &zone = club.zone(booking.location);
    switch (column) {
    case When:
        return timetext::shortDay(zone.dateAt(booking.slot.span.start()));
    case Bays:
        return text::bayNames(club, booking.slot.bays);
    case Customer:
        return blockwords::who(hit.hit);
    case HitBy: {
        const DraftedBlock &drafted = m_preview->plan.draft.blocks.at(hit.blocks.front());
        if (!BlockSight(club, m_preview->who).sees(drafted)) {
            return tr("Blocked");
        }
        const Block &block = drafted.after;
        return block.title.empty() ? text::blockKind(club, block.kind)
                                   : text::fromUtf8(block.title);
    }
    default:
        break;
    }
    const auto at = static_cast<std::size_t>(row);
    if (m_settled.at(at) && m_answers.at(at).kind != BlockAnswer::Kind::Skip) {
        return tr("Nothing to do");
    }
    return blockwords::answer(club, hit, m_answers.at(at));
}

QString HitModel::secondLine(int row, int column) const
{
    const Club &club = *m_preview->plan.club;
    const BlockHit &hit = this->hit(row);
    const Zone &zone = club.zone(hit.hit.booking.location);
    switch (column) {
    case When:
        return timetext::span(hit.hit.booking.slot.span, zone);
    case Bays: {
        const Location *place = club.location(hit.hit.booking.location);
        return place != nullptr ? text::fromUtf8(place->name) : QString();
    }
    case Customer:
        return text::fromUtf8(hit.hit.phone.empty() ? hit.hit.email : hit.hit.phone);
    case HitBy: {
        const Span &block = m_preview->plan.draft.blocks.at(hit.blocks.front()).after.slot.span;
        const bool isSameDay
            = zone.dateAt(block.start()) == zone.dateAt(hit.hit.booking.slot.span.start());
        return isSameDay && block.length() < hours(24) ? timetext::span(block, zone)
                                                       : timetext::when(block, zone);
    }
    default:
        return decisionNote(row);
    }
}

QString HitModel::decisionNote(int row) const
{
    const Club &club = *m_preview->plan.club;
    const BlockHit &hit = this->hit(row);
    const auto at = static_cast<std::size_t>(row);
    if (const auto fault = m_faultAt.find(at); fault != m_faultAt.end()) {
        return blockwords::fault(club, hit, fault->second);
    }
    const BlockAnswer &answer = m_answers.at(at);
    if (m_settled.at(at) && answer.kind != BlockAnswer::Kind::Skip) {
        return tr("its blocks are skipped");
    }
    switch (answer.kind) {
    case BlockAnswer::Kind::Open:
        if (!mayGiveWay(hit.hit.booking)) {
            return tr("it has begun or is over and keeps its time");
        }
        return hit.waysOut.empty()
            ? tr("nothing is free for it")
            : tr("possible: %1").arg(blockwords::way(club, hit.hit.booking, hit.waysOut.front()));
    case BlockAnswer::Kind::Move:
        return answer.to && answer.to->span == hit.hit.booking.slot.span ? tr("at the same time")
                                                                         : tr("at another time");
    case BlockAnswer::Kind::Shorten:
        return tr("it leaves this time out");
    case BlockAnswer::Kind::Skip:
        if (isHitByStanding(m_preview->plan, hit)) {
            return tr("the block stays as it was");
        }
        return tr("no block on %n bay(s)", nullptr, static_cast<int>(hit.blocks.size()));
    case BlockAnswer::Kind::Cancel:
        break;
    }
    return tr("goes on the list of people to be told");
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_preview) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString second = secondLine(row, index.column());
        const QString first = line(row, index.column());
        return second.isEmpty() ? first : tr("%1, %2", "two lines as one").arg(first, second);
    }
    case FirstLineRole:
        return line(row, index.column());
    case SecondLineRole:
        return secondLine(row, index.column());
    case FaultRole:
        return index.column() == Decision && m_faultAt.contains(static_cast<std::size_t>(row));
    case OpenRole:
        return index.column() == Decision && isOpen(row);
    default:
        return {};
    }
}

QVariant HitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("When");
    case Bays:
        return tr("Bays");
    case Customer:
        return tr("Customer");
    case HitBy:
        return tr("In the way of");
    default:
        return tr("What is done");
    }
}

} // namespace bayboard
