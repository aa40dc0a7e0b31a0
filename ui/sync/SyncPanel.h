#pragma once

#include "core/desk/Desk.h"
#include "core/sync/ServerLink.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace bayboard {

class DeskSignals;

/// Behind the pill: how the line is and since when, what waits, what the server refused, and what
/// can be done about each. Stays open beside the board; refresh() after each new status.
class SyncPanel final : public QDialog
{
    Q_OBJECT
public:
    /// `location`: whose wall time is shown. All outlive it.
    SyncPanel(Desk &desk, ServerLink &link, LocationId location, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void conflictsWanted();

private:
    void build();
    void askForToken();
    void askForServer();
    void askWhetherAnew();
    void readWaiting();
    void fillWaiting(const std::vector<Step> &steps);
    [[nodiscard]] std::int64_t unconfirmed() const;

    Desk &m_desk;
    ServerLink &m_link;
    LocationId m_location;
    QLabel *m_head;
    QLabel *m_explanation;
    QLabel *m_facts;
    QLabel *m_fault;
    QLabel *m_count;
    QListWidget *m_waiting;
    QPushButton *m_decide;
    QPushButton *m_anew;
    QPushButton *m_server;
    QPushButton *m_token;
    QPushButton *m_try;
    quint64 m_question = 0;
};

} // namespace bayboard
