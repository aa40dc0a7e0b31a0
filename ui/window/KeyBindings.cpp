#include "ui/window/KeyBindings.h"

#include "ui/board/BoardView.h"
#include "ui/window/Actions.h"
#include "ui/window/KeptKeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayboard {
namespace {

struct KeyBindingsText
{
    Q_DECLARE_TR_FUNCTIONS(KeyBindingsText)
};

QList<QKeySequence> listOf(const std::vector<QKeySequence> &keys)
{
    return QList<QKeySequence>(keys.begin(), keys.end());
}

void giveTo(BoardView &board, BoardCommand command, const QList<QKeySequence> &keys)
{
    board.setKeys(command, std::vector<QKeySequence>(keys.begin(), keys.end()));
}

std::optional<BoardCommand> boardCommand(const QString &word)
{
    for (std::size_t index = 0; index < boardCommandCount; ++index) {
        const auto command = static_cast<BoardCommand>(index);
        if (word == QLatin1String(wordFor(command))) {
            return command;
        }
    }
    return std::nullopt;
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

/// Both may have it: one key means two things by the usual keys, where only one is possible at a
/// time.
bool shareByCustom(const KeyBindings::Binding &one,
                   const KeyBindings::Binding &other,
                   const QKeySequence &key)
{
    return one.usual.contains(key) && other.usual.contains(key);
}

} // namespace

KeyBindings::KeyBindings(Actions &actions, BoardView &board)
    : m_actions(actions)
    , m_board(board) { }

void KeyBindings::restore(BoardView &board)
{
    for (std::size_t index = 0; index < boardCommandCount; ++index) {
        const auto command = static_cast<BoardCommand>(index);
        if (const auto kept = KeptKeys::of(QLatin1String(wordFor(command)))) {
            giveTo(board, command, *kept);
        }
    }
}

QString KeyBindings::boardGroup()
{
    return KeyBindingsText::tr("On the board");
}

std::vector<KeyBindings::Binding> KeyBindings::all() const
{
    std::vector<Binding> bindings;
    for (const Actions::Group &group : m_actions.groups()) {
        for (const QAction *action : group.actions) {
            bindings.push_back({action->objectName(),
                                group.title,
                                action->text().remove(QLatin1Char('&')),
                                action->shortcuts(),
                                m_actions.usualKeys(*action),
                                false});
        }
    }
    for (std::size_t index = 0; index < boardCommandCount; ++index) {
        const auto command = static_cast<BoardCommand>(index);
        bindings.push_back({QLatin1String(wordFor(command)),
                            boardGroup(),
                            textFor(command),
                            listOf(m_board.keys(command)),
                            listOf(defaultKeys(command)),
                            true});
    }
    return bindings;
}

QString KeyBindings::faultOf(const Binding &binding, const QKeySequence &key)
{
    if (key.isEmpty()) {
        return KeyBindingsText::tr("Press the keys first.");
    }
    const QKeyCombination pressed = key[0];
    const bool hasModifier
        = (pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        != Qt::NoModifier;
    if (!binding.onBoard && !hasModifier && !isFunctionKey(pressed.key())) {
        return KeyBindingsText::tr("%1 alone would be missing when somebody types: take it with "
                                   "Ctrl or Alt, or a function key.")
            .arg(key.toString(QKeySequence::NativeText));
    }
    return {};
}

QStringList KeyBindings::losers(const QString &command, const QList<QKeySequence> &keys) const
{
    const std::vector<Binding> bindings = all();
    const auto self = std::find_if(bindings.begin(), bindings.end(), [&](const Binding &binding) {
        return binding.command == command;
    });
    QStringList texts;
    for (const Binding &other : bindings) {
        const bool loses = std::any_of(keys.begin(), keys.end(), [&](const QKeySequence &key) {
            return other.keys.contains(key)
                && (self == bindings.end() || !shareByCustom(*self, other, key));
        });
        if (loses && other.command != command) {
            texts += other.text;
        }
    }
    return texts;
}

void KeyBindings::set(const QString &command, const QList<QKeySequence> &keys)
{
    const std::vector<Binding> bindings = all();
    const auto self = std::find_if(bindings.begin(), bindings.end(), [&](const Binding &binding) {
        return binding.command == command;
    });
    if (self == bindings.end()) {
        return;
    }
    give(*self, keys);
    for (const Binding &other : bindings) {
        if (other.command == command) {
            continue;
        }
        QList<QKeySequence> left = other.keys;
        left.removeIf([&](const QKeySequence &key) {
            return keys.contains(key) && !shareByCustom(*self, other, key);
        });
        if (left != other.keys) {
            give(other, left);
        }
    }
}

void KeyBindings::reset(const QString &command)
{
    for (const Binding &binding : all()) {
        if (binding.command == command) {
            set(command, binding.usual);
        }
    }
}

void KeyBindings::resetAll()
{
    for (const Binding &binding : all()) {
        give(binding, binding.usual);
    }
}

void KeyBindings::give(const Binding &binding, const QList<QKeySequence> &keys)
{
    if (const auto command = binding.onBoard ? boardCommand(binding.command) : std::nullopt) {
        giveTo(m_board, *command, keys);
    } else {
        m_actions.setKeys(binding.command, keys);
    }
    if (keys == binding.usual) {
        KeptKeys::forget(binding.command);
    } else {
        KeptKeys::keep(binding.command, keys);
    }
}

} // namespace bayboard
