#pragma once

// How messages stand in JSON. For core/wire and core/serving.

#include "core/journal/FeedPage.h"
#include "core/journal/JsonValues.h"

namespace bayboard::wire {

using journal_json::Json;
using journal_json::Writer;

/// Whether members that nobody asked for are a fault: they are in questions, so that a misspelt one
/// is noticed; answers may have more than their reader knows of.
enum class Unknown : std::uint8_t { Fault, Fine };

/// A text as JSON: InvalidJson (line, column, reason).
[[nodiscard]] Status parse(std::string_view text, rapidjson::Document &document);

/// InvalidArgument (place as a JSON pointer, reason).
[[nodiscard]] Error faultAt(const std::string &place, Phrase reason);

/// Reads the members of one object by name. Keeps the first fault; what is read after it counts for
/// nothing.
class Members
{
public:
    /// `place` of the object: "" for the whole, "/sets/3". The value outlives it.
    Members(const Json &object, std::string place);

    /// Nothing where there is none, which is a fault when `needed`.
    [[nodiscard]] const Json *any(const char *name, bool needed = true);
    [[nodiscard]] std::string text(const char *name, std::size_t longest, bool needed = true);
    [[nodiscard]] Uuid id(const char *name, bool needed = true);
    [[nodiscard]] std::int64_t number(const char *name, std::int64_t least, std::int64_t most);
    /// Seconds since 1970, years 1970 to 9999.
    [[nodiscard]] Instant time(const char *name);
    [[nodiscard]] bool boolean(const char *name, bool otherwise);
    /// {"id": number}
    [[nodiscard]] FeedCursors cursors(const char *name);

    /// {"id": "id"}; may be missing.
    [[nodiscard]] std::map<Uuid, ChangeSetId> steps(const char *name);

    /// Calls `read` with each item and its place.
    template <typename Read>
    void list(const char *name, std::size_t longest, bool needed, Read &&read)
    {
        const Json *items = any(name, needed);
        if (items == nullptr)
            return;
        if (!items->IsArray() || items->Size() > longest)
            return fault(name, "must be a list of at most " + std::to_string(longest));
        for (rapidjson::SizeType i = 0; i < items->Size() && !m_fault; ++i)
            read((*items)[i], placeOf(name) + "/" + std::to_string(i));
    }

    void fault(const char *name, const std::string &reason);
    void fault(Error error);
    /// To be called last.
    [[nodiscard]] Status finish(Unknown unknown);

    [[nodiscard]] std::string placeOf(const char *name) const { return m_place + "/" + name; }

private:
    const Json &m_object;
    std::string m_place;
    std::optional<Error> m_fault;
    std::vector<std::string_view> m_known;
};

void writeId(Writer &json, const char *name, const Uuid &id);
void writeText(Writer &json, const char *name, const std::string &text);
void writeNumber(Writer &json, const char *name, std::int64_t number);
void writeCursors(Writer &json, const char *name, const FeedCursors &cursors);

} // namespace bayboard::wire
