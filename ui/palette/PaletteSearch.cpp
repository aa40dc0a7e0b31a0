#include "ui/palette/PaletteSearch.h"

#include "core/caller/WishReader.h"
#include "core/desk/FindBookings.h"
#include "core/text/Words.h"
#include "ui/palette/CommandMatch.h"
#include "ui/palette/PaletteText.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace bayboard {
namespace {

constexpr std::size_t mostSlots = 8;
constexpr std::size_t mostDays = 4;
constexpr std::size_t mostCommands = 7;
constexpr std::size_t mostAtFirst = 12; ///< before anything is typed
constexpr std::int64_t mostCustomers = 5;
constexpr std::int64_t mostBookings = 7;
constexpr int mostLoads = 2; ///< windows of days that are read for one text
constexpr qsizetype shortestCommand = 3; ///< letters that make a text one rather than a wish
constexpr qsizetype shortestSearch = 2; ///< letters; one finds half of the club

/// Where nothing was used yet.
constexpr const char *useful[] = {"booking.new",
                                  "day.today",
                                  "day.goto",
                                  "edit.undo",
                                  "block.new",
                                  "club.notices",
                                  "club.audit",
                                  "help.keys"};

bool monthComesFirst()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

} // namespace

PaletteSearch::PaletteSearch(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

void PaletteSearch::setCommands(std::vector<PaletteCommand> commands, const QStringList &recent)
{
    m_commands = std::move(commands);
    m_recent = recent;
}

void PaletteSearch::ask(const QString &text)
{
    m_text = text.trimmed();
    m_loadsLeft = mostLoads;
    m_customers.clear();
    m_bookings.clear();
    lookAtOnce();
    if (!m_asking) {
        askCustomers();
    }
    Q_EMIT found();
}

void PaletteSearch::askAgain()
{
    lookAtOnce();
    if (!m_asking) {
        askCustomers();
    }
    Q_EMIT found();
}

void PaletteSearch::lookAtOnce()
{
    m_wish.reset();
    m_slots.clear();
    m_days.clear();
    findCommands();
    if (m_text.isEmpty()) {
        return;
    }
    CallerWish wish = readWish();
    if (wish.isWish && !isCommand()) {
        m_wish = std::move(wish);
        findSlots();
    } else {
        findDays(wish);
    }
}

/// "Add 30 minutes" is typed for itself.
bool PaletteSearch::isCommand() const
{
    const QString typed = foldedForSearch(m_text.simplified());
    return typed.size() >= shortestCommand
        && std::any_of(m_commands.begin(), m_commands.end(), [&](const PaletteCommand &command) {
               return foldedForSearch(command.text).startsWith(typed);
           });
}

CallerWish PaletteSearch::readWish() const
{
    const WishContext context{m_desk.club(),
                              m_location,
                              m_desk.now(),
                              QLocale().name().left(2).toStdString(),
                              monthComesFirst()};
    return readCallerWish(m_text.toStdString(), context);
}

void PaletteSearch::findSlots()
{
    const LocationId location = m_wish->location.value_or(m_location);
    if (!m_desk.may(Permission::ScheduleRead, location)
        || !m_desk.may(Permission::BookingCreate, location)) {
        return;
    }
    const RankedSlots ranked = rankedSlots(m_desk, {location, *m_wish, {}, mostSlots});
    for (const Slot &slot : ranked.slots) {
        m_slots.push_back(palettetext::entryFor(slot, location, *m_wish, m_desk));
    }
    if (ranked.slots.empty()) {
        m_slots.push_back(palettetext::nothingFree(ranked, location, m_desk));
        const bool isHere = ranked.notLoaded && m_desk.daysHere().has(*ranked.notLoaded);
        if (isHere && m_loadsLeft-- > 0) {
            // The first of those days, whole; when they come they are looked through again.
            const Instant first = ranked.notLoaded->start();
            m_desk.show(location, Span(first - days(1), first + days(3)));
        }
    }
}

void PaletteSearch::findDays(const CallerWish &wish)
{
    const bool nothingElse = wish.name.empty() && wish.unread.empty() && wish.bays.empty()
        && !wish.length && !wish.hasTime() && wish.people == 0;
    if (!nothingElse) {
        return;
    }
    const LocalDate today = m_desk.club().zone(m_location).dateAt(m_desk.now());
    for (const LocalDate date : wish.dates) {
        if (m_days.size() == mostDays) {
            break;
        }
        m_days.push_back(palettetext::entryFor(date, today));
    }
}

void PaletteSearch::findCommands()
{
    m_found.clear();
    if (!m_text.isEmpty()) {
        for (const PaletteCommand &command : matchingCommands(m_commands, m_text, mostCommands)) {
            m_found.push_back(palettetext::entryFor(command));
        }
        return;
    }
    QStringList wanted = m_recent;
    for (const char *id : useful) {
        wanted += QLatin1String(id);
    }
    wanted.removeDuplicates();
    for (const QString &id : wanted) {
        const auto command
            = std::find_if(m_commands.begin(), m_commands.end(), [&](const PaletteCommand &each) {
                  return each.id == id;
              });
        if (command != m_commands.end() && m_found.size() < mostAtFirst) {
            m_found.push_back(palettetext::entryFor(*command));
        }
    }
}

QString PaletteSearch::nameText() const
{
    return m_wish ? text::fromUtf8(m_wish->name) : m_text;
}

void PaletteSearch::askCustomers()
{
    const QString wanted = nameText();
    if (wanted.size() < shortestSearch) {
        m_customers.clear();
        m_bookings.clear();
        return;
    }
    m_asking = true;
    m_desk.searchCustomers(
        wanted.toStdString(),
        mostCustomers,
        [guard = QPointer(this), text = m_text](const Result<std::vector<CustomerMatch>> &answer) {
            if (!guard || !guard->isAnswerFor(text)) {
                return;
            }
            const auto matches = answer ? *answer : std::vector<CustomerMatch>();
            guard->m_customers.clear();
            for (const CustomerMatch &match : matches) {
                guard->m_customers.push_back(palettetext::entryFor(match, guard->m_desk.club()));
            }
            Q_EMIT guard->found();
            guard->askBookings(matches);
        });
}

void PaletteSearch::askBookings(const std::vector<CustomerMatch> &customers)
{
    std::vector<CustomerId> ids;
    for (const CustomerMatch &match : customers) {
        ids.push_back(match.id);
    }
    findBookings(
        m_desk,
        nameText().toStdString(),
        std::move(ids),
        mostBookings,
        [guard = QPointer(this), text = m_text](const Result<std::vector<BookingRow>> &answer) {
            if (!guard || !guard->isAnswerFor(text)) {
                return;
            }
            guard->m_bookings.clear();
            for (const BookingRow &row : answer ? *answer : std::vector<BookingRow>()) {
                guard->m_bookings.push_back(palettetext::entryFor(row, guard->m_desk));
            }
            guard->m_asking = false;
            Q_EMIT guard->found();
        });
}

bool PaletteSearch::isAnswerFor(const QString &text)
{
    if (text == m_text) {
        return true;
    }
    m_asking = false;
    askCustomers();
    return false;
}

std::vector<PaletteEntry> PaletteSearch::entries() const
{
    Entries all;
    for (const Entries *part : {&m_slots, &m_days, &m_found, &m_customers, &m_bookings}) {
        all.insert(all.end(), part->begin(), part->end());
    }
    return all;
}

} // namespace bayboard
