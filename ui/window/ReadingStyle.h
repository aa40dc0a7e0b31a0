#pragma once

#include <QProxyStyle>

namespace bayboard {

/// Qt's style Fusion, but in a window that is read from right to left words of another direction
/// stay whole, and stand where the window begins to be read.
class ReadingStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    ReadingStyle();

    void drawItemText(QPainter *painter,
                      const QRect &rect,
                      int flags,
                      const QPalette &palette,
                      bool enabled,
                      const QString &text,
                      QPalette::ColorRole role) const override;
    void polish(QWidget *widget) override;

    using QProxyStyle::polish;
};

} // namespace bayboard
