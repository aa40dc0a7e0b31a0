#pragma once

#include "ui/print/SheetPainter.h"

#include <QObject>

class QPagedPaintDevice;
class QPainter;

namespace bayboard {

/// Paints a sheet onto a paper device, some pages a turn of the event loop, so that the window
/// stays in hand and may stop it. GUI thread; the device must outlive it.
class SheetOutput final : public QObject
{
    Q_OBJECT
public:
    /// Pages counted from 0, the last one included.
    struct Range
    {
        std::size_t first = 0;
        std::size_t last = 0;
    };

    enum class End : unsigned char {
        Done,
        Stopped,
        Refused, ///< the device took no further page
    };

    SheetOutput(std::shared_ptr<const SheetDocument> document,
                QPagedPaintDevice &device,
                Range range,
                QObject *parent = nullptr);
    ~SheetOutput() override;

    void start();
    /// finished() tells Stopped.
    void stop();

Q_SIGNALS:
    void progressed(int done, int all);
    /// Nothing is painted any more.
    void finished(bayboard::SheetOutput::End how);

private:
    void paintSome();
    void end(End how);

    std::shared_ptr<const SheetDocument> m_document;
    QPagedPaintDevice &m_device;
    Range m_range;
    std::size_t m_next = 0;
    SheetPainter m_pages;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace bayboard
