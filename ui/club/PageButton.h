#pragma once

#include <QLatin1String>
#include <QPushButton>

namespace bayboard {

/// A button of a page of the settings: Enter in a field beside it does not press it. Whoever lays
/// it out owns it.
[[nodiscard]] inline QPushButton *pageButton(const QString &name, const QString &text = {})
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

[[nodiscard]] inline QPushButton *pageButton(const char *name, const QString &text = {})
{
    return pageButton(QString(QLatin1String(name)), text);
}

} // namespace bayboard
