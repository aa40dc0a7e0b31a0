#pragma once

#include "core/desk/Desk.h"

#include <QDialog>

class QTabWidget;

namespace bayboard {

class DeskSignals;
class FeaturePage;
class PersonPage;
class RolePage;

/// Who works with the program, what the roles let people do, and what the club has switched off: a
/// page each. GUI thread.
class PeopleDialog final : public QDialog
{
    Q_OBJECT
public:
    PeopleDialog(Desk &desk, DeskSignals &signals_, QWidget *parent = nullptr);

    [[nodiscard]] PersonPage &people() const { return *m_people; }

    [[nodiscard]] RolePage &roles() const { return *m_roles; }

    [[nodiscard]] FeaturePage &features() const { return *m_features; }

    void showRoles();
    void showFeatures();
    /// What was not saved is asked about first.
    void reject() override;

private:
    QTabWidget *m_tabs;
    PersonPage *m_people;
    RolePage *m_roles;
    FeaturePage *m_features;
};

} // namespace bayboard
