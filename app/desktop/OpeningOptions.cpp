#include "app/desktop/OpeningOptions.h"

#include "core/text/ErrorSentences.h"

#include <QCommandLineParser>

#include <algorithm>
#include <iterator>

namespace bayboard {
namespace {

constexpr auto weekOfBayWord = "week-of-bay";

std::optional<LookKind> lookFor(const QString &word)
{
    if (word == QLatin1String("system")) {
        return LookKind::System;
    }
    if (word == QLatin1String("light")) {
        return LookKind::Light;
    }
    if (word == QLatin1String("dark")) {
        return LookKind::Dark;
    }
    return word == QLatin1String("high-contrast") ? std::optional(LookKind::HighContrast)
                                                  : std::nullopt;
}

std::optional<Qt::LayoutDirection> layoutFor(const QString &word)
{
    if (word == QLatin1String("ltr")) {
        return Qt::LeftToRight;
    }
    return word == QLatin1String("rtl") ? std::optional(Qt::RightToLeft) : std::nullopt;
}

/// Whether what was given to the option, if it was given, could be read.
Status
read(const QCommandLineParser &parser, const char *option, bool wasRead, const Phrase &otherwise)
{
    if (!parser.isSet(QLatin1String(option)) || wasRead) {
        return {};
    }
    return fail(ErrorCode::InvalidArgument, std::string("--") + option, otherwise);
}

} // namespace

LookChoice OpeningOptions::over(LookChoice kept) const
{
    kept.kind = look.value_or(kept.kind);
    kept.textPercent = textPercent.value_or(kept.textPercent);
    return kept;
}

void describeOpening(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *meaning, const Phrase &value) {
        parser.addOption(QCommandLineOption(QLatin1String(name),
                                            QCoreApplication::translate("OpeningOptions", meaning),
                                            text::said(value)));
    };
    add("view",
        QT_TRANSLATE_NOOP("OpeningOptions",
                          "Begin with the day, week, week-of-bay, month or list."),
        Phrase::tr("VIEW"));
    add("choose-next",
        QT_TRANSLATE_NOOP("OpeningOptions", "Choose the next booking of the location."),
        "");
    add("find",
        QT_TRANSLATE_NOOP("OpeningOptions", "Open the search with these words."),
        Phrase::tr("WORDS"));
    add("look",
        QT_TRANSLATE_NOOP("OpeningOptions",
                          "Colours for this time: system, light, dark or high-contrast."),
        Phrase::tr("LOOK"));
    add("text-size",
        QT_TRANSLATE_NOOP("OpeningOptions",
                          "Size of the text for this time: 100, 125, 150, 175 or 200 percent."),
        Phrase::tr("PERCENT"));
    add("layout",
        QT_TRANSLATE_NOOP("OpeningOptions",
                          "From left to right (ltr) or right to left (rtl); else as the language "
                          "is written."),
        Phrase::tr("DIRECTION"));
}

Result<OpeningOptions> readOpening(const QCommandLineParser &parser)
{
    const auto value = [&parser](const char *name) {
        return parser.value(QLatin1String(name));
    };
    OpeningOptions options;
    options.weekOfBay = value("view") == QLatin1String(weekOfBayWord);
    options.view = options.weekOfBay ? ViewKind::Week : viewKindFor(value("view"));
    options.choosesNext = parser.isSet(QStringLiteral("choose-next"));
    if (parser.isSet(QStringLiteral("find"))) {
        options.find = value("find");
    }
    options.look = lookFor(value("look"));
    const int size = value("text-size").toInt();
    if (std::find(std::begin(textSizes), std::end(textSizes), size) != std::end(textSizes)) {
        options.textPercent = size;
    }
    options.layout = layoutFor(value("layout"));
    for (const Status &each : {
             read(parser,
                  "view",
                  options.view.has_value(),
                  Phrase::tr("not day, week, week-of-bay, month or list")),
             read(parser,
                  "look",
                  options.look.has_value(),
                  Phrase::tr("not system, light, dark or high-contrast")),
             read(parser,
                  "text-size",
                  options.textPercent.has_value(),
                  Phrase::tr("not 100, 125, 150, 175 or 200")),
             read(parser, "layout", options.layout.has_value(), Phrase::tr("not ltr or rtl")),
         }) {
        if (!each) {
            return tl::unexpected(each.error());
        }
    }
    return options;
}

} // namespace bayboard
