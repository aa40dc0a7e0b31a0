#include "ui/views/MonthTotals.h"

#include "core/desk/Desk.h"
#include "ui/board/DayUse.h"
#include "ui/panes/DeskSignals.h"

#include <QPointer>

#include <algorithm>

namespace bayboard {

MonthTotals::MonthTotals(Desk &desk, DeskSignals &deskSignals, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&deskSignals, &DeskSignals::bookingsChanged, this, &MonthTotals::follow);
    connect(&deskSignals, &DeskSignals::clubEdited, this, &MonthTotals::followClub);
}

const DayTotal *MonthTotals::of(LocalDate date) const
{
    const auto found = m_totals.find(date);
    return found == m_totals.end() ? nullptr : &found->second;
}

void MonthTotals::show(LocationId location, LocalDate first, int count)
{
    if (location != m_location) {
        m_totals.clear();
    }
    const bool isOther = location != m_location || first != m_first || count != m_count;
    m_location = location;
    m_first = first;
    m_count = count;
    m_rests = false;
    if (isOther) {
        ++m_question;
        m_isStale = true;
    }
    if (m_isStale) {
        ask();
    }
}

void MonthTotals::rest()
{
    m_rests = true;
}

void MonthTotals::follow(const DeskChange &change)
{
    const bool matters
        = change.everything
        || std::any_of(change.entities.begin(), change.entities.end(), [](const EntityRef &entity) {
               return entity.kind == EntityKind::Booking || entity.kind == EntityKind::Block;
           });
    if (matters) {
        m_isStale = true;
        ask();
    }
}

void MonthTotals::followClub()
{
    ++m_question; // hours, bays and zones may be others
    m_isStale = true;
    ask();
}

/// One question at a time, and none while a change is on its way to the disk, which is told again
/// when it is there.
void MonthTotals::ask()
{
    const Club &club = m_desk.club();
    const Location *place = club.location(m_location);
    if (m_rests || m_isAsked || m_desk.savesInFlight() > 0 || place == nullptr) {
        return;
    }
    const Zone &zone = club.zone(m_location);
    std::vector<LocalDate> dates;
    std::vector<DayAsked> asked;
    for (int i = 0; i < m_count; ++i) {
        const LocalDate date = m_first + days(i);
        // Of a day that has not come from the server yet nothing is said.
        if (const auto day = zone.day(date); day && m_desk.daysHere().has(*day)) {
            dates.push_back(date);
            asked.push_back({*day, openSpans(*place, zone, *day)});
        }
    }
    m_isAsked = true;
    m_isStale = false;
    m_desk.read<std::vector<DayTotal>>(
        [asked = std::move(asked), club = m_desk.clubSnapshot(), location = m_location](
            Store &store) { return readDayTotals(store, *club, location, asked); },
        [there = QPointer(this), question = m_question, dates = std::move(dates)](
            Result<std::vector<DayTotal>> totals) {
            if (there == nullptr) {
                return;
            }
            there->m_isAsked = false;
            if (!totals) {
                Q_EMIT there->failed(totals.error());
            } else if (question == there->m_question) {
                there->take(dates, std::move(*totals));
            }
            if (there->m_isStale) {
                there->ask();
            }
        });
}

void MonthTotals::take(const std::vector<LocalDate> &dates, std::vector<DayTotal> totals)
{
    bool isNew = false;
    for (std::size_t i = 0; i < dates.size() && i < totals.size(); ++i) {
        const auto [known, added] = m_totals.try_emplace(dates[i], totals[i]);
        isNew = isNew || added || known->second != totals[i];
        known->second = totals[i];
    }
    if (isNew) {
        Q_EMIT changed();
    }
}

} // namespace bayboard
