#include "ui/list/ListBar.h"

#include "core/text/Words.h"
#include "ui/panes/DateField.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace bayboard {

namespace {

using Period = ClubView::Period;

// What the states are asked by, beside single ones.
constexpr int withoutCancelled = -1;
constexpr int anyState = -2;

QComboBox *combo(QWidget *parent, const char *name, const QString &says)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(says);
    box->setToolTip(says);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

ListBar::ListBar(QWidget *parent)
    : QFrame(parent)
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_upper(new QHBoxLayout)
    , m_lower(new QHBoxLayout)
    , m_find(new QLineEdit(this))
    , m_period(combo(this, "listPeriod", tr("Period")))
    , m_from(new DateField(tr("From"), this))
    , m_to(new DateField(tr("To"), this))
    , m_state(combo(this, "listState", tr("State")))
    , m_bay(combo(this, "listBay", tr("Bay")))
    , m_tier(combo(this, "listTier", tr("Tier")))
    , m_blocks(new QCheckBox(tr("Blocks"), this))
    , m_export(new QPushButton(tr("Save as CSV…"), this))
{
    setObjectName(QStringLiteral("listBar"));
    m_lines->setContentsMargins(10, 7, 10, 7);
    m_lines->setSpacing(8);
    m_lines->addLayout(m_upper, 1);
    m_lines->addLayout(m_lower);
    addFinding();
    addPeriod();
    addKinds();
}

void ListBar::addFinding()
{
    m_find->setObjectName(QStringLiteral("listFind"));
    m_find->setPlaceholderText(tr("Find in the list"));
    m_find->setAccessibleName(tr("Find in the list"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_find->installEventFilter(this);
    m_upper->addWidget(m_find, 1);
    connect(m_find, &QLineEdit::textChanged, this, &ListBar::filterChanged);
}

void ListBar::addPeriod()
{
    m_period->addItem(tr("Day"), static_cast<int>(Period::Day));
    m_period->addItem(tr("Week"), static_cast<int>(Period::Week));
    m_period->addItem(tr("Month"), static_cast<int>(Period::Month));
    m_period->addItem(tr("From–to"), static_cast<int>(Period::Range));
    m_from->setObjectName(QStringLiteral("listFrom"));
    m_to->setObjectName(QStringLiteral("listTo"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_period, m_from, m_to}) {
        m_upper->addWidget(part);
    }
    m_from->hide();
    m_to->hide();
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_from->setVisible(period() == Period::Range);
        m_to->setVisible(period() == Period::Range);
        fold();
        Q_EMIT periodChanged();
    });
    connect(m_from, &DateField::dateChanged, this, &ListBar::rangeChanged);
    connect(m_to, &DateField::dateChanged, this, &ListBar::rangeChanged);
}

void ListBar::addKinds()
{
    m_state->addItem(tr("Not cancelled"), withoutCancelled);
    m_state->addItem(tr("All states"), anyState);
    for (const BookingState state : allBookingStates) {
        m_state->addItem(words::state(state), static_cast<int>(state));
    }
    m_blocks->setObjectName(QStringLiteral("listBlocks"));
    m_export->setObjectName(QStringLiteral("exportList"));
    m_export->setToolTip(tr("The bookings that are shown, or those that are chosen"));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_state, m_bay, m_tier, m_blocks, m_export}) {
        m_lower->addWidget(part);
    }
    m_lower->insertStretch(4, 1);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ListBar::filterChanged);
    connect(m_bay, &QComboBox::currentIndexChanged, this, &ListBar::filterChanged);
    connect(m_tier, &QComboBox::currentIndexChanged, this, &ListBar::filterChanged);
    connect(m_blocks, &QCheckBox::toggled, this, &ListBar::blocksChanged);
    connect(m_export, &QPushButton::clicked, this, &ListBar::exportWanted);
}

void ListBar::setClub(const Club &club, LocationId location)
{
    const QSignalBlocker quietBay(m_bay);
    const QSignalBlocker quietTier(m_tier);
    const QVariant bay = m_bay->currentData();
    const QVariant tier = m_tier->currentData();
    m_bay->clear();
    m_bay->addItem(tr("All bays"), QString());
    for (const BayId id : club.baysOf(location)) {
        m_bay->addItem(text::bayName(club, id), QString::fromStdString(id.toString()));
    }
    m_bay->setCurrentIndex(std::max(0, m_bay->findData(bay)));
    m_tier->clear();
    m_tier->addItem(tr("All tiers"), QString());
    for (const Tier &each : club.tiers()) {
        if (!each.withdrawn) {
            m_tier->addItem(text::tier(club, each.key), QString::fromStdString(each.key));
        }
    }
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(tier)));
    for (DateField *field : {m_from, m_to}) {
        field->setWeekStart(static_cast<int>(club.settings().weekStart));
    }
}

void ListBar::setPeriod(Period period)
{
    const QSignalBlocker quiet(m_period);
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(period)));
    m_from->setVisible(period == Period::Range);
    m_to->setVisible(period == Period::Range);
}

void ListBar::setRange(LocalDate from, LocalDate to)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(timetext::toQDate(from));
    m_to->setDate(timetext::toQDate(to));
}

void ListBar::setMayExport(bool may)
{
    m_export->setVisible(may);
}

void ListBar::setFind(const QString &words)
{
    m_find->setText(words);
}

void ListBar::setFilter(const ListFilter &filter, bool withBlocks)
{
    const QSignalBlocker quietState(m_state);
    const QSignalBlocker quietBay(m_bay);
    const QSignalBlocker quietTier(m_tier);
    const QSignalBlocker quietBlocks(m_blocks);
    const int state = filter.state ? static_cast<int>(*filter.state)
        : filter.withCancelled     ? anyState
                                   : withoutCancelled;
    m_state->setCurrentIndex(std::max(0, m_state->findData(state)));
    // Which ones there are may be known later only.
    const auto choose = [](QComboBox &box, const QString &wanted) {
        if (box.count() == 0) {
            box.addItem(QString(), wanted);
        }
        box.setCurrentIndex(std::max(0, box.findData(wanted)));
    };
    choose(*m_bay, filter.bay.isNull() ? QString() : QString::fromStdString(filter.bay.toString()));
    choose(*m_tier, QString::fromStdString(filter.tier));
    m_blocks->setChecked(withBlocks);
}

ListFilter ListBar::filter() const
{
    ListFilter filter;
    filter.words = filterWords(m_find->text());
    const int state = m_state->currentData().toInt();
    filter.withCancelled = state == anyState;
    if (state >= 0) {
        filter.state = static_cast<BookingState>(state);
    }
    filter.bay = BayId::parse(m_bay->currentData().toString().toStdString()).value_or(BayId());
    filter.tier = m_tier->currentData().toString().toStdString();
    return filter;
}

Period ListBar::period() const
{
    return static_cast<Period>(m_period->currentData().toInt());
}

LocalDate ListBar::from() const
{
    return timetext::toLocalDate(m_from->date());
}

LocalDate ListBar::to() const
{
    return timetext::toLocalDate(m_to->date());
}

bool ListBar::withBlocks() const
{
    return m_blocks->isChecked();
}

void ListBar::fold()
{
    const int needed = m_upper->minimumSize().width() + m_lower->minimumSize().width() + 40;
    const bool isNarrow = needed > width();
    m_lines->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ListBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fold();
}

bool ListBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool leaves = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter
        || (key == Qt::Key_Escape && m_find->text().isEmpty());
    if (leaves) {
        Q_EMIT left();
    } else if (key == Qt::Key_Escape) {
        m_find->clear();
    }
    return leaves || key == Qt::Key_Escape;
}

} // namespace bayboard
