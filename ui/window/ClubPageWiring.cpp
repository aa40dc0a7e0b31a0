// What the parts of a club's page report to each other.

#include "ui/list/ManyActions.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/SidePane.h"
#include "ui/views/ViewStack.h"
#include "ui/window/Actions.h"
#include "ui/window/Banner.h"
#include "ui/window/BlockActions.h"
#include "ui/window/BlockOpener.h"
#include "ui/window/BookingActions.h"
#include "ui/window/ClubPage.h"
#include "ui/window/CreationOpener.h"
#include "ui/window/ImportNotice.h"
#include "ui/window/PinActions.h"
#include "ui/window/StatusLine.h"
#include "ui/window/StepProgress.h"
#include "ui/window/StepReport.h"
#include "ui/window/TopBar.h"

#include <QMenu>
#include <QScrollBar>
#include <QSplitter>

namespace bayboard {

void ClubPage::connectPanes()
{
    connect(m_creation, &CreationOpener::created, this, &ClubPage::tellDone);
    connect(m_creation, &CreationOpener::blockWanted, m_blocks, &BlockOpener::openFor);
    connect(m_topBar, &TopBar::locationChosen, this, &ClubPage::setLocation);
    connect(m_topBar, &TopBar::actorChosen, this, [this](OperatorId who) {
        setActor(who);
        keepPlace();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &ClubPage::stateChanged);
    // Its range follows the zoom.
    connect(m_board->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ClubPage::stateChanged);
    connect(m_side, &SidePane::dateChosen, this, [this](LocalDate date) {
        ViewPlace place = view().place();
        place.date = date;
        place.time = {};
        view().look(place);
        m_views->focus();
    });
    connect(
        m_side, &SidePane::blocksWanted, this, [this] { m_actions.find("block.new")->trigger(); });
    connect(m_status, &StatusLine::undoWanted, this, [this] {
        m_actions.find("edit.undo")->trigger();
    });
    connect(m_side, &SidePane::left, m_views, &ViewStack::focus);
    connect(m_side, &SidePane::bookingChosen, this, [this](BookingId id) {
        chooseBooking(id);
        m_views->focus(); // the keys that follow are meant for the booking
    });
    connect(m_inspector, &Inspector::stateWanted, m_bookings, &BookingActions::changeState);
    connect(m_inspector, &Inspector::releaseWanted, m_bookings, &BookingActions::release);
    connect(m_inspector, &Inspector::extensionWanted, m_bookings, &BookingActions::extend);
    connect(m_inspector, &Inspector::giftWanted, m_bookings, &BookingActions::give);
    connect(m_inspector, &Inspector::cancelWanted, m_bookings, &BookingActions::cancel);
    connect(m_inspector, &Inspector::bookingEdited, m_bookings, &BookingActions::edit);
    connect(m_inspector, &Inspector::customerEdited, m_bookings, &BookingActions::editCustomer);
    connect(m_inspector, &Inspector::misread, this, [this](const QString &text) {
        m_banner->tell(Banner::Kind::Refused, text);
    });
    connect(&m_actions, &Actions::refused, this, [this](const QString &why) {
        m_banner->tell(Banner::Kind::Refused, why);
    });
    connect(m_inspector, &Inspector::actionWanted, this, [this](const char *id) {
        m_actions.find(id)->trigger();
    });
    connect(m_inspector, &Inspector::left, m_views, &ViewStack::focus);
    connect(m_inspector, &Inspector::moveWanted, this, &ClubPage::moveBooking);
    connect(m_bookings, &BookingActions::done, this, [this] { view().letGo(); });
    connect(m_pins, &PinActions::actorChanged, this, &ClubPage::showActor);
    connect(m_pins, &PinActions::told, m_status, &StatusLine::announce);
    connect(
        m_topBar, &TopBar::actorMenuOpened, m_pins, [this](QMenu *menu) { m_pins->addTo(*menu); });
    connect(m_bookings, &BookingActions::done, this, &ClubPage::tellDone);
    connect(m_bookings, &BookingActions::refused, m_report, &StepReport::tellRefusal);
    connect(m_many, &ManyActions::done, this, &ClubPage::tellDone);
    connect(m_many, &ManyActions::refused, this, [this](const QString &sentence) {
        m_banner->tell(Banner::Kind::Refused, sentence);
    });
    connect(m_imported, &ImportNotice::placeWanted, this, &ClubPage::showImported);
    connect(m_banner, &Banner::choiceTaken, this, [this](int index) {
        takeChoice(static_cast<std::size_t>(index));
    });
}

void ClubPage::connectBlocks()
{
    connect(m_inspector, &Inspector::openNowWanted, m_blockActions, &BlockActions::openNow);
    connect(m_inspector, &Inspector::liftWanted, m_blockActions, &BlockActions::lift);
    connect(m_inspector, &Inspector::unliftWanted, m_blockActions, &BlockActions::unlift);
    connect(m_inspector, &Inspector::blockExtensionWanted, m_blockActions, &BlockActions::extend);
    connect(m_inspector, &Inspector::openEndWanted, m_blockActions, &BlockActions::openEnd);
    connect(m_inspector, &Inspector::blockChangeWanted, m_blockActions, &BlockActions::change);
    connect(
        m_inspector, &Inspector::blockSeriesWanted, m_blockActions, &BlockActions::changeSeries);
    connect(m_inspector, &Inspector::blockRemovalWanted, m_blockActions, &BlockActions::remove);
    connect(m_inspector, &Inspector::restoreWanted, m_blockActions, &BlockActions::restore);
    connect(m_blockActions, &BlockActions::done, this, [this] { view().letGo(); });
    connect(m_blockActions, &BlockActions::done, this, &ClubPage::tellDone);
    StepProgress &progress = m_status->progress();
    connect(m_blockActions, &BlockActions::progressed, &progress, &StepProgress::follow);
    connect(&progress, &StepProgress::stopWanted, m_blockActions, &BlockActions::stop);
    connect(m_blockActions, &BlockActions::done, &progress, &StepProgress::end);
    connect(m_blockActions, &BlockActions::refused, &progress, &StepProgress::end);
    connect(m_blockActions, &BlockActions::refused, this, [this](const QString &sentence) {
        m_banner->tell(Banner::Kind::Refused, sentence);
    });
}

/// A location that was taken out is shown no more: the first of the club comes in its place.
void ClubPage::leaveGone()
{
    const Club &club = m_desk.club();
    const Location *here = club.location(m_board->location());
    if (here == nullptr || !here->withdrawn) {
        return;
    }
    for (const Location &place : club.locations()) {
        if (!place.withdrawn) {
            setLocation(place.id);
            return;
        }
    }
}

void ClubPage::connectDesk()
{
    connect(m_signals, &DeskSignals::bookingsChanged, this, [this] {
        showFigures();
        m_actions.refresh();
    });
    connect(m_signals, &DeskSignals::spanLoaded, this, &ClubPage::showFigures);
    connect(m_signals, &DeskSignals::spanLoaded, m_bookings, &BookingActions::factsArrived);
    connect(m_signals, &DeskSignals::customerKnown, m_bookings, &BookingActions::factsArrived);
    connect(m_signals, &DeskSignals::clubEdited, this, [this] {
        m_topBar->setClub(m_desk.club());
        m_topBar->setActor(m_desk.actor());
        leaveGone();
        showDay();
    });
    connect(m_report, &StepReport::takenBack, m_inspector, &Inspector::refresh);
}

} // namespace bayboard
