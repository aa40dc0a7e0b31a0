#pragma once

#include <QString>

class QCoreApplication;

namespace bayboard {

/// Sets how dates and numbers are written and in which language the texts are; empty names mean the
/// system's (LC_ALL, LC_MESSAGES, LANG). A language that the program does not speak (it speaks
/// those of translations/CMakeLists.txt) gives English. Call before the first widget.
void installLanguage(QCoreApplication &application, const QString &locale, const QString &language);

} // namespace bayboard
