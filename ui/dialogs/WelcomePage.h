#pragma once

#include <QWidget>

namespace bayboard {

/// The first start: a demo club to try, a new club, an export of another program to begin with, or
/// a file that is there already.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void demoWanted();
    void newClubWanted();
    void importWanted();
    void openWanted();
};

} // namespace bayboard
