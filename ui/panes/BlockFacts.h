#pragma once

#include "core/desk/Desk.h"
#include "ui/panes/LeftOutDates.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace bayboard {

/// What there is to know of a block: where, when, why, which parts are free, when it repeats, and
/// which dates of its series are left out, on all of its bays or on some, each with a way back: the
/// next ones as buttons, all of them in a list. The series comes from the disk a moment later. GUI
/// thread.
class BlockFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit BlockFacts(Desk &desk, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const BlockView &view);

    [[nodiscard]] QString text() const;
    /// "every second Tuesday 06:00–07:00 until 31 March"; empty until it is known.
    [[nodiscard]] QString seriesText() const;

Q_SIGNALS:
    /// `bay` null: on all bays of the series.
    void restoreWanted(bayboard::SeriesId series, const QString &recurrenceId, bayboard::BayId bay);

private:
    void askForSeries(SeriesId id);
    void showSeries(const Series &series);
    void showSentence(const Series &series);
    void showLeftOut(const Series &series);
    void listAll();
    [[nodiscard]] QString textOf(const LeftOutDate &date) const;
    void clearDates();

    Desk &m_desk;
    BlockId m_block;
    QLabel *m_facts;
    QLabel *m_series;
    QLabel *m_leftOut;
    QVBoxLayout *m_dates;
    QPushButton *m_more; ///< shows the list instead
    QListWidget *m_all;
    SeriesId m_shownSeries;
    LocationId m_location;
    std::vector<LeftOutDate> m_left;
};

} // namespace bayboard
