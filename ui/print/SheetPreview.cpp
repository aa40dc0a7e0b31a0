#include "ui/print/SheetPreview.h"

#include "ui/theme/Palette.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace bayboard {

SheetPreview::SheetPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("sheetPreview"));
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width of pages stands still
}

int SheetPreview::gap() const
{
    return fontMetrics().height();
}

QSize SheetPreview::pageSize() const
{
    if (m_document == nullptr)
        return {};
    const QSizeF paper = m_document->style.page.size();
    const int width = std::max(1, viewport()->width() - 2 * gap());
    return {width, int(width * paper.height() / paper.width())};
}

int SheetPreview::pages() const
{
    return m_document == nullptr ? 0 : int(m_document->pages.size());
}

void SheetPreview::setDocument(std::shared_ptr<const SheetDocument> document)
{
    const int page = pageInView();
    m_painter.reset();
    m_document = std::move(document);
    if (m_document != nullptr)
        m_painter.emplace(*m_document);
    fit();
    showPage(std::min(page, pages() - 1));
    viewport()->update();
}

int SheetPreview::pageInView() const
{
    const int step = pageSize().height() + gap();
    if (pages() == 0 || step <= 0)
        return 0;
    // What shows most of itself.
    return std::clamp((verticalScrollBar()->value() + step / 2) / step, 0, pages() - 1);
}

void SheetPreview::showPage(int page)
{
    verticalScrollBar()->setValue(std::max(0, page) * (pageSize().height() + gap()));
}

void SheetPreview::fit()
{
    const int step = pageSize().height() + gap();
    const int whole = pages() * step + gap();
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(3 * gap());
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = pageInView();
    fit();
    showPage(page);
}

void SheetPreview::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
    Q_EMIT pageChanged(pageInView());
}

void SheetPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Mid));
    if (pages() == 0)
        return;
    const QSize size = pageSize();
    const int step = size.height() + gap();
    const int offset = verticalScrollBar()->value();
    const int first = std::max(0, (offset - gap()) / step);
    for (int page = first; page < pages(); ++page) {
        const QRect box(QPoint(gap(), gap() + page * step - offset), size);
        if (box.top() > viewport()->height())
            break;
        painter.fillRect(box, Palette::light().canvas);
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.setClipRect(box);
        painter.translate(box.topLeft());
        const double scale = size.width() / m_document->style.page.width();
        painter.scale(scale, scale);
        m_painter->paint(painter, std::size_t(page));
        painter.restore();
    }
}

} // namespace bayboard
