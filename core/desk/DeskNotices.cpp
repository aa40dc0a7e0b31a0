#include "core/desk/DeskNotices.h"

#include "core/desk/Desk.h"
#include "core/desk/ProposalAccess.h"

#include <map>
#include <set>

namespace bayboard {

namespace {

/// Finds who the lines are about. Somebody whose lines are many is read once.
class NoticeReader
{
public:
    NoticeReader(Store &store, const Club &club, OperatorId who)
        : m_store(store)
        , m_club(club)
        , m_who(who)
    { }

    [[nodiscard]] Result<std::vector<NoticeView>> run(NoticeFilter which)
    {
        auto notices = m_store.listNotices(which == NoticeFilter::Open);
        if (!notices)
            return tl::unexpected(notices.error());
        std::vector<NoticeView> lines;
        for (Notice &notice : *notices) {
            if ((which == NoticeFilter::Told && !notice.done)
                || !may(m_club, m_who, Permission::ScheduleRead, notice.location))
                continue;
            lines.push_back({std::move(notice), {}, {}, {}});
            if (const Status named = name(lines.back()); !named)
                return tl::unexpected(named.error());
        }
        return lines;
    }

private:
    Status name(NoticeView &line)
    {
        const LocationId where = line.notice.location;
        if (!may(m_club, m_who, Permission::CustomerReadName, where)) {
            line.notice.reason.clear(); // free text names people
            return {};
        }
        auto row = m_store.loadBooking(line.notice.booking);
        if (!row && row.error().code != ErrorCode::NotFound)
            return tl::unexpected(row.error());
        if (row) {
            line.name = row->customerName.empty() ? row->booking.guestName : row->customerName;
            line.phone = row->customerPhone.empty() ? row->booking.guestPhone : row->customerPhone;
        }
        if (auto found = addCustomer(line); !found)
            return found;
        if (!may(m_club, m_who, Permission::CustomerReadContact, where)) {
            line.phone.clear();
            line.email.clear();
        }
        return {};
    }

    Status addCustomer(NoticeView &line)
    {
        const CustomerId id = line.notice.customer;
        if (id.isNull())
            return {};
        auto known = m_customers.find(id);
        if (known == m_customers.end()) {
            auto record = m_store.loadRecord({EntityKind::Customer, id.value});
            if (!record)
                return tl::unexpected(record.error());
            Customer customer;
            if (!record->isEmpty() && !fromRecord(*record, customer))
                return fail(ErrorCode::Internal, "a customer that cannot be read");
            known = m_customers.emplace(id, std::move(customer)).first;
        }
        line.email = known->second.email;
        if (line.phone.empty() && !known->second.phones.empty())
            line.phone = known->second.phones.front();
        return {};
    }

    Store &m_store;
    const Club &m_club;
    OperatorId m_who;
    std::map<CustomerId, Customer> m_customers;
};

/// Whoever is told once about several bookings.
Uuid personOf(const Notice &notice)
{
    return notice.customer.isNull() ? notice.booking.value : notice.customer.value;
}

/// Their name where all lines are of one person, and how many lines.
Label labelOf(const std::vector<NoticeView> &lines, bool told)
{
    std::string name = lines.front().name;
    for (const NoticeView &line : lines)
        if (personOf(line.notice) != personOf(lines.front().notice))
            name.clear();
    Label label{LabelCode::TellCustomer, {name, std::to_string(lines.size())}};
    if (!told)
        label.arguments.emplace_back("open");
    return label;
}

} // namespace

void DeskNotices::list(NoticeFilter which,
                       std::function<void(Result<std::vector<NoticeView>>)> done) const
{
    m_desk.read<std::vector<NoticeView>>(
        [which, club = m_desk.clubSnapshot(), who = m_desk.actor()](Store &store) {
            return NoticeReader(store, *club, who).run(which);
        },
        std::move(done));
}

void DeskNotices::countToTell(std::function<void(Result<std::int64_t>)> done) const
{
    m_desk.read<std::int64_t>(
        [club = m_desk.clubSnapshot(), who = m_desk.actor()](Store &store) -> Result<std::int64_t> {
            const auto notices = store.listNotices(true);
            if (!notices)
                return tl::unexpected(notices.error());
            std::set<Uuid> people;
            for (const Notice &notice : *notices)
                if (may(*club, who, Permission::ScheduleRead, notice.location))
                    people.insert(personOf(notice));
            return static_cast<std::int64_t>(people.size());
        },
        std::move(done));
}

void DeskNotices::setTold(const std::vector<NoticeView> &lines,
                          bool told,
                          std::function<void(Outcome)> done) const
{
    std::vector<EntityChange> changes;
    std::vector<NoticeView> changed;
    for (const NoticeView &line : lines) {
        const Notice &notice = line.notice;
        if (!m_desk.may(Permission::BookingEdit, notice.location)) {
            done(tl::unexpected(Refusal{
                {}, notPermitted(m_desk.club(), m_desk.actor(), Permission::BookingEdit), {}}));
            return;
        }
        Notice after = notice;
        after.done = told;
        EntityChange change
            = difference({EntityKind::Notice, notice.id.value}, toRecord(notice), toRecord(after));
        if (change.fields.empty())
            continue;
        changes.push_back(std::move(change));
        changed.push_back(line);
    }
    if (changes.empty()) {
        done(Committed{{}, lines.empty() ? Uuid{} : lines.front().notice.id.value, {}});
        return;
    }
    ChangeSet set = m_desk.blankChangeSet(labelOf(changed, told));
    set.changes = std::move(changes);
    m_desk.commitBulk(std::move(set), std::move(done));
}

} // namespace bayboard
