#pragma once

#include "core/exchange/ImportRow.h"
#include "core/exchange/ImportSource.h"

#include <functional>
#include <unordered_map>

namespace bayboard {

/// Which customer a row means: by reference, phone or e-mail, never by name alone. Asked for all
/// rows of a file at once. Makes new customers where the file may.
class CustomerMatcher
{
public:
    /// Asks the source for everybody whom the rows might mean.
    [[nodiscard]] static Result<CustomerMatcher> make(const ImportFile &file, ImportSource &source);

    /// Null id: a walk-in. A customer that does not exist yet gets an id of `makeId` and is listed
    /// in created(); rows that mean the same person get the same one.
    [[nodiscard]] CustomerId find(const ImportRow &row, const std::function<Uuid()> &makeId);
    /// Only among those that exist already; null id when none fits.
    [[nodiscard]] CustomerId findExisting(const ImportRow &row) const;

    [[nodiscard]] const std::vector<Customer> &created() const { return m_created; }

private:
    void add(const Customer &customer);
    [[nodiscard]] bool isGuest(const ImportRow &row) const;

    bool m_mayCreate = false;
    std::vector<std::string> m_guests;
    std::unordered_map<std::string, std::vector<CustomerId>> m_byPhone;
    std::unordered_map<std::string, std::vector<CustomerId>> m_byEmail;
    std::unordered_map<std::string, CustomerId> m_byReference;
    std::unordered_map<CustomerId, std::string> m_names; ///< folded
    std::vector<Customer> m_created;
};

} // namespace bayboard
