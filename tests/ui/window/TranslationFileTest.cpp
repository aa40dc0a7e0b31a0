#include "tests/support/TestDesk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace {

/// Sources of messages that the file leaves untranslated.
QStringList unfinished(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList sources;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")
                   && xml.attributes().value(QLatin1String("type"))
                       == QLatin1String("unfinished")) {
            sources += source;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return sources;
}

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or those of a plural
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    bool isPlural = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}, {}});
            isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"));
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            messages.back().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")
                   || (xml.name() == QLatin1String("translation") && !isPlural)) {
            messages.back().forms += xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QString inSources(const QString &path)
{
    return QStringLiteral(BAYBOARD_SOURCE) + path;
}

QString fileOf(const QString &language)
{
    return inSources(QStringLiteral("/translations/bayboard_%1.ts").arg(language));
}

/// Every language that has a file, but English.
QStringList otherLanguages()
{
    QStringList languages;
    const QDir folder(inSources(QStringLiteral("/translations")));
    for (const QString &file : folder.entryList({QStringLiteral("bayboard_*.ts")}))
        languages += file.mid(9, file.size() - 12);
    languages.removeOne(QStringLiteral("en"));
    return languages;
}

/// What the files leave untranslated after looking through the sources again.
QStringList missingAfterUpdate(const QStringList &languages, const QStringList &options)
{
    bayboard::test::TemporaryFolder folder;
    QStringList copies;
    for (const QString &language : languages) {
        copies += QString::fromStdString(folder.path(language.toStdString() + ".ts").string());
        EXPECT_TRUE(QFile::copy(fileOf(language), copies.back()));
    }
    QProcess lupdate;
    lupdate.start(
        QStringLiteral(BAYBOARD_LUPDATE),
        QStringList{QStringLiteral("-silent"),
                    QStringLiteral("-I"),
                    inSources({}),
                    QStringLiteral("-no-obsolete"),
                    QStringLiteral("-locations"),
                    QStringLiteral("none"),
                    QStringLiteral("-tr-function-alias"),
                    QStringLiteral("Q_DECLARE_TR_FUNCTIONS+=BAYBOARD_TRANSLATION_CONTEXT")}
            + options
            + QStringList{inSources(QStringLiteral("/core")),
                          inSources(QStringLiteral("/ui")),
                          inSources(QStringLiteral("/app")),
                          QStringLiteral("-ts")}
            + copies);
    EXPECT_TRUE(lupdate.waitForFinished(120000));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    QStringList missing;
    for (qsizetype i = 0; i < copies.size(); ++i)
        for (const QString &source : unfinished(copies[i]))
            missing += languages[i] + QStringLiteral(": ") + source;
    return missing;
}

} // namespace

TEST(TranslationFiles, ThereAreFrenchGermanAndSpanish)
{
    EXPECT_EQ(otherLanguages().join(u',').toStdString(), "de,es,fr");
    EXPECT_EQ(QDir(QStringLiteral(":/i18n")).entryList().join(u',').toStdString(),
              "bayboard_de.qm,bayboard_en.qm,bayboard_es.qm,bayboard_fr.qm");
}

TEST(TranslationFiles, EveryTextIsInEveryLanguage)
{
    EXPECT_EQ(missingAfterUpdate(otherLanguages(), {}).join(QStringLiteral(" | ")).toStdString(),
              "");
}

/// %1 … %9 and %n, each once.
std::set<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9n]"));
    std::set<QString> found;
    for (auto at = place.globalMatch(text); at.hasNext();)
        found.insert(at.next().captured());
    return found;
}

/// What a program reads and no language may change: options and the names of JSON members.
QStringList machineWordsIn(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]*"));
    static const QRegularExpression member(QStringLiteral("--[a-z][a-z-]*|\"[A-Za-z_]+\""));
    const bool isJson = text.contains(QStringLiteral("{\""));
    QStringList found;
    for (auto at = (isJson ? member : option).globalMatch(text); at.hasNext();)
        found += at.next().captured();
    found.sort();
    return found;
}

TEST(TranslationFiles, EveryLanguageKeepsPlaceholdersOptionsAndJson)
{
    for (const QString &language : otherLanguages()) {
        for (const Message &message : messagesOf(fileOf(language))) {
            EXPECT_EQ(placesIn(message.source), placesIn(message.forms.join(u' ')))
                << language.toStdString() << ": " << message.source.toStdString();
            for (const QString &form : message.forms)
                EXPECT_EQ(machineWordsIn(message.source), machineWordsIn(form))
                    << language.toStdString() << ": " << message.source.toStdString();
            // A literal behind a template is a comment to lupdate; then the text would not be
            // found.
            const bool isPhrase = message.context == QLatin1String("Phrase");
            EXPECT_FALSE(isPhrase && !message.comment.isEmpty()) << message.source.toStdString();
        }
    }
}

/// The letters behind &, which a key reaches.
int mnemonicsIn(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^ &]"));
    return static_cast<int>(text.count(mnemonic));
}

TEST(TranslationFiles, EveryLanguageKeepsTheKeysOfTheWindow)
{
    for (const QString &language : otherLanguages()) {
        for (const Message &message : messagesOf(fileOf(language)))
            for (const QString &form : message.forms)
                EXPECT_EQ(mnemonicsIn(message.source), mnemonicsIn(form))
                    << language.toStdString() << ": " << message.source.toStdString();
    }
}

TEST(TranslationFiles, EveryPluralIsInEnglish)
{
    EXPECT_EQ(missingAfterUpdate({QStringLiteral("en")}, {QStringLiteral("-pluralonly")})
                  .join(QStringLiteral(" | "))
                  .toStdString(),
              "");
}
