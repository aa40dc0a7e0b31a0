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
        OtherName, ///< whoever has the row's phone or e-mail is called otherwise
        Several, ///< several of those who have it may be meant
    };
    CustomerId customer; ///< null: a walk-in of the row's name
    bool isNew = false; ///< made for this row
    Oddity oddity = Oddity::None;
    std::string other; ///< OtherName: the name of one who has the phone or e-mail

    /// The oddity in words. `seesNames`: whether its reader may know customers' names.
    [[nodiscard]] Phrase sentence(const std::string &name, bool seesNames) const;
    /// "OTHER_NAME", "SEVERAL_FIT"; empty without one.
    [[nodiscard]] const char *code() const;
};

/// Which customer a row means: by reference, or by a phone or e-mail together with a name that may
/// be theirs, never by one of these alone. Asked for all rows of a file at once. Makes new
/// customers where the file may.
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

    using Contacts = std::unordered_map<std::string, std::vector<CustomerId>>;

    void add(const Customer &customer, bool isMade);
    void note(Contacts &contacts, const std::string &key, CustomerId id);
    [[nodiscard]] bool isGuest(const ImportRow &row) const;
    [[nodiscard]] bool isCalled(const Person &person, const ImportRow &row) const;
    /// Of those who have the contact: whoever may have the row's name.
    [[nodiscard]] MatchedPerson
    pick(const Contacts &contacts, const std::string &key, const ImportRow &row) const;

    bool m_mayCreate = false;
    std::vector<std::string> m_guests;
    Contacts m_byPhone;
    Contacts m_byEmail;
    std::unordered_map<std::string, CustomerId> m_inCrowd; ///< by contact and folded name
    std::unordered_map<std::string, CustomerId> m_byReference;
    std::unordered_map<CustomerId, Person> m_people;
    std::vector<Customer> m_created;
};

} // namespace bayboard
