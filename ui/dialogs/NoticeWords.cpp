#include "ui/dialogs/NoticeWords.h"

#include "core/text/Words.h"
#include "ui/panes/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bayboard::noticewords {
namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

QString bays(const Slot &slot, LocationId location, const Club &club)
{
    const QString names = text::bayNames(club, slot.bays);
    const auto places = std::count_if(club.locations().begin(),
                                      club.locations().end(),
                                      [](const Location &each) { return !each.withdrawn; });
    const Location *place = club.location(location);
    return places > 1 && place != nullptr
        ? NoticeWords::tr("%1, %2", "bays and location").arg(names, text::fromUtf8(place->name))
        : names;
}

/// In one line, for a sentence.
QString inWords(const Slot &slot, LocationId location, const Club &club)
{
    return NoticeWords::tr("%1 (%2)", "time and bays")
        .arg(timetext::when(slot.span, club.zone(location)), bays(slot, location, club));
}

LocationId locationOf(const Slot &slot, LocationId otherwise, const Club &club)
{
    const Bay *bay = slot.bays.empty() ? nullptr : club.bay(slot.bays.front());
    return bay != nullptr ? bay->location : otherwise;
}

QString happened(const Notice &notice, const Club &club)
{
    const QString was = inWords(notice.slot, notice.location, club);
    const QString offer = notice.offer
        ? inWords(*notice.offer, locationOf(*notice.offer, notice.location, club), club)
        : QString();
    switch (notice.kind) {
    case NoticeKind::Moved:
        return offer.isEmpty()
            ? NoticeWords::tr("we had to move your booking of %1.").arg(was)
            : NoticeWords::tr("we had to move your booking of %1. It is now %2.").arg(was, offer);
    case NoticeKind::Cancelled:
        return offer.isEmpty() ? NoticeWords::tr("we had to cancel your booking of %1.").arg(was)
                               : NoticeWords::tr("we had to cancel your booking of %1. We can "
                                                 "offer you %2 instead.")
                                     .arg(was, offer);
    case NoticeKind::Clash:
        break;
    }
    return offer.isEmpty()
        ? NoticeWords::tr("your booking of %1 cannot take place as it stands.").arg(was)
        : NoticeWords::tr("your booking of %1 cannot take place as it stands. We can offer you %2 "
                          "instead.")
              .arg(was, offer);
}

} // namespace

QString place(const Slot &slot, LocationId location, const Club &club)
{
    return timetext::when(slot.span, club.zone(location)) + QLatin1Char('\n')
        + bays(slot, location, club);
}

QString kind(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::Cancelled:
        return NoticeWords::tr("Cancelled");
    case NoticeKind::Moved:
        return NoticeWords::tr("Moved");
    case NoticeKind::Clash:
        return NoticeWords::tr("To be decided");
    }
    return {};
}

QString outcome(const Notice &notice, const Club &club)
{
    const QString what = kind(notice);
    if (!notice.offer) {
        return what;
    }
    const LocationId there = locationOf(*notice.offer, notice.location, club);
    const QString when = timetext::when(notice.offer->span, club.zone(there));
    const QString where = bays(*notice.offer, there, club);
    return notice.kind == NoticeKind::Moved
        ? NoticeWords::tr("%1 to %2\n%3", "what happened, time, bays").arg(what, when, where)
        : NoticeWords::tr("%1\nOffer: %2, %3", "what happened, time, bays").arg(what, when, where);
}

QString message(const NoticeView &line, const Club &club)
{
    QStringList lines;
    lines += line.name.empty() ? NoticeWords::tr("Hello,")
                               : NoticeWords::tr("Hello %1,").arg(text::fromUtf8(line.name));
    lines += happened(line.notice, club);
    if (!line.notice.reason.empty()) {
        lines += NoticeWords::tr("Reason: %1").arg(text::fromUtf8(line.notice.reason));
    }
    lines += text::fromUtf8(club.settings().name);
    return lines.join(QLatin1Char('\n'));
}

} // namespace bayboard::noticewords
