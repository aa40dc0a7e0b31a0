#include "ui/wall/WallWords.h"

#include "core/text/Words.h"
#include "ui/panes/TimeText.h"

#include <QCoreApplication>

namespace bayboard {
namespace {

struct Wall
{
    Q_DECLARE_TR_FUNCTIONS(Wall)
};

QString nothing()
{
    return QStringLiteral("–");
}

class Pages
{
public:
    Pages(const PlaceFacts &facts, OperatorId who)
        : m_facts(facts)
        , m_who(who)
        , m_zone(facts.club->zone(facts.location))
    { }

    [[nodiscard]] WallPage kiosk() const
    {
        WallPage page{{Wall::tr("Bay"), Wall::tr("Now"), Wall::tr("Next"), Wall::tr("Free")},
                      {},
                      Wall::tr("No bays")};
        for (const BayNow &bay : baysNow(m_facts)) {
            page.rows.push_back({{text::bayName(*m_facts.club, bay.bay),
                                  nowText(bay),
                                  nextText(bay),
                                  freeText(bay)},
                                 bay.state == BayNow::State::Free});
        }
        return page;
    }

    [[nodiscard]] WallPage cleaner() const
    {
        WallPage page{{Wall::tr("Bay"),
                       Wall::tr("What to do"),
                       Wall::tr("Next booking"),
                       Wall::tr("Cleaning planned")},
                      {},
                      Wall::tr("No bays")};
        for (const BayCleaning &bay : cleaningOf(m_facts)) {
            page.rows.push_back({{text::bayName(*m_facts.club, bay.bay),
                                  cleaningText(bay),
                                  bay.next ? comesText(*bay.next) : Wall::tr("nobody for hours"),
                                  bay.planned ? timetext::span(*bay.planned, m_zone) : nothing()},
                                 bay.state == BayCleaning::State::Due});
        }
        return page;
    }

    [[nodiscard]] WallPage coach() const
    {
        WallPage page{{Wall::tr("When"), Wall::tr("Where"), Wall::tr("Whose")},
                      {},
                      Wall::tr("No bookings in the next hours")};
        for (const CoachLine &line : coachLines(m_facts, m_who)) {
            page.rows.push_back(
                {{line.running ? Wall::tr("now, until %1").arg(clock(line.slot.span.end()))
                               : timetext::span(line.slot.span, m_zone),
                  text::bayNames(*m_facts.club, line.slot.bays),
                  whoseText(line)},
                 line.own});
        }
        return page;
    }

private:
    [[nodiscard]] QString clock(Instant at) const { return timetext::clock(at, m_zone); }

    [[nodiscard]] QString nowText(const BayNow &bay) const
    {
        switch (bay.state) {
        case BayNow::State::Free:
            return Wall::tr("Free");
        case BayNow::State::Taken:
            return bay.until ? Wall::tr("Taken until %1").arg(clock(*bay.until))
                             : Wall::tr("Taken");
        case BayNow::State::Blocked: {
            const QString kind = text::blockKind(*m_facts.club, bay.blockKind);
            return bay.until ? Wall::tr("%1 until %2", "kind of block").arg(kind, clock(*bay.until))
                             : kind;
        }
        case BayNow::State::Closed:
            break;
        }
        return bay.until ? Wall::tr("Closed until %1").arg(clock(*bay.until)) : Wall::tr("Closed");
    }

    [[nodiscard]] QString nextText(const BayNow &bay) const
    {
        if (!bay.next) {
            return nothing();
        }
        const QString span = timetext::span(*bay.next, m_zone);
        return bay.nextKind.empty() ? span
                                    : Wall::tr("%1 %2", "time, kind of block")
                                          .arg(span, text::blockKind(*m_facts.club, bay.nextKind));
    }

    [[nodiscard]] QString freeText(const BayNow &bay) const
    {
        if (!bay.freeFrom) {
            return nothing();
        }
        if (*bay.freeFrom <= m_facts.now) {
            return bay.freeUntil ? Wall::tr("until %1").arg(clock(*bay.freeUntil))
                                 : Wall::tr("for hours");
        }
        return bay.freeUntil
            ? Wall::tr("from %1 until %2").arg(clock(*bay.freeFrom), clock(*bay.freeUntil))
            : Wall::tr("from %1").arg(clock(*bay.freeFrom));
    }

    [[nodiscard]] QString cleaningText(const BayCleaning &bay) const
    {
        switch (bay.state) {
        case BayCleaning::State::Due:
            return Wall::tr("Clean now, free since %1").arg(clock(*bay.since));
        case BayCleaning::State::Over:
            return Wall::tr("Time is up since %1: did they leave?").arg(clock(*bay.since));
        case BayCleaning::State::Running:
            return bay.free ? Wall::tr("Being cleaned until %1").arg(clock(*bay.free))
                            : Wall::tr("Being cleaned");
        case BayCleaning::State::Taken:
            return Wall::tr("Taken until %1, then clean").arg(clock(bay.free.value()));
        case BayCleaning::State::Clean:
            break;
        }
        return Wall::tr("Clean");
    }

    /// "18:30, in 45 min"
    [[nodiscard]] QString comesText(Instant at) const
    {
        const auto wait = std::chrono::ceil<minutes>(at - m_facts.now);
        return Wall::tr("%1, in %2", "time, so much later").arg(clock(at), timetext::length(wait));
    }

    static QString whoseText(const CoachLine &line)
    {
        if (!line.own) {
            return Wall::tr("Taken");
        }
        return line.who.empty() ? Wall::tr("Yours")
                                : Wall::tr("Yours: %1").arg(text::fromUtf8(line.who));
    }

    const PlaceFacts &m_facts;
    OperatorId m_who;
    const Zone &m_zone;
};

} // namespace

QString wallTitle(PlaceViewKind kind, const Club &club, OperatorId who)
{
    switch (kind) {
    case PlaceViewKind::Kiosk:
        return Wall::tr("Bays now");
    case PlaceViewKind::Cleaner:
        return Wall::tr("Cleaning");
    case PlaceViewKind::Coach:
        break;
    }
    const Operator *person = club.person(who);
    return person == nullptr ? Wall::tr("Bookings")
                             : Wall::tr("Bookings, for %1").arg(text::fromUtf8(person->name));
}

WallPage wallPage(PlaceViewKind kind, const PlaceFacts &facts, OperatorId who)
{
    const Pages pages(facts, who);
    switch (kind) {
    case PlaceViewKind::Kiosk:
        return pages.kiosk();
    case PlaceViewKind::Cleaner:
        return pages.cleaner();
    case PlaceViewKind::Coach:
        break;
    }
    return pages.coach();
}

} // namespace bayboard
