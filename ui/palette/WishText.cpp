#include "ui/palette/WishText.h"

#include "core/text/Words.h"
#include "ui/board/TimeText.h"
#include "ui/panes/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

namespace bayboard {
namespace {

constexpr std::size_t mostDaysNamed = 3;

struct WishWords
{
    Q_DECLARE_TR_FUNCTIONS(WishWords)
};

/// As on the board; behind midnight it is of the next day.
QString clockOf(seconds at)
{
    return wallText(at % hours(24));
}

QString timesText(const CallerWish &wish)
{
    QStringList parts;
    if (wish.around) {
        parts += WishWords::tr("about %1").arg(clockOf(*wish.around));
    }
    if (wish.from && wish.until) {
        parts += WishWords::tr("between %1 and %2").arg(clockOf(*wish.from), clockOf(*wish.until));
    } else if (wish.from && wish.startsBefore) {
        parts += WishWords::tr("begins between %1 and %2")
                     .arg(clockOf(*wish.from), clockOf(*wish.startsBefore));
    } else if (wish.from) {
        parts += WishWords::tr("from %1").arg(clockOf(*wish.from));
    } else if (wish.until) {
        parts += WishWords::tr("over by %1").arg(clockOf(*wish.until));
    }
    return parts.join(QStringLiteral(", "));
}

QString daysText(const std::vector<LocalDate> &dates)
{
    QStringList names;
    for (const LocalDate date : dates) {
        if (static_cast<std::size_t>(names.size()) == mostDaysNamed) {
            names += QStringLiteral("…");
            break;
        }
        names += timetext::shortDay(date);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString wishText(const CallerWish &wish, const Club &club)
{
    QStringList parts;
    if (wish.location) {
        if (const Location *place = club.location(*wish.location)) {
            parts += text::fromUtf8(place->name);
        }
    }
    if (wish.length) {
        parts += timetext::length(*wish.length);
    }
    if (wish.bayCount) {
        parts += WishWords::tr("%n bay(s)", nullptr, static_cast<int>(*wish.bayCount));
    }
    if (!wish.bays.empty()) {
        const QString names = text::bayNames(club, wish.bays);
        parts += wish.oneOfBays ? WishWords::tr("one of %1").arg(names) : names;
    }
    if (wish.people > 0) {
        parts += WishWords::tr("%n person(s)", nullptr, static_cast<int>(wish.people));
    }
    parts += daysText(wish.dates);
    parts += timesText(wish);
    if (!wish.name.empty()) {
        parts += WishWords::tr("for %1").arg(text::fromUtf8(wish.name));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString unreadText(const CallerWish &wish)
{
    if (wish.unread.empty()) {
        return {};
    }
    QStringList quoted;
    for (const std::string &text : wish.unread) {
        quoted += WishWords::tr("“%1”").arg(text::fromUtf8(text));
    }
    return WishWords::tr("Not understood: %1").arg(quoted.join(QStringLiteral(", ")));
}

} // namespace bayboard
