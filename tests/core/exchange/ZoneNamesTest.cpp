#include "core/exchange/CsvReader.h"
#include "core/exchange/ZoneNames.h"
#include "core/time/Zone.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <set>

using namespace bayboard;

namespace {

/// Whether two zones show the same time all through 2026.
bool agree(const std::string &first, const std::string &second)
{
    const auto a = Zone::load(first);
    const auto b = Zone::load(second);
    if (!a || !b)
        return false;
    for (std::int64_t at = 1767225600; at < 1798761600; at += 6 * 3600)
        if ((*a)->offsetAt(fromUnix(at)) != (*b)->offsetAt(fromUnix(at)))
            return false;
    return true;
}

} // namespace

TEST(ZoneNames, UnderstandsTheNamesThatFilesUse)
{
    EXPECT_EQ(ianaZoneFor("America/Halifax"), "America/Halifax");
    EXPECT_EQ(ianaZoneFor("america/halifax"), "America/Halifax");
    EXPECT_EQ(ianaZoneFor("/Europe/Stockholm"), "Europe/Stockholm");
    EXPECT_EQ(ianaZoneFor("/freeassociation.sourceforge.net/Tzfile/Europe/Ljubljana"),
              "Europe/Ljubljana");
    EXPECT_EQ(ianaZoneFor("Atlantic Standard Time"), "America/Halifax");
    EXPECT_EQ(ianaZoneFor("(UTC-04:00) Atlantic Time (Canada)"), "America/Halifax");
    EXPECT_TRUE(agree(ianaZoneFor("(GMT+01.00) Brussels / Copenhagen / Madrid / Paris, Paris"),
                      "Europe/Paris"));
    EXPECT_EQ(ianaZoneFor(""), "");
    EXPECT_EQ(ianaZoneFor("Customized Time Zone"), "");
    EXPECT_EQ(ianaZoneFor("(UTC"), "");
}

TEST(ZoneNames, AgreesWithTheTableOfWindowsZones)
{
    const auto file = test::vectors("tz/windows_zones.csv");
    if (!file)
        return;
    // Names whose clock has changed since: the table has what Outlook once meant, we have the city
    // as it is now, or the region that the name names first.
    const std::set<std::string> answeredOtherwise = {
        "(UTC+06:00) Almaty, Novosibirsk", // Almaty moved to +05 in 2024, Novosibirsk to +07 in
                                           // 2016
        "(UTC+06:00) Astana, Dhaka",
        "(UTC+02:00) Minsk", // +03 since 2011
        "(UTC-03:00) Georgetown", // Georgetown is at -04
        "(UTC-11:00) Midway Island, Samoa", // Samoa went to +13 in 2011
        "(UTC+12:00) Fiji, Kamchatka, Marshall Is.",
    };
    const auto table = CsvTable::read(test::readFile(*file));
    ASSERT_TRUE(table.has_value());
    std::size_t judged = 0;
    for (std::size_t i = 1; i < table->records().size(); ++i) {
        const std::string name(table->cell(table->records()[i], 0));
        const std::string expected(table->cell(table->records()[i], 1));
        ++judged;
        if (answeredOtherwise.contains(name))
            continue;
        EXPECT_TRUE(agree(ianaZoneFor(name), expected))
            << name << ": " << ianaZoneFor(name) << " instead of " << expected;
    }
    EXPECT_EQ(judged, 238U);
}
