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
    if (oddity == Oddity::Unknown)
        return Phrase::tr("nobody is known by its customer reference, and the mapping makes no "
                          "customers: who booked is left out");
    const bool mayName = seesNames || isFromFile;
    if (oddity == Oddity::ShortName)
        return mayName
            ? Phrase::tr("\"%1\" is taken to be \"%2\", who has this phone or e-mail", name, other)
            : Phrase::tr("\"%1\" is taken to be the customer who has this phone or "
                         "e-mail and a fuller name",
                         name);
    const Phrase outcome = isNew ? Phrase::tr("a new customer is made")
                                 : Phrase::tr("kept as a walk-in of that name");
    return mayName
        ? Phrase::tr("\"%1\" is not \"%2\", who has this phone or e-mail; %3", name, other, outcome)
        : Phrase::tr("\"%1\" is not the name of the customer who has this phone or e-mail; %2",
                     name,
                     outcome);
}

const char *MatchedPerson::code() const
{
    return oddity == Oddity::OtherName ? "OTHER_NAME"
        : oddity == Oddity::ShortName  ? "SHORT_NAME"
        : oddity == Oddity::Several    ? "SEVERAL_FIT"
        : oddity == Oddity::Unknown    ? "UNKNOWN_CUSTOMER"
                                       : "";
}

Result<CustomerMatcher> CustomerMatcher::make(const ImportFile &file, ImportSource &source)
{
    CustomerMatcher matcher;
    matcher.m_mayCreate = file.createCustomers;
    matcher.m_guests = file.guestReferences;
    matcher.m_referenceWord = file.referenceWord;
    ContactKeys keys;
    std::unordered_set<std::string> references;
    for (const ImportRow &row : file.rows) {
        if (std::string phone = contactPhone(row.phone); !phone.empty()) {
            matcher.noteName(phone, row);
            keys.phones.insert(std::move(phone));
        }
        if (std::string email = contactEmail(row.email); !email.empty()) {
            matcher.noteName(email, row);
            keys.emails.insert(std::move(email));
        }
        if (!row.customerReference.empty() && !matcher.isGuest(row)
            && references.insert(referenceKey(row.source, row.customerReference)).second)
            keys.references.push_back({row.source, row.customerReference});
    }
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

/// Our own export says of everybody what they are called, and a reference who they are: such a name
/// is nobody else's said shorter.
void CustomerMatcher::noteName(const std::string &key, const ImportRow &row)
{
    if (row.ownExport || row.customer.empty() || !row.customerReference.empty())
        return;
    std::vector<std::string> &names = m_named[key];
    if (names.size() <= crowd && std::find(names.begin(), names.end(), row.customer) == names.end())
        names.push_back(row.customer);
}

/// Of our own export's rows only those with one name are one person.
bool CustomerMatcher::isCalled(const Person &person, const ImportRow &row) const
{
    return row.ownExport && person.isMade ? person.name == row.customer
                                          : fitOf(row.customer, person.name) == NameFit::Same;
}

std::vector<CustomerMatcher::Candidate> CustomerMatcher::fuller(
    const std::vector<CustomerId> &people, const std::string &key, const ImportRow &row) const
{
    std::vector<Candidate> found;
    const auto add = [&](const std::string &name, CustomerId id) {
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const Candidate &one) {
            return id.isNull() && fitOf(name, one.name) == NameFit::Same;
        });
        if (!isKnown && fitOf(row.customer, name) == NameFit::Within)
            found.push_back({name, id});
    };
    for (const CustomerId id : people)
        if (const Person &person = m_people.at(id); !row.ownExport || !person.isMade)
            add(person.name, id);
    const auto named = m_named.find(key);
    if (named != m_named.end() && !row.ownExport && row.customerReference.empty())
        for (const std::string &name : named->second)
            add(name, {});
    const std::vector<Candidate> all = found;
    std::erase_if(found, [&](const Candidate &one) {
        return std::any_of(all.begin(), all.end(), [&](const Candidate &other) {
            return fitOf(one.name, other.name) == NameFit::Within;
        });
    });
    return found;
}

CustomerMatcher::Pick
CustomerMatcher::pick(const Contacts &contacts, const std::string &key, const ImportRow &row) const
{
    static const std::vector<CustomerId> nobody;
    Pick pick;
    if (key.empty())
        return pick;
    const auto found = contacts.find(key);
    const std::vector<CustomerId> &people = found == contacts.end() ? nobody : found->second;
    const auto isExact = [&](CustomerId id) {
        return isCalled(m_people.at(id), row);
    };
    MatchedPerson &match = pick.match;
    const auto named = m_named.find(key);
    const bool isCrowd = people.size() > crowd;
    if (isCrowd) {
        const auto one = m_inCrowd.find(key + '\x1F' + folded(row.customer));
        if (one != m_inCrowd.end() && isExact(one->second))
            match.customer = one->second;
    } else if (const auto one = std::find_if(people.begin(), people.end(), isExact);
               one != people.end()) {
        match.customer = *one;
    }
    if (match.customer.isNull() && !isCrowd
        && (named == m_named.end() || named->second.size() <= crowd)) {
        const std::vector<Candidate> candidates = fuller(people, key, row);
        if (candidates.size() == 1) {
            match.customer = candidates.front().id;
            match.oddity = Oddity::ShortName;
            match.other = candidates.front().name;
            match.isFromFile = match.customer.isNull() || m_people.at(match.customer).isMade;
            pick.toMake = match.customer.isNull() ? match.other : std::string();
        } else if (candidates.size() > 1) {
            match.oddity = Oddity::Several;
        }
    }
    if (match.customer.isNull() && match.oddity == Oddity::None && !people.empty()) {
        const Person &other = m_people.at(people.front());
        match.oddity = Oddity::OtherName;
        match.other = other.name;
        match.isFromFile = other.isMade;
    }
    return pick;
}

/// The e-mail goes before the phone, and who is there before who would have to be made.
CustomerMatcher::Pick CustomerMatcher::pickAny(const ImportRow &row) const
{
    const auto rank = [](const Pick &pick) {
        return !pick.match.customer.isNull()         ? 4
            : !pick.toMake.empty()                   ? 3
            : pick.match.oddity == Oddity::Several   ? 2
            : pick.match.oddity == Oddity::OtherName ? 1
                                                     : 0;
    };
    Pick byEmail = pick(m_byEmail, contactEmail(row.email), row);
    if (rank(byEmail) == 4)
        return byEmail;
    Pick byPhone = pick(m_byPhone, contactPhone(row.phone), row);
    return rank(byPhone) > rank(byEmail) ? byPhone : byEmail;
}

MatchedPerson CustomerMatcher::findExisting(const ImportRow &row) const
{
    Pick pick = findOrName(row);
    return pick.toMake.empty() ? std::move(pick.match) : MatchedPerson();
}

CustomerMatcher::Pick CustomerMatcher::findOrName(const ImportRow &row) const
{
    if (isGuest(row))
        return {};
    Pick pick;
    if (!row.customerReference.empty()) {
        const auto found = m_byReference.find(referenceKey(row.source, row.customerReference));
        if (found != m_byReference.end()) {
            pick.match.customer = found->second;
            return pick;
        }
    }
    pick = pickAny(row);
    if (row.customer.empty()) // nobody was named who could be somebody else
        pick.match.oddity = Oddity::None;
    return pick;
}

/// What a customer without a name goes by until somebody gives them one.
std::string CustomerMatcher::standIn(const ImportRow &row) const
{
    if (!row.customerReference.empty())
        return (m_referenceWord.empty() ? "" : m_referenceWord + " ") + row.customerReference;
    return contactEmail(row.email).empty() ? std::string() : row.email;
}

MatchedPerson CustomerMatcher::find(const ImportRow &row, const std::function<Uuid()> &makeId)
{
    if (row.phone.empty() && row.email.empty() && row.customerReference.empty())
        return {};
    Pick pick = findOrName(row);
    MatchedPerson &match = pick.match;
    const bool isKnown = !row.customerReference.empty() || !contactPhone(row.phone).empty()
        || !contactEmail(row.email).empty();
    std::string name = !pick.toMake.empty() ? pick.toMake
        : !row.customer.empty()             ? row.customer
                                            : standIn(row);
    const bool makes = match.customer.isNull() && match.oddity != Oddity::Several && m_mayCreate
        && !isGuest(row) && isKnown && !name.empty();
    if (makes) {
        match.customer = CustomerId{makeId()};
        match.isNew = true;
        makeCustomer(match.customer, row, std::move(name));
    } else if (!pick.toMake.empty()) {
        match = {};
    }
    if (!match.customer.isNull() && !row.customerReference.empty())
        m_byReference.emplace(referenceKey(row.source, row.customerReference), match.customer);
    else if (match.customer.isNull() && row.customer.empty() && !row.customerReference.empty()
             && !isGuest(row))
        match.oddity = Oddity::Unknown;
    return std::move(pick.match);
}

void CustomerMatcher::makeCustomer(CustomerId id, const ImportRow &row, std::string name)
{
    Customer customer;
    customer.id = id;
    customer.name = std::move(name);
    if (!contactEmail(row.email).empty())
        customer.email = row.email;
    if (!phoneKey(row.phone).empty())
        customer.phones.push_back(row.phone);
    if (!row.customerReference.empty()) {
        customer.externalSource = row.source;
        customer.externalReference = row.customerReference;
    }
    add(customer, true);
    m_created.push_back(std::move(customer));
}

} // namespace bayboard
