#include "ui/club/PlacesDialog.h"

#include "ui/club/BayPage.h"
#include "ui/club/LocationPage.h"
#include "ui/club/SettingsPage.h"
#include "ui/club/TierPage.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace bayboard {

PlacesDialog::PlacesDialog(Desk &desk, DeskSignals &signals_, LocationId location, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
    , m_locations(new LocationPage(desk, signals_))
    , m_bays(new BayPage(desk, signals_))
    , m_tiers(new TierPage(desk, signals_))
    , m_settings(new SettingsPage(desk, signals_))
{
    setObjectName(QStringLiteral("placesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Locations, bays and tiers"));
    resize(860, 720);
    m_tabs->addTab(m_locations, tr("&Locations"));
    m_tabs->addTab(m_bays, tr("&Bays"));
    m_tabs->addTab(m_tiers, tr("T&iers"));
    m_tabs->addTab(m_settings, tr("&Club"));
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 6, 4, 4);
    column->addWidget(m_tabs, 1);
    m_locations->choose(QString::fromStdString(location.toString()));
    m_bays->showLocation(location);
    connect(m_locations, &LocationPage::closedDatesWanted, this, &PlacesDialog::closedDatesWanted);
}

void PlacesDialog::reject()
{
    const auto close = [this] {
        m_settings->afterUnsaved([this] { QDialog::reject(); });
    };
    m_locations->afterUnsaved(
        [this, close] { m_bays->afterUnsaved([this, close] { m_tiers->afterUnsaved(close); }); });
}

} // namespace bayboard
