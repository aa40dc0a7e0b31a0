#pragma once

#include <QObject>

namespace bayboard {

/// Alt+letter acts at once. Qt shows the button pressed for a tenth of a second first, and what is
/// typed meanwhile goes to the button. For the whole program while it lives. GUI thread.
class QuickMnemonics final : public QObject
{
    Q_OBJECT
public:
    explicit QuickMnemonics(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bayboard
