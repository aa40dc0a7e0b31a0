#pragma once

#include "core/desk/Desk.h"

#include <QObject>

class QDialog;

namespace bayboard {

class Actions;
class BoardView;
class ClubPage;
class DeskSignals;
class SidePane;

/// The windows that stay open beside the board: people to be told, kinds of block, closed dates,
/// locations and bays, operators. Each once. Keeps the count of people to be told in sight. All
/// parts outlive it.
class ClubLists final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        DeskSignals &signals_;
        Actions &actions;
        SidePane &side;
        BoardView &board;
    };

    ClubLists(const Parts &parts, ClubPage &page);

    /// Registers the actions that open them; `lists` is asked when one runs.
    static void install(Actions &actions, const Desk &desk, std::function<ClubLists &()> lists);

    /// Asks how many people are to be told.
    void count();

    void showNotices();
    void showKinds();
    void showClosedDates();
    void showPeople();
    void showPlaces();
    void showFeatures();
    void showRules();
    void showSteps();
    void showFreeTime();
    void showCustomer(CustomerId customer);

private:
    template <typename Window, typename Make> Window *show(Make make);

    void closeOfOthers();

    Parts m_parts;
    ClubPage &m_page;
    OperatorId m_actor; ///< whose lists are open
    quint64 m_question = 0;
};

} // namespace bayboard
