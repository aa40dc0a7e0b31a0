#include "ui/board/TextPool.h"

#include <QFontMetrics>

namespace bayboard {

int TextPool::fontKey(const QFont &font)
{
    // The pool lives with one family; size and weight tell its fonts apart.
    return font.pixelSize() * 2 + (font.bold() ? 1 : 0);
}

int TextPool::widthOf(const QString &text, const QFont &font)
{
    const Key key{text, fontKey(font), 0};
    auto found = m_widths.find(key);
    if (found == m_widths.end()) {
        if (m_widths.size() >= limit)
            m_widths.clear();
        found = m_widths.insert(key, QFontMetrics(font).horizontalAdvance(text));
    }
    return *found;
}

const QStaticText *TextPool::get(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty() || width <= 0)
        return nullptr;
    const int whole = widthOf(text, font);
    const Key key{text, fontKey(font), std::min(width, whole)};
    auto found = m_texts.find(key);
    if (found == m_texts.end()) {
        if (m_texts.size() >= limit)
            m_texts.clear();
        QString shown = text;
        if (whole > width)
            shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
        QStaticText prepared(shown == QString(QChar(u'…')) ? QString() : shown);
        prepared.setTextFormat(Qt::PlainText);
        prepared.setPerformanceHint(QStaticText::AggressiveCaching);
        if (!prepared.text().isEmpty())
            prepared.prepare({}, font);
        found = m_texts.insert(key, prepared);
    }
    return found->text().isEmpty() ? nullptr : &*found;
}

void TextPool::clear()
{
    m_texts.clear();
    m_widths.clear();
}

} // namespace bayboard
