#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bayboard {

/// What there is to know of a block: where, when, why, which parts are free, when it repeats, and
/// which dates of its series are left out, each with a way back. The series comes from the disk a
/// moment later. GUI thread.
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
    void restoreWanted(bayboard::SeriesId series, const QString &recurrenceId);

private:
    void askForSeries(SeriesId id);
    void showSeries(const Series &series);
    void clearDates();

    Desk &m_desk;
    BlockId m_block;
    QLabel *m_facts;
    QLabel *m_series;
    QLabel *m_leftOut;
    QVBoxLayout *m_dates;
};

} // namespace bayboard
