#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace bayboard {

/// Under the list: how many bookings are chosen and what can be done with all of them. Hidden until
/// there are several.
class ChosenBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ChosenBar(QWidget *parent = nullptr);

    /// What may not be done is not offered.
    void setMay(bool checkIn, bool cancel, bool edit);
    void setCount(int bookings);

Q_SIGNALS:
    /// The id of the page's action.
    void actionWanted(const char *id);
    void copyWanted();

private:
    QPushButton *addButton(const QString &text, const char *action);

    QLabel *m_count;
    QPushButton *m_checkIn;
    QPushButton *m_noShow;
    QPushButton *m_cancel;
    QPushButton *m_tags;
};

} // namespace bayboard
