#include "core/desk/DemoPeople.h"

#include "core/desk/DemoNames.h"

#include <set>
#include <string>
#include <string_view>

namespace bayboard {

namespace {

struct Letter
{
    std::string_view accented;
    std::string_view plain;
};

constexpr Letter letters[] = {
    {"á", "a"},  {"â", "a"},  {"ä", "ae"}, {"å", "aa"}, {"ả", "a"},  {"ạ", "a"},  {"ầ", "a"},
    {"ă", "a"},  {"ặ", "a"},  {"ć", "c"},  {"č", "c"},  {"ç", "c"},  {"đ", "d"},  {"é", "e"},
    {"è", "e"},  {"ê", "e"},  {"ë", "e"},  {"ễ", "e"},  {"í", "i"},  {"î", "i"},  {"ï", "i"},
    {"ń", "n"},  {"ñ", "n"},  {"ó", "o"},  {"ô", "o"},  {"ö", "oe"}, {"ø", "oe"}, {"ř", "r"},
    {"ß", "ss"}, {"ú", "u"},  {"ü", "ue"}, {"ý", "y"},  {"Å", "aa"}, {"Đ", "d"},  {"É", "e"},
    {"Ó", "o"},  {"Ø", "oe"},
};

/// Letters a–z only, for the part of an e-mail address before the @.
std::string mailName(std::string_view name)
{
    std::string plain;
    while (!name.empty()) {
        const char c = name.front();
        std::size_t taken = 1;
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if (c >= 'a' && c <= 'z')
            plain += c;
        else
            for (const Letter &letter : letters)
                if (name.starts_with(letter.accented)) {
                    plain += letter.plain;
                    taken = letter.accented.size();
                }
        name.remove_prefix(taken);
    }
    return plain;
}

/// 902-555-0100 and on; 555-1212 is a real service.
std::string phoneOf(std::size_t index)
{
    std::size_t number = 100 + index;
    if (number >= 1212)
        ++number;
    std::string digits = std::to_string(number % 10000);
    digits.insert(0, 4 - digits.size(), '0');
    static constexpr const char *areas[] = {"902", "782", "506", "709"};
    return std::string(areas[(number / 10000) % 4]) + "-555-" + digits;
}

const char *tierFor(Random &random)
{
    const std::size_t roll = below(random, 100);
    return roll < 45 ? "new" : roll < 75 ? "member" : roll < 85 ? "promo" : "frequent";
}

const char *noteFor(Random &random)
{
    static constexpr const char *notes[] = {"Left-handed set-up",
                                            "Prefers the quiet bay",
                                            "Brings own launch monitor",
                                            "Pays by invoice",
                                            "Uses a wheelchair: bay nearest the door",
                                            "Teaches beginners"};
    return below(random, 100) < 6 ? notes[below(random, std::size(notes))] : "";
}

} // namespace

std::size_t below(Random &random, std::size_t limit)
{
    return static_cast<std::size_t>(random.next() % limit);
}

std::vector<Customer> makePeople(std::size_t count, Instant now, Random &random)
{
    std::vector<Customer> people;
    people.reserve(count);
    std::set<std::string> names;
    while (people.size() < count) {
        const Culture &home = demoNames[below(random, demoNames.size())];
        // Marriages and neighbours: the family name is sometimes from elsewhere. Once the plain
        // pairs run out, a middle initial keeps names apart.
        const Culture &other
            = below(random, 100) < 25 ? demoNames[below(random, demoNames.size())] : home;
        const std::string_view given = home.given[below(random, home.given.size())];
        const std::string_view family = other.family[below(random, other.family.size())];
        std::string name = std::string(given) + " " + std::string(family);
        if (names.contains(name))
            name = std::string(given) + " " + static_cast<char>('A' + below(random, 26)) + ". "
                + std::string(family);
        if (!names.insert(name).second)
            continue;
        Customer person;
        const auto ago = hours(static_cast<long>(below(random, std::size_t{24} * 700)) + 1);
        person.made = now - ago;
        person.id = CustomerId{makeUuidV7(toUnix(*person.made) * 1000, random)};
        person.name = name;
        person.phones = {phoneOf(people.size())};
        if (below(random, 100) < 92)
            person.email = mailName(given) + "." + mailName(family)
                + std::to_string(people.size() + 1) + "@example.com";
        person.tier = tierFor(random);
        person.notes = noteFor(random);
        if (person.tier == "member" && below(random, 100) < 15)
            person.entitlements = {"club+||"};
        // By number, not by chance: however many people there are, some of them are hosts.
        if (person.tier == "frequent" && people.size() % 8 == 0)
            person.entitlements = {"tournament-host||"};
        if (below(random, 100) < 3)
            person.flags = static_cast<std::int64_t>(1U << below(random, 5));
        if (below(random, 1000) < 3)
            person.blocked = {"everywhere:suspended"};
        people.push_back(std::move(person));
    }
    return people;
}

} // namespace bayboard
