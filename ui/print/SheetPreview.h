#pragma once

#include "ui/print/SheetPainter.h"

#include <QAbstractScrollArea>

namespace bayboard {

/// The pages of a sheet under each other, as wide as there is room. Paints those in sight only.
/// GUI thread.
class SheetPreview final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit SheetPreview(QWidget *parent = nullptr);

    /// Null: empty. The page in view stays, where there is one.
    void setDocument(std::shared_ptr<const SheetDocument> document);
    /// The page at the top, from 0.
    [[nodiscard]] int pageInView() const;
    void showPage(int page);

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int gap() const;
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] int pages() const;
    void fit();

    std::shared_ptr<const SheetDocument> m_document;
    std::optional<SheetPainter> m_painter; ///< of the document
};

} // namespace bayboard
