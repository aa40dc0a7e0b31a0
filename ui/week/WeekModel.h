#pragma once

#include "ui/week/WeekOverview.h"

#include <QObject>

namespace bayboard {

/// Turns what the desk tells into an overview of the week, and says narrowly what changed. Rests
/// while nobody looks. Lives on the desk's thread; the desk must outlive it.
class WeekModel : public QObject, private DeskObserver
{
    Q_OBJECT
public:
    explicit WeekModel(Desk &desk, QObject *parent = nullptr);
    ~WeekModel() override;

    [[nodiscard]] Desk &desk() const { return m_desk; }

    [[nodiscard]] const WeekOverview &overview() const { return m_overview; }

    [[nodiscard]] bool isReady() const { return m_overview.axis != nullptr; }

    /// The week that the date lies in, as the club's weeks begin.
    void look(LocationId location, LocalDate date);
    /// While it is off nothing is made; what has changed meanwhile is, when it is on again.
    void setWatched(bool watched);
    /// Looks at the desk's clock.
    void tick();
    /// The week is here, but not yet the one before and after it.
    [[nodiscard]] bool awaitsNeighbours() const;
    /// Asks for them, so that turning finds its data there.
    void loadNeighbours();

Q_SIGNALS:
    /// Look at everything again.
    void reset();
    /// Cells, row by row; heads and names have changed with them.
    void cellsChanged(const std::vector<int> &cells);
    void clubReplaced();
    void nowMoved();

private:
    void deskChanged(const DeskChange &change) override;
    void clubChanged() override;
    void saveFailed(const std::vector<ChangeSetId> &fallen, const Error &error) override;
    void dayLoaded(LocationId location, const Span &span) override;

    [[nodiscard]] bool isConcerned(const DeskChange &change) const;
    void layOut();
    void rebuild();

    Desk &m_desk;
    LocationId m_location;
    LocalDate m_date{};
    std::shared_ptr<const WeekAxis> m_axis;
    WeekOverview m_overview;
    bool m_watched = false;
    bool m_stale = false; ///< something has changed while nobody looked
    bool m_neighboursAsked = false;
};

} // namespace bayboard
