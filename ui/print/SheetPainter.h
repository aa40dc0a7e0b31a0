#pragma once

#include "ui/print/SheetLayout.h"

#include <QGlyphRun>

class QPainter;

namespace bayboard {

/// Paints pages of a sheet. Keeps the shapes of words that come again and again, so that one
/// painter should paint all pages. GUI thread; the document must outlive it.
class SheetPainter
{
public:
    explicit SheetPainter(const SheetDocument &document);

    /// In sheet units, its corner at the origin; `index` counts over all days.
    void paint(QPainter &painter, std::size_t index);

    /// In the sheet's body font, from the line's top on.
    [[nodiscard]] const QList<QGlyphRun> &shapesOf(const QString &words);

private:
    const SheetDocument &m_document;
    QHash<QString, QList<QGlyphRun>> m_shapes;
};

} // namespace bayboard
