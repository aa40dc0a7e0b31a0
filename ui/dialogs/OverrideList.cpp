#include "ui/dialogs/OverrideList.h"

#include "core/text/Labels.h"
#include "core/text/Words.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/DateField.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr int usualDays = 30;

enum Column { When, Who, What, Rules, Reason, AllowedBy };

QDate toDate(LocalDate date)
{
    const std::chrono::year_month_day day(date);
    return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
}

LocalDate fromDate(const QDate &date)
{
    return LocalDate(std::chrono::year(date.year())
                     / std::chrono::month(static_cast<unsigned>(date.month()))
                     / std::chrono::day(static_cast<unsigned>(date.day())));
}

QString nameOf(const Club &club, OperatorId id)
{
    const Operator *person = club.person(id);
    return person != nullptr ? text::fromUtf8(person->name) : QString();
}

/// Quoted where it must be; what a spreadsheet would take for a formula is kept a text.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) {
        text.prepend(QLatin1Char('\''));
    }
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

OverrideList::OverrideList(Desk &desk, LocationId location, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_location(location)
    , m_from(new DateField(tr("From"), this))
    , m_to(new DateField(tr("To"), this))
    , m_who(new QComboBox(this))
    , m_table(new QTableWidget(0, 6, this))
    , m_count(new QLabel(this))
    , m_save(new QPushButton(tr("Save as CSV…"), this))
{
    setObjectName(QStringLiteral("overrideList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Overrides"));
    resize(920, 480);
    const QDate today = toDate(desk.club().zone(location).dateAt(desk.now()));
    m_from->setDate(today.addDays(-usualDays));
    m_to->setDate(today);
    m_who->setAccessibleName(tr("Made or allowed by"));
    m_who->addItem(tr("Everybody"));
    for (const Operator &person : desk.club().operators()) {
        m_who->addItem(text::fromUtf8(person.name), QString::fromStdString(person.id.toString()));
    }
    auto *filter = new QHBoxLayout;
    filter->addWidget(new QLabel(tr("From"), this));
    filter->addWidget(m_from);
    filter->addWidget(new QLabel(tr("To"), this));
    filter->addWidget(m_to);
    filter->addSpacing(10);
    filter->addWidget(m_who);
    filter->addStretch(1);
    filter->addWidget(m_save);
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    m_save->setEnabled(m_desk.may(Permission::ExportData));
    connect(m_from, &DateField::dateChanged, this, &OverrideList::ask);
    connect(m_to, &DateField::dateChanged, this, &OverrideList::ask);
    connect(m_who, &QComboBox::currentIndexChanged, this, &OverrideList::ask);
    connect(m_table, &QTableWidget::cellActivated, this, &OverrideList::openRow);
    connect(m_table, &QTableWidget::cellClicked, this, &OverrideList::openRow);
    connect(m_save, &QPushButton::clicked, this, &OverrideList::saveAs);
    ask();
}

void OverrideList::makeTable()
{
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("What"), tr("Rules"), tr("Reason"), tr("Allowed by")});
    m_table->setObjectName(QStringLiteral("lines"));
    m_table->setAccessibleName(tr("Overrides"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const Column column : {What, Rules, Reason}) {
        heads->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void OverrideList::ask()
{
    const Zone &zone = m_desk.club().zone(m_location);
    const auto first = zone.day(fromDate(m_from->date()));
    const auto last = zone.day(fromDate(m_to->date()));
    OverrideFilter filter;
    if (first) {
        filter.from = first->start();
    }
    if (last) {
        filter.to = last->end();
    }
    filter.actor = OperatorId::parse(m_who->currentData().toString().toStdString());
    m_desk.overrides(filter, [there = QPointer(this)](const Result<std::vector<Step>> &steps) {
        if (there == nullptr) {
            return;
        }
        if (steps) {
            there->fill(*steps);
        } else {
            there->m_count->setText(words::error(steps.error()));
        }
    });
}

void OverrideList::fill(const std::vector<Step> &steps)
{
    const Club &club = m_desk.club();
    const Zone &zone = club.zone(m_location);
    m_bookings.clear();
    m_table->setRowCount(static_cast<int>(steps.size()));
    int row = 0;
    for (const Step &step : steps) {
        const ChangeSet &head = step.head;
        QStringList rules;
        for (const Override &set : head.overrides) {
            const auto code = ruleCodeFor(set.code);
            rules += code ? text::word(*code) : QString::fromStdString(set.code);
        }
        QString what = words::step(head.label, club);
        if (step.undone) {
            what = tr("%1 (undone)").arg(what);
        }
        const QStringList texts{
            tr("%1 %2", "day and time")
                .arg(timetext::shortDay(zone.dateAt(head.at)), timetext::clock(head.at, zone)),
            nameOf(club, head.actor),
            what,
            rules.join(QStringLiteral(", ")),
            text::fromUtf8(head.reason),
            nameOf(club, head.approvedBy)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
        BookingId booking;
        for (const EntityChange &change : head.changes) {
            if (change.entity.kind == EntityKind::Booking) {
                booking = BookingId{change.entity.id};
            }
        }
        m_bookings.push_back(booking);
        ++row;
    }
    m_count->setText(tr("%n override(s)", "", row));
}

void OverrideList::openRow(int row)
{
    const auto index = static_cast<std::size_t>(row);
    if (index < m_bookings.size() && !m_bookings[index].isNull()) {
        Q_EMIT bookingWanted(m_bookings[index]);
    }
}

QString OverrideList::csv() const
{
    QString text;
    const auto line = [&](auto &&textOf) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            text += (column > 0 ? QStringLiteral(",") : QString()) + cell(textOf(column));
        }
        text += QStringLiteral("\r\n");
    };
    line([&](int column) { return m_table->horizontalHeaderItem(column)->text(); });
    for (int row = 0; row < m_table->rowCount(); ++row) {
        line([&](int column) { return m_table->item(row, column)->text(); });
    }
    return text;
}

void OverrideList::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as CSV"), QStringLiteral("overrides.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray bytes = csv().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        MessageBox::tell(this,
                         tr("Save as CSV"),
                         words::error({ErrorCode::FileNotWritable,
                                       {path.toStdString(), file.errorString().toStdString()}}));
    }
}

} // namespace bayboard
