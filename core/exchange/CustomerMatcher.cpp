#include "core/exchange/CustomerMatcher.h"

#include "core/exchange/SamePerson.h"
#include "core/exchange/Words.h"

#include <algorithm>

namespace bayboard {

namespace {

using Oddity = MatchedPerson::Oddity;

/// What more people share says nothing about a person: then only a whole name counts.
constexpr std::size_t crowd = 20;

std::string referenceKey(const std::string &source, const std::string &reference)
{
    return source + '\x1F' + reference;
}

} // namespace

Phrase MatchedPerson::sentence(const std::string &name, bool seesNames) const
{
    if (oddity == Oddity::Several)
        return Phrase::tr("\"%1\" may be one of several customers who have this phone or e-mail; "
                          "kept as a walk-in of that name",
                          name);
    const Phrase outcome = isNew ? Phrase::tr("a new customer is made")
                                 : Phrase::tr("kept as a walk-in of that name");
    return seesNames
        ? Phrase::tr("\"%1\" is not \"%2\", who has this phone or e-mail; %3", name, other, outcome)
        : Phrase::tr("\"%1\" is not the name of the customer who has this phone or e-mail; %2",
                     name,
                     outcome);
}

const char *MatchedPerson::code() const
{
    return oddity == Oddity::OtherName ? "OTHER_NAME"
        : oddity == Oddity::Several    ? "SEVERAL_FIT"
                                       : "";
}

Result<CustomerMatcher> CustomerMatcher::make(const ImportFile &file, ImportSource &source)
{
    CustomerMatcher matcher;
    matcher.m_mayCreate = file.createCustomers;
    matcher.m_guests = file.guestReferences;
    ContactKeys keys;
    std::unordered_set<std::string> references;
    for (const ImportRow &row : file.rows) {
        if (!row.phone.empty())
            keys.phones.insert(contactPhone(row.phone));
        if (!row.email.empty())
            keys.emails.insert(contactEmail(row.email));
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
        matcher.add(customer, false);
    return matcher;
}

void CustomerMatcher::add(const Customer &customer, bool isMade)
{
    m_people.emplace(customer.id, Person{customer.name, folded(customer.name), isMade});
    for (const std::string &phone : customer.phones)
        note(m_byPhone, contactPhone(phone), customer.id);
    note(m_byEmail, contactEmail(customer.email), customer.id);
    if (!customer.externalReference.empty())
        m_byReference.emplace(referenceKey(customer.externalSource, customer.externalReference),
                              customer.id);
}

void CustomerMatcher::note(Contacts &contacts, const std::string &key, CustomerId id)
{
    if (key.empty())
        return;
    std::vector<CustomerId> &people = contacts[key];
    people.push_back(id);
    const auto remember = [&](CustomerId one) {
        m_inCrowd.emplace(key + '\x1F' + m_people.at(one).folded, one);
    };
    if (people.size() == crowd + 1)
        std::for_each(people.begin(), people.end(), remember);
    else if (people.size() > crowd)
        remember(id);
}

bool CustomerMatcher::isGuest(const ImportRow &row) const
{
    return !row.customerReference.empty()
        && std::find(m_guests.begin(), m_guests.end(), row.customerReference) != m_guests.end();
}

/// Our own export says of everybody what they are called: of its rows only those with one name are
/// one person.
bool CustomerMatcher::isCalled(const Person &person, const ImportRow &row) const
{
    return row.ownExport && person.isMade ? person.name == row.customer
                                          : mayBeSameName(person.name, row.customer);
}

MatchedPerson
CustomerMatcher::pick(const Contacts &contacts, const std::string &key, const ImportRow &row) const
{
    const auto found = key.empty() ? contacts.end() : contacts.find(key);
    if (found == contacts.end())
        return {};
    MatchedPerson match;
    const std::vector<CustomerId> &people = found->second;
    const std::string name = folded(row.customer);
    const auto isExact = [&](CustomerId id) {
        const Person &person = m_people.at(id);
        return person.folded == name && isCalled(person, row);
    };
    if (people.size() > crowd) {
        const auto one = m_inCrowd.find(key + '\x1F' + name);
        if (one != m_inCrowd.end() && isExact(one->second))
            match.customer = one->second;
    } else if (const auto one = std::find_if(people.begin(), people.end(), isExact);
               one != people.end()) {
        match.customer = *one;
    } else {
        std::vector<CustomerId> fitting;
        std::copy_if(people.begin(), people.end(), std::back_inserter(fitting), [&](CustomerId id) {
            return isCalled(m_people.at(id), row);
        });
        if (fitting.size() == 1)
            match.customer = fitting.front();
        else if (fitting.size() > 1)
            match.oddity = Oddity::Several;
    }
    if (match.customer.isNull() && match.oddity == Oddity::None) {
        match.oddity = Oddity::OtherName;
        match.other = m_people.at(people.front()).name;
    }
    return match;
}

MatchedPerson CustomerMatcher::findExisting(const ImportRow &row) const
{
    if (isGuest(row))
        return {};
    MatchedPerson match;
    if (!row.customerReference.empty()) {
        const auto found = m_byReference.find(referenceKey(row.source, row.customerReference));
        if (found != m_byReference.end()) {
            match.customer = found->second;
            return match;
        }
    }
    match = pick(m_byEmail, contactEmail(row.email), row);
    if (!match.customer.isNull())
        return match;
    MatchedPerson byPhone = pick(m_byPhone, contactPhone(row.phone), row);
    if (!byPhone.customer.isNull() || match.oddity == Oddity::None
        || byPhone.oddity == Oddity::Several)
        match = std::move(byPhone);
    if (row.customer.empty())
        match.oddity = Oddity::None; // nobody was named who could be somebody else
    return match;
}

MatchedPerson CustomerMatcher::find(const ImportRow &row, const std::function<Uuid()> &makeId)
{
    if (row.phone.empty() && row.email.empty() && row.customerReference.empty())
        return {};
    MatchedPerson match = findExisting(row);
    const bool contact = !contactPhone(row.phone).empty() || !contactEmail(row.email).empty();
    if (!match.customer.isNull() || match.oddity == Oddity::Several || !m_mayCreate || isGuest(row)
        || !contact || row.customer.empty())
        return match;
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
    add(customer, true);
    m_created.push_back(std::move(customer));
    match.customer = m_created.back().id;
    match.isNew = true;
    return match;
}

} // namespace bayboard
