#include "ui/club/HolidayImport.h"

#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/club/CloseDates.h"
#include "ui/dialogs/FileBytes.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <map>

namespace bayboard {
namespace {

constexpr int usualYears = 5;
constexpr int mostYears = 50;
constexpr int openGroup = 40; // lines that are shown unfolded

QTreeWidgetItem *addGroup(QTreeWidget &tree, const QString &title, std::size_t count)
{
    auto *group
        = new QTreeWidgetItem(&tree, {title, QLocale().toString(static_cast<qlonglong>(count))});
    group->setExpanded(count <= openGroup);
    return group;
}

} // namespace

HolidayImport::HolidayImport(Desk &desk, std::optional<LocationId> only, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("holidayImport"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import closed dates"));
    resize(620, 520);
    build(only);
}

void HolidayImport::build(std::optional<LocationId> only)
{
    auto *choose = new QPushButton(tr("Choose a &file…"), this);
    choose->setObjectName(QStringLiteral("chooseFile"));
    m_name = new QLabel(tr("iCalendar (.ics) with events of whole days"), this);
    m_name->setTextFormat(Qt::PlainText);
    m_place = new QComboBox(this);
    m_place->setObjectName(QStringLiteral("importPlace"));
    m_place->addItem(tr("All locations"), QString());
    for (const Location &location : m_desk.club().locations()) {
        if (!location.withdrawn) {
            m_place->addItem(text::fromUtf8(location.name),
                             QString::fromStdString(location.id.toString()));
        }
    }
    if (only) {
        m_place->setCurrentIndex(m_place->findData(QString::fromStdString(only->toString())));
    }
    m_years = new QSpinBox(this);
    m_years->setObjectName(QStringLiteral("years"));
    m_years->setRange(0, mostYears);
    m_years->setValue(usualYears);
    m_replace = new QCheckBox(
        tr("&Only the file counts between its first and last date: others go, names follow it"),
        this);
    m_replace->setObjectName(QStringLiteral("replace"));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_details = new QTreeWidget(this);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setAccessibleName(tr("What the file brings"));
    m_details->setHeaderLabels({tr("Date"), tr("What")});
    m_details->header()->resizeSection(0, 280);
    auto *form = new QFormLayout;
    form->addRow(choose, m_name);
    form->addRow(tr("&Location"), m_place);
    form->addRow(tr("&Years ahead"), m_years);
    auto *buttons = new QDialogButtonBox(this);
    m_import = new QPushButton(tr("Import"), buttons);
    m_import->setObjectName(QStringLiteral("doImport"));
    m_import->setProperty("primary", true); // before the box lays it out, which fixes its look
    m_import->setEnabled(false);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_replace);
    column->addWidget(m_summary);
    column->addWidget(m_details, 1);
    column->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &HolidayImport::chooseFile);
    connect(m_place, &QComboBox::currentIndexChanged, this, &HolidayImport::plan);
    connect(m_years, &QSpinBox::valueChanged, this, &HolidayImport::read);
    connect(m_replace, &QCheckBox::toggled, this, &HolidayImport::plan);
    connect(buttons, &QDialogButtonBox::accepted, this, &HolidayImport::commit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HolidayImport::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Which calendar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Calendars (*.ics *.ical *.ifb)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &HolidayImport::setFile);
    dialog->open();
}

void HolidayImport::setFile(const QString &path)
{
    m_path = path;
    m_name->setText(QFileInfo(path).fileName());
    m_name->setToolTip(path);
    read();
}

/// From 1 January of this year to 31 December some years ahead.
HolidayRange HolidayImport::range() const
{
    const std::chrono::year_month_day today(m_desk.club().mainZone().dateAt(m_desk.now()));
    const std::chrono::years ahead(m_years->value());
    return {LocalDate(today.year() / 1 / 1), LocalDate((today.year() + ahead) / 12 / 31)};
}

void HolidayImport::read()
{
    if (m_path.isEmpty()) {
        return;
    }
    m_file.reset();
    m_import->setEnabled(false);
    m_summary->setText(tr("Reading…"));
    const quint64 question = ++m_question;
    m_desk.read<HolidayFile>(
        [path = m_path.toStdString(), range = range()](Store & /*store*/) -> Result<HolidayFile> {
            const auto bytes = readBytes(path);
            if (!bytes) {
                return tl::unexpected(bytes.error());
            }
            return readHolidays(*bytes, range);
        },
        [there = QPointer(this), question](Result<HolidayFile> file) {
            if (there == nullptr || there->m_question != question) {
                return;
            }
            there->m_details->clear();
            if (!file) {
                there->m_summary->setText(words::error(file.error()));
                return;
            }
            there->m_file = std::move(*file);
            there->plan();
        });
}

void HolidayImport::plan()
{
    if (!m_file) {
        return;
    }
    const auto only = LocationId::parse(m_place->currentData().toString().toStdString());
    m_planned.clear();
    for (const Location &location : m_desk.club().locations()) {
        if (!location.withdrawn && (!only || location.id == *only)) {
            m_planned.push_back(
                {location.id,
                 planHolidays(m_file->holidays,
                              location,
                              m_replace->isChecked() ? HolidayMerge::Replace : HolidayMerge::Add)});
        }
    }
    m_details->clear();
    showDates(tr("New"), &HolidayPlan::added);
    showDates(tr("Renamed"), &HolidayPlan::renamed);
    showDates(tr("Open again"), &HolidayPlan::removed);
    showUnread();
    const auto same = [this] {
        std::int64_t sum = 0;
        for (const Planned &one : m_planned) {
            sum += one.plan.same;
        }
        return static_cast<int>(sum);
    }();
    QStringList parts{tr("%n new", "closed dates", static_cast<int>(count(&HolidayPlan::added)))};
    if (const auto renamed = static_cast<int>(count(&HolidayPlan::renamed)); renamed > 0) {
        parts += tr("%n renamed", "closed dates", renamed);
    }
    if (const auto removed = static_cast<int>(count(&HolidayPlan::removed)); removed > 0) {
        parts += tr("%n open again", "closed dates", removed);
    }
    if (same > 0) {
        parts += tr("%n the same", "closed dates", same);
    }
    if (!m_file->unreadable.empty()) {
        parts += tr("%n event(s) left out", nullptr, static_cast<int>(m_file->unreadable.size()));
    }
    const bool nothing = std::all_of(m_planned.begin(), m_planned.end(), [](const Planned &one) {
        return one.plan.changesNothing();
    });
    QString text = parts.join(QStringLiteral(" · "));
    if (nothing) {
        text += QLatin1Char('\n') + tr("There is nothing to import.");
    }
    m_summary->setText(text);
    m_import->setEnabled(!nothing);
    tryOut();
}

std::vector<ClosedDates> HolidayImport::wanted() const
{
    std::vector<ClosedDates> wanted;
    for (const Planned &one : m_planned) {
        if (!one.plan.changesNothing()) {
            wanted.push_back({one.location, one.plan.closedDates});
        }
    }
    return wanted;
}

/// Says before it is done what it takes away of blocks that are laid.
void HolidayImport::tryOut()
{
    closeDates(
        m_desk,
        wanted(),
        m_name->text().toStdString(),
        true,
        [there = QPointer(this), question = ++m_trial](const Result<ClosedDatesChange> &tried) {
            if (there == nullptr || there->m_trial != question) {
                return;
            }
            if (!tried) {
                there->m_summary->setText(words::error(tried.error()));
                there->m_import->setEnabled(false);
                return;
            }
            const QString parts = blocksOf(*tried).join(QStringLiteral(" · "));
            if (!parts.isEmpty()) {
                there->m_summary->setText(there->m_summary->text() + QLatin1Char('\n') + parts);
            }
        });
}

std::int64_t HolidayImport::count(std::vector<Holiday> HolidayPlan::*which) const
{
    std::int64_t sum = 0;
    for (const Planned &one : m_planned) {
        sum += static_cast<std::int64_t>((one.plan.*which).size());
    }
    return sum;
}

/// A date once, with the locations where the same happens to it.
void HolidayImport::showDates(const QString &title, std::vector<Holiday> HolidayPlan::*which)
{
    std::map<Holiday, QStringList> dates;
    for (const Planned &one : m_planned) {
        for (const Holiday &holiday : one.plan.*which) {
            dates[holiday] += text::fromUtf8(m_desk.club().location(one.location)->name);
        }
    }
    if (dates.empty()) {
        return;
    }
    QTreeWidgetItem *group = addGroup(*m_details, title, dates.size());
    for (const auto &[holiday, names] : dates) {
        const QString where = static_cast<std::size_t>(names.size()) == m_planned.size()
            ? QString()
            : names.join(QStringLiteral(", "));
        QStringList what{text::fromUtf8(holiday.name), where};
        what.removeAll(QString());
        new QTreeWidgetItem(group,
                            {timetext::longDay(holiday.date), what.join(QStringLiteral(" · "))});
    }
}

void HolidayImport::showUnread()
{
    if (!m_file->unreadable.empty()) {
        QTreeWidgetItem *group
            = addGroup(*m_details, tr("Events left out"), m_file->unreadable.size());
        for (const UnreadableRow &row : m_file->unreadable) {
            new QTreeWidgetItem(group, {tr("line %1").arg(row.line), text::said(row.reason)});
        }
    }
    if (!m_file->remarks.empty()) {
        QTreeWidgetItem *group = addGroup(*m_details, tr("Remarks"), m_file->remarks.size());
        for (const RowRemark &remark : m_file->remarks) {
            new QTreeWidgetItem(group, {tr("line %1").arg(remark.line), text::said(remark.text)});
        }
    }
}

void HolidayImport::commit()
{
    const std::vector<ClosedDates> wanted = this->wanted();
    if (wanted.empty()) {
        return;
    }
    ++m_trial; // one under way has nothing more to say
    m_import->setEnabled(false);
    const QString name = QFileInfo(m_path).fileName();
    const QString sentence
        = tr("%1: %2", "a file and what came of it")
              .arg(name, m_summary->text().replace(QLatin1Char('\n'), QStringLiteral(" · ")));
    closeDates(m_desk,
               wanted,
               name.toStdString(),
               false,
               [there = QPointer(this), sentence](const Result<ClosedDatesChange> &changed) {
                   if (there == nullptr) {
                       return;
                   }
                   const Outcome outcome = stepOf(changed);
                   if (!outcome) {
                       there->m_summary->setText(
                           words::refusal(outcome.error(), there->m_desk, {}));
                       there->m_import->setEnabled(true);
                       return;
                   }
                   Q_EMIT there->imported(*outcome, sentence);
                   there->accept();
               });
}

QString HolidayImport::summary() const
{
    return m_summary->text();
}

} // namespace bayboard
