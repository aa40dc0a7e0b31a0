#include "core/exchange/CustomerMatcher.h"

#include "core/exchange/Words.h"

#include <algorithm>

namespace bayboard {

namespace {

std::string referenceKey(const std::string &source, const std::string &reference)
{
    return source + '\x1F' + reference;
}

} // namespace

Result<CustomerMatcher> CustomerMatcher::make(const ImportFile &file, ImportSource &source)
{
    CustomerMatcher matcher;
    matcher.m_mayCreate = file.createCustomers;
    matcher.m_guests = file.guestReferences;
    ContactKeys keys;
    std::unordered_set<std::string> references;
    for (const ImportRow &row : file.rows) {
        if (!row.phone.empty())
            keys.phones.insert(phoneKey(row.phone));
        if (!row.email.empty())
            keys.emails.insert(folded(row.email));
        if (!row.customerReference.empty() && !matcher.isGuest(row)
            && references.insert(referenceKey(row.source, row.customerReference)).second)
            keys.references.push_back({row.source, row.customerReference});
    }
    keys.phones.erase(std::string());
    keys.emails.erase(std::string());
    if (keys.isEmpty())
        return matcher;
    const auto known = source.findCustomers(keys);
    if (!known)
        return tl::unexpected(known.error());
    for (const Customer &customer : *known)
        matcher.add(customer);
    return matcher;
}

void CustomerMatcher::add(const Customer &customer)
{
    const auto note = [&](auto &map, const std::string &key) {
        if (!key.empty())
            map[key].push_back(customer.id);
    };
    for (const std::string &phone : customer.phones)
        note(m_byPhone, phoneKey(phone));
    note(m_byEmail, folded(customer.email));
    if (!customer.externalReference.empty())
        m_byReference.emplace(referenceKey(customer.externalSource, customer.externalReference),
                              customer.id);
    m_names.emplace(customer.id, folded(customer.name));
}

bool CustomerMatcher::isGuest(const ImportRow &row) const
{
    return !row.customerReference.empty()
        && std::find(m_guests.begin(), m_guests.end(), row.customerReference) != m_guests.end();
}

CustomerId CustomerMatcher::findExisting(const ImportRow &row) const
{
    if (isGuest(row))
        return {};
    if (!row.customerReference.empty()) {
        const auto found = m_byReference.find(referenceKey(row.source, row.customerReference));
        if (found != m_byReference.end())
            return found->second;
    }
    // Several people share a phone or an address: then the name must say which.
    const auto pick = [&](const auto &map, const std::string &key) -> CustomerId {
        const auto found = key.empty() ? map.end() : map.find(key);
        if (found == map.end())
            return {};
        const std::string name = folded(row.customer);
        for (const CustomerId id : found->second)
            if (m_names.at(id) == name)
                return id;
        return found->second.size() == 1 ? found->second.front() : CustomerId();
    };
    if (const CustomerId id = pick(m_byEmail, folded(row.email)); !id.isNull())
        return id;
    return pick(m_byPhone, phoneKey(row.phone));
}

CustomerId CustomerMatcher::find(const ImportRow &row, const std::function<Uuid()> &makeId)
{
    if (row.phone.empty() && row.email.empty() && row.customerReference.empty())
        return {};
    const CustomerId known = findExisting(row);
    const bool contact = !phoneKey(row.phone).empty() || !row.email.empty();
    if (!known.isNull() || !m_mayCreate || isGuest(row) || !contact || row.customer.empty())
        return known;
    const auto taken = [](const auto &map, const std::string &key) {
        return !key.empty() && map.contains(key);
    };
    // Shared by several people, none of this name: making one more would only hide that.
    if (taken(m_byEmail, folded(row.email)) || taken(m_byPhone, phoneKey(row.phone)))
        return {};
    Customer customer;
    customer.id = CustomerId{makeId()};
    customer.name = row.customer;
    customer.email = row.email;
    if (!phoneKey(row.phone).empty())
        customer.phones.push_back(row.phone);
    if (!row.customerReference.empty()) {
        customer.externalSource = row.source;
        customer.externalReference = row.customerReference;
    }
    add(customer);
    m_created.push_back(std::move(customer));
    return m_created.back().id;
}

} // namespace bayboard
