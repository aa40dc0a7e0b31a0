#include "ui/views/ViewStack.h"

#include <QKeyEvent>

#include <algorithm>

namespace bayboard {

ViewStack::ViewStack(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("views"));
}

const ViewStack::Entry &ViewStack::entryOf(ViewKind kind) const
{
    return m_entries[static_cast<std::size_t>(kind)];
}

bool ViewStack::has(ViewKind kind) const
{
    return entryOf(kind).make != nullptr;
}

ClubView *ViewStack::view(ViewKind kind) const
{
    return entryOf(kind).view;
}

ClubView &ViewStack::current() const
{
    return *view(m_kind);
}

void ViewStack::add(ViewKind kind, Make make)
{
    m_entries[static_cast<std::size_t>(kind)].make = std::move(make);
    if (count() == 0) {
        m_kind = kind;
        setCurrentWidget(&madeView(kind));
    }
}

ClubView &ViewStack::madeView(ViewKind kind)
{
    Entry &entry = m_entries[static_cast<std::size_t>(kind)];
    if (entry.view == nullptr) {
        entry.view = entry.make(this);
        addWidget(entry.view);
        Q_EMIT made(entry.view);
    }
    return *entry.view;
}

void ViewStack::show(ViewKind kind)
{
    if (kind != m_kind) {
        show(kind, current().place());
    }
}

void ViewStack::show(ViewKind kind, const ViewPlace &place)
{
    if (!has(kind)) {
        return;
    }
    if (kind == m_kind) {
        current().look(place);
        return;
    }
    ClubView &before = current();
    const auto chosen = before.selection().entity;
    before.letGo();
    ClubView &after = madeView(kind);
    after.look(place);
    if (chosen) {
        after.select(*chosen);
    } else if (after.selection().entity) {
        after.clearSelection();
    }
    m_kind = kind;
    setCurrentWidget(&after);
    focus();
    Q_EMIT shown(kind);
}

void ViewStack::focus()
{
    current().entry()->setFocus();
}

void ViewStack::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        for (const ViewKind kind : allViewKinds) {
            if (event->key() == letterOf(kind) && has(kind)) {
                show(kind);
                return;
            }
        }
        if (event->key() == Qt::Key_T) {
            Q_EMIT actionWanted("day.today");
            return;
        }
        if (event->key() == Qt::Key_G) {
            Q_EMIT actionWanted("day.goto");
            return;
        }
    }
    QStackedWidget::keyPressEvent(event);
}

} // namespace bayboard
