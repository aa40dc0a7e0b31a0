#pragma once

#include "core/club/Club.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace bayboard {

/// Where one works, in the bar over the board: the location on its colour with a menu of all, ticks
/// for those that stand beside it, and a mark while it is not the location that this computer is
/// kept for. Shows what it is told and reports what is chosen.
class PlaceSwitch final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceSwitch(QWidget *parent);

    void setClub(std::shared_ptr<const Club> club);
    void setLocation(LocationId location);
    /// All that are side by side, that one among them.
    void setShown(const std::vector<LocationId> &shown);
    /// The location that this computer is kept for; null: none in particular.
    void setHome(LocationId home);
    /// Whether there is room for words on the mark.
    void setBrief(bool brief);
    /// The menu with the ticks, for a key.
    void openBeside();

    [[nodiscard]] QToolButton *button() const { return m_button; }

    /// Says where this computer is kept, and goes there; hidden while one works there.
    [[nodiscard]] QToolButton *awayButton() const { return m_away; }

Q_SIGNALS:
    void locationChosen(bayboard::LocationId location);
    /// To stand beside what is shown, or no longer.
    void besideChosen(bayboard::LocationId location, bool beside);
    void homeChosen(bayboard::LocationId home); ///< null: none any more

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDot();
    void addPlaces(QMenu &menu);
    void addBeside(QMenu &menu);
    void addHome(QMenu &menu);
    void fill();
    void showAway();
    void sizeChanged();

    std::shared_ptr<const Club> m_club;
    QToolButton *m_button;
    QToolButton *m_away;
    QMenu *m_beside;
    LocationId m_location;
    LocationId m_home;
    std::vector<LocationId> m_shown;
    bool m_brief = false;
};

/// Why a location cannot stand beside what is shown, as a sentence; empty: it can.
[[nodiscard]] QString
besideObstacle(const Club &club, const std::vector<LocationId> &shown, LocationId other);

} // namespace bayboard
