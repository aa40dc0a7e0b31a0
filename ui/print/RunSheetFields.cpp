#include "ui/print/RunSheetFields.h"

#include "core/desk/FeatureAccess.h"
#include "core/desk/ProposalAccess.h"
#include "core/text/Words.h"
#include "ui/panes/DateField.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {

namespace {

QString textOf(const Uuid &id)
{
    return QString::fromStdString(id.toString());
}

QPushButton *sheetButton(QWidget *parent, const char *name, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QLabel *caption(QWidget *parent, const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

/// Why names may not stand on a sheet of that place.
std::optional<Error> nameError(const Desk &desk, LocationId place)
{
    if (!desk.may(Permission::CustomerReadName, place))
        return notPermitted(desk.club(), desk.actor(), Permission::CustomerReadName);
    return exportFeatureError(desk.club(), desk.actor(), place);
}

} // namespace

RunSheetFields::RunSheetFields(Desk &desk, LocationId location, LocalDate date, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kept(RunSheetChoices::kept())
    , m_place(new QComboBox(this))
    , m_from(new DateField(tr("From"), this))
    , m_to(new DateField(tr("To"), this))
    , m_bays(new QListWidget(this))
    , m_byBay(new QRadioButton(tr("By bay"), this))
    , m_byDay(new QRadioButton(tr("All bays in order of time"), this))
    , m_whyNoNames(new QLabel(this))
    , m_paper(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addPlace(*column, location);
    addDays(*column, date);
    addBays(*column);
    addForm(*column);
    addPaper(*column);
    follow();
}

void RunSheetFields::addPlace(QVBoxLayout &column, LocationId location)
{
    m_place->setObjectName(QStringLiteral("sheetPlace"));
    column.addWidget(caption(this, tr("Location"), m_place));
    column.addWidget(m_place);
    for (const Location &place : m_desk.club().locations())
        if (!place.withdrawn && m_desk.may(Permission::ScheduleRead, place.id))
            m_place->addItem(text::fromUtf8(place.name), textOf(place.id.value));
    m_place->setCurrentIndex(std::max(0, m_place->findData(textOf(location.value))));
    connect(m_place, &QComboBox::currentIndexChanged, this, &RunSheetFields::follow);
}

void RunSheetFields::addDays(QVBoxLayout &column, LocalDate date)
{
    m_from->setObjectName(QStringLiteral("sheetFrom"));
    m_to->setObjectName(QStringLiteral("sheetTo"));
    for (DateField *field : {m_from, m_to}) {
        field->setWeekStart(static_cast<int>(m_desk.club().settings().weekStart));
        field->setDate(timetext::toQDate(date));
    }
    column.addWidget(caption(this, tr("From"), m_from));
    column.addWidget(m_from);
    column.addWidget(caption(this, tr("To"), m_to));
    column.addWidget(m_to);
    auto *row = new QHBoxLayout;
    auto *day = sheetButton(this, "sheetDay", tr("One day"));
    auto *week = sheetButton(this, "sheetWeek", tr("Whole week"));
    row->addWidget(day);
    row->addWidget(week);
    row->addStretch(1);
    column.addLayout(row);
    // The other end follows, so that the days are always in order and never too many.
    connect(m_from, &DateField::dateChanged, this, [this](const QDate &from) {
        setDays(from, std::clamp(m_to->date(), from, from.addDays(mostRunSheetDays - 1)));
    });
    connect(m_to, &DateField::dateChanged, this, [this](const QDate &to) {
        setDays(std::clamp(m_from->date(), to.addDays(1 - mostRunSheetDays), to), to);
    });
    connect(day, &QPushButton::clicked, this, [this] { setDays(m_from->date(), m_from->date()); });
    connect(week, &QPushButton::clicked, this, &RunSheetFields::showWeek);
}

void RunSheetFields::setDays(const QDate &from, const QDate &to)
{
    if (m_filling)
        return;
    m_filling = true;
    m_from->setDate(from);
    m_to->setDate(to);
    m_filling = false;
    tell();
}

void RunSheetFields::showWeek()
{
    const int start = static_cast<int>(m_desk.club().settings().weekStart); // 0 is Sunday
    const QDate from = m_from->date();
    const int into = (from.dayOfWeek() - start + 7) % 7;
    setDays(from.addDays(-into), from.addDays(6 - into));
}

void RunSheetFields::addBays(QVBoxLayout &column)
{
    m_bays->setObjectName(QStringLiteral("sheetBays"));
    m_bays->setAccessibleName(tr("Bays"));
    auto *row = new QHBoxLayout;
    auto *all = sheetButton(this, "sheetAllBays", tr("All"));
    auto *none = sheetButton(this, "sheetNoBays", tr("None"));
    row->addWidget(caption(this, tr("Bays"), m_bays), 1);
    row->addWidget(all);
    row->addWidget(none);
    column.addLayout(row);
    column.addWidget(m_bays, 1);
    m_bays->setSpacing(2);
    m_bays->setMinimumHeight(5 * fontMetrics().height());
    connect(m_bays, &QListWidget::itemChanged, this, &RunSheetFields::tell);
    connect(all, &QPushButton::clicked, this, [this] { checkBays(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkBays(false); });
}

QCheckBox *
RunSheetFields::addBox(QVBoxLayout &column, const char *name, const QString &text, bool on)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setChecked(on);
    column.addWidget(box);
    connect(box, &QCheckBox::toggled, this, &RunSheetFields::tell);
    return box;
}

void RunSheetFields::addForm(QVBoxLayout &column)
{
    m_byBay->setObjectName(QStringLiteral("sheetByBay"));
    m_byDay->setObjectName(QStringLiteral("sheetByDay"));
    (m_kept.form == RunSheetForm::ByDay ? m_byDay : m_byBay)->setChecked(true);
    column.addWidget(m_byBay);
    column.addWidget(m_byDay);
    connect(m_byBay, &QRadioButton::toggled, this, [this](bool byBay) {
        m_pagePerBay->setEnabled(byBay);
        tell();
    });
    m_names = addBox(column, "sheetNames", tr("Names, phones and notes"), m_kept.withNames);
    m_whyNoNames->setObjectName(QStringLiteral("sheetNoNames"));
    m_whyNoNames->setTextFormat(Qt::PlainText);
    m_whyNoNames->setWordWrap(true);
    column.addWidget(m_whyNoNames);
    m_free = addBox(column, "sheetFree", tr("Free time"), m_kept.withFree);
    m_cancelled = addBox(column, "sheetCancelled", tr("Cancelled bookings"), m_kept.withCancelled);
}

void RunSheetFields::addPaper(QVBoxLayout &column)
{
    m_paper->setObjectName(QStringLiteral("sheetPaper"));
    m_paper->addItem(QStringLiteral("A4"), int(QPageSize::A4));
    m_paper->addItem(tr("Letter"), int(QPageSize::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(m_kept.paper.size)));
    column.addWidget(caption(this, tr("Paper"), m_paper));
    column.addWidget(m_paper);
    m_landscape = addBox(column, "sheetLandscape", tr("Landscape"), m_kept.paper.landscape);
    m_pagePerBay
        = addBox(column, "sheetPagePerBay", tr("A page for each bay"), m_kept.paper.pagePerBay);
    m_pagePerBay->setEnabled(m_byBay->isChecked());
    connect(m_paper, &QComboBox::currentIndexChanged, this, &RunSheetFields::tell);
}

LocationId RunSheetFields::location() const
{
    return LocationId::parse(m_place->currentData().toString().toStdString())
        .value_or(LocationId());
}

void RunSheetFields::fillBays()
{
    m_filling = true;
    QStringList left; // what was left out stays so
    for (int row = 0; row < m_bays->count(); ++row)
        if (m_bays->item(row)->checkState() != Qt::Checked)
            left += m_bays->item(row)->data(Qt::UserRole).toString();
    m_bays->clear();
    for (const BayId id : m_desk.club().baysOf(location())) {
        auto *item = new QListWidgetItem(text::bayName(m_desk.club(), id), m_bays);
        item->setData(Qt::UserRole, textOf(id.value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(left.contains(textOf(id.value)) ? Qt::Unchecked : Qt::Checked);
    }
    m_filling = false;
}

void RunSheetFields::checkBays(bool on)
{
    m_filling = true;
    for (int row = 0; row < m_bays->count(); ++row)
        m_bays->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    tell();
}

void RunSheetFields::follow()
{
    fillBays();
    const auto why = nameError(m_desk, location());
    m_names->setEnabled(!why);
    m_whyNoNames->setVisible(why.has_value());
    m_whyNoNames->setText(why ? words::error(*why) : QString());
    tell();
}

void RunSheetFields::tell()
{
    if (!m_filling)
        Q_EMIT changed();
}

bool RunSheetFields::isComplete() const
{
    for (int row = 0; row < m_bays->count(); ++row)
        if (m_bays->item(row)->checkState() == Qt::Checked)
            return true;
    return false;
}

RunSheetOrder RunSheetFields::order() const
{
    RunSheetOrder order;
    order.location = location();
    order.from = timetext::toLocalDate(m_from->date());
    order.to = timetext::toLocalDate(m_to->date());
    for (int row = 0; row < m_bays->count(); ++row) {
        const QListWidgetItem *item = m_bays->item(row);
        const auto id = BayId::parse(item->data(Qt::UserRole).toString().toStdString());
        if (id && item->checkState() == Qt::Checked)
            order.bays.push_back(*id);
    }
    const RunSheetChoices chosen = choices();
    order.form = chosen.form;
    order.withNames = chosen.withNames;
    order.withFree = chosen.withFree;
    order.withCancelled = chosen.withCancelled;
    return order;
}

RunSheetChoices RunSheetFields::choices() const
{
    RunSheetChoices chosen = m_kept;
    chosen.form = m_byDay->isChecked() ? RunSheetForm::ByDay : RunSheetForm::ByBay;
    chosen.withNames = m_names->isChecked();
    chosen.withFree = m_free->isChecked();
    chosen.withCancelled = m_cancelled->isChecked();
    chosen.paper.size = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    chosen.paper.landscape = m_landscape->isChecked();
    chosen.paper.pagePerBay = m_pagePerBay->isChecked();
    return chosen;
}

} // namespace bayboard
