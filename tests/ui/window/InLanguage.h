#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace bayboard::test {

/// Texts in a language for as long as it lives.
class InLanguage
{
public:
    explicit InLanguage(const char *language)
    {
        EXPECT_TRUE(
            m_translator.load(QStringLiteral(":/i18n/bayboard_%1").arg(QLatin1String(language))));
        QCoreApplication::installTranslator(&m_translator);
    }

    ~InLanguage() { QCoreApplication::removeTranslator(&m_translator); }

    InLanguage(const InLanguage &) = delete;
    InLanguage &operator=(const InLanguage &) = delete;

private:
    QTranslator m_translator;
};

} // namespace bayboard::test
