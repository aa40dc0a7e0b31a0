#include "ui/club/ClosedDatesDialog.h"

#include "core/text/Words.h"
#include "ui/club/ClosedDatesModel.h"
#include "ui/club/HolidayImport.h"
#include "ui/club/PageButton.h"
#include "ui/panes/DateField.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/StepFoot.h"
#include "ui/panes/TimeText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

namespace bayboard {
namespace { } // namespace

ClosedDatesDialog::ClosedDatesDialog(Desk &desk,
                                     DeskSignals &signals_,
                                     LocationId location,
                                     QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_here(location)
    , m_model(new ClosedDatesModel(this))
    , m_place(new QComboBox)
    , m_past(new QCheckBox(tr("&Past dates too")))
    , m_table(new QTableView)
    , m_empty(new QLabel(tr("No closed dates. Add one below, or import a calendar of holidays.")))
    , m_date(new DateField(tr("Date")))
    , m_name(new QLineEdit)
    , m_add(pageButton("addDate", tr("&Add")))
    , m_remove(pageButton("removeDates", tr("&Remove")))
    , m_import(pageButton("importHolidays", tr("&Import…")))
    , m_foot(new StepFoot(desk, this))
{
    setObjectName(QStringLiteral("closedDates"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Closed dates"));
    resize(640, 560);
    build();
    m_date->setWeekStart(static_cast<int>(m_desk.club().settings().weekStart));
    fillPlaces();
    connect(m_place, &QComboBox::currentIndexChanged, this, &ClosedDatesDialog::refresh);
    connect(m_past, &QCheckBox::toggled, this, &ClosedDatesDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, &ClosedDatesDialog::add);
    connect(m_name, &QLineEdit::returnPressed, this, &ClosedDatesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ClosedDatesDialog::remove);
    connect(m_import, &QPushButton::clicked, this, [this] { openImport(); });
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &ClosedDatesDialog::showButtons);
    connect(&signals_, &DeskSignals::clubEdited, this, &ClosedDatesDialog::refresh);
    refresh();
    m_table->setFocus();
}

bool ClosedDatesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ClosedDatesDialog::build()
{
    m_table->setObjectName(QStringLiteral("dates"));
    m_table->setAccessibleName(tr("Closed dates"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->resizeSection(ClosedDatesModel::Date, 210);
    m_table->horizontalHeader()->resizeSection(ClosedDatesModel::Name, 200);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_empty->setObjectName(QStringLiteral("muted"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addLayout(head());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    column->addLayout(addRow());
    column->addLayout(foot());
}

QLayout *ClosedDatesDialog::head()
{
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setAccessibleName(tr("Location"));
    m_past->setObjectName(QStringLiteral("past"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_place);
    row->addWidget(m_past);
    row->addStretch(1);
    row->addWidget(m_import);
    return row;
}

QLayout *ClosedDatesDialog::addRow()
{
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setDate(timetext::toQDate(m_desk.club().zone(m_here).dateAt(m_desk.now())).addDays(1));
    m_name->setObjectName(QStringLiteral("dateName"));
    m_name->setAccessibleName(tr("Name of the date"));
    m_name->setPlaceholderText(tr("Name, if it has one"));
    m_name->setMaxLength(80);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_date);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    return row;
}

QLayout *ClosedDatesDialog::foot()
{
    m_remove->setProperty("danger", true);
    m_remove->setToolTip(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_foot, 1);
    row->addWidget(m_remove);
    return row;
}

void ClosedDatesDialog::fillPlaces()
{
    const Club &club = m_desk.club();
    m_place->addItem(tr("All locations"), QString());
    for (const Location &location : club.locations()) {
        if (!location.withdrawn) {
            m_place->addItem(text::fromUtf8(location.name),
                             QString::fromStdString(location.id.toString()));
        }
    }
    if (m_place->count() == 2) { // there is no difference
        m_place->removeItem(0);
    }
}

/// What is shown, and what is changed: one location, or all of the club.
std::vector<const Location *> ClosedDatesDialog::places() const
{
    const auto only = LocationId::parse(m_place->currentData().toString().toStdString());
    std::vector<const Location *> all;
    for (const Location &location : m_desk.club().locations()) {
        if (!location.withdrawn && (!only || location.id == *only)) {
            all.push_back(&location);
        }
    }
    return all;
}

bool ClosedDatesDialog::may() const
{
    const auto all = places();
    return std::all_of(all.begin(), all.end(), [this](const Location *location) {
        return m_desk.may(Permission::ClubEdit, location->id);
    });
}

void ClosedDatesDialog::refresh()
{
    const Club &club = m_desk.club();
    const auto only = LocationId::parse(m_place->currentData().toString().toStdString());
    const LocalDate today = club.zone(m_here).dateAt(m_desk.now());
    m_model->setDays(club,
                     closedDaysOf(club,
                                  only.value_or(LocationId()),
                                  m_past->isChecked() ? std::nullopt : std::optional(today)));
    m_empty->setVisible(m_model->rowCount() == 0);
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->clearSelection();
    }
    showButtons();
}

void ClosedDatesDialog::showButtons()
{
    const bool allowed = may();
    const QString why
        = allowed ? QString() : tr("You may not %1.").arg(text::word(Permission::ClubEdit));
    m_date->setEnabled(allowed);
    m_name->setEnabled(allowed);
    m_add->setEnabled(allowed);
    m_add->setToolTip(why);
    m_import->setEnabled(allowed);
    m_import->setToolTip(why);
    m_remove->setEnabled(allowed && m_table->selectionModel()->hasSelection());
}

void ClosedDatesDialog::add()
{
    const Holiday holiday{timetext::toLocalDate(m_date->date()),
                          m_name->text().simplified().toStdString()};
    std::vector<ClosedDates> wanted;
    for (const Location *location : places()) {
        if (auto dates = datesWith(*location, holiday)) {
            wanted.push_back({location->id, std::move(*dates)});
        }
    }
    const QString day = timetext::longDay(holiday.date);
    if (wanted.empty()) {
        m_foot->say(tr("%1 is closed already").arg(day));
        return;
    }
    const std::string what = holiday.name.empty() ? day.toStdString() : holiday.name;
    m_name->clear();
    countBookings(holiday.date, wanted, [this, wanted, what, day](int bookings) {
        QString sentence = tr("Closed: %1").arg(day);
        if (bookings > 0) {
            sentence += QStringLiteral(" · ")
                + tr("%n booking(s) on that day stay as they are", nullptr, bookings);
        }
        commit(wanted, what, sentence);
    });
}

/// Who has booked on that day is not asked: it is said that they are there. The count comes while
/// the dialog is there.
void ClosedDatesDialog::countBookings(LocalDate date,
                                      const std::vector<ClosedDates> &where,
                                      std::function<void(int)> done)
{
    std::vector<BookingFilter> filters;
    for (const ClosedDates &one : where) {
        if (const auto day = m_desk.club().zone(one.location).day(date)) {
            BookingFilter filter;
            filter.location = one.location;
            filter.from = day->start();
            filter.to = day->end();
            filter.withCancelled = false;
            filters.push_back(filter);
        }
    }
    m_desk.read<int>(
        [filters](Store &store) -> Result<int> {
            std::size_t count = 0;
            for (const BookingFilter &filter : filters) {
                const auto rows = store.listBookings(filter);
                if (!rows) {
                    return tl::unexpected(rows.error());
                }
                count += rows->size();
            }
            return static_cast<int>(count);
        },
        [there = QPointer(this), done = std::move(done)](const Result<int> &count) {
            if (there != nullptr) {
                done(count.value_or(0));
            }
        });
}

void ClosedDatesDialog::remove()
{
    std::set<Holiday> gone;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        gone.insert(m_model->day(index.row()).holiday);
    }
    if (gone.empty() || !may()) {
        return;
    }
    std::vector<ClosedDates> wanted;
    for (const Location *location : places()) {
        wanted.push_back({location->id, datesWithout(*location, gone)});
    }
    const Holiday &first = *gone.begin();
    const QString day = timetext::longDay(first.date);
    commit(wanted,
           gone.size() == 1 && !first.name.empty() ? first.name : day.toStdString(),
           gone.size() == 1 ? tr("Open again: %1").arg(day)
                            : tr("%n date(s) open again", nullptr, static_cast<int>(gone.size())));
}

void ClosedDatesDialog::commit(const std::vector<ClosedDates> &wanted,
                               const std::string &what,
                               const QString &sentence)
{
    closeDates(m_desk,
               wanted,
               what,
               false,
               [there = QPointer(this), sentence](const Result<ClosedDatesChange> &changed) {
                   if (there != nullptr) {
                       QStringList parts{sentence};
                       if (changed) {
                           parts += blocksOf(*changed);
                       }
                       there->m_foot->tell(stepOf(changed), parts.join(QStringLiteral(" · ")));
                   }
               });
}

void ClosedDatesDialog::openImport(const QString &file)
{
    auto *import = new HolidayImport(
        m_desk, LocationId::parse(m_place->currentData().toString().toStdString()), this);
    connect(import,
            &HolidayImport::imported,
            this,
            [this](const Committed &committed, const QString &sentence) {
                m_foot->tell(committed, sentence);
            });
    import->open();
    if (!file.isEmpty()) {
        import->setFile(file);
    }
}

QString ClosedDatesDialog::said() const
{
    return m_foot->said();
}

} // namespace bayboard
