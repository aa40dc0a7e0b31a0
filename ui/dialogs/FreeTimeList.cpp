#include "ui/dialogs/FreeTimeList.h"

#include "core/desk/FeatureAccess.h"
#include "core/text/Formats.h"
#include "core/text/Words.h"
#include "ui/dialogs/CsvCell.h"
#include "ui/dialogs/FreeTimeTable.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/dialogs/RowTable.h"
#include "ui/panes/DateField.h"
#include "ui/panes/DeskSignals.h"
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
#include <QTabWidget>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr int usualPeriod = 30;

enum SumColumn { Who, Times, Length, SumColumnCount };

/// Quoted; what a spreadsheet would take for a formula is kept a text.
} // namespace

FreeTimeList::FreeTimeList(Desk &desk, DeskSignals &signals_, LocationId location, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_location(location)
    , m_from(new DateField(tr("From"), this))
    , m_to(new DateField(tr("To"), this))
    , m_who(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_lines(new FreeTimeTable(false, this))
    , m_customers(makeSums(tr("Sums by customer, the most first"), tr("Customer")))
    , m_operators(makeSums(tr("Sums by operator, the most first"), tr("Operator")))
    , m_sum(new QLabel(this))
    , m_known(new QLabel(this))
    , m_save(new QPushButton(tr("Save as CSV…"), this))
{
    setObjectName(QStringLiteral("freeTimeList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Free time"));
    resize(940, 520);
    m_sum->setObjectName(QStringLiteral("freeTimeSum"));
    m_known->setObjectName(QStringLiteral("freeTimeKnown"));
    m_known->setTextFormat(Qt::PlainText);
    m_known->setWordWrap(true);
    m_known->hide();
    m_save->setObjectName(QStringLiteral("freeTimeSave"));
    m_save->setEnabled(m_desk.may(Permission::ExportData));
    m_lines->setObjectName(QStringLiteral("freeTimeLines"));
    m_customers->setObjectName(QStringLiteral("freeTimeCustomers"));
    m_operators->setObjectName(QStringLiteral("freeTimeOperators"));
    m_tabs->addTab(m_lines, tr("Each time"));
    m_tabs->addTab(m_customers, tr("By customer"));
    m_tabs->addTab(m_operators, tr("By operator"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(makeFilter());
    column->addWidget(m_tabs, 1);
    column->addWidget(m_sum);
    column->addWidget(m_known);
    connect(m_from, &DateField::dateChanged, this, &FreeTimeList::ask);
    connect(m_to, &DateField::dateChanged, this, &FreeTimeList::ask);
    connect(m_who, &QComboBox::currentIndexChanged, this, &FreeTimeList::ask);
    connect(m_lines, &FreeTimeTable::bookingWanted, this, &FreeTimeList::bookingWanted);
    connect(m_save, &QPushButton::clicked, this, &FreeTimeList::saveAs);
    connect(&signals_, &DeskSignals::stepSaved, this, &FreeTimeList::ask);
    connect(&signals_, &DeskSignals::stepsFell, this, &FreeTimeList::ask);
    m_lines->setFocus();
    ask();
}

QLayout *FreeTimeList::makeFilter()
{
    const QDate today = timetext::toQDate(m_desk.club().zone(m_location).dateAt(m_desk.now()));
    m_from->setDate(today.addDays(-usualPeriod));
    m_to->setDate(today);
    for (DateField *field : {m_from, m_to}) {
        field->setWeekStart(static_cast<int>(m_desk.club().settings().weekStart));
    }
    m_who->setObjectName(QStringLiteral("freeTimeWho"));
    m_who->setAccessibleName(tr("Given by"));
    m_who->addItem(tr("Everybody"));
    for (const Operator &person : m_desk.club().operators()) {
        m_who->addItem(text::fromUtf8(person.name), QString::fromStdString(person.id.toString()));
    }
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("From"), this));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("To"), this));
    row->addWidget(m_to);
    row->addSpacing(10);
    row->addWidget(m_who);
    row->addStretch(1);
    row->addWidget(m_save);
    return row;
}

QTableWidget *FreeTimeList::makeSums(const QString &title, const QString &who)
{
    auto *table = new QTableWidget(0, SumColumnCount, this);
    table->setHorizontalHeaderLabels({who, tr("How often"), tr("How much")});
    table->setAccessibleName(title);
    dressRows(*table);
    table->horizontalHeader()->setSectionResizeMode(Who, QHeaderView::Stretch);
    return table;
}

void FreeTimeList::ask()
{
    if (!m_desk.may(Permission::UndoOther)) {
        close(); // somebody else works now
        return;
    }
    const Zone &zone = m_desk.club().zone(m_location);
    const auto first = zone.day(timetext::toLocalDate(m_from->date()));
    const auto last = zone.day(timetext::toLocalDate(m_to->date()));
    FreeTimeOrder order;
    if (first) {
        order.from = first->start();
    }
    if (last) {
        order.to = last->end();
    }
    order.by = OperatorId::parse(m_who->currentData().toString().toStdString());
    const quint64 question = ++m_question;
    m_desk.read<std::vector<GivenTime>>(
        [club = m_desk.clubSnapshot(), who = m_desk.actor(), order](Store &store) {
            return readFreeTime(store, *club, who, order);
        },
        [there = QPointer(this), question](const Result<std::vector<GivenTime>> &ledger) {
            if (there == nullptr || there->m_question != question) {
                return;
            }
            there->fill(ledger ? *ledger : std::vector<GivenTime>());
            if (!ledger) {
                there->m_sum->setText(words::error(ledger.error()));
            }
        });
    m_desk.read<std::optional<Instant>>(freeTimeKnownFrom,
                                        [there = QPointer(this), question, from = order.from](
                                            const Result<std::optional<Instant>> &knownFrom) {
                                            if (there != nullptr && there->m_question == question) {
                                                there->tellKnown(knownFrom, from);
                                            }
                                        });
}

void FreeTimeList::tellKnown(const Result<std::optional<Instant>> &knownFrom,
                             std::optional<Instant> from)
{
    const bool isShort = knownFrom && *knownFrom && (!from || *from < **knownFrom);
    if (isShort) {
        text::Context context;
        context.club = &m_desk.club();
        context.location = m_location;
        context.now = m_desk.now();
        m_known->setText(tr("This desk began with what its server had on %1: time that was given "
                            "before is not listed here.")
                             .arg(text::moment(**knownFrom, context)));
    }
    m_known->setVisible(isShort);
}

void FreeTimeList::fill(const std::vector<GivenTime> &ledger)
{
    m_lines->setLedger(ledger, m_desk.club(), m_desk.now());
    fillSums(*m_customers, sumsByCustomer(ledger));
    fillSums(*m_operators, sumsByOperator(ledger));
    m_sum->setText(ledger.empty() ? tr("No free time in this period")
                                  : FreeTimeTable::sumText(ledger));
}

void FreeTimeList::fillSums(QTableWidget &table, const std::vector<FreeTimeSum> &sums)
{
    table.setRowCount(static_cast<int>(sums.size()));
    int row = 0;
    for (const FreeTimeSum &sum : sums) {
        QString who = sum.by.isNull() ? text::fromUtf8(sum.who)
                                      : FreeTimeTable::operatorText(m_desk.club(), sum.by);
        if (who.isEmpty()) {
            who = tr("not known");
        }
        const QStringList texts{
            who, QLocale().toString(qint64{sum.times}), timetext::length(sum.given)};
        for (int column = 0; column < texts.size(); ++column) {
            table.setItem(row, column, new QTableWidgetItem(texts.at(column)));
        }
        ++row;
    }
}

/// Of the page in front.
QString FreeTimeList::csv() const
{
    const auto &table = *qobject_cast<QTableWidget *>(m_tabs->currentWidget());
    QString text;
    const auto line = [&](auto &&textOf) {
        for (int column = 0; column < table.columnCount(); ++column) {
            text += (column > 0 ? QStringLiteral(",") : QString()) + csvCell(textOf(column));
        }
        text += QStringLiteral("\r\n");
    };
    line([&](int column) { return table.horizontalHeaderItem(column)->text(); });
    for (int row = 0; row < table.rowCount(); ++row) {
        line([&](int column) { return table.item(row, column)->text(); });
    }
    return text;
}

void FreeTimeList::saveAs()
{
    if (const auto off = exportFeatureError(m_desk.club(), m_desk.actor(), {})) {
        MessageBox::tell(this, tr("Save as CSV"), words::error(*off));
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as CSV"), QStringLiteral("free-time.csv"), tr("CSV (*.csv)"));
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
