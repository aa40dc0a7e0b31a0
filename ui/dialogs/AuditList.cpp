#include "ui/dialogs/AuditList.h"

#include "core/desk/FeatureAccess.h"
#include "core/text/Labels.h"
#include "core/text/Words.h"
#include "ui/dialogs/CsvCell.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/dialogs/RowTable.h"
#include "ui/panes/DateField.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr int usualDays = 30;
constexpr std::size_t mostRows = 5000; ///< more takes long to lay out

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
    if (id == systemOperator()) {
        return AuditList::tr("the program itself");
    }
    const Operator *person = club.person(id);
    return person != nullptr ? text::fromUtf8(person->name) : QString();
}

/// Quoted where it must be; what a spreadsheet would take for a formula is kept a text.
} // namespace

AuditList::AuditList(Desk &desk, LocationId location, AuditFilter::About about, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_location(location)
    , m_from(new DateField(tr("From"), this))
    , m_to(new DateField(tr("To"), this))
    , m_about(new QComboBox(this))
    , m_who(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_table(new QTableWidget(0, 6, this))
    , m_count(new QLabel(this))
    , m_save(new QPushButton(tr("Save as CSV…"), this))
{
    setObjectName(QStringLiteral("auditList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(about == AuditFilter::About::Overrides ? tr("Overrides") : tr("What was done"));
    resize(1020, 520);
    QLayout *filter = makeFilter(about);
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    m_save->setEnabled(m_desk.may(Permission::ExportData));
    for (DateField *field : {m_from, m_to})
        field->setWeekStart(static_cast<int>(m_desk.club().settings().weekStart));
    connect(m_from, &DateField::dateChanged, this, &AuditList::ask);
    connect(m_to, &DateField::dateChanged, this, &AuditList::ask);
    connect(m_about, &QComboBox::currentIndexChanged, this, &AuditList::ask);
    connect(m_who, &QComboBox::currentIndexChanged, this, &AuditList::ask);
    connect(m_find, &QLineEdit::textChanged, this, &AuditList::find);
    connect(m_table, &QTableWidget::cellActivated, this, &AuditList::openRow);
    connect(m_table, &QTableWidget::cellClicked, this, &AuditList::openRow);
    connect(m_save, &QPushButton::clicked, this, &AuditList::saveAs);
    m_find->setFocus();
    ask();
}

QLayout *AuditList::makeFilter(AuditFilter::About about)
{
    using About = AuditFilter::About;
    const QDate today = toDate(m_desk.club().zone(m_location).dateAt(m_desk.now()));
    m_from->setDate(today.addDays(-usualDays));
    m_to->setDate(today);
    m_about->setObjectName(QStringLiteral("auditAbout"));
    m_about->setAccessibleName(tr("About"));
    const std::pair<About, QString> subjects[]{{About::Everything, tr("Everything")},
                                               {About::Bookings, tr("Bookings")},
                                               {About::Blocks, tr("Blocks")},
                                               {About::Customers, tr("Customers")},
                                               {About::Club, tr("The club")},
                                               {About::Overrides, tr("Overrides")}};
    for (const auto &[subject, name] : subjects) {
        m_about->addItem(name, static_cast<int>(subject));
    }
    m_about->setCurrentIndex(m_about->findData(static_cast<int>(about)));
    m_who->setObjectName(QStringLiteral("auditWho"));
    m_who->setAccessibleName(tr("Made or allowed by"));
    m_who->addItem(tr("Everybody"));
    for (const Operator &person : m_desk.club().operators()) {
        m_who->addItem(text::fromUtf8(person.name), QString::fromStdString(person.id.toString()));
    }
    m_find->setObjectName(QStringLiteral("auditFind"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("From"), this));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("To"), this));
    row->addWidget(m_to);
    row->addSpacing(10);
    row->addWidget(m_about);
    row->addWidget(m_who);
    row->addWidget(m_find, 1);
    row->addWidget(m_save);
    return row;
}

void AuditList::makeTable()
{
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("What"), tr("Rules"), tr("Reason"), tr("Allowed by")});
    m_table->setObjectName(QStringLiteral("lines"));
    m_table->setAccessibleName(windowTitle());
    dressRows(*m_table);
    for (const Column column : {What, Rules, Reason}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void AuditList::ask()
{
    const Zone &zone = m_desk.club().zone(m_location);
    const auto first = zone.day(fromDate(m_from->date()));
    const auto last = zone.day(fromDate(m_to->date()));
    AuditFilter filter;
    if (first) {
        filter.from = first->start();
    }
    if (last) {
        filter.to = last->end();
    }
    filter.actor = OperatorId::parse(m_who->currentData().toString().toStdString());
    filter.about = static_cast<AuditFilter::About>(m_about->currentData().toInt());
    filter.limit = mostRows;
    const quint64 question = ++m_question;
    askAudit(m_desk, filter, [there = QPointer(this), question](const Result<Audit> &audit) {
        if (there == nullptr || there->m_question != question) {
            return;
        }
        if (audit) {
            there->fill(*audit);
        } else {
            there->fill({});
            there->m_count->setText(words::error(audit.error()));
        }
    });
}

QStringList AuditList::textsOf(const Step &step) const
{
    const Club &club = m_desk.club();
    const Zone &zone = club.zone(m_location);
    const ChangeSet &head = step.head;
    QStringList rules;
    for (const Override &set : head.overrides) {
        const auto code = ruleCodeFor(set.code);
        rules += code ? text::word(*code) : QString::fromStdString(set.code);
    }
    text::Context context;
    context.club = &club;
    QString what = text::label(head.kind, head.label, context);
    if (step.undone) {
        what = tr("%1 (undone)").arg(what);
    }
    return {tr("%1 %2", "day and time")
                .arg(timetext::shortDay(zone.dateAt(head.at)), timetext::clock(head.at, zone)),
            nameOf(club, head.actor),
            what,
            rules.join(QStringLiteral(", ")),
            text::fromUtf8(head.reason),
            nameOf(club, head.approvedBy)};
}

void AuditList::fill(const Audit &audit)
{
    m_steps.clear();
    m_hasMore = audit.hasMore;
    m_table->setRowCount(static_cast<int>(audit.steps.size()));
    int row = 0;
    for (const Step &step : audit.steps) {
        const QStringList texts = textsOf(step);
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
        m_steps.push_back(step.head.id);
        ++row;
    }
    find();
}

/// Rows without the words are out of sight, and out of what is saved.
void AuditList::find()
{
    const QString wanted = m_find->text().trimmed();
    int shown = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool fits = wanted.isEmpty();
        for (int column = 0; !fits && column < m_table->columnCount(); ++column) {
            fits = m_table->item(row, column)->text().contains(wanted, Qt::CaseInsensitive);
        }
        m_table->setRowHidden(row, !fits);
        shown += fits ? 1 : 0;
    }
    m_count->setText(m_hasMore ? tr("%n step(s); older ones of the period are not shown", "", shown)
                               : tr("%n step(s)", "", shown));
}

void AuditList::openRow(int row)
{
    const auto index = static_cast<std::size_t>(row);
    if (index >= m_steps.size()) {
        return;
    }
    m_desk.read<ChangeSet>([id = m_steps[index]](Store &store) { return store.loadChangeSet(id); },
                           [there = QPointer(this)](const Result<ChangeSet> &set) {
                               if (there == nullptr || !set) {
                                   return;
                               }
                               for (const EntityChange &change : set->changes) {
                                   if (change.entity.kind == EntityKind::Booking) {
                                       Q_EMIT there->bookingWanted(BookingId{change.entity.id});
                                       return;
                                   }
                               }
                           });
}

QString AuditList::csv() const
{
    QString text;
    const auto line = [&](auto &&textOf) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            text += (column > 0 ? QStringLiteral(",") : QString()) + csvCell(textOf(column));
        }
        text += QStringLiteral("\r\n");
    };
    line([&](int column) { return m_table->horizontalHeaderItem(column)->text(); });
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!m_table->isRowHidden(row)) {
            line([&](int column) { return m_table->item(row, column)->text(); });
        }
    }
    return text;
}

void AuditList::saveAs()
{
    if (const auto off = exportFeatureError(m_desk.club(), m_desk.actor(), {})) {
        MessageBox::tell(this, tr("Save as CSV"), words::error(*off));
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as CSV"), QStringLiteral("steps.csv"), tr("CSV (*.csv)"));
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
