#include "ui/dialogs/ZoneChoice.h"

#include "core/time/Zone.h"

#include <QCompleter>
#include <QTimeZone>

namespace bayboard {
namespace {

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        names += QString::fromLatin1(id);
    }
    // The list leaves some out (Etc/UTC, which servers have): what this computer runs on is one.
    const QByteArray here = QTimeZone::systemTimeZoneId();
    if (!here.isEmpty() && !names.contains(QString::fromLatin1(here))
        && Zone::load(here.toStdString())) {
        names.prepend(QString::fromLatin1(here));
    }
    return names;
}

} // namespace

ZoneChoice::ZoneChoice(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItems(zoneNames());
    setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void ZoneChoice::setZone(const QString &id)
{
    if (!id.isEmpty() && findText(id, Qt::MatchFixedString | Qt::MatchCaseSensitive) < 0) {
        insertItem(0, id);
    }
    setCurrentText(id);
}

QString ZoneChoice::zone() const
{
    return currentText().trimmed();
}

bool ZoneChoice::isKnown() const
{
    return findText(zone(), Qt::MatchFixedString | Qt::MatchCaseSensitive) >= 0
        && Zone::load(zone().toStdString());
}

} // namespace bayboard
