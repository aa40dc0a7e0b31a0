#pragma once

#include <QDateTime>
#include <QWidget>

namespace bayboard {

/// The first start: a demo club to try, a new club, an export of another program to begin with, or
/// a file that is there already.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    /// The file of last time, when it is no longer there.
    struct Gone
    {
        QString path; ///< empty: nothing is missed
        QDateTime backup; ///< when its newest backup was made; invalid: there is none
    };

    explicit WelcomePage(const Gone &gone, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The backup is to take the missing file's place.
    void restoreWanted();
    void demoWanted();
    void newClubWanted();
    void importWanted();
    void openWanted();
    void joinWanted();
};

} // namespace bayboard
