#include "ui/print/SheetOutput.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace bayboard {

namespace {

constexpr int pagesAtOnce = 4;

} // namespace

SheetOutput::SheetOutput(std::shared_ptr<const SheetDocument> document,
                         QPagedPaintDevice &device,
                         Range range,
                         QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_device(device)
    , m_range(range)
    , m_next(range.first)
    , m_pages(*m_document)
{ }

SheetOutput::~SheetOutput() = default;

void SheetOutput::start()
{
    m_device.setPageLayout(m_document->paper.pageLayout());
    m_painter = std::make_unique<QPainter>();
    m_range.last = std::min(m_range.last + 1, m_document->pages.size()) - 1;
    if (m_document->pages.empty() || m_range.first > m_range.last || !m_painter->begin(&m_device)) {
        end(End::Refused);
        return;
    }
    // Units of the sheet, whatever the device has.
    m_painter->scale(m_device.logicalDpiX() / double(sheetUnitsPerInch),
                     m_device.logicalDpiY() / double(sheetUnitsPerInch));
    paintSome();
}

void SheetOutput::paintSome()
{
    if (m_painter == nullptr)
        return;
    for (int page = 0; page < pagesAtOnce && m_next <= m_range.last; ++page, ++m_next) {
        if (m_next > m_range.first && !m_device.newPage()) {
            end(End::Refused);
            return;
        }
        m_pages.paint(*m_painter, m_next);
    }
    Q_EMIT progressed(int(m_next - m_range.first), int(m_range.last - m_range.first + 1));
    if (m_painter == nullptr) // stopped by who was told
        return;
    if (m_next > m_range.last) {
        end(m_painter->end() ? End::Done : End::Refused);
        return;
    }
    QMetaObject::invokeMethod(this, &SheetOutput::paintSome, Qt::QueuedConnection);
}

void SheetOutput::stop()
{
    if (m_painter != nullptr)
        end(End::Stopped);
}

void SheetOutput::end(End how)
{
    m_painter.reset();
    Q_EMIT finished(how);
}

} // namespace bayboard
