#include "ui/wall/WallWindow.h"

#include "core/text/Words.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/TimeText.h"
#include "ui/wall/WallTable.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

constexpr std::chrono::seconds tick{1}; // how late a minute may be
constexpr int smallestHead = 16; // pixels
constexpr int largestHead = 44;
constexpr int headShare = 26; // of the width
constexpr int noteSize = 16;
constexpr int margin = 28;

void setSize(QLabel &label, int size)
{
    QFont font = label.font();
    font.setPixelSize(size);
    label.setFont(font);
}

QLabel *line(QWidget *parent, int size, bool bold)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    setSize(*label, size);
    return label;
}

} // namespace

WallWindow::WallWindow(
    Desk &desk, DeskSignals &signals_, PlaceViewKind kind, LocationId location, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_location(location)
    , m_place(line(this, smallestHead, true))
    , m_title(line(this, smallestHead, false))
    , m_clock(line(this, smallestHead, false))
    , m_note(line(this, noteSize, false))
    , m_table(new WallTable(this))
{
    setObjectName(QStringLiteral("wall"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus); // no cell is marked until somebody goes there
    m_note->setObjectName(QStringLiteral("wallNote"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(margin);
    head->addWidget(m_place);
    head->addWidget(m_title, 1);
    head->addWidget(m_clock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin / 2);
    column->setSpacing(margin / 2);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    connect(&signals_, &DeskSignals::bookingsChanged, this, &WallWindow::refresh);
    connect(&signals_, &DeskSignals::spanLoaded, this, &WallWindow::refresh);
    connect(&signals_, &DeskSignals::clubEdited, this, &WallWindow::refresh);
    connect(&m_tick, &QTimer::timeout, this, &WallWindow::refreshEachMinute);
    m_tick.start(tick);
    setFocus();
    refresh();
}

QString WallWindow::clockText() const
{
    return m_clock->text();
}

void WallWindow::refreshEachMinute()
{
    if (m_minute != std::chrono::floor<minutes>(m_desk.now())) {
        refresh();
    }
}

void WallWindow::refresh()
{
    const Club &club = m_desk.club();
    const Location *location = club.location(m_location);
    if (location == nullptr) {
        return;
    }
    const Instant now = m_desk.now();
    m_minute = std::chrono::floor<minutes>(now);
    const Zone &zone = club.zone(m_location);
    m_place->setText(text::fromUtf8(location->name));
    m_title->setText(wallTitle(m_kind, club, m_desk.actor()));
    m_clock->setText(tr("%1 %2", "day and time")
                         .arg(timetext::shortDay(zone.dateAt(now)), timetext::clock(now, zone)));
    setWindowTitle(QStringLiteral("%1 – %2").arg(m_place->text(), m_title->text()));
    m_table->setAccessibleName(windowTitle());
    const bool loaded = m_desk.isLoaded(m_location, placeWindow(now));
    if (!loaded) {
        m_desk.show(m_location, placeWindow(now));
    }
    const WallPage page = wallPage(m_kind, placeFacts(m_desk, m_location), m_desk.actor());
    if (loaded) { // else what stood there a minute ago stays for a moment
        m_table->setPage(page);
    }
    const QString leave = tr("Esc leaves");
    const bool isHere = m_desk.daysHere().has(placeWindow(now));
    m_note->setText(!isHere       ? tr("The day has not come from the server yet")
                        : !loaded ? tr("The day is being read…")
                        : page.rows.empty()
                        ? tr("%1 · %2", "what is said, how to leave").arg(page.empty, leave)
                        : leave);
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QLabel *label : {m_place, m_title, m_clock}) {
        setSize(*label, std::clamp(width() / headShare, smallestHead, largestHead));
    }
}

void WallWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    leave();
}

/// It may still be there for a moment when the desk is not.
void WallWindow::leave()
{
    m_tick.stop();
    Q_EMIT left();
}

} // namespace bayboard
