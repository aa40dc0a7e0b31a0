#include "ui/window/Actions.h"

#include "ui/window/KeptKeys.h"

#include <QWidget>

#include <algorithm>

namespace bayboard {

Actions::Actions(QWidget &window) : QObject(&window), m_window(window) { }

QAction *Actions::add(ActionSpec spec)
{
    auto *action = new QAction(spec.text, this);
    action->setObjectName(QLatin1String(spec.id));
    const QList<QKeySequence> keys = KeptKeys::of(action->objectName()).value_or(spec.keys);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [this, action, run = std::move(spec.run)] {
        Q_EMIT triggered(action->objectName());
        run();
    });
    m_window.addAction(action);
    QAction *objector = nullptr;
    if (spec.obstacle) {
        objector = new QAction(this);
        objector->setShortcuts(keys);
        objector->setEnabled(false);
        connect(objector, &QAction::triggered, this, [this, obstacle = spec.obstacle] {
            Q_EMIT refused(obstacle());
        });
        m_window.addAction(objector);
    }
    m_entries.push_back({action,
                         objector,
                         std::move(spec.keys),
                         std::move(spec.enabled),
                         std::move(spec.obstacle)});
    const auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &candidate) {
        return candidate.title == spec.group;
    });
    if (group == m_groups.end()) {
        m_groups.push_back({spec.group, {action}});
    } else {
        group->actions.append(action);
    }
    return action;
}

QAction *Actions::find(const char *id) const
{
    const auto entry
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &candidate) {
              return candidate.action->objectName() == QLatin1String(id);
          });
    return entry == m_entries.end() ? nullptr : entry->action;
}

void Actions::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    for (const Entry &entry : m_entries) {
        if (entry.action->objectName() == id) {
            entry.action->setShortcuts(keys);
            if (entry.objector != nullptr) {
                entry.objector->setShortcuts(keys);
            }
        }
    }
}

QList<QKeySequence> Actions::usualKeys(const QAction &action) const
{
    const auto entry
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &candidate) {
              return candidate.action == &action;
          });
    return entry == m_entries.end() ? QList<QKeySequence>() : entry->usualKeys;
}

void Actions::refresh()
{
    for (const Entry &entry : m_entries) {
        const QString why = entry.obstacle ? entry.obstacle() : QString();
        if (entry.enabled || entry.obstacle) {
            entry.action->setEnabled(why.isEmpty() && (!entry.enabled || entry.enabled()));
        }
        if (entry.obstacle) {
            entry.objector->setEnabled(!why.isEmpty());
            entry.action->setToolTip(why.isEmpty() ? entry.action->text() : why);
        }
    }
}

} // namespace bayboard
