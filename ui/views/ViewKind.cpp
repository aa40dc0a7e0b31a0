#include "ui/views/ViewKind.h"

#include <QCoreApplication>

namespace bayboard {

namespace {

struct Entry
{
    const char *word;
    const char *action;
    const char *text;
    Qt::Key letter;
};

// In the order of the enum.
constexpr std::array<Entry, allViewKinds.size()> entries{{
    {"day", "view.day", QT_TRANSLATE_NOOP("Views", "Day"), Qt::Key_D},
    {"week", "view.week", QT_TRANSLATE_NOOP("Views", "Week"), Qt::Key_W},
    {"month", "view.month", QT_TRANSLATE_NOOP("Views", "Month"), Qt::Key_M},
    {"list", "view.list", QT_TRANSLATE_NOOP("Views", "List"), Qt::Key_L},
}};

const Entry &entryOf(ViewKind kind)
{
    return entries[static_cast<std::size_t>(kind)];
}

} // namespace

const char *wordFor(ViewKind kind)
{
    return entryOf(kind).word;
}

const char *actionFor(ViewKind kind)
{
    return entryOf(kind).action;
}

std::optional<ViewKind> viewKindFor(const QString &word)
{
    for (const ViewKind kind : allViewKinds)
        if (word == QLatin1String(wordFor(kind)))
            return kind;
    return std::nullopt;
}

QString textFor(ViewKind kind)
{
    return QCoreApplication::translate("Views", entryOf(kind).text);
}

Qt::Key letterOf(ViewKind kind)
{
    return entryOf(kind).letter;
}

} // namespace bayboard
