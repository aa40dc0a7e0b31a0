#pragma once

#include "core/desk/Desk.h"

#include <QDialog>

class QTabWidget;

namespace bayboard {

class BayPage;
class DeskSignals;
class LocationPage;
class SettingsPage;
class TierPage;

/// What the club is made of: its locations, their bays, the tiers of its customers, and what it
/// says of itself, a page each. GUI thread.
class PlacesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `location`: whose fields and bays are shown first.
    PlacesDialog(Desk &desk, DeskSignals &signals_, LocationId location, QWidget *parent = nullptr);

    [[nodiscard]] LocationPage &locations() const { return *m_locations; }

    [[nodiscard]] BayPage &bays() const { return *m_bays; }

    [[nodiscard]] TierPage &tiers() const { return *m_tiers; }

    [[nodiscard]] SettingsPage &settings() const { return *m_settings; }

    /// What was not saved is asked about first.
    void reject() override;

Q_SIGNALS:
    void closedDatesWanted();

private:
    QTabWidget *m_tabs;
    LocationPage *m_locations;
    BayPage *m_bays;
    TierPage *m_tiers;
    SettingsPage *m_settings;
};

} // namespace bayboard
