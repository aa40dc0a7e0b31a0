#include "ui/club/RuleChoice.h"

#include <QMenu>

namespace bayboard {

RuleChoice::RuleChoice(const QString &says, const QString &none, QWidget *parent)
    : QPushButton(parent)
    , m_says(says)
    , m_none(none)
{
    setAutoDefault(false);
    setStyleSheet(isRightToLeft() ? QStringLiteral("text-align: right;")
                                  : QStringLiteral("text-align: left;"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
    showChosen();
}

QAction *RuleChoice::addEntry(const QString &value, const QString &name)
{
    QAction *entry = menu()->addAction(name);
    entry->setData(value);
    entry->setCheckable(true);
    connect(entry, &QAction::triggered, this, [this] {
        showChosen();
        Q_EMIT chosenChanged(chosen());
    });
    return entry;
}

void RuleChoice::addChoice(const QString &value, const QString &name)
{
    addEntry(value, name);
}

void RuleChoice::setChosen(const QStringList &values)
{
    const QList<QAction *> entries = menu()->actions();
    for (QAction *entry : entries) {
        const QString value = entry->data().toString();
        entry->setChecked(values.contains(value));
        if (m_strange.contains(value) && !entry->isChecked()) {
            m_strange.removeAll(value);
            delete entry;
        }
    }
    for (const QString &value : values) {
        const QList<QAction *> now = menu()->actions();
        if (std::none_of(now.begin(), now.end(), [&](const QAction *entry) {
                return entry->data().toString() == value;
            })) {
            m_strange += value;
            addEntry(value, value)->setChecked(true);
        }
    }
    showChosen();
}

QStringList RuleChoice::chosen() const
{
    QStringList values;
    const QList<QAction *> entries = menu()->actions();
    for (const QAction *entry : entries) {
        if (entry->isChecked()) {
            values += entry->data().toString();
        }
    }
    return values;
}

void RuleChoice::showChosen()
{
    QStringList names;
    const QList<QAction *> entries = menu()->actions();
    for (const QAction *entry : entries) {
        if (entry->isChecked()) {
            names += entry->text();
        }
    }
    const QString text = names.isEmpty() ? m_none : names.join(QStringLiteral(", "));
    setText(text);
    setToolTip(names.isEmpty() ? QString() : text);
    setAccessibleName(tr("%1: %2").arg(m_says, text));
}

} // namespace bayboard
