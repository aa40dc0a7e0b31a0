#include "ui/club/RuleTextEdit.h"

#include "ui/theme/Palette.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>

namespace bayboard {

/// The column of numbers beside the text.
class RuleTextEdit::Numbers final : public QWidget
{
public:
    explicit Numbers(RuleTextEdit &text) : QWidget(&text), m_text(text) { }

    [[nodiscard]] QSize sizeHint() const override { return {m_text.numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_text.paintNumbers(event); }

private:
    RuleTextEdit &m_text;
};

RuleTextEdit::RuleTextEdit(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new Numbers(*this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // JSON is
    connect(this, &QPlainTextEdit::blockCountChanged, this, &RuleTextEdit::fitNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &part, int by) {
        if (by != 0) {
            m_numbers->scroll(0, by);
        } else {
            m_numbers->update(0, part.y(), m_numbers->width(), part.height());
        }
    });
    fitNumbers();
}

int RuleTextEdit::numbersWidth() const
{
    const QString widest = QLocale().toString(std::max(100, blockCount()));
    return fontMetrics().horizontalAdvance(widest) + fontMetrics().horizontalAdvance(u'0') * 2;
}

void RuleTextEdit::fitNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_numbers->setGeometry(inner.left(), inner.top(), numbersWidth(), inner.height());
}

void RuleTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitNumbers();
}

void RuleTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        fitNumbers();
        showMark();
    }
}

void RuleTextEdit::paintNumbers(QPaintEvent *event)
{
    const bayboard::Palette look = bayboard::Palette::following(palette());
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), look.panel);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        const int number = block.blockNumber() + 1;
        const bool isMarked = m_marked == number;
        painter.setPen(isMarked ? look.refuse.text : look.mutedText);
        const QRectF place(
            0, top, m_numbers->width() - fontMetrics().horizontalAdvance(u'0'), height);
        painter.drawText(place,
                         Qt::AlignRight | Qt::AlignVCenter,
                         (isMarked ? QStringLiteral("! ") : QString())
                             + QLocale().toString(number));
        top += height;
    }
}

void RuleTextEdit::takeText(const QString &text)
{
    const QString now = toPlainText();
    if (now == text) {
        return;
    }
    const auto shorter = std::min(now.size(), text.size());
    qsizetype same = 0;
    while (same < shorter && now[same] == text[same]) {
        ++same;
    }
    qsizetype sameEnd = 0;
    while (sameEnd < shorter - same
           && now[now.size() - 1 - sameEnd] == text[text.size() - 1 - sameEnd]) {
        ++sameEnd;
    }
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(same));
    cursor.setPosition(static_cast<int>(now.size() - sameEnd), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(same, text.size() - sameEnd - same));
}

void RuleTextEdit::markLine(std::optional<int> line)
{
    m_marked = line;
    showMark();
    m_numbers->update();
}

void RuleTextEdit::showMark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = m_marked ? document()->findBlockByNumber(*m_marked - 1) : QTextBlock();
    if (block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(bayboard::Palette::following(palette()).refuse.fill);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks += mark;
    }
    setExtraSelections(marks);
}

void RuleTextEdit::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (block.isValid()) {
        setTextCursor(QTextCursor(block));
        centerCursor();
    }
}

int RuleTextEdit::line() const
{
    return textCursor().blockNumber() + 1;
}

} // namespace bayboard
