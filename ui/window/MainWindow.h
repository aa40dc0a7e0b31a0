#pragma once

#include "core/desk/Desk.h"
#include "ui/dialogs/WelcomePage.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace bayboard {

class Actions;
class ClubPage;

/// The window: the welcome page until there is a club, then the club's page.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Begins to read the bookings that showClub() will show first, in a club whose location `last`
    /// was shown last. On the desk's thread, or before anybody else has the desk.
    static void
    readFirstDay(Desk &desk, std::optional<LocationId> last, std::optional<LocalDate> date);

    /// `gone`: the file of last time, when it is missed.
    void showWelcome(const WelcomePage::Gone &gone = {});
    /// Takes the place of what was shown. The desk must outlive the page: closeClub() first.
    void showClub(Desk &desk, OperatorId who, std::optional<LocalDate> date);
    /// Remembers the state and lets go of the desk.
    void closeClub();

    /// Null while there is none.
    [[nodiscard]] ClubPage *clubPage() const { return m_page; }

    [[nodiscard]] Actions *actions() const { return m_actions.get(); }

    /// Out of the dock, before other windows, with the keys as far as the desktop lets it.
    void bringToFront();
    /// With a file its report follows at once.
    void openImport(const QString &file = {});

Q_SIGNALS:
    void demoWanted();
    void newClubWanted();
    void importIntoNewClubWanted();
    void openWanted();
    void joinWanted();
    void giveWanted();
    void restoreWanted(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void addProgramActions();

    std::unique_ptr<Actions> m_actions;
    ClubPage *m_page = nullptr;
    Desk *m_desk = nullptr;
    QTimer m_keep; ///< saves the state when it has not changed for a moment
};

} // namespace bayboard
