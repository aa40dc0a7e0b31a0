// Customers: found, read, made and changed.

#include "core/club/ContactText.h"
#include "core/desk/FeatureAccess.h"
#include "core/exchange/PersonJson.h"
#include "core/exchange/SamePerson.h"
#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"
#include "core/serving/RestRefusal.h"
#include "core/text/ErrorSentences.h"
#include "core/text/WholeSentences.h"

#include <algorithm>
#include <set>

namespace bayboard {

namespace {

std::string textOf(const RestCase &asked, const Customer &customer)
{
    JsonOut json;
    printCustomer(
        json, *asked.club(), customer, asked.mayAnywhere(Permission::CustomerReadContact));
    return json.take();
}

Result<std::optional<Customer>> load(RestCase &asked, CustomerId id)
{
    const auto record = asked.data().load({EntityKind::Customer, id.value});
    if (!record)
        return tl::unexpected(record.error());
    Customer customer;
    if (!*record || !fromRecord(**record, customer) || customer.withdrawn)
        return std::nullopt;
    customer.id = id;
    return customer;
}

/// The customer that the path names, as the asker has seen it where he names a version.
OrAnswer<Customer> namedCustomer(RestCase &asked)
{
    const auto id = readPathId<CustomerId>(asked);
    if (!id)
        return tl::unexpected(id.error());
    // Customers belong to the whole club.
    if (!asked.mayAnywhere(Permission::CustomerReadName))
        return tl::unexpected(asked.forbidden(Permission::CustomerReadName));
    auto customer = load(asked, *id);
    if (!customer)
        return tl::unexpected(asked.problem(customer.error()));
    if (!*customer)
        return tl::unexpected(restProblem({rest_code::notFound}));
    const std::string &matches = asked.question().matches;
    if (!matches.empty() && !namesTag(matches, tagOf(textOf(asked, **customer))))
        return tl::unexpected(restProblem({rest_code::otherVersion, {}, "If-Match"}));
    return std::move(**customer);
}

/// What is said of the members replaces what is there.
std::optional<RestAnswer> readCustomer(RestCase &asked, Customer &customer)
{
    RestBody body(asked);
    const auto take = [&](const char *name, std::string &to) {
        if (body.has(name))
            to = body.text(name);
    };
    const auto takeAll = [&](const char *name, std::vector<std::string> &to) {
        if (body.has(name))
            to = body.texts(name);
    };
    take("name", customer.name);
    takeAll("phones", customer.phones);
    take("email", customer.email);
    take("tier", customer.tier);
    takeAll("tags", customer.tags);
    takeAll("channels", customer.channels);
    take("notes", customer.notes);
    if (isBlank(customer.name))
        body.fault("name", Phrase::tr("a name is needed"));
    if (body.has("email") && !customer.email.empty() && !isEmailAddress(customer.email))
        body.fault("email", Phrase::tr("\"%1\" is not an e-mail address", customer.email));
    for (const std::string &phone : customer.phones)
        if (body.has("phones") && phoneKey(phone).empty())
            body.fault("phones", Phrase::tr("\"%1\" has no digits", phone));
    const Tier *tier = asked.club()->tier(customer.tier);
    if (body.has("tier") && !customer.tier.empty() && (tier == nullptr || tier->withdrawn))
        body.fault("tier", Error{ErrorCode::NotFound, {"tier", customer.tier}});
    return body.finish();
}

bool isSame(const Customer &one, const Customer &other)
{
    if (fitOf(one.name, other.name) != NameFit::Same)
        return false;
    const std::string email = contactEmail(one.email);
    if (!email.empty() && email == contactEmail(other.email))
        return true;
    return std::any_of(one.phones.begin(), one.phones.end(), [&](const std::string &phone) {
        const std::string key = contactPhone(phone);
        return !key.empty()
            && std::any_of(other.phones.begin(), other.phones.end(), [&](const auto &each) {
                   return contactPhone(each) == key;
               });
    });
}

/// Who is in the club already, as far as one can tell by name and phone or e-mail. Nobody for who
/// may not know them.
Result<std::vector<Customer>> sameAs(RestCase &asked, const Customer &customer)
{
    constexpr std::int64_t most = 20; // families share a phone
    constexpr std::size_t mostPhones = 3; // each is a search
    std::vector<Customer> same;
    if (!asked.mayAnywhere(Permission::CustomerReadName)
        || !asked.mayAnywhere(Permission::CustomerReadContact))
        return same;
    std::vector<std::string> searches{contactEmail(customer.email)};
    for (std::size_t i = 0; i < std::min(customer.phones.size(), mostPhones); ++i)
        searches.push_back(contactPhone(customer.phones[i]));
    std::set<CustomerId> seen;
    for (const std::string &search : searches) {
        if (search.empty())
            continue;
        CustomerFilter filter;
        filter.search = search;
        filter.limit = most;
        const auto matches = asked.data().customers(filter);
        if (!matches)
            return tl::unexpected(matches.error());
        for (const CustomerMatch &match : *matches) {
            if (!seen.insert(match.id).second)
                continue;
            const auto other = load(asked, match.id);
            if (!other)
                return tl::unexpected(other.error());
            if (*other && isSame(customer, **other))
                same.push_back(**other);
        }
    }
    return same;
}

void printSame(JsonOut &json, const std::vector<Customer> &same)
{
    for (const Customer &each : same) {
        const auto sentence
            = Phrase::tr("%1 is a customer already, with the same phone or e-mail", each.name);
        json.object().key("code").text("SAME_CUSTOMER").key("message");
        json.text(text::whole(text::said(sentence))).key("customer");
        json.text(each.id.toString()).endObject();
    }
    json.endList();
}

RestAnswer commit(RestCase &asked, const Customer *before, const Customer &after)
{
    auto set = asked.blankSet();
    if (!set)
        return asked.problem(set.error());
    const EntityRef entity{EntityKind::Customer, after.id.value};
    set->label
        = {before == nullptr ? LabelCode::CreateCustomer : LabelCode::EditCustomer, {after.name}};
    EntityChange change = before == nullptr
        ? creation(entity, toRecord(after))
        : difference(entity, toRecord(*before), toRecord(after));
    const bool nothing = before != nullptr && change.fields.empty();
    std::vector<Customer> same;
    if (before == nullptr) {
        auto found = sameAs(asked, after);
        if (!found)
            return asked.problem(found.error());
        same = std::move(*found);
    }
    const auto answer = [&] {
        const bool never = asked.isDry() && before == nullptr;
        RestAnswer made = stepAnswer(never ? Uuid() : after.id.value,
                                     asked.isDry() || nothing ? ChangeSetId() : set->id,
                                     [&](JsonOut &json) { printSame(json, same); });
        if (never)
            return made;
        made.tag = tagOf(textOf(asked, after));
        if (before == nullptr) {
            made.status = 201;
            made.place = "/v1/customers/" + after.id.toString();
        }
        return made;
    };
    if (nothing)
        return answer();
    set->changes.push_back(std::move(change));
    RestCase::Writing writing;
    writing.before = [&]() -> std::optional<RestAnswer> {
        if (before == nullptr || asked.question().matches.empty())
            return std::nullopt;
        const auto now = namedCustomer(asked);
        return now ? std::nullopt : std::optional(now.error());
    };
    writing.accepted = answer;
    writing.refused = [&](const Judgement &said) {
        return refusalAnswer(asked, said);
    };
    return asked.write(*set, writing);
}

} // namespace

namespace rest {

RestAnswer listCustomers(RestCase &asked)
{
    if (!asked.mayAnywhere(Permission::CustomerReadName))
        return asked.forbidden(Permission::CustomerReadName);
    const auto limit = readNumber(asked, "limit", usualPage, 1, largestPage);
    if (!limit)
        return limit.error();
    CustomerFilter filter;
    filter.limit = *limit + 1;
    filter.search = asked.question().parameter("search");
    if (!filter.search.empty() && isBlank(filter.search))
        return badAt("?search", Phrase::tr("nothing is searched for")).value();
    const auto off = exportFeatureError(*asked.club(), asked.actor(), {});
    if (off && filter.search.empty())
        return asked.problem(*off);
    if (const std::string cursor = asked.question().parameter("cursor"); !cursor.empty()) {
        const auto id = CustomerId::parse(cursor);
        const auto last = id ? load(asked, *id) : Result<std::optional<Customer>>(std::nullopt);
        if (!last)
            return asked.problem(last.error());
        if (!*last || !filter.search.empty())
            return badAt("?cursor", Phrase::tr("it must be one that a list has given")).value();
        filter.afterName = (*last)->name;
        filter.afterId = *id;
    }
    auto found = asked.data().customers(filter);
    if (!found)
        return asked.problem(found.error());
    const bool more = found->size() > static_cast<std::size_t>(*limit);
    if (more)
        found->resize(static_cast<std::size_t>(*limit));
    const bool contacts = asked.mayAnywhere(Permission::CustomerReadContact) && !off;
    JsonOut json;
    json.object().key("customers").list();
    for (const CustomerMatch &match : *found)
        printMatch(json, *asked.club(), match, contacts);
    json.endList().key("more").boolean(more).key("next");
    json.textOrNull(more && filter.search.empty() ? found->back().id.toString() : "").endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

RestAnswer getCustomer(RestCase &asked)
{
    const auto customer = namedCustomer(asked);
    if (!customer)
        return customer.error();
    RestAnswer answer;
    answer.body = textOf(asked, *customer);
    return answer;
}

RestAnswer createCustomer(RestCase &asked)
{
    Customer customer;
    customer.id = CustomerId{asked.newId()};
    customer.made = asked.now();
    if (auto problem = readCustomer(asked, customer))
        return std::move(*problem);
    return commit(asked, nullptr, customer);
}

RestAnswer updateCustomer(RestCase &asked)
{
    const auto before = namedCustomer(asked);
    if (!before)
        return before.error();
    Customer after = *before;
    if (auto problem = readCustomer(asked, after))
        return std::move(*problem);
    return commit(asked, &*before, after);
}

} // namespace rest

} // namespace bayboard
