#include "core/exchange/Mapping.h"
#include "core/exchange/MappingMembers.h"
#include "core/exchange/Words.h"
#include "core/time/Zone.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Reads one mapping; the first mistake stops it.
class MappingReader : private MappingMembers
{
public:
    [[nodiscard]] Status read(const JsonNode &root, Mapping &to)
    {
        if (!isObject(root))
            return refuse(root, Phrase::tr("a mapping is a JSON object"));
        static const std::vector<std::string_view> known
            = {"$schema",  "comment", "name",     "source", "generic",       "file",  "columns",
               "required", "zone",    "location", "place",  "places",        "rows",  "duration",
               "create",   "states",  "payments", "skip",   "customerNames", "guests"};
        for (const JsonMember &member : root.members)
            if (std::find(known.begin(), known.end(), member.key) == known.end())
                return refuse(member.value, Phrase::tr("\"%1\" is not known here", member.key));
        text(root, "name", to.name);
        text(root, "source", to.source);
        text(root, "zone", to.zone);
        text(root, "location", to.location);
        text(root, "place", to.place);
        truth(root, "generic", to.generic);
        readFile(root, to);
        readColumns(root, to);
        readRequired(root, to);
        readPlaces(root, to);
        readDuration(root, to);
        readCreate(root, to);
        readWords(root, to);
        texts(root, "guests", to.guestReferences);
        if (!m_error && !to.zone.empty() && !Zone::load(to.zone))
            complain(*root.find("zone"), Phrase::tr("\"%1\" is no IANA time zone", to.zone));
        if (!m_error)
            checkWhole(root, to);
        return m_error ? Status(tl::unexpected(*m_error)) : Status();
    }

private:
    void readFile(const JsonNode &root, Mapping &to)
    {
        const JsonNode *file
            = object(root, "file", {"delimiter", "encoding", "headerRow", "dateFormat"});
        if (file == nullptr)
            return;
        std::string delimiter;
        text(*file, "delimiter", delimiter);
        if (delimiter == "tab")
            delimiter = "\t";
        if (delimiter.size() == 1
            && std::string_view(",;\t|").find(delimiter[0]) != std::string_view::npos)
            to.delimiter = delimiter[0];
        else if (!delimiter.empty())
            complain(*file->find("delimiter"),
                     Phrase::tr("a delimiter is one of , ; | or \"tab\""));
        text(*file, "encoding", to.encoding);
        if (const JsonNode *row = file->find("headerRow")) {
            if (!isNumber(*row, 1, 100))
                complain(*row, Phrase::tr("\"headerRow\" is a number from 1 to 100"));
            to.headerRow = std::max<std::int64_t>(row->integer, 1);
        }
        std::string format;
        text(*file, "dateFormat", format);
        to.dateOrder = dateOrderOf(format);
        if (!format.empty() && !to.dateOrder)
            complain(
                *file->find("dateFormat"),
                Phrase::tr("\"dateFormat\" must name day, month and year, such as \"dd/MM/yyyy\""));
    }

    bool readPart(const JsonNode &node, std::vector<std::string> &headings)
    {
        if (isText(node))
            headings.push_back(folded(node.text));
        else if (isList(node) && !node.items.empty())
            for (const JsonNode &item : node.items) {
                if (!isText(item)) {
                    complain(item, Phrase::tr("a heading must be text"));
                    return false;
                }
                headings.push_back(folded(item.text));
            }
        for (const std::string &heading : headings)
            if (heading.empty())
                complain(node, Phrase::tr("a heading is empty"));
        if (headings.empty())
            complain(node,
                     Phrase::tr("a column is a heading, a list of headings, or {\"join\": […]}"));
        return !m_error;
    }

    void readColumns(const JsonNode &root, Mapping &to)
    {
        const JsonNode *columns = root.find("columns");
        if (columns == nullptr || !isObject(*columns))
            return complain(columns != nullptr ? *columns : root,
                            Phrase::tr("\"columns\" must be an object"));
        for (const JsonMember &member : columns->members) {
            const JsonNode &node = member.value;
            const auto role = columnRoleFor(member.key);
            if (!role)
                return complain(node, Phrase::tr("\"%1\" is no kind of column", member.key));
            ColumnSource &source = to.columns[static_cast<std::size_t>(*role)];
            if (!isObject(node)) {
                source.parts.emplace_back();
                readPart(node, source.parts.back());
                continue;
            }
            const JsonNode *join = node.find("join");
            if (join == nullptr || !isList(*join) || join->items.empty())
                return complain(node, Phrase::tr("\"join\" must be a list of headings"));
            text(node, "with", source.glue);
            for (const JsonNode &part : join->items) {
                source.parts.emplace_back();
                readPart(part, source.parts.back());
            }
        }
    }

    void readRequired(const JsonNode &root, Mapping &to)
    {
        std::vector<std::string> words;
        texts(root, "required", words);
        for (const std::string &word : words) {
            const auto role = columnRoleFor(word);
            if (!role || !to.column(*role).isGiven())
                return complain(*root.find("required"),
                                Phrase::tr("\"%1\" is required but not among \"columns\"", word));
            to.required.push_back(*role);
        }
        if (root.find("required") != nullptr)
            return;
        for (const ColumnRole role : {ColumnRole::Place,
                                      ColumnRole::Start,
                                      ColumnRole::Range,
                                      ColumnRole::End,
                                      ColumnRole::Duration})
            if (to.column(role).isGiven())
                to.required.push_back(role);
    }

    void readSeveral(const JsonNode &parent, const char *name, Mapping::Several &to)
    {
        std::string word;
        text(parent, name, word);
        if (word == "oneBooking")
            to = Mapping::Several::OneBooking;
        else if (word == "bookingEach")
            to = Mapping::Several::BookingEach;
        else if (!word.empty())
            complain(*parent.find(name),
                     Phrase::tr("\"%1\" is \"oneBooking\" or \"bookingEach\"", name));
    }

    void readPlaces(const JsonNode &root, Mapping &to)
    {
        readSeveral(root, "rows", to.rows);
        const JsonNode *places = object(root, "places", {"separator", "mark", "several"});
        if (places == nullptr)
            return;
        text(*places, "separator", to.placeSeparator);
        text(*places, "mark", to.placeMark);
        readSeveral(*places, "several", to.places);
    }

    void readDuration(const JsonNode &root, Mapping &to)
    {
        const JsonNode *duration = object(root, "duration", {"unit", "slotMinutes"});
        if (duration == nullptr)
            return;
        std::string unit;
        text(*duration, "unit", unit);
        const JsonNode *slot = duration->find("slotMinutes");
        if (slot != nullptr && !isNumber(*slot, 1, 1440))
            complain(*slot, Phrase::tr("\"slotMinutes\" is a number from 1 to 1440"));
        if (unit == "minutes")
            to.durationUnit = minutes(1);
        else if (unit == "hours")
            to.durationUnit = hours(1);
        else if (unit == "slots" && slot != nullptr)
            to.durationUnit = minutes(slot->integer);
        else
            complain(*duration,
                     Phrase::tr(
                         "\"unit\" is \"minutes\", \"hours\", or \"slots\" with \"slotMinutes\""));
    }

    void readCreate(const JsonNode &root, Mapping &to)
    {
        std::vector<std::string> words;
        texts(root, "create", words);
        for (const std::string &word : words) {
            to.createLocations = to.createLocations || word == "locations";
            to.createBays = to.createBays || word == "bays";
            to.createCustomers = to.createCustomers || word == "customers";
            if (word != "locations" && word != "bays" && word != "customers")
                complain(*root.find("create"),
                         Phrase::tr("\"create\" lists \"locations\", \"bays\", \"customers\""));
        }
        std::string order;
        text(root, "customerNames", order);
        to.lastNameFirst = order == "lastFirst";
        if (!order.empty() && order != "lastFirst" && order != "firstLast")
            complain(*root.find("customerNames"),
                     Phrase::tr("\"customerNames\" is \"firstLast\" or \"lastFirst\""));
    }

    /// {"cancelled": ["Denied", …], …}
    template <typename Target, typename Find>
    void readWordLists(const JsonNode &root,
                       const char *name,
                       std::map<std::string, Target> &to,
                       Find find)
    {
        const JsonNode *lists = root.find(name);
        if (lists == nullptr)
            return;
        if (!isObject(*lists))
            return complain(*lists,
                            Phrase::tr("\"%1\" must be %2", name, Phrase::tr("an object {…}")));
        for (const JsonMember &member : lists->members) {
            const auto target = find(member.key);
            if (!target)
                return complain(member.value,
                                Phrase::tr("\"%1\" is not known in \"%2\"", member.key, name));
            std::vector<std::string> words;
            texts(*lists, member.key.c_str(), words);
            for (const std::string &word : words)
                to[folded(word)] = *target;
        }
    }

    void readWords(const JsonNode &root, Mapping &to)
    {
        readWordLists(
            root, "states", to.states, [](std::string_view word) { return bookingStateFor(word); });
        readWordLists(root, "payments", to.payments, [](std::string_view word) {
            return bayboard::paymentFor(word);
        });
        texts(root, "skip", to.skippedStates);
        for (std::string &word : to.skippedStates)
            word = folded(word);
    }

    void checkWhole(const JsonNode &root, const Mapping &mapping)
    {
        const JsonNode *columns = root.find("columns");
        const auto has = [&](ColumnRole role) {
            return mapping.column(role).isGiven();
        };
        if (!has(ColumnRole::Start) && !has(ColumnRole::Range))
            complain(*columns,
                     Phrase::tr("\"columns\" must say where \"start\" (or \"range\") is"));
        else if (!has(ColumnRole::Range) && !has(ColumnRole::End) && !has(ColumnRole::EndTime)
                 && !has(ColumnRole::Duration))
            complain(
                *columns,
                Phrase::tr("\"columns\" must say where \"end\", \"endTime\" or \"duration\" is"));
        else if (!has(ColumnRole::Place) && mapping.place.empty())
            complain(
                *columns,
                Phrase::tr("\"columns\" must say where \"place\" is, or \"place\" name a bay"));
    }
};

} // namespace

Result<Mapping> Mapping::parse(std::string_view json)
{
    if (json.starts_with("\xEF\xBB\xBF"))
        json.remove_prefix(3);
    const auto tree = readJson(json);
    if (!tree)
        return fail(
            ErrorCode::InvalidMapping, std::to_string(tree.error().line), tree.error().reason);
    Mapping mapping;
    MappingReader reader;
    if (auto read = reader.read(*tree, mapping); !read)
        return tl::unexpected(read.error());
    return mapping;
}

} // namespace bayboard
