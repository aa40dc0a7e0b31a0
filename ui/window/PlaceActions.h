#pragma once

#include "core/desk/Desk.h"
#include "ui/palette/PaletteEntry.h"

#include <QWidget>

namespace bayboard {

class Actions;
class BoardView;
class StatusLine;
class TopBar;
class ViewStack;

/// Which locations stand side by side, and for which one this computer is kept: carries out what is
/// chosen and remembers it on this computer.
class PlaceActions final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        Actions &actions;
        TopBar &bar;
        ViewStack &views;
        BoardView &board;
        StatusLine &status;
    };

    PlaceActions(const Parts &parts, QWidget &page);
    /// The action with the ticks. `places` is asked when it runs.
    static void
    install(Actions &actions, const Desk &desk, const std::function<PlaceActions *()> &places);

    /// As this computer remembers it; before a day is shown.
    void restore();
    /// Another location is worked in, or other ones are shown.
    void show();
    void setBeside(LocationId location, bool beside);
    void setHome(LocationId home);
    void openMenu();
    /// "Show Bedford beside", for the palette.
    [[nodiscard]] std::vector<PaletteCommand> commands() const;
    /// False: it is none of these.
    [[nodiscard]] bool run(const QString &command);

private:
    [[nodiscard]] QString nameOf(LocationId location) const;
    void keep(const std::vector<LocationId> &beside) const;

    Parts m_parts;
    LocationId m_home;
    LocationId m_told; ///< it was said that one works there
};

} // namespace bayboard
