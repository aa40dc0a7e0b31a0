#pragma once

#include "core/desk/RuleTrial.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTableWidget;

namespace bayboard {

class DateField;
class RuleTrialModel;

/// Tries the book that is being edited on bookings of the past: which of them it would have
/// refused, warned of, or let through. Nothing is changed. GUI thread.
class RuleTrialPage final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleTrialPage(Desk &desk);
    ~RuleTrialPage() override;

    /// What is tried; `fault` says why it cannot be, empty: it can. A result of another text is
    /// said to be old.
    void setBook(const std::string &text, const QString &fault);
    /// Somebody else is at the screen: whom the last one might read of is theirs no more.
    void forget();
    [[nodiscard]] QString said() const;

    [[nodiscard]] bool isRunning() const { return m_trial != nullptr; }

    [[nodiscard]] RuleTrialModel &model() const { return *m_model; }

Q_SIGNALS:
    void bookingWanted(bayboard::BookingId id);

private:
    void build();
    [[nodiscard]] QLayout *head();
    void makeTables();
    void runOrStop();
    void begin();
    void came(const Result<TrialReport> &report);
    void showReport(const TrialReport &report);
    void showCounts(const TrialReport &report);
    void showState();
    void openRow(const QModelIndex &index);
    [[nodiscard]] QString summary(const TrialReport &report) const;
    [[nodiscard]] QString limits(const TrialReport &report) const;

    Desk &m_desk;
    std::string m_text;
    std::string m_tried; ///< the text that the result is of
    bool m_hasResult = false;
    quint64 m_question = 0;
    QString m_fault;
    std::shared_ptr<RuleTrial> m_trial; ///< null: none runs
    QComboBox *m_place;
    DateField *m_from;
    DateField *m_to;
    QPushButton *m_run;
    QProgressBar *m_progress;
    QLabel *m_said;
    QLabel *m_old;
    QTableWidget *m_counts;
    QTableView *m_table;
    RuleTrialModel *m_model;
    QSortFilterProxyModel *m_order;
    QLabel *m_limits;
};

} // namespace bayboard
