#pragma once

#include "ui/board/BoardCommand.h"

#include <QKeyEvent>

#include <vector>

namespace bayboard {

/// Which key does what; every binding can be changed. Of two commands with one key the first that
/// is possible is meant.
class KeyMap
{
public:
    KeyMap();

    void set(BoardCommand command, std::vector<QKeySequence> keys);
    [[nodiscard]] const std::vector<QKeySequence> &keys(BoardCommand command) const;
    /// In the order of the enum. By default "B" is two: the way out counts while one is offered.
    [[nodiscard]] std::vector<BoardCommand> commandsFor(const QKeyEvent &event) const;

private:
    std::array<std::vector<QKeySequence>, boardCommandCount> m_keys;
};

} // namespace bayboard
