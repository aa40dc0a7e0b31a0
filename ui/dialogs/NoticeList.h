#pragma once

#include "core/desk/Desk.h"
#include "core/desk/NoticeView.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace bayboard {

class DeskSignals;
class NoticeModel;
class StepFoot;

/// The people to be told that the club moved or cancelled their booking: whom to call, what to say,
/// a tick when it is done, with its undo. Stays open beside the board and follows every step.
class NoticeList final : public QDialog
{
    Q_OBJECT
public:
    NoticeList(Desk &desk, DeskSignals &signals_, QWidget *parent = nullptr);

    [[nodiscard]] NoticeModel &model() const { return *m_model; }

    [[nodiscard]] QTableView &table() const { return *m_table; }

    /// What was just done, or could not be.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void bookingWanted(bayboard::BookingId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QLayout *foot();
    void addKeys();
    void ask();
    void fill(std::vector<NoticeView> lines);
    void choose(int row);
    [[nodiscard]] std::vector<NoticeView> chosen() const;
    void showChosen();
    void tick(std::vector<NoticeView> lines, bool told);
    void tickChosen();
    void copy(const QStringList &texts, const QString &done);
    void copyText();
    void copyPhone();
    void open();

    Desk &m_desk;
    NoticeModel *m_model;
    QSortFilterProxyModel *m_order;
    QComboBox *m_filter;
    QLineEdit *m_find;
    QLabel *m_count;
    QTableView *m_table;
    QPlainTextEdit *m_message;
    StepFoot *m_foot;
    QPushButton *m_copyText;
    QPushButton *m_copyPhone;
    QPushButton *m_open;
    QPushButton *m_tell;
    quint64 m_question = 0;
};

} // namespace bayboard
