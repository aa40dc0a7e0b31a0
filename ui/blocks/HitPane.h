#pragma once

#include "core/desk/BlockPreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace bayboard {

class HitModel;

/// The bookings that are in the way, with a decision for each: chosen in the row's menu (a click on
/// the decision, Enter or Space), for several rows at once, for all alike or for all.
class HitPane final : public QWidget
{
    Q_OBJECT
public:
    explicit HitPane(QWidget *parent = nullptr);

    [[nodiscard]] HitModel &model() const { return *m_model; }

    [[nodiscard]] QTableView &table() const { return *m_table; }

    [[nodiscard]] WayFirst first() const;

    /// Shows the rows of the model, or the sentence where there are none.
    void refresh(const QString &nobody);
    /// Brings the first row that somebody has to decide into view and gives it the keys.
    void goToOpen();

Q_SIGNALS:
    void firstChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void openMenu();
    void showTotals();
    [[nodiscard]] std::vector<int> rows() const;

    HitModel *m_model;
    QLabel *m_heading;
    QComboBox *m_first;
    QTableView *m_table;
    QToolButton *m_decide;
    QToolButton *m_all;
    QLabel *m_totals;
};

} // namespace bayboard
