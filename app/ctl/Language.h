#pragma once

#include <QString>

class QCoreApplication;

namespace bayboard {

/// Sets how dates and numbers are written and in which language the texts are; empty names mean the
/// system's (LC_ALL, LC_MESSAGES, LANG). Call before the first widget. English needs its
/// translation for plurals only.
void installLanguage(QCoreApplication &application, const QString &locale, const QString &language);

} // namespace bayboard
