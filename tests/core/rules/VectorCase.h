#pragma once

#include "core/rules/JsonTree.h"
#include "tests/core/rules/World.h"

namespace bayboard::test {

/// One given / when / then case of rules/cases.json, put into a world of ours: its resources are
/// bays of that name, its existing bookings are held, its times are read against a fixed "T".
class VectorCase
{
public:
    explicit VectorCase(const JsonNode &node);

    [[nodiscard]] const std::string &id() const { return m_id; }

    [[nodiscard]] const JsonNode &field(const char *name) const;
    /// Member of the case's rule; null when there is none.
    [[nodiscard]] const JsonNode *rule(const char *name) const;

    [[nodiscard]] bool expectsAllow() const { return field("expect").text == "allow"; }

    [[nodiscard]] bool expectsReject() const { return field("expect").text == "reject"; }

    [[nodiscard]] bool isArea(const char *area) const { return field("area").text == area; }

    /// "T+6h59m", "2011-04-03T01:30Z", "Thu 10:30", "10:00", "+1h" (from `base`), "2018-01-01".
    [[nodiscard]] Instant time(const std::string &text, Instant base = {}) const;
    [[nodiscard]] int bayNumber(const std::string &resource) const;
    /// The request as a proposal of the customer; `before` where the case edits a booking.
    [[nodiscard]] Proposal request() const;

    std::unique_ptr<World> world;

private:
    void nameBays();
    void setNow();
    void holdExisting();

    const JsonNode &m_node;
    std::string m_id;
    std::vector<std::string> m_resources;
};

/// The cases of the file, or none where the vectors were not given to the build.
[[nodiscard]] const std::vector<JsonNode> &vectorCases();

} // namespace bayboard::test
