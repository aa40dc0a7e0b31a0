#include "ui/print/Pagination.h"

namespace bayboard {

namespace {

class Pages
{
public:
    explicit Pages(double room) : m_room(room) { }

    void add(std::size_t part, const SheetHeights &heights)
    {
        if (heights.ownPage)
            turn();
        for (std::size_t row = 0; row < heights.rows.size(); ++row) {
            const bool isFirst = row == 0;
            const double needed = (isFirst ? heights.heading : 0) + heights.rows[row];
            // A row that fits nowhere stays where it is rather than be turned over for ever.
            if (m_used + needed > m_room)
                turn();
            if (heights.heading > 0 && (isFirst || m_used == 0))
                put({SheetPlaced::What::Heading, !isFirst, part, 0, 0, heights.heading});
            put({SheetPlaced::What::Row, false, part, row, 0, heights.rows[row]});
        }
    }

    [[nodiscard]] std::vector<SheetPage> take() { return std::move(m_pages); }

private:
    /// An empty page is not left behind.
    void turn()
    {
        if (m_used > 0)
            m_pages.emplace_back();
        m_used = 0;
    }

    void put(SheetPlaced placed)
    {
        placed.top = m_used;
        m_used += placed.height;
        m_pages.back().placed.push_back(placed);
    }

    double m_room;
    double m_used = 0;
    std::vector<SheetPage> m_pages{SheetPage{}};
};

} // namespace

std::vector<SheetPage> paginate(const std::vector<SheetHeights> &parts, double room)
{
    Pages pages(room);
    for (std::size_t part = 0; part < parts.size(); ++part)
        pages.add(part, parts[part]);
    return pages.take();
}

} // namespace bayboard
