#pragma once

#include <QToolButton>

namespace bayboard {

/// The button of the bar that looks like the field of the palette, which it opens: words, and at
/// their end the keys that do the same; an icon where there is no room for a word. GUI thread.
class PaletteField final : public QToolButton
{
    Q_OBJECT
public:
    /// `opening`: the action that opens the palette; outlives the field.
    explicit PaletteField(const QAction &opening, QWidget *parent = nullptr);

    /// The icon alone.
    void fold();
    /// With the fewest words that make it a field.
    void unfold();
    /// Once it is unfolded: takes the longest words that `spare` pixels more are enough for; those
    /// that are left over.
    int grow(int spare);

private:
    [[nodiscard]] QStringList wordings() const;

    const QAction &m_opening;
};

} // namespace bayboard
