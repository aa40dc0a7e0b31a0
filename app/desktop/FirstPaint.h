#pragma once

#include <QObject>

namespace bayboard {

class BoardView;

/// Tells when the day in view, loaded, was painted for the first time: from then on the board can
/// be used. For measuring starts. Deletes itself after it told.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(BoardView &board);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void painted();

private:
    BoardView &m_board;
};

} // namespace bayboard
