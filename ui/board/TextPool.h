#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

namespace bayboard {

/// Texts laid out once and drawn often: elided to their width, prepared for their font. Owned by
/// the view, emptied when it grows beyond its limit or when fonts change. GUI thread.
class TextPool
{
public:
    static constexpr int limit = 20000;

    /// The text, cut with an ellipsis to `width` pixels; stays valid until the next call. Null when
    /// not even one letter fits.
    [[nodiscard]] const QStaticText *get(const QString &text, const QFont &font, int width);
    [[nodiscard]] int widthOf(const QString &text, const QFont &font);
    void clear();

    [[nodiscard]] int count() const { return static_cast<int>(m_texts.size()); }

private:
    struct Key
    {
        QString text;
        int font = 0;
        int width = 0;
        bool operator==(const Key &) const = default;
    };

    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.font, key.width);
    }

    [[nodiscard]] static int fontKey(const QFont &font);
    template <typename Kept>
    static const Kept &keep(QHash<Key, Kept> &pool, const Key &key, Kept value);

    QHash<Key, QStaticText> m_texts;
    QHash<Key, int> m_widths; ///< whole texts; key without a width
};

} // namespace bayboard
