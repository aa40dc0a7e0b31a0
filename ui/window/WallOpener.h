#pragma once

#include "core/reports/PlaceView.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace bayboard {

class Actions;
class DeskSignals;
class PinActions;
class WallWindow;

/// Shows a wall of one location in place of the program's window. Who leaves it comes back to that
/// window, locked where the operator has something to lock with. All parts outlive it.
class WallOpener final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        DeskSignals &signals_;
        PinActions &pins;
    };

    /// `page`: the club's; its window is hidden meanwhile.
    WallOpener(const Parts &parts, QWidget &page);
    ~WallOpener() override;

    /// Registers the actions that show one; `walls` and `place` are asked when one runs.
    static void install(Actions &actions,
                        const Desk &desk,
                        std::function<WallOpener &()> walls,
                        std::function<LocationId()> place);

    /// Takes the place of one that is shown. Where nobody is let in yet it waits for that.
    void show(PlaceViewKind kind, LocationId location);

    /// Null while there is none.
    [[nodiscard]] WallWindow *wall() const { return m_wall.get(); }

private:
    void leave();
    void showWaiting();

    Parts m_parts;
    QWidget &m_page;
    std::unique_ptr<WallWindow> m_wall;
    std::optional<std::pair<PlaceViewKind, LocationId>> m_waiting;
};

} // namespace bayboard
