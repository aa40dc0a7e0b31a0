#pragma once

#include "ui/list/ListRow.h"

#include <QObject>

#include <unordered_set>

namespace bayboard {

class Desk;

/// Which bookings are listed.
struct ListQuery
{
    ListContext context;
    Span span{Instant(), seconds(1)};
    bool withBlocks = false;
};

/// Reads the rows of a period page by page on the reader, so that neither the window nor who else
/// asks the disk waits for long. The desk outlives it.
class ListReader final : public QObject
{
    Q_OBJECT
public:
    explicit ListReader(Desk &desk, QObject *parent = nullptr);

    /// Begins anew; pages of what was asked before do not come any more.
    void read(const ListQuery &query);
    void stop();

    [[nodiscard]] bool isReading() const { return m_isReading; }

    /// It is another one now than on a page that may be on its way, and is left out of that.
    void skip(EntityRef entity);

Q_SIGNALS:
    void rowsRead(std::vector<bayboard::ListRow> &rows);
    void finished();
    void failed(const bayboard::Error &error);

private:
    void ask(const std::optional<ListPlace> &after);

    Desk &m_desk;
    ListQuery m_query;
    std::unordered_set<EntityRef> m_skipped;
    quint64 m_question = 0;
    bool m_isReading = false;
};

} // namespace bayboard
