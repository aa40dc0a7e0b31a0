#include "ui/window/PlaceActions.h"

#include "core/text/Words.h"
#include "ui/board/BoardPlaces.h"
#include "ui/board/BoardView.h"
#include "ui/views/ViewStack.h"
#include "ui/window/Actions.h"
#include "ui/window/PlaceSwitch.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowState.h"

#include <algorithm>

namespace bayboard {
namespace {

const QLatin1String besideCommand("place.beside/"); // and a location's id

} // namespace

PlaceActions::PlaceActions(const Parts &parts, QWidget &page) : QObject(&page), m_parts(parts)
{
    PlaceSwitch &places = m_parts.bar.places();
    connect(&places, &PlaceSwitch::besideChosen, this, &PlaceActions::setBeside);
    connect(&places, &PlaceSwitch::homeChosen, this, &PlaceActions::setHome);
}

void PlaceActions::install(Actions &actions,
                           const Desk &desk,
                           const std::function<PlaceActions *()> &places)
{
    const auto several = [&desk] {
        const auto &all = desk.club().locations();
        return std::count_if(
                   all.begin(), all.end(), [](const Location &each) { return !each.withdrawn; })
            > 1;
    };
    actions.add({"view.sideBySide",
                 tr("View"),
                 tr("Locations side by side…"),
                 {QKeySequence(QStringLiteral("Ctrl+Shift+P"))},
                 [places] { places()->openMenu(); },
                 several});
}

void PlaceActions::restore()
{
    std::vector<LocationId> beside;
    for (const QString &each : WindowState::sideBySide()) {
        if (const auto id = LocationId::parse(each.toStdString())) {
            beside.push_back(*id);
        }
    }
    m_home = LocationId::parse(WindowState::home().toStdString()).value_or(LocationId());
    m_parts.board.setSideBySide(beside);
    m_parts.bar.places().setHome(m_home);
}

void PlaceActions::show()
{
    m_parts.bar.places().setShown(m_parts.board.places());
    const LocationId here = m_parts.views.current().place().location;
    const bool told = std::exchange(m_told, here) == here;
    const Location *home = m_parts.desk.club().location(m_home);
    if (!told && home != nullptr && !home->withdrawn && m_home != here) {
        m_parts.status.announce(
            tr("%1: this computer is kept for %2").arg(nameOf(here), nameOf(m_home)));
    }
}

void PlaceActions::setBeside(LocationId location, bool beside)
{
    if (beside
        && !besideObstacle(m_parts.desk.club(), m_parts.board.places(), location).isEmpty()) {
        return;
    }
    if (m_parts.views.kind() != ViewKind::Day) {
        m_parts.views.show(ViewKind::Day);
    }
    BoardView &board = m_parts.board;
    const std::vector<LocationId> before = board.places();
    const std::vector<LocationId> chosen = withPlace(before, location, beside);
    if (!beside && location == board.location()) {
        // Work goes on at one of those that stay.
        for (const LocationId each : before) {
            if (each != location) {
                board.setLocation(each);
                break;
            }
        }
    }
    board.setSideBySide(chosen);
    keep(chosen);
    show();
    QStringList names;
    for (const LocationId each : board.places()) {
        names += nameOf(each);
    }
    m_parts.status.announce(
        names.size() > 1
            ? tr("Side by side: %1").arg(names.join(QStringLiteral(", ")))
            : tr("%1 alone", "a location, without others beside it").arg(names.join(QString())));
    m_parts.views.focus();
}

void PlaceActions::keep(const std::vector<LocationId> &beside) const
{
    QStringList ids;
    for (const LocationId each : beside) {
        ids += QString::fromStdString(each.toString());
    }
    WindowState::setSideBySide(ids);
}

void PlaceActions::setHome(LocationId home)
{
    m_home = home;
    WindowState::setHome(home.isNull() ? QString() : QString::fromStdString(home.toString()));
    m_parts.bar.places().setHome(home);
    m_parts.status.announce(home.isNull() ? tr("This computer is kept for no location any more")
                                          : tr("This computer is kept for %1").arg(nameOf(home)));
}

void PlaceActions::openMenu()
{
    show();
    m_parts.bar.places().openBeside();
}

QString PlaceActions::nameOf(LocationId location) const
{
    const Location *place = m_parts.desk.club().location(location);
    return place != nullptr ? text::fromUtf8(place->name) : QString();
}

std::vector<PaletteCommand> PlaceActions::commands() const
{
    std::vector<PaletteCommand> commands;
    const Club &club = m_parts.desk.club();
    const std::vector<LocationId> &shown = m_parts.board.places();
    for (const Location &place : club.locations()) {
        const bool isShown = std::find(shown.begin(), shown.end(), place.id) != shown.end();
        if (place.withdrawn || (isShown && shown.size() == 1)) {
            continue;
        }
        const QString name = text::fromUtf8(place.name);
        commands.push_back(
            {besideCommand + QString::fromStdString(place.id.toString()),
             tr("View"),
             isShown ? tr("Show %1 no longer beside").arg(name) : tr("Show %1 beside").arg(name),
             {},
             besideObstacle(club, shown, place.id)});
    }
    return commands;
}

bool PlaceActions::run(const QString &command)
{
    if (!command.startsWith(besideCommand)) {
        return false;
    }
    const auto id = LocationId::parse(command.mid(besideCommand.size()).toStdString());
    if (id && m_parts.desk.club().location(*id) != nullptr) {
        const std::vector<LocationId> &shown = m_parts.board.places();
        setBeside(*id, std::find(shown.begin(), shown.end(), *id) == shown.end());
    }
    return true;
}

} // namespace bayboard
