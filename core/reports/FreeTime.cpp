#include "core/reports/FreeTime.h"

#include "core/access/Permission.h"
#include "core/desk/GivenTime.h"
#include "core/store/BookingSteps.h"
#include "core/store/Following.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

const std::string &whoOf(const BookingRow &row)
{
    if (!row.customerName.empty())
        return row.customerName;
    return row.booking.guestName.empty() ? row.booking.title : row.booking.guestName;
}

GivenTime lineOf(const BookingStepRow &step, const BookingRow &row, bool names)
{
    GivenTime line;
    line.step = step.head.id;
    line.at = step.head.at;
    line.by = step.head.actor;
    line.approvedBy = step.head.approvedBy;
    line.given = std::chrono::floor<minutes>(givenBy(step.change));
    line.booking = step.booking;
    line.location = row.booking.location;
    line.slot = row.booking.slot;
    line.state = row.booking.state;
    if (names) {
        line.reason = step.head.reason;
        line.customer = row.booking.customer;
        line.who = whoOf(row);
    }
    return line;
}

Result<std::vector<BookingStepRow>> readSteps(Store &store, const FreeTimeOrder &order)
{
    if (!order.customer)
        return readNamedSteps(store, {LabelCode::GiveTime, order.from, order.to, order.by});
    auto steps = readCustomerSteps(store, *order.customer, Instant(seconds(0)));
    if (!steps)
        return steps;
    std::erase_if(*steps, [&](const BookingStepRow &step) {
        const ChangeSet &head = step.head;
        return head.label.code != LabelCode::GiveTime || (order.from && head.at < *order.from)
            || (order.to && head.at >= *order.to) || (order.by && head.actor != *order.by);
    });
    return steps;
}

template <typename Key, typename KeyOf, typename Fill>
std::vector<FreeTimeSum> sums(const std::vector<GivenTime> &ledger, KeyOf keyOf, Fill fill)
{
    std::map<Key, std::size_t> places;
    std::vector<FreeTimeSum> list;
    for (const GivenTime &line : ledger) {
        const auto [place, isNew] = places.try_emplace(keyOf(line), list.size());
        if (isNew)
            fill(list.emplace_back(), line);
        FreeTimeSum &sum = list[place->second];
        ++sum.times;
        sum.given += line.given;
    }
    std::stable_sort(list.begin(), list.end(), [](const FreeTimeSum &a, const FreeTimeSum &b) {
        return a.given > b.given;
    });
    return list;
}

} // namespace

Result<std::vector<GivenTime>>
readFreeTime(Store &store, const Club &club, OperatorId who, const FreeTimeOrder &order)
{
    const auto steps = readSteps(store, order);
    if (!steps)
        return tl::unexpected(steps.error());
    std::vector<GivenTime> ledger;
    for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
        const auto row = store.loadBooking(step->booking);
        if (!row && row.error().code != ErrorCode::NotFound)
            return tl::unexpected(row.error());
        if (!row || row->booking.withdrawn
            || !may(club, who, Permission::ScheduleRead, row->booking.location))
            continue;
        ledger.push_back(lineOf(
            *step, *row, may(club, who, Permission::CustomerReadName, row->booking.location)));
    }
    return ledger;
}

Result<std::optional<Instant>> freeTimeKnownFrom(Store &store)
{
    const auto following = Following(store).state();
    if (!following)
        return tl::unexpected(following.error());
    return *following ? (*following)->began : std::nullopt;
}

std::vector<FreeTimeSum> sumsByCustomer(const std::vector<GivenTime> &ledger)
{
    using Key = std::pair<CustomerId, std::string>;
    return sums<Key>(
        ledger,
        [](const GivenTime &line) {
            return Key{line.customer, line.customer.isNull() ? line.who : std::string()};
        },
        [](FreeTimeSum &sum, const GivenTime &line) {
            sum.customer = line.customer;
            sum.who = line.who;
        });
}

std::vector<FreeTimeSum> sumsByOperator(const std::vector<GivenTime> &ledger)
{
    return sums<OperatorId>(
        ledger,
        [](const GivenTime &line) { return line.by; },
        [](FreeTimeSum &sum, const GivenTime &line) { sum.by = line.by; });
}

minutes sumOf(const std::vector<GivenTime> &ledger)
{
    minutes sum{};
    for (const GivenTime &line : ledger)
        sum += line.given;
    return sum;
}

} // namespace bayboard
