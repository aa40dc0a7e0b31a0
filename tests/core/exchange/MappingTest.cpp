#include "core/exchange/Mapping.h"
#include "core/exchange/ShippedMappings.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

Error errorOf(std::string_view json)
{
    const auto mapping = Mapping::parse(json);
    EXPECT_FALSE(mapping.has_value()) << json;
    return mapping.has_value() ? Error{} : mapping.error();
}

} // namespace

TEST(Mapping, ReadsWhatTheSchemaDescribes)
{
    const auto mapping = Mapping::parse(R"({
        "name": "My system", "source": "mine",
        "file": {"delimiter": "tab", "encoding": "windows-1252", "dateFormat": "MM/dd/yyyy"},
        "zone": "Europe/London", "location": "Leeds",
        "columns": {
            "reference": {"join": ["No", ["Line", "Row"]], "with": "-"},
            "place": ["Court", "Lane"], "start": "From", "duration": "Length"
        },
        "places": {"separator": ",", "mark": ":", "several": "bookingEach"},
        "rows": "oneBooking",
        "duration": {"unit": "slots", "slotMinutes": 15},
        "create": ["bays"], "customerNames": "lastFirst",
        "states": {"cancelled": ["Scrapped"]}, "payments": {"paid": ["OK"]}
    })");
    ASSERT_TRUE(mapping.has_value()) << mapping.error().arguments.at(1).english();
    EXPECT_EQ(mapping->delimiter, '\t');
    EXPECT_EQ(mapping->dateOrder, DateOrder::MonthDayYear);
    EXPECT_EQ(mapping->column(ColumnRole::Reference).parts.size(), 2U);
    EXPECT_EQ(mapping->column(ColumnRole::Reference).glue, "-");
    EXPECT_EQ(mapping->durationUnit, minutes(15));
    EXPECT_EQ(mapping->places, Mapping::Several::BookingEach);
    EXPECT_TRUE(mapping->createBays);
    EXPECT_FALSE(mapping->createLocations);
    EXPECT_EQ(mapping->stateFor(" scrapped "), BookingState::Cancelled);
    EXPECT_EQ(mapping->stateFor("Approved"), BookingState::Confirmed);
    EXPECT_EQ(mapping->stateFor("whatever"), std::nullopt);
    EXPECT_EQ(mapping->paymentFor("ok"), Payment::Paid);
    EXPECT_EQ(mapping->required,
              (std::vector{ColumnRole::Place, ColumnRole::Start, ColumnRole::Duration}));
}

TEST(Mapping, RefusesABrokenFileWithLineAndReason)
{
    EXPECT_EQ(errorOf("{\n\"columns\": {\n").code, ErrorCode::InvalidMapping);
    EXPECT_EQ(errorOf("{\n \"colums\": {}\n}").arguments.at(0).english(), "2");
    EXPECT_NE(errorOf("{\n \"colums\": {}\n}").arguments.at(1).english().find("colums"),
              std::string::npos);
    const auto role
        = errorOf("{\"columns\": {\"place\": \"A\",\n\"begin\": \"B\", \"end\": \"C\"}}");
    EXPECT_EQ(role.arguments.at(0).english(), "2");
    EXPECT_NE(role.arguments.at(1).english().find("begin"), std::string::npos);
    errorOf("[]");
    errorOf("");
    errorOf(R"({"columns": {"place": "A", "start": "B"}})"); // no end, no duration
    errorOf(R"({"columns": {"start": "A", "end": "B"}})"); // no place
    errorOf(R"({"columns": {"place": "A", "start": "B", "end": 7}})");
    errorOf(R"({"columns": {"place": "A", "start": "B", "end": "C"}, "zone": "Mars/Base"})");
    errorOf(R"({"columns": {"place": "A", "start": "B", "end": "C"}, "required": ["title"]})");
    errorOf(R"({"columns": {"place": "A", "start": "B", "end": "C"}, "states": {"gone": ["x"]}})");
    errorOf(R"({"columns": {"place": "A", "start": "B", "end": "C"},
                "file": {"dateFormat": "whenever"}})");
}

TEST(Mapping, EveryShippedOneIsSound)
{
    EXPECT_GE(shippedMappings().size(), 15U);
    for (const auto &[name, text] : shippedMappingTexts()) {
        const auto mapping = Mapping::parse(text);
        ASSERT_TRUE(mapping.has_value())
            << name << ": " << mapping.error().arguments.at(1).english();
        EXPECT_FALSE(mapping->name.empty()) << name;
        EXPECT_FALSE(mapping->required.empty()) << name;
        EXPECT_EQ(mapping->source.empty(), mapping->generic) << name;
    }
}
