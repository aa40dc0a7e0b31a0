#pragma once

#include "ui/list/ListReader.h"
#include "ui/list/ListRow.h"
#include "ui/list/ListShape.h"
#include "ui/views/ClubView.h"

class QLabel;

namespace bayboard {

class ChosenBar;
class DeskSignals;
class ListBar;
class ListModel;
class ListTable;

/// The bookings of a location over a day, a week, a month or from one date to another, as rows to
/// be sorted, filtered and chosen, one or many. Blocks too, where wanted. Rows come page by page in
/// the background and follow what the desk does.
class ListView final : public ClubView
{
    Q_OBJECT
public:
    ListView(Desk &desk, DeskSignals &deskSignals, QWidget *parent = nullptr);
    ~ListView() override;

    [[nodiscard]] Period period() const override;

    [[nodiscard]] ViewPlace place() const override { return m_place; }

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString briefHeading() const override;
    [[nodiscard]] QString figures() const override;

    [[nodiscard]] const BoardSelection &selection() const override { return m_selection; }

    [[nodiscard]] std::vector<BookingId> chosenBookings() const override;

    void look(const ViewPlace &place) override;
    void select(EntityRef entity) override;
    void clearSelection() override;
    void turn(int periods) override;
    void goToday() override;
    [[nodiscard]] QWidget *entry() override;

    /// Only rows with these words.
    void setFind(const QString &words);
    void setPeriod(Period period);
    /// Both dates included.
    void setRange(LocalDate from, LocalDate to);

    [[nodiscard]] ListShape shape() const;
    void setShape(const ListShape &shape);

    [[nodiscard]] ListModel &model() const { return *m_model; }

    [[nodiscard]] ListTable &table() const { return *m_table; }

    [[nodiscard]] ListBar &bar() const { return *m_bar; }

    /// Writes these bookings as CSV and says what came of it.
    void saveTo(const QString &path, std::vector<BookingId> bookings);

    /// Everything of the period is here.
    [[nodiscard]] bool isLoaded() const;
    /// Whether the file has all of the time that is shown.
    [[nodiscard]] bool isHere() const;

Q_SIGNALS:
    /// Something is to be done with all that is chosen: the id of the page's action.
    void actionWanted(const char *id);
    /// shape() is another, by somebody's choice.
    void shapeChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void reload();
    void stale();
    void follow(const DeskChange &change);
    void followBooking(EntityRef entity);
    void followBlock(EntityRef entity);
    void followCustomer(CustomerId id);
    void takeChosen();
    void bring(EntityRef entity);
    void tellSelection();
    void showState();
    void showWanted();
    void copy();
    void save();
    void write(const QString &path, const Result<std::string> &csv);

    [[nodiscard]] const Zone &zone() const;
    /// First and last day of what is shown.
    [[nodiscard]] std::pair<LocalDate, LocalDate> dates() const;
    [[nodiscard]] ListQuery query() const;

    Desk &m_desk;
    ListModel *m_model;
    ListReader *m_reader;
    ListBar *m_bar;
    ListTable *m_table;
    ChosenBar *m_chosen;
    QLabel *m_nothing; ///< in place of rows where there are none
    ViewPlace m_place;
    LocalDate m_from{}; ///< of a range
    LocalDate m_to{};
    BoardSelection m_selection;
    std::optional<EntityRef> m_wanted; ///< to be chosen when it was read
    std::optional<EntityRef> m_brought; ///< on its way into the desk's memory
    std::optional<Span> m_read; ///< what the rows are of; nothing: to be read anew
    LocationId m_readPlace;
    QString m_fault; ///< why there is nothing
    bool m_areSeveral = false; ///< more than one is chosen
    bool m_isFirst = true; ///< no rows were there before
};

} // namespace bayboard
