#include "core/recurrence/BasicTime.h"
#include "core/text/ErrorSentences.h"
#include "core/text/RepeatSentences.h"
#include "tests/ui/window/InLanguage.h"
#include "ui/panes/Words.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

using namespace bayboard;

TEST(Translations, FrenchIsInTheProgram)
{
    const test::InLanguage french("fr");
    EXPECT_EQ(words::state(BookingState::Confirmed), QStringLiteral("Confirmée"));
    EXPECT_EQ(words::error(Error{ErrorCode::NothingToUndo, {}}), QStringLiteral("Rien à annuler"));
}

TEST(Translations, GermanIsInTheProgram)
{
    const test::InLanguage german("de");
    EXPECT_EQ(words::state(BookingState::Confirmed), QStringLiteral("Bestätigt"));
    EXPECT_EQ(words::error(Error{ErrorCode::NothingToUndo, {}}),
              QStringLiteral("Es gibt nichts rückgängig zu machen"));
    EXPECT_EQ(QCoreApplication::translate("DayFigures", "%n booking(s)", nullptr, 1),
              QStringLiteral("1 Buchung"));
    EXPECT_EQ(QCoreApplication::translate("DayFigures", "%n booking(s)", nullptr, 0),
              QStringLiteral("0 Buchungen"));
}

TEST(Translations, SpanishIsInTheProgram)
{
    const test::InLanguage spanish("es");
    EXPECT_EQ(words::state(BookingState::Confirmed), QStringLiteral("Confirmada"));
    EXPECT_EQ(words::error(Error{ErrorCode::NothingToUndo, {}}),
              QStringLiteral("No hay nada que deshacer"));
    EXPECT_EQ(QCoreApplication::translate("DayFigures", "%n booking(s)", nullptr, 1),
              QStringLiteral("1 reserva"));
    EXPECT_EQ(QCoreApplication::translate("DayFigures", "%n booking(s)", nullptr, 0),
              QStringLiteral("0 reservas"));
}

/// How often a series of an hour that begins on Tuesday, 24 November 2026, at 06:00 takes place.
QString repeated(const char *rule, const QLocale &locale)
{
    text::Context context;
    context.locale = locale;
    const LocalTime start = parseBasicTime("20261124T060000").value().at;
    const auto recurrence = Recurrence::ofRule(rule, start).value();
    return text::repeatText(recurrence, context, {hours(1), true});
}

TEST(Translations, GermanSpeaksOfWhatRepeats)
{
    const test::InLanguage german("de");
    const auto said = [](const char *rule) {
        return repeated(rule, QLocale(QLocale::German, QLocale::Germany));
    };
    EXPECT_EQ(
        said("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270331T235959Z"),
        QStringLiteral("jeden zweiten Dienstag 06:00–07:00 bis zum 31. März, außer an Feiertagen"));
    EXPECT_EQ(said("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1,-1;COUNT=4"),
              QStringLiteral("alle 3 Monate am 1. und am letzten Tag 06:00–07:00, 4-mal, außer an "
                             "Feiertagen"));
    EXPECT_EQ(said("FREQ=MONTHLY;BYDAY=2TU"),
              QStringLiteral("jeden Monat am zweiten Dienstag 06:00–07:00, außer an Feiertagen"));
    EXPECT_EQ(said("FREQ=YEARLY"),
              QStringLiteral("jedes Jahr am 24. November 06:00–07:00, außer an Feiertagen"));
}

TEST(Translations, SpanishSpeaksOfWhatRepeats)
{
    const test::InLanguage spanish("es");
    const auto said = [](const char *rule) {
        return repeated(rule, QLocale(QLocale::Spanish, QLocale::Spain));
    };
    EXPECT_EQ(
        said("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270331T235959Z"),
        QStringLiteral("un martes de cada dos 06:00–07:00 hasta el 31 de marzo, salvo festivos"));
    EXPECT_EQ(said("FREQ=MONTHLY;BYDAY=2TU"),
              QStringLiteral("cada mes, el segundo martes 06:00–07:00, salvo festivos"));
    EXPECT_EQ(said("FREQ=YEARLY"),
              QStringLiteral("cada año, el 24 de noviembre 06:00–07:00, salvo festivos"));
}

TEST(Translations, FrenchSpeaksOfWhatRepeats)
{
    const test::InLanguage french("fr");
    const auto said = [](const char *rule) {
        return repeated(rule, QLocale(QLocale::French, QLocale::Canada));
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
