#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bayboard {

/// What the inspector shows of several bookings: how many, when and where, who, and what can be
/// done with all of them. GUI thread.
class SeveralFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit SeveralFacts(Desk &desk, QWidget *parent = nullptr);

    using QWidget::show;
    /// Of one location; those that memory does not hold are counted only.
    void show(const std::vector<BookingId> &bookings);

    /// Where the keyboard comes in.
    [[nodiscard]] QWidget *entry() const;

Q_SIGNALS:
    /// The id of the page's action.
    void actionWanted(const char *id);

private:
    QPushButton *addButton(const QString &text, const char *action);

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_where;
    QLabel *m_who;
    QPushButton *m_checkIn = nullptr;
    QPushButton *m_noShow = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_tags = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace bayboard
