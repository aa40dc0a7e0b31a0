#include "ui/window/KeptLook.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <iterator>

namespace bayboard {
namespace {

constexpr auto kindName = "look/kind";
constexpr auto sizeName = "look/textPercent";

/// In the order of LookKind.
constexpr std::array lookWords{"system", "light", "dark", "highContrast"};

} // namespace

LookChoice KeptLook::read()
{
    const QSettings settings;
    LookChoice choice;
    const QString kind = settings.value(QLatin1String(kindName)).toString();
    const auto word = std::find_if(lookWords.begin(), lookWords.end(), [&](const char *each) {
        return kind == QLatin1String(each);
    });
    if (word != lookWords.end()) {
        choice.kind = static_cast<LookKind>(word - lookWords.begin());
    }
    const int size = settings.value(QLatin1String(sizeName)).toInt();
    if (std::find(std::begin(textSizes), std::end(textSizes), size) != std::end(textSizes)) {
        choice.textPercent = size;
    }
    return choice;
}

void KeptLook::keep(const LookChoice &choice)
{
    QSettings settings;
    settings.setValue(QLatin1String(kindName),
                      QLatin1String(lookWords[static_cast<std::size_t>(choice.kind)]));
    settings.setValue(QLatin1String(sizeName), choice.textPercent);
}

} // namespace bayboard
