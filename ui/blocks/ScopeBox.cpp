#include "ui/blocks/ScopeBox.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bayboard {

ScopeBox::ScopeBox(QWidget *parent)
    : QWidget(parent)
    , m_scopes(new QButtonGroup(this))
    , m_group(new QCheckBox(tr("on all bays of that date"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](EditScope scope, const char *name, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(QLatin1String(name));
        m_scopes->addButton(button, static_cast<int>(scope));
        column->addWidget(button);
        if (scope == EditScope::This) {
            button->setChecked(true);
            column->addWidget(m_group);
            connect(button, &QRadioButton::toggled, m_group, &QWidget::setEnabled);
        }
    };
    m_group->setObjectName(QStringLiteral("scopeGroup"));
    m_group->setContentsMargins(20, 0, 0, 0);
    add(EditScope::This, "scopeThis", tr("This date only"));
    add(EditScope::Following, "scopeFollowing", tr("This date and all that follow"));
    add(EditScope::All, "scopeAll", tr("All dates (what is over stays as it was)"));
    connect(m_scopes, &QButtonGroup::idToggled, this, &ScopeBox::changed);
}

void ScopeBox::leaveOutThis()
{
    m_scopes->button(static_cast<int>(EditScope::Following))->setChecked(true);
    m_scopes->button(static_cast<int>(EditScope::This))->hide();
    m_group->hide();
}

EditScope ScopeBox::scope() const
{
    return static_cast<EditScope>(m_scopes->checkedId());
}

bool ScopeBox::isGroup() const
{
    return scope() == EditScope::This && m_group->isChecked();
}

} // namespace bayboard
