#include "ui/window/PlaceSwitch.h"

#include "core/text/Words.h"
#include "ui/board/BoardPlaces.h"
#include "ui/theme/Contrast.h"
#include "ui/theme/Fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int mostWords = 180; // pixels on the mark

constexpr int dotSize = 12; // pixels, beside text of the usual size
constexpr int dotGap = 4;
constexpr double dotContrast = 3.0;

QSize dotRoom(const QWidget &beside)
{
    const int side = scaledByText(beside.font(), dotSize);
    return {side + dotGap, side};
}

/// With some room to the words that follow.
QIcon dot(const QColor &colour, const QWidget &beside)
{
    const QSize room = dotRoom(beside);
    const int side = room.height();
    QPixmap pixmap(room * beside.devicePixelRatioF());
    pixmap.setDevicePixelRatio(beside.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(readableOn(beside.palette().color(QPalette::Window), colour, dotContrast));
    const int left = beside.isRightToLeft() ? dotGap : 0;
    painter.drawEllipse(QRectF(left + 1, 1, side - 2, side - 2));
    return QIcon(pixmap);
}

QString nameOf(const Club &club, LocationId location)
{
    const Location *place = club.location(location);
    return place != nullptr ? text::fromUtf8(place->name) : QString();
}

bool isIn(const std::vector<LocationId> &list, LocationId location)
{
    return std::find(list.begin(), list.end(), location) != list.end();
}

} // namespace

QString besideObstacle(const Club &club, const std::vector<LocationId> &shown, LocationId other)
{
    const Location *place = club.location(other);
    if (place == nullptr || shown.empty() || isIn(shown, other)) {
        return {};
    }
    if (!shareClock(club, shown.front(), other)) {
        return PlaceSwitch::tr("%1 has other clocks (%2): only locations with the same time stand "
                               "side by side")
            .arg(nameOf(club, other), text::fromUtf8(place->zone));
    }
    if (club.baysOf(other).empty()) {
        return PlaceSwitch::tr("%1 has no bays").arg(nameOf(club, other));
    }
    const auto most = static_cast<int>(mostPlaces); // lupdate reads plain names only
    return shown.size() >= mostPlaces
        ? PlaceSwitch::tr("At most %n locations stand side by side", nullptr, most)
        : QString();
}

PlaceSwitch::PlaceSwitch(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_away(new QToolButton(this))
    , m_beside(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_button->setObjectName(QStringLiteral("locationButton"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setMenu(new QMenu(m_button));
    m_button->setAccessibleName(tr("Location"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->menu()->setToolTipsVisible(true);
    m_beside->setToolTipsVisible(true);
    row->addWidget(m_button);
    m_away->setObjectName(QStringLiteral("awayButton"));
    m_away->setFocusPolicy(Qt::StrongFocus);
    m_away->hide();
    row->addWidget(m_away);
    connect(m_away, &QToolButton::clicked, this, [this] { Q_EMIT locationChosen(m_home); });
    connect(m_button->menu(), &QMenu::aboutToShow, this, &PlaceSwitch::fill);
}

void PlaceSwitch::setClub(std::shared_ptr<const Club> club)
{
    m_club = std::move(club);
    m_button->menu()->clear();
    addPlaces(*m_button->menu());
    showAway();
}

void PlaceSwitch::fill()
{
    QMenu &menu = *m_button->menu();
    menu.clear();
    addPlaces(menu);
    menu.addSeparator();
    addBeside(*m_beside);
    m_beside->setTitle(tr("Side by side"));
    menu.addMenu(m_beside);
    addHome(menu);
}

void PlaceSwitch::addPlaces(QMenu &menu)
{
    for (const Location &location : m_club->locations()) {
        if (location.withdrawn) {
            continue;
        }
        QAction *choice = menu.addAction(dot(identityColour(*m_club, location.id), *this),
                                         text::fromUtf8(location.name));
        connect(choice, &QAction::triggered, this, [this, id = location.id] {
            Q_EMIT locationChosen(id);
        });
    }
}

void PlaceSwitch::addBeside(QMenu &menu)
{
    menu.clear();
    for (const Location &location : m_club->locations()) {
        if (location.withdrawn) {
            continue;
        }
        const QString obstacle = besideObstacle(*m_club, m_shown, location.id);
        QAction *choice = menu.addAction(text::fromUtf8(location.name));
        choice->setCheckable(true);
        choice->setChecked(isIn(m_shown, location.id));
        // One is always shown.
        choice->setEnabled(obstacle.isEmpty()
                           && !(m_shown.size() == 1 && m_shown.front() == location.id));
        choice->setToolTip(obstacle.isEmpty() ? choice->text() : obstacle);
        connect(choice, &QAction::triggered, this, [this, id = location.id](bool beside) {
            Q_EMIT besideChosen(id, beside);
        });
    }
}

void PlaceSwitch::addHome(QMenu &menu)
{
    QAction *home
        = menu.addAction(tr("This computer is kept for %1").arg(nameOf(*m_club, m_location)));
    home->setObjectName(QStringLiteral("keepHere"));
    home->setCheckable(true);
    home->setChecked(m_home == m_location);
    connect(home, &QAction::triggered, this, [this](bool here) {
        Q_EMIT homeChosen(here ? m_location : LocationId());
    });
}

void PlaceSwitch::setLocation(LocationId location)
{
    m_location = location;
    m_button->setText(nameOf(*m_club, location));
    m_button->setAccessibleName(tr("Location: %1").arg(m_button->text()));
    showDot();
    showAway();
}

void PlaceSwitch::showDot()
{
    if (m_club != nullptr && !m_location.isNull()) {
        m_button->setIconSize(dotRoom(*this));
        m_button->setIcon(dot(identityColour(*m_club, m_location), *this));
    }
}

void PlaceSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        showDot();
    }
}

void PlaceSwitch::setShown(const std::vector<LocationId> &shown)
{
    m_shown = shown;
}

void PlaceSwitch::setHome(LocationId home)
{
    m_home = home;
    showAway();
}

void PlaceSwitch::setBrief(bool brief)
{
    m_brief = brief;
    showAway();
}

void PlaceSwitch::showAway()
{
    const Location *home = m_club != nullptr ? m_club->location(m_home) : nullptr;
    const bool away = home != nullptr && !home->withdrawn && m_home != m_location;
    m_away->setVisible(away);
    if (!away) {
        sizeChanged();
        return;
    }
    const QString words = tr("Away from %1").arg(nameOf(*m_club, m_home));
    m_away->setText(m_brief ? QStringLiteral("⚠")
                            : QStringLiteral("⚠ ")
                            + m_away->fontMetrics().elidedText(words, Qt::ElideRight, mostWords));
    const QString sentence = tr("This computer is kept for %1, and this is %2. Click to go there.")
                                 .arg(nameOf(*m_club, m_home), nameOf(*m_club, m_location));
    m_away->setToolTip(sentence);
    m_away->setAccessibleName(words);
    m_away->setAccessibleDescription(sentence);
    sizeChanged();
}

/// At once: the bar looks for what fits while it shows it.
void PlaceSwitch::sizeChanged()
{
    layout()->invalidate();
    updateGeometry();
}

void PlaceSwitch::openBeside()
{
    addBeside(*m_beside);
    m_beside->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    for (QAction *action : m_beside->actions()) {
        if (action->isEnabled()) {
            m_beside->setActiveAction(action);
            break;
        }
    }
}

} // namespace bayboard
