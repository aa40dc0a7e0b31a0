#pragma once

#include "core/desk/Desk.h"
#include "ui/palette/PaletteEntry.h"
#include "ui/views/ClubView.h"
#include "ui/views/ViewKind.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace bayboard {

class Actions;
class ClubPage;
class DeskSignals;
class PalettePopup;

/// Opens the command palette over a page, shows on the board what is marked in it, and does what is
/// chosen; Esc leads back to where one was. All parts outlive it.
class PaletteOpener final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        DeskSignals &deskSignals;
        Actions &actions;
    };

    PaletteOpener(const Parts &parts, ClubPage &page);

    /// Registers the action that opens it.
    static void install(Actions &actions, const std::function<PaletteOpener &()> &opener);

    void open();

    /// Null until it was first opened.
    [[nodiscard]] PalettePopup *popup() const { return m_popup; }

private:
    /// Where one was when it opened.
    struct Origin
    {
        ViewKind kind = ViewKind::Day;
        ViewPlace place;
        LocationId boardLocation;
        LocalDate boardDate{};
        int down = 0; ///< of the board's scroll bars
        int across = 0;
        QPointer<QWidget> focus;
    };

    void make();
    void remember();
    void goBack();
    void focusBack();
    [[nodiscard]] std::vector<PaletteCommand> commands() const;
    [[nodiscard]] QString obstacleOf(const QString &id) const;
    void showSlot(const std::optional<PaletteSlot> &slot);
    void keepInSight();
    void take(const PaletteEntry &entry, const QString &name);
    void run(const QString &command);
    void lookAt(LocalDate date);
    void openCustomer(CustomerId id, const QString &name);
    void bookFor(const QString &name);
    void nameIn(const QString &name);

    Parts m_parts;
    ClubPage &m_page;
    PalettePopup *m_popup = nullptr;
    Origin m_origin;
    std::optional<PaletteSlot> m_shown; ///< by the board, as long as it is marked
};

} // namespace bayboard
