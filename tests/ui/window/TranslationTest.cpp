#include "core/recurrence/BasicTime.h"
#include "core/text/ErrorSentences.h"
#include "core/text/RepeatSentences.h"
#include "tests/support/TestDesk.h"
#include "tests/ui/window/InLanguage.h"
#include "ui/panes/Words.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <set>
#include <vector>

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

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString translation; ///< the forms of a plural one behind the other
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}, {}});
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            messages.back().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().translation
                = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
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
    lupdate.start(
        QStringLiteral(BAYBOARD_LUPDATE),
        QStringList{QStringLiteral("-silent"),
                    QStringLiteral("-I"),
                    root,
                    QStringLiteral("-no-obsolete"),
                    QStringLiteral("-locations"),
                    QStringLiteral("none"),
                    QStringLiteral("-tr-function-alias"),
                    QStringLiteral("Q_DECLARE_TR_FUNCTIONS+=BAYBOARD_TRANSLATION_CONTEXT")}
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

} // namespace

TEST(Translations, EveryTextIsInFrench)
{
    EXPECT_EQ(missingAfterUpdate("fr", {}).join(QStringLiteral(" | ")).toStdString(), "");
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

TEST(Translations, FrenchKeepsPlaceholdersOptionsAndJson)
{
    for (const Message &message : messagesOf(QStringLiteral(BAYBOARD_SOURCE)
                                             + QStringLiteral("/translations/bayboard_fr.ts"))) {
        EXPECT_EQ(placesIn(message.source), placesIn(message.translation))
            << message.source.toStdString();
        EXPECT_EQ(machineWordsIn(message.source), machineWordsIn(message.translation))
            << message.source.toStdString();
        // A literal behind a template is a comment to lupdate; then the text would not be found.
        const bool isPhrase = message.context == QLatin1String("Phrase");
        EXPECT_FALSE(isPhrase && !message.comment.isEmpty()) << message.source.toStdString();
    }
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
    const test::InLanguage french("fr");
    EXPECT_EQ(words::state(BookingState::Confirmed), QStringLiteral("Confirmée"));
    EXPECT_EQ(words::error(Error{ErrorCode::NothingToUndo, {}}), QStringLiteral("Rien à annuler"));
}

TEST(Translations, FrenchSpeaksOfWhatRepeats)
{
    const test::InLanguage french("fr");
    text::Context context;
    context.locale = QLocale(QLocale::French, QLocale::Canada);
    const LocalTime start = parseBasicTime("20261124T060000").value().at;
    const auto said = [&](const char *rule) {
        const auto recurrence = Recurrence::ofRule(rule, start).value();
        return text::repeatText(recurrence, context, {hours(1), true});
    };
    EXPECT_EQ(
        said("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270331T235959Z"),
        QStringLiteral("un mardi sur deux 06:00–07:00 jusqu'au 31 mars, sauf les jours fériés"));
    EXPECT_EQ(said("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1,-1;COUNT=4"),
              QStringLiteral("tous les 3 mois, le 1er et le dernier jour 06:00–07:00, 4 fois, sauf "
                             "les jours fériés"));
    EXPECT_EQ(said("FREQ=YEARLY"),
              QStringLiteral("chaque année le 24 novembre 06:00–07:00, sauf les jours fériés"));
}

TEST(Translations, EnglishCountsOneAndMany)
{
    const test::InLanguage english("en");
    EXPECT_EQ(QCoreApplication::translate("DayFigures", "%n booking(s)", nullptr, 1),
              QStringLiteral("1 booking"));
    EXPECT_EQ(QCoreApplication::translate("DayFigures", "%n booking(s)", nullptr, 22),
              QStringLiteral("22 bookings"));
}

TEST(Translations, ReasonsOfTheLowerFloorsAreSaidInFrench)
{
    const test::InLanguage french("fr");
    const std::string key = "severity";
    EXPECT_EQ(
        words::error({ErrorCode::InvalidRuleBook,
                      {"12", Phrase::tr("\"%1\" must be %2", key, Phrase::tr("a list […]"))}}),
        QStringLiteral("Règlement, ligne 12 : « severity » doit être une liste […]"));
    EXPECT_EQ(words::error({ErrorCode::InvalidArgument, {"booking", Phrase::tr("it needs a bay")}}),
              QStringLiteral("Valeur incorrecte (réservation) : il faut une baie"));
    EXPECT_EQ(text::said(Phrase::tr("iCalendar, %n event(s)", "", 1)),
              QStringLiteral("iCalendar, 1 événement"));
    EXPECT_EQ(text::said(Phrase::tr("iCalendar, %n event(s)", "", 3)),
              QStringLiteral("iCalendar, 3 événements"));
}

TEST(Translations, AStepAndWhoTookItAreNamed)
{
    const test::InLanguage french("fr");
    EXPECT_EQ(words::error({ErrorCode::AlreadyUndone, {"moveBooking"}}),
              QStringLiteral("« Déplacer une réservation » a déjà été annulé"));
    EXPECT_EQ(words::error({ErrorCode::ChangedSince,
                            {"moveBooking", "018f0000-0000-7000-8000-000000000000", ""}}),
              QStringLiteral("Modifié depuis : « Déplacer une réservation »"));
}
