#include "ui/club/PeopleDialog.h"

#include "ui/club/FeaturePage.h"
#include "ui/club/PersonPage.h"
#include "ui/club/RolePage.h"
#include "ui/club/SignInRow.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace bayboard {

PeopleDialog::PeopleDialog(Desk &desk, DeskSignals &signals_, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
    , m_people(new PersonPage(desk, signals_))
    , m_roles(new RolePage(desk, signals_))
    , m_features(new FeaturePage(desk, signals_))
{
    setObjectName(QStringLiteral("peopleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Operators and roles"));
    resize(860, 680);
    m_tabs->addTab(m_people, tr("O&perators"));
    m_tabs->addTab(m_roles, tr("Ro&les"));
    m_tabs->addTab(m_features, tr("Sw&itches"));
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 6, 4, 4);
    column->addWidget(m_tabs, 1);
    column->addWidget(new SignInRow(desk, signals_));
}

void PeopleDialog::showRoles()
{
    m_tabs->setCurrentWidget(m_roles);
}

void PeopleDialog::showFeatures()
{
    m_tabs->setCurrentWidget(m_features);
}

void PeopleDialog::reject()
{
    m_people->afterUnsaved([this] { m_roles->afterUnsaved([this] { QDialog::reject(); }); });
}

} // namespace bayboard
