#include "ui/board/KeyMap.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Which key of which keypad it was does not matter, and neither does the Shift that "+" needs.
std::vector<QKeySequence> readings(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto key = static_cast<Qt::Key>(event.key());
    std::vector<QKeySequence> all{QKeySequence(QKeyCombination(modifiers, key))};
    if (modifiers.testFlag(Qt::ShiftModifier) && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        all.emplace_back(QKeyCombination(modifiers & ~Qt::ShiftModifier, key));
    return all;
}

} // namespace

KeyMap::KeyMap()
{
    for (std::size_t i = 0; i < boardCommandCount; ++i)
        m_keys[i] = defaultKeys(static_cast<BoardCommand>(i));
}

void KeyMap::set(BoardCommand command, std::vector<QKeySequence> keys)
{
    m_keys[static_cast<std::size_t>(command)] = std::move(keys);
}

const std::vector<QKeySequence> &KeyMap::keys(BoardCommand command) const
{
    return m_keys[static_cast<std::size_t>(command)];
}

std::vector<BoardCommand> KeyMap::commandsFor(const QKeyEvent &event) const
{
    std::vector<BoardCommand> commands;
    for (const QKeySequence &reading : readings(event)) {
        for (std::size_t i = 0; i < boardCommandCount; ++i) {
            if (std::find(m_keys[i].begin(), m_keys[i].end(), reading) != m_keys[i].end())
                commands.push_back(static_cast<BoardCommand>(i));
        }
    }
    return commands;
}

} // namespace bayboard
