#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace bayboard {

/// Who the booking is for: search as you type over name, phone and e-mail, with the walk-in as the
/// last choice. At most one search is on its way; when its answer comes and the text has gone on,
/// the newest text is asked for and the old answer is dropped. The first match is marked, so that
/// typing and Enter suffice; Up from it marks the walk-in.
class CustomerField final : public QWidget
{
    Q_OBJECT
public:
    /// What is marked: a customer, or a walk-in with what was typed, or nothing yet.
    struct Choice
    {
        std::optional<CustomerMatch> customer;
        QString walkIn;
        bool isNewCustomer = false; ///< `walkIn` is to be kept as a customer

        [[nodiscard]] bool isEmpty() const { return !customer && walkIn.isEmpty(); }
    };

    explicit CustomerField(Desk &desk, QWidget *parent = nullptr);

    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Choice choice() const;

    /// Answers belong to the text as it stands.
    [[nodiscard]] bool isSettled() const { return !m_asking && m_answered == text().trimmed(); }

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// Another row is marked, or the answer for the text has come.
    void choiceChanged();
    /// Enter in the field, or a click on a row (which is then marked).
    void accepted();
    void rowClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void textChanged();
    void ask();
    void answer(const QString &text, const Result<std::vector<CustomerMatch>> &found);
    void fill();
    void sayMark(bool aloud);
    void moveMark(int by);

    Desk &m_desk;
    QLineEdit *m_edit;
    QListWidget *m_list;
    std::vector<CustomerMatch> m_found;
    QString m_failure; ///< why the search found nobody; empty when it was made
    QString m_answered; ///< the text that `m_found` belongs to
    bool m_asking = false;
};

} // namespace bayboard
