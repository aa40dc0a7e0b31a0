#include "app/desktop/DesktopOptions.h"

#include <QCommandLineParser>

namespace bayboard {
namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("DesktopOptions", "A calendar for clubs with bays."));
    parser.addHelpOption();
    const auto add = [&parser](const char *name, const char *meaning, const char *value) {
        parser.addOption(QCommandLineOption(QLatin1String(name),
                                            QCoreApplication::translate("DesktopOptions", meaning),
                                            QLatin1String(value)));
    };
    add("db", QT_TRANSLATE_NOOP("DesktopOptions", "The club's file."), "FILE");
    add("demo",
        QT_TRANSLATE_NOOP("DesktopOptions", "Make the demo club where there is no file."),
        "");
    add("date",
        QT_TRANSLATE_NOOP("DesktopOptions", "The demo's day, and the day to show."),
        "DATE");
    add("as", QT_TRANSLATE_NOOP("DesktopOptions", "Who works."), "OPERATOR");
    add("now",
        QT_TRANSLATE_NOOP("DesktopOptions",
                          "Begin at this time: wall time of the club, or with an offset."),
        "TIME");
    add("screenshot",
        QT_TRANSLATE_NOOP("DesktopOptions", "Write a picture of the window there and end."),
        "FILE");
    add("exit-after-first-paint",
        QT_TRANSLATE_NOOP("DesktopOptions", "Say so when the day is painted, and end."),
        "");
    add("size", QT_TRANSLATE_NOOP("DesktopOptions", "Size of the window."), "WIDTHxHEIGHT");
    add("locale", QT_TRANSLATE_NOOP("DesktopOptions", "How dates are written, as en_CA."), "NAME");
    add("lang", QT_TRANSLATE_NOOP("DesktopOptions", "Language of the texts, as fr."), "NAME");
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
                    parser.errorText().toStdString());
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
                    "no such option; a club's file is given with --db");
    }
    DesktopOptions options{.file = value("db"),
                           .demo = isSet("demo"),
                           .date = std::nullopt,
                           .person = value("as"),
                           .now = value("now").toStdString(),
                           .screenshot = value("screenshot"),
                           .exitAfterFirstPaint = isSet("exit-after-first-paint"),
                           .size = {},
                           .locale = value("locale"),
                           .language = value("lang"),
                           .help = isSet("help"),
                           .helpText = parser.helpText()};
    if (isSet("date") && !(options.date = parseDate(value("date").toStdString()))) {
        return fail(ErrorCode::InvalidArgument, "--date", "not a date like 2026-11-22");
    }
    if (isSet("now") && !parseTime(options.now)) {
        return fail(
            ErrorCode::InvalidArgument, "--now", "not a time like 2026-11-22T15:12:00-04:00");
    }
    if (isSet("size")) {
        const auto size = sizeFrom(value("size"));
        if (!size) {
            return fail(ErrorCode::InvalidArgument, "--size", "not a size like 1600x1000");
        }
        options.size = *size;
    }
    return options;
}

} // namespace bayboard
