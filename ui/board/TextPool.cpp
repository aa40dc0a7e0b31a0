#include "ui/board/TextPool.h"

#include <QFontMetrics>

namespace bayboard {

namespace {

/// Empty where there is room for nothing but the sign that something is left out.
QStaticText prepared(const QString &text, const QFont &font)
{
    QStaticText ready(text == QString(QChar(u'…')) ? QString() : text);
    ready.setTextFormat(Qt::PlainText);
    ready.setPerformanceHint(QStaticText::AggressiveCaching);
    if (!ready.text().isEmpty())
        ready.prepare({}, font);
    return ready;
}

} // namespace

template <typename Kept>
const Kept &TextPool::keep(QHash<Key, Kept> &pool, const Key &key, Kept value)
{
    if (pool.size() >= limit)
        pool.clear();
    return *pool.insert(key, std::move(value));
}

int TextPool::fontKey(const QFont &font)
{
    // The pool lives with one family; size and weight tell its fonts apart.
    return font.pixelSize() * 2 + (font.bold() ? 1 : 0);
}

int TextPool::widthOf(const QString &text, const QFont &font)
{
    const Key key{text, fontKey(font), 0};
    const auto found = m_widths.constFind(key);
    return found != m_widths.constEnd()
        ? *found
        : keep(m_widths, key, QFontMetrics(font).horizontalAdvance(text));
}

const QStaticText *TextPool::get(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty() || width <= 0)
        return nullptr;
    const auto known = m_widths.constFind({text, fontKey(font), 0});
    if (known == m_widths.constEnd()) {
        // Laid out once for its width and for the painting: most texts fit.
        const QStaticText whole = prepared(text, font);
        const int wide = qRound(whole.size().width());
        keep(m_widths, {text, fontKey(font), 0}, wide);
        if (wide <= width && !whole.text().isEmpty())
            return &keep(m_texts, {text, fontKey(font), wide}, whole);
    }
    const int whole = widthOf(text, font);
    const Key key{text, fontKey(font), std::min(width, whole)};
    const auto found = m_texts.constFind(key);
    const QStaticText &shown = found != m_texts.constEnd()
        ? *found
        : keep(m_texts,
               key,
               prepared(whole <= width ? text
                                       : QFontMetrics(font).elidedText(text, Qt::ElideRight, width),
                        font));
    return shown.text().isEmpty() ? nullptr : &shown;
}

void TextPool::clear()
{
    m_texts.clear();
    m_widths.clear();
}

} // namespace bayboard
