#pragma once

#include <QKeySequence>
#include <QList>
#include <QStringList>

namespace bayboard {

/// The keys of one command as this system writes them: "Ctrl+F, /".
[[nodiscard]] inline QString keyTexts(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

} // namespace bayboard
