#pragma once

#include "core/desk/BlockPreview.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bayboard {

class HitPane;

/// The bookings that a change of blocks would lie over, each to be decided before it is made, and
/// what those who are moved or cancelled are told. GUI thread.
class HitsDialog final : public QDialog
{
    Q_OBJECT
public:
    HitsDialog(const QString &title,
               std::shared_ptr<const BlockPreview> preview,
               const QString &notice,
               const QString &reason,
               QWidget *parent = nullptr);

    [[nodiscard]] std::vector<BlockAnswer> answers() const;

    /// What those concerned are told.
    [[nodiscard]] QString reason() const;

    [[nodiscard]] HitPane &hits() const { return *m_hits; }

Q_SIGNALS:
    void decided();

private:
    void showState();

    QLabel *m_counts; ///< what the answers leave to be done
    HitPane *m_hits;
    QWidget *m_told; ///< the field of the reason with its name
    QLineEdit *m_reason;
    QLabel *m_open;
    QPushButton *m_go;
};

} // namespace bayboard
