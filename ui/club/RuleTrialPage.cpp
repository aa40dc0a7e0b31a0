#include "ui/club/RuleTrialPage.h"

#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/access/Announcement.h"
#include "ui/club/RuleTrialModel.h"
#include "ui/club/RuleWords.h"
#include "ui/panes/DateField.h"
#include "ui/panes/TimeText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTableWidget>

namespace bayboard {
namespace {

constexpr int countRowsShown = 4;

QLabel *trialLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void dress(QTableView &table, const QString &says)
{
    table.setAccessibleName(says);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 10);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace

RuleTrialPage::RuleTrialPage(Desk &desk)
    : m_desk(desk)
    , m_place(new QComboBox)
    , m_from(new DateField(tr("From")))
    , m_to(new DateField(tr("To")))
    , m_run(new QPushButton)
    , m_progress(new QProgressBar)
    , m_said(trialLabel("said"))
    , m_old(trialLabel("warning"))
    , m_counts(new QTableWidget(0, 3))
    , m_table(new QTableView)
    , m_model(new RuleTrialModel(this))
    , m_order(new QSortFilterProxyModel(this))
    , m_limits(trialLabel("muted"))
{
    setObjectName(QStringLiteral("ruleTrial"));
    build();
    connect(m_run, &QPushButton::clicked, this, &RuleTrialPage::runOrStop);
    connect(m_table, &QTableView::activated, this, &RuleTrialPage::openRow);
    connect(m_table, &QTableView::doubleClicked, this, &RuleTrialPage::openRow);
    showState();
}

RuleTrialPage::~RuleTrialPage()
{
    if (m_trial != nullptr) {
        m_trial->stop();
    }
}

void RuleTrialPage::build()
{
    makeTables();
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 6);
    column->setSpacing(8);
    column->addLayout(head());
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addWidget(m_old);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addWidget(m_limits);
    column->addStretch(0); // takes what the table leaves while it is not there
}

QLayout *RuleTrialPage::head()
{
    const QDate today = timetext::toQDate(m_desk.club().mainZone().dateAt(m_desk.now()));
    m_from->setObjectName(QStringLiteral("trialFrom"));
    m_to->setObjectName(QStringLiteral("trialTo"));
    m_from->setDate(today.addDays(-usualTrial.count()));
    m_to->setDate(today);
    for (DateField *field : {m_from, m_to}) {
        field->setWeekStart(static_cast<int>(m_desk.club().settings().weekStart));
    }
    m_place->setObjectName(QStringLiteral("trialPlace"));
    m_place->setAccessibleName(tr("Location"));
    m_place->addItem(tr("All locations"), QString());
    for (const Location &location : m_desk.club().locations()) {
        if (!location.withdrawn && m_desk.may(Permission::ScheduleRead, location.id)) {
            m_place->addItem(text::fromUtf8(location.name),
                             QString::fromStdString(location.id.toString()));
        }
    }
    m_run->setObjectName(QStringLiteral("trialRun"));
    m_run->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Bookings from")));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(m_to);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_run);
    return row;
}

void RuleTrialPage::makeTables()
{
    m_counts->setObjectName(QStringLiteral("trialCounts"));
    m_counts->setHorizontalHeaderLabels({tr("With this book"), tr("Rule"), tr("Bookings")});
    dress(*m_counts, tr("Bookings by rule"));
    m_counts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_counts->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_order->setSourceModel(m_model);
    m_order->setSortRole(RuleTrialModel::sortRole);
    m_order->setSortLocaleAware(true);
    m_table->setObjectName(QStringLiteral("lines"));
    m_table->setModel(m_order);
    m_table->setSortingEnabled(true);
    dress(*m_table, tr("Bookings that are judged otherwise"));
    m_table->sortByColumn(RuleTrialModel::Change, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void RuleTrialPage::setBook(const std::string &text, const QString &fault)
{
    m_text = text;
    m_fault = fault;
    showState();
}

void RuleTrialPage::forget()
{
    if (m_trial != nullptr) {
        m_trial->stop();
        m_trial.reset();
    }
    m_hasResult = false;
    ++m_question;
    m_said->clear();
    m_model->setEntries(m_desk.clubSnapshot(), {});
    showState();
}

void RuleTrialPage::runOrStop()
{
    if (m_trial != nullptr) {
        m_trial->stop();
    } else {
        begin();
    }
}

void RuleTrialPage::begin()
{
    RuleTrial::Ask ask;
    ask.text = m_text;
    ask.location = LocationId::parse(m_place->currentData().toString().toStdString());
    ask.from = timetext::toLocalDate(m_from->date());
    ask.to = timetext::toLocalDate(m_to->date());
    m_tried = m_text;
    m_hasResult = false;
    m_progress->setValue(0);
    const quint64 question = ++m_question;
    m_trial = RuleTrial::start(
        m_desk,
        ask,
        [there = QPointer(this), question](int ofThousand) {
            if (there != nullptr && there->m_question == question) {
                there->m_progress->setValue(ofThousand);
            }
        },
        [there = QPointer(this), question](const Result<TrialReport> &report) {
            if (there != nullptr && there->m_question == question) {
                there->came(report);
            }
        });
    showState();
}

void RuleTrialPage::came(const Result<TrialReport> &report)
{
    m_trial.reset();
    m_hasResult = report.has_value();
    if (report) {
        showReport(*report);
    } else {
        showReport({});
        m_limits->clear();
        m_said->setText(report.error().code == ErrorCode::Stopped ? tr("Stopped")
                                                                  : text::sentence(report.error()));
    }
    announce(*this, m_said->text());
    showState();
}

QString RuleTrialPage::summary(const TrialReport &report) const
{
    const auto count = [](std::int64_t number) {
        return static_cast<int>(number);
    };
    const QString judged = tr("%n booking(s) judged", nullptr, count(report.judged));
    if (report.differing == 0) {
        return tr("%1: this book would have said the same of each.").arg(judged);
    }
    const QString refused = tr("%n would have been refused", nullptr, count(report.refused));
    if (report.refused == report.differing) {
        return tr("%1: %2").arg(judged, refused);
    }
    return tr("%1: %2, %3")
        .arg(judged, refused, tr("%n judged otherwise in all", nullptr, count(report.differing)));
}

QString RuleTrialPage::limits(const TrialReport &report) const
{
    QStringList parts{
        tr("Each booking is judged as it was made, when it was made, beside what was booked by "
           "then. Customers, tiers, hours and blocks are those of today. Rules about moving, "
           "cancelling and repeating are not tried.")};
    const auto count = [](std::int64_t number) {
        return static_cast<int>(number);
    };
    if (report.cancelled > 0) {
        parts += tr("%n cancelled booking(s) left out.", nullptr, count(report.cancelled));
    }
    if (report.timeUnknown > 0) {
        parts += tr("Of %n it is not known when they were made: judged without notice, days ahead "
                    "and number of bookings.",
                    nullptr,
                    count(report.timeUnknown));
    }
    if (report.pastUnknown > 0) {
        parts += tr("Of %n the first steps are not in this file: judged as they were when it "
                    "began.",
                    nullptr,
                    count(report.pastUnknown));
    }
    if (report.leftOut > 0) {
        parts += tr("%n more line(s) are counted and not listed.", nullptr, count(report.leftOut));
    }
    return parts.join(QLatin1Char(' '));
}

void RuleTrialPage::showReport(const TrialReport &report)
{
    m_said->setText(summary(report));
    m_limits->setText(limits(report));
    showCounts(report);
    m_model->setEntries(m_desk.clubSnapshot(), report.entries);
    m_table->resizeColumnsToContents();
}

void RuleTrialPage::showCounts(const TrialReport &report)
{
    m_counts->setRowCount(static_cast<int>(report.counts.size()));
    int row = 0;
    for (const TrialCount &count : report.counts) {
        const QString rule = tr("%1 (%2)").arg(text::word(count.code), text::fromUtf8(count.rule));
        m_counts->setItem(row, 0, new QTableWidgetItem(rulewords::change(count.change)));
        m_counts->setItem(row, 1, new QTableWidgetItem(rule));
        auto *number = new QTableWidgetItem(locale().toString(count.bookings));
        number->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_counts->setItem(row, 2, number);
        ++row;
    }
    const int shown = std::min(row, countRowsShown);
    m_counts->setFixedHeight(m_counts->horizontalHeader()->sizeHint().height()
                             + shown * m_counts->verticalHeader()->defaultSectionSize()
                             + 2 * m_counts->frameWidth() + 2);
}

void RuleTrialPage::showState()
{
    const bool runs = isRunning();
    m_run->setText(runs ? tr("&Stop") : tr("&Try it"));
    m_run->setEnabled(runs || m_fault.isEmpty());
    m_run->setToolTip(m_fault);
    m_progress->setVisible(runs);
    for (QWidget *field : std::initializer_list<QWidget *>{m_place, m_from, m_to}) {
        field->setEnabled(!runs);
    }
    if (runs) {
        m_said->setText(tr("Judging…"));
    } else if (!m_hasResult && m_said->text().isEmpty()) {
        m_said->setText(tr("Shows which bookings of the past this book would have judged "
                           "otherwise than the one in force. Nothing is changed."));
    }
    m_old->setText(!m_fault.isEmpty()
                       ? m_fault
                       : tr("The book was changed since: try it again for a new result."));
    m_old->setVisible(!runs && (!m_fault.isEmpty() || (m_hasResult && m_tried != m_text)));
    m_counts->setVisible(!runs && m_hasResult && m_counts->rowCount() > 0);
    m_table->setVisible(!runs && m_hasResult && m_model->rowCount() > 0);
    m_limits->setVisible(!runs && m_hasResult);
}

void RuleTrialPage::openRow(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT bookingWanted(m_model->entry(m_order->mapToSource(index).row()).booking);
    }
}

QString RuleTrialPage::said() const
{
    return m_said->text();
}

} // namespace bayboard
