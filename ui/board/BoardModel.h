#pragma once

#include "ui/board/SnapshotBuilder.h"

#include <QObject>

namespace bayboard {

/// Turns what the desk tells into a snapshot that is always up to date, and says narrowly what
/// changed. Holds the days around the one in view, of one location or of several side by side, or
/// the week of one bay that it lies in. Lives on the desk's thread.
class BoardModel : public QObject, private DeskObserver
{
    Q_OBJECT

public:
    /// Days before and after the one in view that the axis covers.
    static constexpr int daysAround = 1;

    explicit BoardModel(QObject *parent = nullptr);
    ~BoardModel() override;

    void setDesk(Desk *desk);

    [[nodiscard]] Desk *desk() const { return m_desk; }

    /// Whether there is something to show: a desk and a location of its club.
    [[nodiscard]] bool isReady() const;

    /// The one that is worked in.
    [[nodiscard]] LocationId location() const { return m_location; }

    /// All that stand side by side, that one among them, by column.
    [[nodiscard]] const std::vector<LocationId> &places() const { return m_places; }

    [[nodiscard]] bool shows(LocationId location) const;

    [[nodiscard]] LocalDate date() const { return m_snapshot.date; }

    [[nodiscard]] const BoardSnapshot &snapshot() const { return m_snapshot; }

    /// The time that is held: of days around the one in view, or of the week.
    [[nodiscard]] const Span &axis() const { return m_axis; }

    /// What the axis of the board shows of it; in a week its days lie side by side.
    [[nodiscard]] const Span &drawnAxis() const
    {
        const WeekAxis *week = m_snapshot.plan.week();
        return week != nullptr ? week->span() : m_axis;
    }

    [[nodiscard]] bool isWeek() const { return m_isWeek; }

    /// Null on a day, and where there are no bays.
    [[nodiscard]] BayId weekBay() const { return m_weekBay; }

    [[nodiscard]] const Zone &zone() const { return *m_snapshot.zone; }

    void setLocation(LocationId location, LocalDate date);
    /// Another of those that are shown is worked in.
    void workIn(LocationId place);
    /// Locations that stand side by side on a day, as soon as one of them is looked at; see
    /// placesShown().
    void setSideBySide(std::vector<LocationId> chosen);
    /// The axis is put around the date anew; the snapshot is made again. Another day of the week
    /// that is held changes nothing but date().
    void setDate(LocalDate date);
    /// Days of this bay become the columns; a bay that the location does not have is its first.
    void setWeek(BayId bay);
    /// Asks the desk for what the board shows of the date.
    static void loadDay(Desk &desk, LocationId location, LocalDate date);
    /// The day is here, but not yet one more on either side of what is drawn.
    [[nodiscard]] bool awaitsNeighbours() const;
    /// Asks for them, so that the next step finds its data there. Later than the day itself, which
    /// somebody waits for.
    void loadNeighbours();
    void setPixelsPerHour(double pixels);
    /// Looks at the desk's clock.
    void tick();

    /// The whole stretch of the column around `span` (on the axis) that shares lanes with what is
    /// in it.
    [[nodiscard]] Span sharedSpan(int column, Span span) const;

Q_SIGNALS:
    /// Look at everything again.
    void reset();
    void tilesChanged(const std::vector<bayboard::ColumnSpan> &where); ///< on the axis
    void headsChanged();
    void nowMoved(bayboard::Instant before, bayboard::Instant after);
    void clubReplaced();
    /// Facts that a verdict waited for may have come.
    void factsArrived();

private:
    void deskChanged(const DeskChange &change) override;
    void clubChanged() override;
    void saved(ChangeSetId id) override;
    void saveFailed(const std::vector<ChangeSetId> &fallen, const Error &error) override;
    void dayLoaded(LocationId location, const Span &span) override;
    void customerLoaded(CustomerId id) override;

    [[nodiscard]] SnapshotInput input() const;
    [[nodiscard]] bool isAllLoaded() const;
    void askForAxis();
    void layOutDays();
    void layOutWeek(const Club &club, const Zone &zone);
    void rebuild();
    void replaceTiles(const std::vector<EntityRef> &entities);
    [[nodiscard]] bool isOrWasHere(const EntityRef &entity) const;
    void addPlaces(const std::vector<EntityRef> &entities, std::vector<ColumnSpan> &places) const;

    Desk *m_desk = nullptr;
    LocationId m_location;
    std::vector<LocationId> m_chosen; ///< to stand side by side
    std::vector<LocationId> m_places; ///< of these what is shown
    bool m_isWeek = false;
    BayId m_weekBay;
    Span m_axis{Instant(), days(1)};
    ColumnPlan m_plan;
    bool m_neighboursAsked = false;
    double m_pixelsPerHour = 56.0;
    BoardSnapshot m_snapshot;
};

} // namespace bayboard
