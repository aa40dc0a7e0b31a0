#include "ui/print/RunSheetChoices.h"

#include <QSettings>

namespace bayboard {

namespace {

constexpr auto formKey = "runSheet/form";
constexpr auto namesKey = "runSheet/names";
constexpr auto freeKey = "runSheet/free";
constexpr auto cancelledKey = "runSheet/cancelled";
constexpr auto paperKey = "runSheet/paper";
constexpr auto landscapeKey = "runSheet/landscape";
constexpr auto pagePerBayKey = "runSheet/pagePerBay";
constexpr auto folderKey = "runSheet/folder";
const QString letter = QStringLiteral("letter");

QString name(const char *key)
{
    return QLatin1String(key);
}

} // namespace

RunSheetChoices RunSheetChoices::kept()
{
    const QSettings settings;
    RunSheetChoices choices;
    const auto isOn = [&](const char *key, bool usual) {
        return settings.value(name(key), usual).toBool();
    };
    if (settings.value(name(formKey)).toString() == QLatin1String("day"))
        choices.form = RunSheetForm::ByDay;
    choices.withNames = isOn(namesKey, true);
    choices.withFree = isOn(freeKey, false);
    choices.withCancelled = isOn(cancelledKey, false);
    choices.paper.landscape = isOn(landscapeKey, false);
    choices.paper.pagePerBay = isOn(pagePerBayKey, false);
    const QString paper = settings.value(name(paperKey)).toString();
    choices.paper.size = paper.isEmpty() ? SheetPaper::usualSize(QLocale())
        : paper == letter                ? QPageSize::Letter
                                         : QPageSize::A4;
    choices.folder = settings.value(name(folderKey)).toString();
    return choices;
}

void RunSheetChoices::keep() const
{
    QSettings settings;
    const auto set = [&](const char *key, const QVariant &value) {
        if (settings.value(name(key)) != value)
            settings.setValue(name(key), value);
    };
    set(formKey, form == RunSheetForm::ByDay ? QStringLiteral("day") : QStringLiteral("bay"));
    set(namesKey, withNames);
    set(freeKey, withFree);
    set(cancelledKey, withCancelled);
    set(landscapeKey, paper.landscape);
    set(pagePerBayKey, paper.pagePerBay);
    set(paperKey, paper.size == QPageSize::Letter ? letter : QStringLiteral("a4"));
    set(folderKey, folder);
}

} // namespace bayboard
