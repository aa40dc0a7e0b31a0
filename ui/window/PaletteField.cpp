#include "ui/window/PaletteField.h"

#include <QAction>

namespace bayboard {

PaletteField::PaletteField(const QAction &opening, QWidget *parent)
    : QToolButton(parent)
    , m_opening(opening)
{
    setProperty("search", true);
}

void PaletteField::fold()
{
    setText(QStringLiteral("⌕"));
}

void PaletteField::unfold()
{
    setText(wordings().last());
}

int PaletteField::grow(int spare)
{
    const int narrow = sizeHint().width();
    for (const QString &words : wordings()) {
        setText(words);
        if (const int more = sizeHint().width() - narrow; more <= spare) {
            return spare - more;
        }
    }
    return spare; // as it was
}

/// From the longest to the shortest.
QStringList PaletteField::wordings() const
{
    const QString words = QStringLiteral("⌕ %1").arg(tr("Search or command"));
    const QString brief = QStringLiteral("⌕ %1").arg(tr("Search"));
    const QString keys = m_opening.shortcut().toString(QKeySequence::NativeText);
    if (keys.isEmpty()) {
        return {words, brief};
    }
    const QString gap = QStringLiteral("   ");
    return {words + gap + keys, brief + gap + keys, brief};
}

} // namespace bayboard
