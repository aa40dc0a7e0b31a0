#include "ui/window/LookActions.h"

#include "ui/window/Actions.h"
#include "ui/window/AppLook.h"

#include <QApplication>

#include <algorithm>
#include <iterator>

namespace bayboard {
namespace {

struct LookActionsText
{
    Q_DECLARE_TR_FUNCTIONS(LookActionsText)
};

void choose(Actions &actions, const LookChoice &choice)
{
    KeptLook::keep(choice);
    applyLook(*qApp, choice);
    actions.refresh();
}

/// The next size in that direction; the same at the end.
int sizeFrom(int percent, int by)
{
    const auto at = std::find(std::begin(textSizes), std::end(textSizes), percent);
    const auto last = std::size(textSizes) - 1;
    const auto place = std::clamp<std::ptrdiff_t>(
        at - std::begin(textSizes) + by, 0, static_cast<std::ptrdiff_t>(last));
    return textSizes[place];
}

void installKinds(Actions &actions, const QString &group)
{
    const auto add = [&](const char *id, const QString &text, LookKind kind) {
        actions.add({id,
                     group,
                     text,
                     {},
                     [&actions, kind] {
                         LookChoice choice = KeptLook::read();
                         choice.kind = kind;
                         choose(actions, choice);
                     },
                     [kind] {
                         return KeptLook::read().kind != kind;
                     }});
    };
    add("look.system", LookActionsText::tr("Colours of the computer"), LookKind::System);
    add("look.light", LookActionsText::tr("Light colours"), LookKind::Light);
    add("look.dark", LookActionsText::tr("Dark colours"), LookKind::Dark);
    add("look.highContrast", LookActionsText::tr("High contrast"), LookKind::HighContrast);
}

void installSizes(Actions &actions, const QString &group)
{
    const auto add = [&](const char *id, const QString &text, int by) {
        actions.add({id,
                     group,
                     text,
                     {},
                     [&actions, by] {
                         LookChoice choice = KeptLook::read();
                         choice.textPercent = sizeFrom(choice.textPercent, by);
                         choose(actions, choice);
                     },
                     [by] {
                         const int size = KeptLook::read().textPercent;
                         return sizeFrom(size, by) != size;
                     }});
    };
    add("look.largerText", LookActionsText::tr("Larger text"), 1);
    add("look.smallerText", LookActionsText::tr("Smaller text"), -1);
}

} // namespace

void LookActions::install(Actions &actions)
{
    const QString group = LookActionsText::tr("Look");
    installKinds(actions, group);
    installSizes(actions, group);
}

} // namespace bayboard
