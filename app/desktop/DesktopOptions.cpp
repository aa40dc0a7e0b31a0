#include "app/desktop/DesktopOptions.h"

#include "core/text/ErrorSentences.h"

#include <QCommandLineParser>

namespace bayboard {
namespace {

constexpr int longestLock = 1440; // minutes

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("DesktopOptions", "A calendar for clubs with bays."));
    // Qt's own help option has no French.
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                      QCoreApplication::translate("DesktopOptions", "Show these options.")});
    const auto add = [&parser](const char *name, const char *meaning, const Phrase &value) {
        parser.addOption(QCommandLineOption(QLatin1String(name),
                                            QCoreApplication::translate("DesktopOptions", meaning),
                                            text::said(value)));
    };
    add("db", QT_TRANSLATE_NOOP("DesktopOptions", "The club's file."), Phrase::tr("FILE"));
    add("demo",
        QT_TRANSLATE_NOOP("DesktopOptions", "Make the demo club where there is no file."),
        "");
    add("date",
        QT_TRANSLATE_NOOP("DesktopOptions", "The demo's day, and the day to show."),
        Phrase::tr("DATE"));
    add("as", QT_TRANSLATE_NOOP("DesktopOptions", "Who works."), Phrase::tr("OPERATOR"));
    add("now",
        QT_TRANSLATE_NOOP("DesktopOptions",
                          "Begin at this time: wall time of the club, or with an offset."),
        Phrase::tr("TIME"));
    add("screenshot",
        QT_TRANSLATE_NOOP("DesktopOptions", "Write a picture of the window there and end."),
        Phrase::tr("FILE"));
    add("exit-after-first-paint",
        QT_TRANSLATE_NOOP("DesktopOptions", "Say so when the day is painted, and end."),
        "");
    add("server",
        QT_TRANSLATE_NOOP("DesktopOptions",
                          "Address of the club's server; a file that is not there is fetched from "
                          "it. Needs --db and --token-file."),
        Phrase::tr("URL"));
    add("token-file",
        QT_TRANSLATE_NOOP("DesktopOptions", "A file with the desk's token, readable by its owner."),
        Phrase::tr("FILE"));
    add("trust",
        QT_TRANSLATE_NOOP("DesktopOptions", "A file with the server's certificate."),
        Phrase::tr("FILE"));
    add("lock-after",
        QT_TRANSLATE_NOOP("DesktopOptions",
                          "Ask for the PIN again after so many minutes without key or pointer "
                          "(10; 0: never)."),
        Phrase::tr("MINUTES"));
    add("show",
        QT_TRANSLATE_NOOP("DesktopOptions",
                          "Show one location on the whole screen, without names: kiosk, cleaner or "
                          "coach."),
        Phrase::tr("VIEW"));
    add("location",
        QT_TRANSLATE_NOOP("DesktopOptions", "The location to show, by name."),
        Phrase::tr("LOCATION"));
    describeOpening(parser);
    add("size",
        QT_TRANSLATE_NOOP("DesktopOptions", "Size of the window."),
        Phrase::tr("WIDTHxHEIGHT"));
    add("locale",
        QT_TRANSLATE_NOOP("DesktopOptions", "How dates are written, as en_CA."),
        Phrase::tr("NAME"));
    add("lang",
        QT_TRANSLATE_NOOP("DesktopOptions", "Language of the texts, as fr."),
        Phrase::tr("NAME"));
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool fits = parts.size() == 2 && size.width() >= 200 && size.height() >= 200
        && size.width() <= 10000 && size.height() <= 10000;
    return fits ? std::optional(size) : std::nullopt;
}

} // namespace

Result<DesktopOptions> parseDesktopOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        return fail(ErrorCode::InvalidArgument,
                    arguments.mid(1).join(QLatin1Char(' ')).toStdString(),
                    parser.unknownOptionNames().isEmpty()
                        ? Phrase::tr("an option lacks its value, or has one that it does not take")
                        : Phrase::tr("there is no option \"--%1\"",
                                     parser.unknownOptionNames().first().toStdString()));
    }
    const auto value = [&parser](const char *name) {
        return parser.value(QLatin1String(name));
    };
    const auto isSet = [&parser](const char *name) {
        return parser.isSet(QLatin1String(name));
    };
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ErrorCode::InvalidArgument,
                    parser.positionalArguments().first().toStdString(),
                    Phrase::tr("no such option; a club's file is given with --db"));
    }
    const auto opening = readOpening(parser);
    if (!opening) {
        return tl::unexpected(opening.error());
    }
    DesktopOptions options{.file = value("db"),
                           .demo = isSet("demo"),
                           .date = std::nullopt,
                           .person = value("as"),
                           .now = value("now").toStdString(),
                           .screenshot = value("screenshot"),
                           .exitAfterFirstPaint = isSet("exit-after-first-paint"),
                           .server = value("server"),
                           .tokenFile = value("token-file"),
                           .trusted = value("trust"),
                           .lockAfter = std::chrono::minutes(10),
                           .wall = placeViewKindFor(value("show").toStdString()),
                           .location = value("location").toStdString(),
                           .opening = *opening,
                           .size = {}};
    if (isSet("date") && !(options.date = parseDate(value("date").toStdString()))) {
        return fail(ErrorCode::InvalidArgument, "--date", Phrase::tr("not a date like 2026-11-22"));
    }
    if (isSet("now") && !parseTime(options.now)) {
        return fail(ErrorCode::InvalidArgument,
                    "--now",
                    Phrase::tr("not a time like 2026-11-22T15:12:00-04:00"));
    }
    if (isSet("server") && (!isSet("db") || !isSet("token-file"))) {
        return fail(
            ErrorCode::InvalidArgument, "--server", Phrase::tr("needs --db and --token-file"));
    }
    if (isSet("lock-after")) {
        bool isNumber = false;
        const int wanted = value("lock-after").toInt(&isNumber);
        if (!isNumber || wanted < 0 || wanted > longestLock) {
            return fail(ErrorCode::InvalidArgument,
                        "--lock-after",
                        Phrase::tr("not a number of minutes from 0 to 1440"));
        }
        options.lockAfter = std::chrono::minutes(wanted);
    }
    if (isSet("show") && !options.wall) {
        return fail(
            ErrorCode::InvalidArgument, "--show", Phrase::tr("not kiosk, cleaner or coach"));
    }
    if (options.wall && (options.opening.view || options.opening.hasActs())) {
        return fail(ErrorCode::InvalidArgument,
                    "--show",
                    Phrase::tr("does not go with --view, --choose-next or --find"));
    }
    if (isSet("size")) {
        const auto size = sizeFrom(value("size"));
        if (!size) {
            return fail(
                ErrorCode::InvalidArgument, "--size", Phrase::tr("not a size like 1600x1000"));
        }
        options.size = *size;
    }
    return options;
}

QString desktopHelpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace bayboard
