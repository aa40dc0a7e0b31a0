#include "ui/window/KeptKeys.h"

#include <QSettings>
#include <QStringList>

namespace bayboard {
namespace {

QString nameFor(const QString &command)
{
    return QStringLiteral("keys/") + command;
}

} // namespace

std::optional<QList<QKeySequence>> KeptKeys::of(const QString &command)
{
    const QVariant kept = QSettings().value(nameFor(command));
    if (!kept.isValid()) {
        return std::nullopt;
    }
    QList<QKeySequence> keys;
    for (const QString &text : kept.toStringList()) {
        const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown) {
            keys += key;
        }
    }
    return keys;
}

void KeptKeys::keep(const QString &command, const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts += key.toString(QKeySequence::PortableText);
    }
    QSettings().setValue(nameFor(command), texts);
}

void KeptKeys::forget(const QString &command)
{
    QSettings().remove(nameFor(command));
}

} // namespace bayboard
