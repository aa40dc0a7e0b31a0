#pragma once

#include <cstddef>
#include <vector>

namespace bayboard {

/// What one list of a sheet takes on paper, in any unit of length.
struct SheetHeights
{
    double heading = 0; ///< over its first row; 0: it has none
    std::vector<double> rows; ///< none is higher than the room less a heading
    bool ownPage = false; ///< begins on a new page
};

/// Something on a page.
struct SheetPlaced
{
    enum class What : unsigned char { Heading, Row };

    What what = What::Row;
    bool continued = false; ///< of a heading: said again on a further page
    std::size_t part = 0;
    std::size_t row = 0;
    double top = 0; ///< in the room
    double height = 0;
};

struct SheetPage
{
    std::vector<SheetPlaced> placed;
};

/// Puts lists onto pages with so much room each. No row goes over a page's edge, a heading stands
/// over a row of its own, and where a list goes on, its heading is said again. Never without a
/// page.
[[nodiscard]] std::vector<SheetPage> paginate(const std::vector<SheetHeights> &parts, double room);

} // namespace bayboard
