#pragma once

#include <QDialog>

namespace bayboard {

class Actions;
class BoardView;

/// All keys on one page, from the registry of actions and the board's commands.
class KeySheet final : public QDialog
{
    Q_OBJECT
public:
    KeySheet(const Actions &actions, const BoardView &board, QWidget *parent = nullptr);
};

} // namespace bayboard
