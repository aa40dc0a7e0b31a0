#include "ui/window/ClubLists.h"

#include "core/desk/DeskNotices.h"
#include "ui/board/BoardView.h"
#include "ui/club/ClosedDatesDialog.h"
#include "ui/club/KindEditor.h"
#include "ui/club/PeopleDialog.h"
#include "ui/club/PlacesDialog.h"
#include "ui/club/RuleBookDialog.h"
#include "ui/dialogs/AuditList.h"
#include "ui/dialogs/CustomerCard.h"
#include "ui/dialogs/FreeTimeList.h"
#include "ui/dialogs/NoticeList.h"
#include "ui/dialogs/StepTape.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/SidePane.h"
#include "ui/window/Actions.h"
#include "ui/window/ClubPage.h"
#include "ui/window/PinActions.h"

#include <QPointer>

namespace bayboard {

ClubLists::ClubLists(const Parts &parts, ClubPage &page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
{
    connect(&m_parts.signals_, &DeskSignals::stepSaved, this, &ClubLists::count);
    connect(&m_parts.signals_, &DeskSignals::clubEdited, this, &ClubLists::count);
    connect(&m_parts.side, &SidePane::toTellWanted, this, &ClubLists::showNotices);
    connect(&page.inspector(), &Inspector::customerWanted, this, &ClubLists::showCustomer);
    connect(&page.pins(), &PinActions::actorChanged, this, &ClubLists::closeOfOthers);
}

void ClubLists::install(Actions &actions, const Desk &desk, std::function<ClubLists &()> lists)
{
    actions.add({"edit.steps",
                 tr("Edit"),
                 tr("Steps…"),
                 {QKeySequence(QLatin1String("Ctrl+Alt+Z"))},
                 [lists] { lists().showSteps(); },
                 {}});
    const QString group = tr("Club");
    const auto mayLook = [&desk] {
        return mayAnywhere(desk.club(), desk.actor(), Permission::ScheduleRead);
    };
    actions.add({"list.notices",
                 group,
                 tr("People to be told…"),
                 {QKeySequence(QLatin1String("Ctrl+Shift+T"))},
                 [lists] { lists().showNotices(); },
                 mayLook});
    actions.add({"list.kinds",
                 group,
                 tr("Kinds of block…"),
                 {QKeySequence(QLatin1String("Ctrl+Shift+K"))},
                 [lists] { lists().showKinds(); },
                 mayLook});
    actions.add({"list.closedDates",
                 group,
                 tr("Closed dates…"),
                 {QKeySequence(QLatin1String("Ctrl+Shift+D"))},
                 [lists] { lists().showClosedDates(); },
                 mayLook});
    actions.add({"list.rules",
                 group,
                 tr("Rules…"),
                 {QKeySequence(QLatin1String("Ctrl+Shift+G"))},
                 [lists] { lists().showRules(); },
                 mayLook});
    actions.add({"list.places",
                 group,
                 tr("Locations, bays and tiers…"),
                 {QKeySequence(QLatin1String("Ctrl+Shift+L"))},
                 [lists] { lists().showPlaces(); },
                 mayLook});
    actions.add({"list.people",
                 group,
                 tr("Operators and roles…"),
                 {QKeySequence(QLatin1String("Ctrl+Shift+O"))},
                 [lists] { lists().showPeople(); },
                 mayLook});
    actions.add({"list.freeTime",
                 group,
                 tr("Free time…"),
                 {QKeySequence(QLatin1String("Ctrl+Shift+E"))},
                 [lists] { lists().showFreeTime(); },
                 [&desk] {
                     return desk.may(Permission::UndoOther);
                 }});
    actions.add({"list.features",
                 group,
                 tr("Switch features off…"),
                 {},
                 [lists] { lists().showFeatures(); },
                 mayLook});
}

void ClubLists::count()
{
    const quint64 question = ++m_question;
    DeskNotices(m_parts.desk)
        .countToTell([there = QPointer(this), question](const Result<std::int64_t> &people) {
            if (there == nullptr || there->m_question != question || !people) {
                return;
            }
            const auto figure = static_cast<int>(*people);
            there->m_parts.side.setToTell(figure);
            there->m_parts.actions.find("list.notices")
                ->setText(figure > 0 ? tr("People to be told (%1)…").arg(figure)
                                     : tr("People to be told…"));
        });
}

/// The one that is open comes to the front.
template <typename Window, typename Make> Window *ClubLists::show(Make make)
{
    if (auto *open = m_page.findChild<Window *>()) {
        open->raise();
        open->activateWindow();
        return nullptr;
    }
    Window *made = make();
    made->show();
    return made;
}

/// What one may read of customers, the next one at the screen may not; and nobody, while it is
/// locked.
void ClubLists::closeOfOthers()
{
    if (m_parts.desk.actor() == m_actor) {
        return;
    }
    m_actor = m_parts.desk.actor();
    const auto close = [](const auto &lists) {
        for (QDialog *list : lists) {
            list->close();
        }
    };
    close(m_page.findChildren<NoticeList *>());
    close(m_page.findChildren<AuditList *>());
    close(m_page.findChildren<FreeTimeList *>());
    close(m_page.findChildren<StepTape *>());
    close(m_page.findChildren<CustomerCard *>());
}

void ClubLists::showNotices()
{
    auto *list = show<NoticeList>(
        [this] { return new NoticeList(m_parts.desk, m_parts.signals_, &m_page); });
    if (list != nullptr) {
        connect(list, &NoticeList::bookingWanted, &m_page, &ClubPage::openBooking);
    }
}

void ClubLists::showKinds()
{
    show<KindEditor>([this] { return new KindEditor(m_parts.desk, m_parts.signals_, &m_page); });
}

void ClubLists::showRules()
{
    auto *book = show<RuleBookDialog>(
        [this] { return new RuleBookDialog(m_parts.desk, m_parts.signals_, &m_page); });
    if (book != nullptr) {
        connect(book, &RuleBookDialog::bookingWanted, &m_page, &ClubPage::openBooking);
    }
}

void ClubLists::showPeople()
{
    show<PeopleDialog>(
        [this] { return new PeopleDialog(m_parts.desk, m_parts.signals_, &m_page); });
}

void ClubLists::showPlaces()
{
    auto *places = show<PlacesDialog>([this] {
        return new PlacesDialog(m_parts.desk, m_parts.signals_, m_parts.board.location(), &m_page);
    });
    if (places != nullptr) {
        connect(places, &PlacesDialog::closedDatesWanted, this, &ClubLists::showClosedDates);
    }
}

void ClubLists::showFeatures()
{
    showPeople();
    m_page.findChild<PeopleDialog *>()->showFeatures();
}

void ClubLists::showSteps()
{
    show<StepTape>([this] {
        return new StepTape(m_parts.desk, m_parts.signals_, m_parts.board.location(), &m_page);
    });
}

void ClubLists::showFreeTime()
{
    auto *list = show<FreeTimeList>([this] {
        return new FreeTimeList(m_parts.desk, m_parts.signals_, m_parts.board.location(), &m_page);
    });
    if (list != nullptr) {
        connect(list, &FreeTimeList::bookingWanted, &m_page, &ClubPage::openBooking);
    }
}

void ClubLists::showCustomer(CustomerId customer)
{
    auto *open = m_page.findChild<CustomerCard *>();
    if (open != nullptr && open->customer() != customer) {
        delete open; // one at a time
    }
    auto *card = show<CustomerCard>([this, customer] {
        return new CustomerCard(
            m_parts.desk, m_parts.signals_, customer, m_parts.board.location(), &m_page);
    });
    if (card != nullptr) {
        connect(card, &CustomerCard::bookingWanted, &m_page, &ClubPage::openBooking);
    }
}

void ClubLists::showClosedDates()
{
    show<ClosedDatesDialog>([this] {
        return new ClosedDatesDialog(
            m_parts.desk, m_parts.signals_, m_parts.board.location(), &m_page);
    });
}

} // namespace bayboard
