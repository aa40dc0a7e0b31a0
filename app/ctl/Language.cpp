#include "app/ctl/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace bayboard {

void installLanguage(QCoreApplication &application, const QString &locale, const QString &language)
{
    const QLocale texts = language.isEmpty() ? QLocale() : QLocale(language);
    const bool named = !locale.isEmpty() || !language.isEmpty();
    if (named) {
        QLocale::setDefault(QLocale(locale.isEmpty() ? language : locale));
    } else if (QLocale().language() == QLocale::C) {
        QLocale::setDefault(QLocale(QLocale::English)); // C has no names of days to show
    }
    auto *ours = new QTranslator(&application);
    if (ours->load(texts, QStringLiteral("bayboard"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || ours->load(QStringLiteral(":/i18n/bayboard_en"))) {
        QCoreApplication::installTranslator(ours);
    }
    const QLocale spoken(ours->language()); // not what was asked for, where we do not speak that
    if (spoken.language() != QLocale::English && spoken.language() != QLocale::C) {
        auto *qt = new QTranslator(&application); // buttons of Qt's own dialogs
        if (qt->load(spoken,
                     QStringLiteral("qtbase"),
                     QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(qt);
        }
    }
}

} // namespace bayboard
