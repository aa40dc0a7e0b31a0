#pragma once

#include "core/desk/BlockPreview.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace bayboard {

class HitPane;

/// The bookings that a change of blocks would lie over, each to be decided before it is made. GUI
/// thread.
class HitsDialog final : public QDialog
{
    Q_OBJECT
public:
    HitsDialog(const QString &title,
               std::shared_ptr<const BlockPreview> preview,
               const QString &notice,
               QWidget *parent = nullptr);

    [[nodiscard]] std::vector<BlockAnswer> answers() const;

    [[nodiscard]] HitPane &hits() const { return *m_hits; }

Q_SIGNALS:
    void decided();

private:
    void showOpen();

    HitPane *m_hits;
    QLabel *m_open;
    QPushButton *m_go;
};

} // namespace bayboard
