#include "core/desk/TrialWork.h"

#include "core/rules/JsonTree.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

/// Neighbours, and what lasts over midnight.
constexpr days nextTo{2};
/// Bookings that one step judges, and moments that it passes.
constexpr std::size_t judgedAtOnce = 200;
constexpr std::size_t passedAtOnce = 4000;
/// Of 1000 parts of the work, those of reading.
constexpr std::size_t partOfReading = 700;

/// What a book needs to know beyond the days around a booking.
struct Reach
{
    bool ofCustomers = false; ///< a customer's bookings at other locations
    bool ahead = false; ///< all that a customer had before him
    days period{0}; ///< of the longest quota
};

void reachOf(const JsonNode &node, Reach &reach)
{
    const JsonNode *rule = node.find("rule");
    if (rule != nullptr) {
        const JsonNode *per = node.find("per");
        reach.ahead = reach.ahead || rule->text == "concurrentLimit";
        reach.ofCustomers = reach.ofCustomers || rule->text == "concurrentLimit"
            || rule->text == "duplicateCustomer" || rule->text == "quota";
        if (rule->text == "quota" && per != nullptr)
            reach.period = std::max(reach.period,
                                    per->text == "year"        ? days(366)
                                        : per->text == "month" ? days(31)
                                        : per->text == "week"  ? days(7)
                                                               : days(1));
    }
    for (const JsonNode &item : node.items)
        reachOf(item, reach);
    for (const JsonMember &member : node.members)
        reachOf(member.value, reach);
}

/// Rules that ask how long before it a booking was made, or what else there was at that moment.
bool asksForTheTime(const Violation &violation)
{
    return violation.code == RuleCode::MinimumNotice || violation.code == RuleCode::AdvanceLimit
        || violation.code == RuleCode::ConcurrentLimit
        || violation.code == RuleCode::RecurrenceNotAllowed;
}

bool contains(const std::vector<LocationId> &all, LocationId one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

TrialWork::TrialWork(TrialOrder order) : m_order(std::move(order)) { }

Result<bool> TrialWork::step(Store &store)
{
    if (m_isDone)
        return false;
    Status done;
    if (!m_candidate)
        done = begin(store);
    else if (m_nextWindow < m_windows.size())
        done = readWindow(store, m_windows[m_nextWindow++]);
    else if (!m_world)
        sortMoments();
    else if (m_nextMoment < m_moments.size())
        done = judgeSome(store);
    else
        finish();
    if (!done)
        return tl::unexpected(done.error());
    return !m_isDone;
}

int TrialWork::progress() const
{
    if (m_isDone)
        return 1000;
    const auto share = [](std::size_t done, std::size_t all, std::size_t of) {
        return all == 0 ? 0 : static_cast<int>(of * done / all);
    };
    return share(m_nextWindow, m_windows.size(), partOfReading)
        + share(m_nextMoment, m_moments.size(), 1000 - partOfReading);
}

Status TrialWork::begin(Store &store)
{
    auto candidate = RuleBook::parse(m_order.text);
    if (!candidate)
        return tl::unexpected(candidate.error());
    const auto stored = store.loadRuleBook();
    if (!stored)
        return tl::unexpected(stored.error());
    const std::string_view text
        = stored->text.empty() ? RuleBook::defaultText() : std::string_view(stored->text);
    auto inForce = RuleBook::parseStored(text);
    if (!inForce)
        return tl::unexpected(inForce.error());
    Reach reach;
    for (const std::string_view book : {text, std::string_view(m_order.text)})
        if (const auto tree = readJson(book))
            reachOf(*tree, reach);
    days margin = std::max(nextTo, reach.period + nextTo);
    if (reach.ahead)
        margin = std::max({margin, (*inForce)->longestAdvance(), (*candidate)->longestAdvance()});
    m_inForce = std::move(*inForce);
    m_candidate = std::move(*candidate);
    plan(margin, reach.ofCustomers);
    return {};
}

void TrialWork::plan(days margin, bool everywhere)
{
    for (const Location &location : m_order.club->locations()) {
        const bool wanted = contains(m_order.locations, location.id);
        if (!wanted && !everywhere)
            continue;
        const Zone &zone = m_order.club->zone(location.id);
        for (LocalDate date = m_order.from - margin; date <= m_order.to + margin; date += days(1))
            if (const auto day = zone.day(date))
                m_windows.push_back({location.id,
                                     *day,
                                     wanted && m_order.from <= date && date <= m_order.to,
                                     m_order.from - nextTo <= date && date <= m_order.to + nextTo});
    }
}

Status TrialWork::readWindow(Store &store, const Window &window)
{
    BookingFilter filter;
    filter.location = window.location;
    filter.from = window.day.start();
    filter.to = window.day.end();
    const auto rows = store.listBookings(filter);
    if (!rows)
        return tl::unexpected(rows.error());
    auto blocks = store.listBlocks(filter);
    if (!blocks)
        return tl::unexpected(blocks.error());
    for (Block &block : *blocks)
        if (window.day.contains(block.slot.span.start()))
            m_blocks.push_back(std::move(block));
    for (const BookingRow &row : *rows) {
        const Booking &booking = row.booking;
        if (!window.day.contains(booking.slot.span.start()))
            continue; // another day's
        const bool isCancelled = booking.state == BookingState::Cancelled;
        auto past = readPast(store, row, window.near || isCancelled || booking.reschedules > 0);
        if (!past)
            return tl::unexpected(past.error());
        m_report.cancelled += window.judged && isCancelled ? 1 : 0;
        m_bookings.push_back({std::move(*past),
                              row.customerName.empty() ? booking.guestName : row.customerName,
                              window.judged && !isCancelled,
                              booking.slot.span.start()});
    }
    return {};
}

void TrialWork::sortMoments()
{
    std::optional<Span> known;
    const auto reach = [&known](const Span &span) {
        known = known
            ? Span(std::min(known->start(), span.start()), std::max(known->end(), span.end()))
            : span;
    };
    for (const Window &window : m_windows)
        reach(window.day);
    for (std::size_t i = 0; i < m_bookings.size(); ++i) {
        Instant at = Instant::min();
        const std::vector<PastState> &states = m_bookings[i].past.states;
        for (std::size_t s = 0; s < states.size(); ++s) {
            at = std::max(at, states[s].at);
            m_moments.push_back({at, states[s].step, i, s});
            reach(states[s].slot.span);
        }
    }
    std::stable_sort(m_moments.begin(), m_moments.end(), [](const Moment &a, const Moment &b) {
        return a.at != b.at ? a.at < b.at : a.step < b.step;
    });
    std::stable_sort(m_blocks.begin(), m_blocks.end(), [](const Block &a, const Block &b) {
        return a.made.value_or(Instant::min()) < b.made.value_or(Instant::min());
    });
    const Instant any = Instant() + days(1);
    const Span around = known.value_or(Span(any, any + days(1)));
    m_world.emplace(m_order.club, Span(around.start() - days(31), around.end() + days(31)));
}

Status TrialWork::judgeSome(Store &store)
{
    std::size_t judged = 0;
    for (std::size_t passed = 0;
         passed < passedAtOnce && judged < judgedAtOnce && m_nextMoment < m_moments.size();
         ++passed) {
        const Moment &moment = m_moments[m_nextMoment++];
        // Who makes room for a block goes first.
        for (; m_nextBlock < m_blocks.size()
             && m_blocks[m_nextBlock].made.value_or(Instant::min()) < moment.at;
             ++m_nextBlock)
            m_world->put(m_blocks[m_nextBlock]);
        const Tried &tried = m_bookings[moment.booking];
        if (moment.state == 0 && tried.isJudged) {
            if (Status done = judge(store, tried); !done)
                return done;
            ++judged;
        }
        m_world->put(tried.past.id, tried.past.states[moment.state]);
    }
    return {};
}

Result<const Customer *> TrialWork::customer(Store &store, CustomerId id)
{
    if (id.isNull())
        return nullptr;
    const auto known = m_customers.find(id);
    if (known != m_customers.end())
        return &known->second;
    const auto record = store.loadRecord({EntityKind::Customer, id.value});
    if (!record)
        return tl::unexpected(record.error());
    Customer customer;
    if (record->isEmpty() || !fromRecord(*record, customer))
        return nullptr;
    customer.id = id;
    return &m_customers.emplace(id, std::move(customer)).first->second;
}

Status TrialWork::judge(Store &store, const Tried &tried)
{
    const PastState &first = tried.past.states.front();
    Proposal proposal;
    proposal.after = tried.past.made;
    proposal.by = tried.past.made.source == "web" ? Party::Customer : Party::Staff;
    const auto who = customer(store, proposal.after.customer);
    if (!who)
        return tl::unexpected(who.error());
    if (*who == nullptr)
        proposal.after.customer = {}; // a walk-in, or somebody that nobody knows any more
    m_world->ask(first.at, *who);
    Verdict before = m_inForce->judge(proposal, *m_world);
    Verdict after = m_candidate->judge(proposal, *m_world);
    if (!tried.past.timeKnown)
        for (Verdict *verdict : {&before, &after})
            std::erase_if(verdict->violations, asksForTheTime);
    ++m_report.judged;
    m_report.timeUnknown += tried.past.timeKnown ? 0 : 1;
    m_report.pastUnknown += tried.past.pastKnown ? 0 : 1;
    note(tried, differences(before, after));
    return {};
}

void TrialWork::note(const Tried &tried, std::vector<TrialDifference> found)
{
    if (found.empty())
        return;
    const Booking &made = tried.past.made;
    ++m_report.differing;
    m_report.refused += found.front().change == TrialChange::Refused ? 1 : 0;
    const bool named = contains(m_order.named, made.location);
    for (TrialDifference &difference : found) {
        TrialEntry entry;
        entry.difference = std::move(difference);
        entry.booking = tried.past.id;
        entry.location = made.location;
        entry.slot = made.slot;
        if (tried.past.timeKnown)
            entry.made = made.made;
        if (named) {
            entry.who = tried.who;
            entry.title = made.title;
        }
        entry.movedSince = tried.past.states.back().slot != made.slot;
        m_report.entries.push_back(std::move(entry));
    }
}

void TrialWork::finish()
{
    using Key = std::tuple<TrialChange, std::string, RuleCode>;
    std::map<Key, std::int64_t> bookings;
    for (const TrialEntry &entry : m_report.entries) {
        const Violation &violation = entry.difference.violation;
        ++bookings[{entry.difference.change, violation.rule, violation.code}];
    }
    for (const auto &[key, count] : bookings)
        m_report.counts.push_back({std::get<1>(key), std::get<2>(key), std::get<0>(key), count});
    std::stable_sort(m_report.counts.begin(),
                     m_report.counts.end(),
                     [](const TrialCount &a, const TrialCount &b) {
                         return a.change != b.change ? a.change < b.change
                                                     : a.bookings > b.bookings;
                     });
    const auto order = [](const TrialEntry &entry) {
        return std::tuple(entry.difference.change, entry.slot.span.start(), entry.booking);
    };
    std::stable_sort(m_report.entries.begin(),
                     m_report.entries.end(),
                     [&](const TrialEntry &a, const TrialEntry &b) { return order(a) < order(b); });
    if (m_report.entries.size() > TrialReport::most) {
        m_report.leftOut = static_cast<std::int64_t>(m_report.entries.size() - TrialReport::most);
        m_report.entries.erase(m_report.entries.begin()
                                   + static_cast<std::ptrdiff_t>(TrialReport::most),
                               m_report.entries.end());
    }
    m_isDone = true;
}

} // namespace bayboard
