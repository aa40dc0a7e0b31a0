// The exports of other booking systems (csv_formats/formats.json): each system's own columns lead
// to the mapping that is shipped for it, and the mapping finds what it needs among them.

#include "core/exchange/HeaderFit.h"
#include "core/exchange/ShippedMappings.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <map>
#include <rapidjson/document.h>

using namespace bayboard;

namespace {

struct System
{
    const char *name; ///< how its name begins
    const char *mapping; ///< null: no table of its own
    const char *delimiter = ",";
};

constexpr System systems[] = {
    {"LibreBooking import template", "LibreBooking import template"},
    {"LibreBooking export", "LibreBooking export"},
    {"QloApps", "QloApps bookings", ";"},
    {"Microsoft Bookings", "Microsoft Bookings export", "\t"},
    {"ActiveNet", "ActiveNet facility schedules"},
    {"SpacetoCo", "SpacetoCo bookings"},
    {"Spacebase", "Spacebase export"},
    {"iVvy", "iVvy bookings"},
    {"Acuity", "Acuity appointments"},
    {"FlashQuotes", "FlashQuotes"},
    {"Skedda (JSON", nullptr}, // members of its web interface; the columns of its table are secret
    {"NYC permitted events", "New York City permitted events"},
    {"pgexercises", "pgexercises country club"},
};

/// The columns as one line; what only stands for columns ("<custom fields>") is left out.
std::string headerOf(const rapidjson::Value &system, const std::string &delimiter)
{
    std::string line;
    for (const auto &column : system["columns"].GetArray()) {
        const std::string name = column.GetString();
        if (name.starts_with("<") || name.ends_with(" follow"))
            continue;
        line += (line.empty() ? "" : delimiter) + '"' + name + '"';
    }
    return line + '\n';
}

} // namespace

TEST(BookingSystems, AreKnownByTheirColumns)
{
    const auto path = test::vectors("csv_formats/formats.json");
    if (!path)
        return;
    rapidjson::Document document;
    document.Parse(test::readFile(*path).c_str());
    ASSERT_TRUE(document.IsArray());
    ASSERT_EQ(document.Size(), std::size(systems)) << "a system that nothing is said of";
    for (rapidjson::SizeType i = 0; i < document.Size(); ++i) {
        const std::string name = document[i]["system"].GetString();
        SCOPED_TRACE(name);
        ASSERT_TRUE(name.starts_with(systems[i].name));
        if (systems[i].mapping == nullptr)
            continue;
        const auto table = CsvTable::read(headerOf(document[i], systems[i].delimiter));
        ASSERT_TRUE(table.has_value());
        const Mapping *mapping = chooseMapping(*table, shippedMappings());
        ASSERT_NE(mapping, nullptr);
        EXPECT_EQ(mapping->name, systems[i].mapping);
        EXPECT_EQ(HeaderFit(*table, *mapping).missing(), "");
    }
}
