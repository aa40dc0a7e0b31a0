#include "ui/dialogs/ImportDialog.h"

#include "core/rules/Verdict.h"
#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/access/Announcement.h"
#include "ui/dialogs/DateOrderChoice.h"
#include "ui/dialogs/DurationChoice.h"
#include "ui/dialogs/MappingChoice.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/dialogs/PlaceChoice.h"
#include "ui/panes/Words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr std::size_t mostLines = 2000; // of a list that a person scrolls through

/// `said`: the count in words, where it is not one of the lines.
QTreeWidgetItem *
addGroup(QTreeWidget &tree, const QString &title, std::int64_t count, const QString &said = {})
{
    auto *group
        = new QTreeWidgetItem(&tree, {title, said.isEmpty() ? QString::number(count) : said});
    group->setExpanded(count <= 20);
    return group;
}

/// Rows that get no time of their own: left out, or kept aside.
std::int64_t rowsWithoutTime(const ImportPlan &plan)
{
    return plan.leftOut + plan.aside;
}

/// Blocks that go round others, or find no room at all.
QString blocksInTheWay(const ImportPlan &plan)
{
    return ImportDialog::tr("%n block(s) leave time out",
                            nullptr,
                            static_cast<int>(plan.blocks.shortened + plan.blocks.leftOut));
}

void addLine(QTreeWidgetItem &group, const QString &place, const QString &what)
{
    auto *line = new QTreeWidgetItem(&group, {place, what});
    line->setToolTip(1, what);
}

} // namespace

ImportDialog::ImportDialog(Desk &desk, QWidget *parent) : QDialog(parent), m_desk(desk), m_job(desk)
{
    setWindowTitle(tr("Import"));
    resize(720, 560);
    build();
}

void ImportDialog::build()
{
    auto *choose = new QPushButton(tr("Choose a file…"), this);
    choose->setObjectName(QStringLiteral("chooseFile"));
    m_file = new QLabel(tr("CSV or iCalendar"), this);
    m_file->setTextFormat(Qt::PlainText);
    m_mapping = new MappingChoice(this);
    m_dates = new DateOrderChoice(this);
    m_durations = new DurationChoice(this);
    m_place = new PlaceChoice(this);
    m_events = new QComboBox(this);
    m_events->setObjectName(QStringLiteral("events"));
    m_events->addItem(tr("bookings"), QString());
    for (const BlockKind &kind : m_desk.club().blockKinds()) {
        if (!kind.withdrawn) {
            m_events->addItem(tr("blocks: %1").arg(text::blockKind(m_desk.club(), kind.key)),
                              QString::fromStdString(kind.key));
        }
    }
    m_form = new QFormLayout;
    m_form->addRow(choose, m_file);
    m_form->addRow(tr("Columns are read as"), m_mapping);
    m_form->addRow(tr("Dates are written"), m_dates);
    m_form->addRow(tr("Durations are in"), m_durations);
    m_form->addRow(tr("Bookings are"), m_place);
    m_form->addRow(tr("Events become"), m_events);
    showChoices();
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_details = new QTreeWidget(this);
    m_details->setHeaderLabels({tr("Where"), tr("What")});
    m_details->header()->resizeSection(0, 280);
    m_leaveOut = new QRadioButton(tr("Leave rows out that want a time which is taken"), this);
    m_aside = new QRadioButton(tr("Keep them aside: cancelled, tagged “aside”, to be solved later"),
                               this);
    m_aside->setObjectName(QStringLiteral("aside"));
    m_leaveOut->setChecked(true);
    auto *buttons = new QDialogButtonBox(this);
    m_import = new QPushButton(tr("Import"), buttons);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setProperty("primary", true); // before the box lays it out, which fixes its look
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    m_import->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_summary);
    column->addWidget(m_details, 1);
    column->addWidget(m_leaveOut);
    column->addWidget(m_aside);
    column->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_mapping, &MappingChoice::chosen, this, &ImportDialog::planAgain);
    connect(m_dates, &DateOrderChoice::answered, this, &ImportDialog::planAgain);
    connect(m_durations, &DurationChoice::answered, this, &ImportDialog::planAgain);
    connect(m_place, &QComboBox::activated, this, &ImportDialog::planAgain);
    connect(m_events, &QComboBox::activated, this, &ImportDialog::planAgain);
    connect(m_aside, &QRadioButton::toggled, this, &ImportDialog::planAgain);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::commit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("What to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Exports (*.csv *.tsv *.txt *.ics)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::setFile(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_dates->forget();
    m_durations->forget();
    showChoices();
    planAgain();
}

void ImportDialog::setMappingFile(const QString &path)
{
    m_mapping->setFile(path);
}

bool ImportDialog::isCalendarFile() const
{
    const QString ending = QFileInfo(m_path).suffix().toLower();
    return ending == QLatin1String("ics") || ending == QLatin1String("ical")
        || ending == QLatin1String("ifb");
}

/// A calendar has no columns, and rows of a table are no events.
void ImportDialog::showChoices()
{
    m_place->offer(m_desk.club(), isCalendarFile());
    showField(*m_place, m_place->hasChoice());
    showField(*m_mapping, !isCalendarFile());
    showField(*m_events, isCalendarFile());
    showField(*m_dates, false); // these only where a file leaves it open
    showField(*m_durations, false);
}

void ImportDialog::showField(QWidget &field, bool isShown)
{
    field.setVisible(isShown);
    m_form->labelForField(&field)->setVisible(isShown);
}

void ImportDialog::planAgain()
{
    if (m_path.isEmpty()) {
        return;
    }
    m_plan.reset();
    m_details->clear();
    m_import->setEnabled(false);
    m_summary->setText(tr("Reading…"));
    const quint64 question = ++m_question;
    m_job.plan(
        {.path = m_path.toStdString(),
         .mapping = isCalendarFile() ? std::string() : m_mapping->shipped().toStdString(),
         .mappingFile = isCalendarFile() ? std::string() : m_mapping->file().toStdString(),
         .dateOrder = m_dates->answer(),
         .durationUnit = m_durations->answer(),
         .location = m_place->location(),
         .place = m_place->bay(),
         .clashes = m_aside->isChecked() ? ClashChoice::KeepAside : ClashChoice::LeaveOut,
         .asBlocks
         = isCalendarFile() ? m_events->currentData().toString().toStdString() : std::string()},
        [guard = QPointer<ImportDialog>(this), question](const Result<ImportJob::Answer> &answer) {
            if (guard && guard->m_question == question) {
                guard->showAnswer(answer);
            }
        });
}

void ImportDialog::showAnswer(const Result<ImportJob::Answer> &answer)
{
    if (!answer) {
        m_summary->setText(words::error(answer.error()));
    } else if (const auto *question = std::get_if<DateQuestion>(&*answer)) {
        askForDates(*question);
    } else if (const auto *lengths = std::get_if<DurationQuestion>(&*answer)) {
        askForDurations(*lengths);
    } else {
        showPlan(std::get<ImportPlan>(*answer));
    }
}

void ImportDialog::askForDates(const DateQuestion &question)
{
    m_dates->ask(question);
    showField(*m_dates, true);
    m_dates->setFocus(); // what has to be answered next
    m_summary->setText(tr("The file does not say in which order its dates are written. Choose it "
                          "above; the report follows."));
    announce(*this, m_summary->text());
}

void ImportDialog::askForDurations(const DurationQuestion &question)
{
    m_durations->ask(question);
    showField(*m_durations, true);
    m_durations->setFocus();
    m_summary->setText(tr("The file does not say whether its durations are minutes or hours. "
                          "Choose it above; the report follows."));
    announce(*this, m_summary->text());
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    m_plan = plan;
    QStringList parts{tr("%n row(s)", nullptr, static_cast<int>(plan.rows)),
                      tr("%n new", nullptr, static_cast<int>(plan.created)),
                      tr("%n changed", nullptr, static_cast<int>(plan.changed)),
                      tr("%n the same", nullptr, static_cast<int>(plan.same)),
                      tr("%n unreadable", nullptr, static_cast<int>(plan.unreadable.size()))};
    if (plan.leftOut > 0) {
        parts += tr("%n left out: its time is taken", nullptr, static_cast<int>(plan.leftOut));
    }
    if (plan.aside > 0) {
        parts += tr("%n kept aside: its time is taken", nullptr, static_cast<int>(plan.aside));
    }
    if (plan.blocks.events > 0) {
        parts += tr("%n series or block(s): %1 to be laid",
                    nullptr,
                    static_cast<int>(plan.blocks.events))
                     .arg(tr("%n block(s)", nullptr, static_cast<int>(plan.blocks.laid)));
    }
    if (plan.newBays > 0) {
        parts += tr("%n bay(s) to be made", nullptr, static_cast<int>(plan.newBays));
    }
    if (plan.newCustomers > 0) {
        parts += tr("%n new customer(s)", nullptr, static_cast<int>(plan.newCustomers));
    }
    if (!plan.unreadColumns.empty()) {
        parts += tr("%n column(s) not read", nullptr, static_cast<int>(plan.unreadColumns.size()));
    }
    QString text = parts.join(QStringLiteral(" · "));
    if (plan.changes.empty()) {
        text += QLatin1Char('\n') + tr("There is nothing to import.");
    }
    m_summary->setText(text);
    m_import->setEnabled(!plan.changes.empty());
    showDetails(plan);
}

/// What the import makes by itself: a name that is only misspelt is seen here.
void ImportDialog::showPlaces(const ImportPlan &plan)
{
    const std::size_t count = plan.madeLocations.size() + plan.madeBays.size();
    if (count == 0) {
        return;
    }
    auto *group = addGroup(
        *m_details, tr("Locations and bays to be made"), static_cast<std::int64_t>(count));
    for (const std::string &location : plan.madeLocations) {
        addLine(*group, QString::fromStdString(location), tr("new location"));
    }
    for (std::size_t i = 0; i < plan.madeBays.size() && i < mostLines; ++i) {
        const MadeBay &bay = plan.madeBays.at(i);
        addLine(*group, QString::fromStdString(bay.location), QString::fromStdString(bay.name));
    }
}

void ImportDialog::showDetails(const ImportPlan &plan)
{
    showPlaces(plan);
    if (!plan.unreadable.empty()) {
        auto *group = addGroup(*m_details,
                               tr("Rows that cannot be read"),
                               static_cast<std::int64_t>(plan.unreadable.size()));
        for (std::size_t i = 0; i < plan.unreadable.size() && i < mostLines; ++i) {
            const UnreadableRow &row = plan.unreadable.at(i);
            addLine(*group, tr("line %1").arg(row.line), text::said(row.reason));
        }
    }
    showClashes(plan);
    if (plan.remarkCount > 0) {
        auto *group = addGroup(*m_details, tr("Remarks"), plan.remarkCount);
        for (const RowRemark &remark : plan.remarks) {
            addLine(*group, tr("line %1").arg(remark.line), text::said(remark.text));
        }
    }
    if (!plan.warnings.empty()) {
        auto *group = addGroup(
            *m_details, tr("What rules say"), static_cast<std::int64_t>(plan.warnings.size()));
        for (const auto &[code, count] : plan.warnings) {
            const auto rule = ruleCodeFor(code);
            addLine(*group,
                    rule ? text::word(*rule) : QString::fromStdString(code),
                    tr("%n booking(s)", nullptr, static_cast<int>(count)));
        }
    }
    for (const Phrase &note : plan.notes) {
        new QTreeWidgetItem(m_details, {tr("Read as"), text::said(note)});
    }
}

void ImportDialog::showClashes(const ImportPlan &plan)
{
    if (plan.clashes.empty()) {
        return;
    }
    auto *group
        = addGroup(*m_details,
                   tr("Rows that want a time which is taken"),
                   static_cast<std::int64_t>(plan.clashes.size()),
                   tr("%n row(s)", nullptr, static_cast<int>(rowsWithoutTime(plan)))
                       + (plan.blocks.shortened + plan.blocks.leftOut == 0
                              ? QString()
                              : QStringLiteral(" · ") + blocksInTheWay(plan))
                       + QStringLiteral(" · ")
                       + tr("%n clashing pair(s)", nullptr, static_cast<int>(plan.clashes.size())));
    for (std::size_t i = 0; i < plan.clashes.size() && i < mostLines; ++i) {
        const ImportClash &clash = plan.clashes.at(i);
        addLine(
            *group, tr("line %1").arg(clash.line), text::said(sentenceFor(clash, m_desk.club())));
    }
}

void ImportDialog::commit()
{
    if (!m_plan) {
        return;
    }
    m_import->setEnabled(false);
    m_summary->setText(tr("Saving…"));
    m_job.commit(*m_plan,
                 m_path.toStdString(),
                 [guard = QPointer<ImportDialog>(this)](const Outcome &outcome) {
                     if (!guard) {
                         return;
                     }
                     if (!outcome) {
                         const Error none;
                         MessageBox::tell(guard,
                                          guard->windowTitle(),
                                          words::error(outcome.error().error.value_or(none)));
                         guard->planAgain(); // something else may have changed meanwhile
                         return;
                     }
                     Q_EMIT guard->imported(guard->doneText());
                     guard->accept();
                 });
}

ImportDone ImportDialog::doneText() const
{
    QStringList parts{
        tr("%n booking(s) imported", nullptr, static_cast<int>(m_plan->created + m_plan->changed))};
    if (m_plan->blocks.laid > 0) {
        parts += tr("%n block(s) laid", nullptr, static_cast<int>(m_plan->blocks.laid));
    }
    if (m_plan->blocks.shortened + m_plan->blocks.leftOut > 0) {
        parts += blocksInTheWay(*m_plan);
    }
    if (m_plan->leftOut > 0) {
        parts += tr("%n row(s) left out because of a time that is taken",
                    nullptr,
                    static_cast<int>(m_plan->leftOut));
    }
    if (m_plan->aside > 0) {
        parts += tr("%n row(s) kept aside", nullptr, static_cast<int>(m_plan->aside));
    }
    if (!m_plan->unreadable.empty()) {
        parts += tr(
            "%n row(s) could not be read", nullptr, static_cast<int>(m_plan->unreadable.size()));
    }
    const QString sentence
        = tr("%1: %2", "a file and what came of it")
              .arg(QFileInfo(m_path).fileName(), parts.join(QStringLiteral(" · ")));
    return {sentence, placesOf(*m_plan, m_desk.club(), m_desk.now())};
}

QString ImportDialog::summary() const
{
    return m_summary->text();
}

} // namespace bayboard
