#pragma once

#include "core/exchange/CsvGuard.h"
#include "core/text/Words.h"

#include <QString>

namespace bayboard {

/// A cell of a list that is saved, in quotes: a program of tables takes no words for a formula.
[[nodiscard]] inline QString csvCell(const QString &text)
{
    QString guarded = text::fromUtf8(guardedCell(text.toStdString()));
    guarded.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + guarded + QLatin1Char('"');
}

} // namespace bayboard
