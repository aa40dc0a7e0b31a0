#pragma once

#include "core/club/Club.h"
#include "ui/views/ViewKind.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace bayboard {

class Actions;
class MainMenu;
class PaletteField;
class PlaceSwitch;
class ViewStack;

/// The bar over the board: where, which day, take back, whether all is saved, who acts. Shows what
/// it is told and reports what is chosen; knows nothing of the desk.
class TopBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Saving { AllSaved, Saving, NotSaved, ReadOnly };

    /// Day, undo, redo and menu buttons trigger the registry's actions.
    TopBar(const Actions &actions, QWidget *parent = nullptr);

    void setClub(const Club &club);
    /// Offers the views that there are. Once.
    void addViews(const ViewStack &views);
    void setView(ViewKind kind);
    void setLocation(LocationId location);
    /// What is in view, whole and short.
    void setHeading(const QString &full, const QString &brief);
    void setActor(OperatorId who);
    /// Names of the steps ("Move A. Haddad"); empty: nothing to do.
    void setSteps(const QString &undo, const QString &redo);
    void setSaving(Saving state, const QString &reason = {});
    /// How the desk stands with its server, where all is saved: `kind` is a look of the pill
    /// ("saved", "saving", "failed"). Until it is called there is no server.
    void setSync(const QString &text, const QString &kind);

    /// Below its button, with the keyboard on its first entry.
    void openMenu();

    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString savingText() const;
    [[nodiscard]] QString heading() const;

    [[nodiscard]] PlaceSwitch &places() const { return *m_places; }

    [[nodiscard]] QToolButton *locationButton() const;

    [[nodiscard]] QToolButton *actorButton() const { return m_actor; }

    [[nodiscard]] MainMenu &menu() const { return *m_menu; }

    [[nodiscard]] QToolButton *pill() const { return m_saving; }

Q_SIGNALS:
    void locationChosen(bayboard::LocationId location);
    void actorChosen(bayboard::OperatorId who);
    /// Time to add what else can be done there.
    void actorMenuOpened(QMenu *menu);
    /// The pill was pressed; only where there is a server.
    void syncWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout &row, const QString &text, const char *action);
    void follow(QToolButton *button, const char *action);
    void addSearch(QHBoxLayout &row);
    void addMenu(QHBoxLayout &row);
    void arrange();
    void showViews(bool apart);
    void forgetSizes();
    void fillActors();
    void showPill();
    [[nodiscard]] QString undoButtonText(int pixels) const;
    [[nodiscard]] QString pillText(int pixels) const;
    [[nodiscard]] QString actorText(bool withRole) const;

    const Actions &m_actions;
    std::shared_ptr<const Club> m_club;
    PlaceSwitch *m_places = nullptr;
    QToolButton *m_today = nullptr;
    QLabel *m_heading = nullptr;
    QHBoxLayout *m_segment = nullptr; ///< one button a view
    std::vector<std::pair<ViewKind, QToolButton *>> m_views;
    QToolButton *m_oneView = nullptr; ///< all of them in a menu, where it is narrow
    QToolButton *m_new = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    PaletteField *m_search = nullptr;
    QToolButton *m_saving = nullptr;
    QToolButton *m_actor = nullptr;
    MainMenu *m_menu = nullptr;
    QColor m_identity;
    QString m_fullHeading;
    QString m_briefHeading;
    ViewKind m_view = ViewKind::Day;
    QString m_undoName;
    Saving m_state = Saving::AllSaved;
    QString m_reason; ///< why it is not saved
    QString m_syncText; ///< empty: there is no server
    QString m_syncKind;
    OperatorId m_who;
};

} // namespace bayboard
