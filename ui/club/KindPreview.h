#pragma once

#include "core/club/Block.h"

#include <QWidget>

namespace bayboard {

/// A kind of block as the board will draw it.
class KindPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit KindPreview(QWidget *parent = nullptr);

    /// `name` and `icon` as they are shown.
    void setKind(const BlockKind &kind, const QString &name, const QString &icon);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BlockKind m_kind;
    QString m_title;
};

} // namespace bayboard
