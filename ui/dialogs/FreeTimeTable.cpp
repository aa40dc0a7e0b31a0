#include "ui/dialogs/FreeTimeTable.h"

#include "core/text/Words.h"
#include "ui/dialogs/RowTable.h"
#include "ui/panes/TimeText.h"

#include <QHeaderView>

namespace bayboard {
namespace {

enum Column { Given, Minutes, Booking, Who, By, Reason, ColumnCount };

} // namespace

FreeTimeTable::FreeTimeTable(bool ofOne, QWidget *parent) : QTableWidget(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels(
        {tr("Given"), tr("How much"), tr("Booking"), tr("To"), tr("By"), tr("Reason")});
    setAccessibleName(tr("Free time, the newest first"));
    dressRows(*this);
    horizontalHeader()->setSectionResizeMode(Reason, QHeaderView::Stretch);
    setColumnHidden(Who, ofOne);
    const auto open = [this](int row) {
        if (row >= 0 && static_cast<std::size_t>(row) < m_bookings.size()) {
            Q_EMIT bookingWanted(m_bookings[static_cast<std::size_t>(row)]);
        }
    };
    connect(this, &QTableWidget::cellActivated, this, open);
}

QString FreeTimeTable::sumText(const std::vector<GivenTime> &ledger)
{
    return ledger.empty() ? QString()
                          : tr("%1 in %n time(s)", "", static_cast<int>(ledger.size()))
                                .arg(timetext::length(sumOf(ledger)));
}

QString FreeTimeTable::operatorText(const Club &club, OperatorId id)
{
    if (id == systemOperator()) {
        return tr("the program itself");
    }
    const Operator *person = club.person(id);
    return person != nullptr ? text::fromUtf8(person->name) : QString();
}

void FreeTimeTable::setLedger(const std::vector<GivenTime> &ledger, const Club &club, Instant now)
{
    m_bookings.clear();
    setRowCount(static_cast<int>(ledger.size()));
    int row = 0;
    for (const GivenTime &line : ledger) {
        const Zone &zone = club.zone(line.location);
        const Location *location = club.location(line.location);
        QString by = operatorText(club, line.by);
        if (!line.approvedBy.isNull()) {
            by = tr("%1, allowed by %2").arg(by, operatorText(club, line.approvedBy));
        }
        const QStringList texts{
            timetext::past(line.at, now, zone),
            timetext::length(line.given),
            tr("%1 · %2, %3", "time, bays, location")
                .arg(timetext::when(line.slot.span, zone),
                     text::bayNames(club, line.slot.bays),
                     location != nullptr ? text::fromUtf8(location->name) : QString()),
            text::fromUtf8(line.who),
            by,
            text::fromUtf8(line.reason)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            setItem(row, column, item);
        }
        m_bookings.push_back(line.booking);
        ++row;
    }
}

} // namespace bayboard
