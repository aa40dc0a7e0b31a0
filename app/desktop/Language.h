#pragma once

#include <QString>

class QApplication;

namespace bayboard {

/// Sets how dates and numbers are written and in which language the texts are; empty names mean the
/// system's. Call before the first widget. English needs its translation for plurals only.
void installLanguage(QApplication &application, const QString &locale, const QString &language);

} // namespace bayboard
