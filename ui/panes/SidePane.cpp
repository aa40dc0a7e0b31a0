#include "ui/panes/SidePane.h"

#include "core/text/Words.h"
#include "ui/panes/Arrivals.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/Legend.h"
#include "ui/panes/MiniMonth.h"
#include "ui/panes/PaneScroll.h"
#include "ui/panes/TimeText.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace bayboard {
namespace {

constexpr int leastTextWidth = 190; // pixels where text has its usual size

} // namespace

SidePane::SidePane(Desk &desk, DeskSignals &signals_, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_month(new MiniMonth)
    , m_arrivals(new Arrivals(desk, signals_))
    , m_tiers(new Legend)
    , m_kinds(new Legend)
    , m_blocks(new QPushButton(tr("+ Maintenance blocks…")))
    , m_toTell(new QPushButton)
{
    setObjectName(QStringLiteral("sidePane"));
    setAccessibleName(tr("Month and arrivals"));
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("sidePage"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_month);
    column->addWidget(m_arrivals);
    m_toTell->setObjectName(QStringLiteral("toTell"));
    m_toTell->setToolTip(tr("Their booking was moved or cancelled by the club"));
    m_toTell->hide();
    column->addWidget(m_toTell);
    addHeading(*column, tr("Customers"));
    column->addWidget(m_tiers);
    m_kindsHeading = addHeading(*column, tr("Blocks"));
    column->addWidget(m_kinds);
    m_blocks->setObjectName(QStringLiteral("newBlocks"));
    m_blocks->setAccessibleName(tr("New maintenance blocks"));
    m_blocks->setToolTip(tr("Close bays for a time, once or again and again; B paints them on the "
                            "board"));
    column->addSpacing(6);
    column->addWidget(m_blocks);
    column->addStretch(1);
    auto *scroll = new PaneScroll(page, this, leastTextWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_month, &MiniMonth::dateChosen, this, [this](QDate date) {
        Q_EMIT dateChosen(timetext::toLocalDate(date));
    });
    connect(m_blocks, &QPushButton::clicked, this, &SidePane::blocksWanted);
    connect(m_toTell, &QPushButton::clicked, this, &SidePane::toTellWanted);
    connect(m_month, &MiniMonth::left, this, &SidePane::left);
    connect(m_arrivals, &Arrivals::bookingChosen, this, &SidePane::bookingChosen);
    connect(&signals_, &DeskSignals::bookingsChanged, this, &SidePane::refreshLegend);
    connect(&signals_, &DeskSignals::spanLoaded, this, &SidePane::refreshLegend);
    connect(&signals_, &DeskSignals::clubEdited, this, &SidePane::refreshLegend);
}

void SidePane::addShelf(QWidget &shelf)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_month->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_month) + 1, &shelf);
}

void SidePane::setToTell(int people)
{
    m_toTell->setText(tr("%n person(s) to be told…", nullptr, people));
    m_toTell->setVisible(people > 0);
}

QLabel *SidePane::addHeading(QVBoxLayout &column, const QString &text)
{
    auto *heading = new QLabel(text.toUpper());
    heading->setObjectName(QStringLiteral("sectionHeading"));
    heading->setAccessibleName(text);
    column.addSpacing(10);
    column.addWidget(heading);
    return heading;
}

void SidePane::setDay(LocationId location, LocalDate date)
{
    const bool moved = location != m_location;
    m_location = location;
    m_date = date;
    m_month->setSelected(timetext::toQDate(date));
    m_month->setWeekStart(static_cast<int>(m_desk.club().settings().weekStart));
    if (moved) {
        m_arrivals->setLocation(location);
    }
    m_month->setToday(timetext::toQDate(m_desk.club().zone(location).dateAt(m_desk.now())));
    refreshLegend();
    refreshRights();
}

QWidget *SidePane::entry() const
{
    return m_month;
}

/// What an operator may not do is not offered.
void SidePane::refreshRights()
{
    m_blocks->setVisible(m_desk.may(Permission::BlockCreate, m_location)
                         || m_desk.may(Permission::BlockBulk, m_location));
}

void SidePane::refresh()
{
    refreshRights();
    if (!m_location.isNull()) {
        m_month->setToday(timetext::toQDate(m_desk.club().zone(m_location).dateAt(m_desk.now())));
        m_arrivals->refresh();
    }
}

void SidePane::refreshLegend()
{
    const Club &club = m_desk.club();
    QList<Legend::Entry> tiers;
    for (const Tier &tier : club.tiers()) {
        if (!tier.withdrawn) {
            tiers
                += {text::tier(club, tier.key), QColor(QString::fromStdString(tier.colour)), false};
        }
    }
    m_tiers->setEntries(tiers);
    QList<Legend::Entry> kinds;
    const auto day = club.zone(m_location).day(m_date);
    if (day) {
        std::set<std::string> present;
        for (const BlockView *view : m_desk.blocks(m_location, *day)) {
            if (!view->hidden) {
                present.insert(view->block.kind);
            }
        }
        for (const BlockKind &kind : club.blockKinds()) {
            if (present.contains(kind.key)) {
                kinds += {text::blockKind(club, kind.key),
                          QColor(QString::fromStdString(kind.colour)),
                          kind.hatch != "none"};
            }
        }
    }
    m_kinds->setEntries(kinds);
    m_kindsHeading->setVisible(!kinds.isEmpty());
}

} // namespace bayboard
