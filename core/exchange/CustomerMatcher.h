#pragma once

#include "core/exchange/ImportRow.h"
#include "core/exchange/ImportSource.h"

#include <functional>
#include <unordered_map>

namespace bayboard {

/// Whom a row means, and what a person may want to know about it.
struct MatchedPerson
{
    enum class Oddity : std::uint8_t {
        None,
        ShortName, ///< the row's name is taken for a fuller one with its phone or e-mail
        OtherName, ///< whoever has the row's phone or e-mail is called otherwise
        Several, ///< several of those who have it may be meant
        Unknown, ///< only a reference says who it is, and nobody has it or may be made for it
    };
    CustomerId customer; ///< null: a walk-in of the row's name
    bool isNew = false; ///< made for this row
    Oddity oddity = Oddity::None;
    std::string other; ///< ShortName, OtherName: of one who has the phone or e-mail
    bool isFromFile = false; ///< the file itself says the other name

    /// The oddity in words. `seesNames`: whether its reader may know customers' names.
    [[nodiscard]] Phrase sentence(const std::string &name, bool seesNames) const;
    /// "SHORT_NAME", "OTHER_NAME", "SEVERAL_FIT", "UNKNOWN_CUSTOMER"; empty without one.
    [[nodiscard]] const char *code() const;
};

/// Which customer a row means: by reference, or by a phone or e-mail together with their name,
/// never by one of these alone. A shorter name ("A. Smith") is somebody's only where all the names
/// with that phone or e-mail, stored or anywhere in the file, leave one whom it may mean; a fuller
/// one is never given up for a shorter one. Asked for all rows of a file at once, so that their
/// order does not matter. Makes new customers where the file may.
class CustomerMatcher
{
public:
    /// Asks the source for everybody whom the rows might mean.
    [[nodiscard]] static Result<CustomerMatcher> make(const ImportFile &file, ImportSource &source);

    /// A customer that does not exist yet gets an id of `makeId` and is listed in created(); rows
    /// that mean the same person get the same one.
    [[nodiscard]] MatchedPerson find(const ImportRow &row, const std::function<Uuid()> &makeId);
    /// Only among those that exist already.
    [[nodiscard]] MatchedPerson findExisting(const ImportRow &row) const;

    [[nodiscard]] const std::vector<Customer> &created() const { return m_created; }

private:
    struct Person
    {
        std::string name;
        std::string folded;
        bool isMade = false; ///< by this import
    };

    /// Whom a name may mean: a person, or one whom the file will make.
    struct Candidate
    {
        std::string name;
        CustomerId id; ///< null: not made yet
    };

    /// What a contact says about a row.
    struct Pick
    {
        MatchedPerson match;
        std::string toMake; ///< fuller name of whoever it is, and who is not made yet
    };

    using Contacts = std::unordered_map<std::string, std::vector<CustomerId>>;

    void add(const Customer &customer, bool isMade);
    void note(Contacts &contacts, const std::string &key, CustomerId id);
    void noteName(const std::string &key, const ImportRow &row);
    [[nodiscard]] bool isGuest(const ImportRow &row) const;
    [[nodiscard]] bool isCalled(const Person &person, const ImportRow &row) const;
    /// Those of a contact whose names say more than the row's, each once, and none that is itself
    /// another's said shorter.
    [[nodiscard]] std::vector<Candidate> fuller(const std::vector<CustomerId> &people,
                                                const std::string &key,
                                                const ImportRow &row) const;
    /// Of those who have the contact: whoever the row's name means.
    [[nodiscard]] Pick
    pick(const Contacts &contacts, const std::string &key, const ImportRow &row) const;
    [[nodiscard]] Pick pickAny(const ImportRow &row) const;
    [[nodiscard]] Pick findOrName(const ImportRow &row) const;
    [[nodiscard]] std::string standIn(const ImportRow &row) const;
    void makeCustomer(CustomerId id, const ImportRow &row, std::string name);

    bool m_mayCreate = false;
    std::vector<std::string> m_guests;
    std::string m_referenceWord;
    Contacts m_byPhone;
    Contacts m_byEmail;
    std::unordered_map<std::string, std::vector<std::string>> m_named; ///< in the file, by contact
    std::unordered_map<std::string, CustomerId> m_inCrowd; ///< by contact and folded name
    std::unordered_map<std::string, CustomerId> m_byReference;
    std::unordered_map<CustomerId, Person> m_people;
    std::vector<Customer> m_created;
};

} // namespace bayboard
