// Rows on pages, with heights of any kind.

#include "core/base/Uuid.h"
#include "ui/print/Pagination.h"

#include <gmock/gmock.h>

#include <set>

namespace bayboard {
namespace {

using What = SheetPlaced::What;

constexpr double room = 1000;

SheetHeights rowsOf(std::vector<double> rows, double heading = 100)
{
    return {heading, std::move(rows), false};
}

/// "H0 r0.0 r0.1 | C0 r0.2": headings, those said again, rows by part; pages apart.
std::string told(const std::vector<SheetPage> &pages)
{
    std::string text;
    for (const SheetPage &page : pages) {
        text += text.empty() ? "" : " |";
        for (const SheetPlaced &placed : page.placed) {
            text += text.empty() ? "" : " ";
            const std::string part = std::to_string(placed.part);
            text += placed.what == What::Heading ? (placed.continued ? "C" : "H") + part
                                                 : "r" + part + "." + std::to_string(placed.row);
        }
    }
    return text;
}

TEST(Pagination, FillsAPageToItsLastUnit)
{
    EXPECT_EQ(told(paginate({rowsOf({450, 450})}, room)), "H0 r0.0 r0.1");
    EXPECT_EQ(told(paginate({rowsOf({450, 451})}, room)), "H0 r0.0 | C0 r0.1");
}

TEST(Pagination, LeavesNoHeadingAloneAtTheBottom)
{
    EXPECT_EQ(told(paginate({rowsOf({700}), rowsOf({100})}, room)), "H0 r0.0 H1 r1.0");
    EXPECT_EQ(told(paginate({rowsOf({700}), rowsOf({101})}, room)), "H0 r0.0 | H1 r1.0");
}

TEST(Pagination, SaysNoHeadingWhereThereIsNone)
{
    EXPECT_EQ(told(paginate({rowsOf({600, 600}, 0)}, room)), "r0.0 | r0.1");
}

TEST(Pagination, BeginsAPageWhereItIsAskedTo)
{
    SheetHeights own = rowsOf({10});
    own.ownPage = true;
    EXPECT_EQ(told(paginate({own, own, rowsOf({10})}, room)), "H0 r0.0 | H1 r1.0 H2 r2.0");
}

TEST(Pagination, HasAPageAlsoForNothing)
{
    EXPECT_EQ(paginate({}, room).size(), 1U);
    EXPECT_EQ(paginate({SheetHeights{}}, room).size(), 1U);
}

TEST(Pagination, GoesOnWithARowThatFitsNowhere)
{
    EXPECT_EQ(told(paginate({rowsOf({2000, 10}, 0)}, room)), "r0.0 | r0.1");
}

TEST(Pagination, CutsNoRowAndLosesNoneWhateverTheHeights)
{
    SeededRandom random(11);
    for (int round = 0; round < 300; ++round) {
        std::vector<SheetHeights> parts(1 + random.next() % 12);
        std::size_t rows = 0;
        for (SheetHeights &part : parts) {
            part.heading = random.next() % 4 == 0 ? 0 : 20 + double(random.next() % 80);
            part.ownPage = random.next() % 5 == 0;
            part.rows.resize(1 + random.next() % 40);
            for (double &row : part.rows)
                row = random.next() % 10 == 0 ? 900 : 10 + double(random.next() % 150);
            rows += part.rows.size();
        }
        std::set<std::pair<std::size_t, std::size_t>> seen;
        std::pair<std::size_t, std::size_t> last{0, 0};
        for (const SheetPage &page : paginate(parts, room)) {
            ASSERT_FALSE(page.placed.empty());
            EXPECT_EQ(page.placed.back().what, What::Row); // no heading at the end
            double used = 0;
            for (std::size_t i = 0; i < page.placed.size(); ++i) {
                const SheetPlaced &placed = page.placed[i];
                EXPECT_DOUBLE_EQ(placed.top, used);
                used += placed.height;
                ASSERT_LE(used, room);
                if (placed.what == What::Heading) {
                    EXPECT_EQ(page.placed.at(i + 1).part, placed.part);
                    EXPECT_EQ(placed.continued, page.placed.at(i + 1).row > 0);
                    continue;
                }
                EXPECT_DOUBLE_EQ(placed.height, parts[placed.part].rows[placed.row]);
                EXPECT_TRUE(seen.emplace(placed.part, placed.row).second);
                EXPECT_LE(last, (std::pair(placed.part, placed.row)));
                last = {placed.part, placed.row};
                // Whose row it is is said on each page.
                if (i == 0 && parts[placed.part].heading > 0)
                    ADD_FAILURE() << "a page begins without a heading";
            }
        }
        EXPECT_EQ(seen.size(), rows);
    }
}

} // namespace
} // namespace bayboard
