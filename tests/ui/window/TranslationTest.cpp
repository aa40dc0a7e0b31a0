#include "tests/support/TestDesk.h"
#include "ui/panes/Words.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace bayboard;

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

/// The file as it would be after looking through the sources again.
QStringList missingAfterUpdate(const char *language, const QStringList &options)
{
    test::TemporaryFolder folder;
    const QString root = QStringLiteral(BAYBOARD_SOURCE);
    const QString name = QStringLiteral("bayboard_%1.ts").arg(QLatin1String(language));
    const QString copy = QString::fromStdString(folder.path(name.toStdString()).string());
    EXPECT_TRUE(QFile::copy(root + QStringLiteral("/translations/") + name, copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(BAYBOARD_LUPDATE),
                  QStringList{QStringLiteral("-silent"),
                              QStringLiteral("-I"),
                              root,
                              QStringLiteral("-no-obsolete"),
                              QStringLiteral("-locations"),
                              QStringLiteral("none")}
                      + options
                      + QStringList{root + QStringLiteral("/core"),
                                    root + QStringLiteral("/ui"),
                                    root + QStringLiteral("/app"),
                                    QStringLiteral("-ts"),
                                    copy});
    EXPECT_TRUE(lupdate.waitForFinished(120000));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    return unfinished(copy);
}

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

} // namespace

TEST(Translations, EveryTextIsInFrench)
{
    EXPECT_EQ(missingAfterUpdate("fr", {}).join(QStringLiteral(" | ")).toStdString(), "");
}

TEST(Translations, EveryPluralIsInEnglish)
{
    EXPECT_EQ(missingAfterUpdate("en", {QStringLiteral("-pluralonly")})
                  .join(QStringLiteral(" | "))
                  .toStdString(),
              "");
}

TEST(Translations, FrenchIsInTheProgram)
{
    const InLanguage french("fr");
    EXPECT_EQ(words::state(BookingState::Confirmed), QStringLiteral("Confirmée"));
    EXPECT_EQ(words::error(Error{ErrorCode::NothingToUndo, {}}), QStringLiteral("Rien à annuler"));
}

TEST(Translations, EnglishCountsOneAndMany)
{
    const InLanguage english("en");
    EXPECT_EQ(QCoreApplication::translate("DayFigures", "%n booking(s)", nullptr, 1),
              QStringLiteral("1 booking"));
    EXPECT_EQ(QCoreApplication::translate("DayFigures", "%n booking(s)", nullptr, 22),
              QStringLiteral("22 bookings"));
}
