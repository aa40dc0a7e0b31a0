#pragma once

#include "core/desk/Desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bayboard {

class ScopeBox;
class TimeFields;

/// What is to be done with a block that stands: its fields or a part of its time, and for one of a
/// series which dates are meant. What is asked for follows from `what`. GUI thread.
class BlockQuestion final : public QDialog
{
    Q_OBJECT
public:
    enum class What : std::uint8_t {
        Change, ///< kind, bay, title, reason, time
        Move, ///< it was dragged: only which dates
        Remove, ///< only which dates
        Lift, ///< a part of its time
    };

    BlockQuestion(What what, const Desk &desk, const Block &block, QWidget *parent = nullptr);

    /// A part is freed on all bays of that date; nothing for what stands on one.
    void setGroup(bool group) const;

    /// The edit that the answers mean; `wish` holds what is known already (a drag).
    [[nodiscard]] SeriesEdit edit(const BlockWish &wish = {}) const;

private:
    void addFields(QVBoxLayout &column);
    void fillBays();
    void addTimes(QVBoxLayout &column);
    void addScope(QVBoxLayout &column);
    [[nodiscard]] BlockWish fieldWish() const;
    [[nodiscard]] Span times() const;
    void check();
    [[nodiscard]] QString fault() const;

    What m_what;
    const Desk &m_desk;
    Block m_block;
    QComboBox *m_kind = nullptr;
    QComboBox *m_bay = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_reason = nullptr;
    TimeFields *m_times = nullptr;
    ScopeBox *m_scope = nullptr;
    QCheckBox *m_group = nullptr; ///< Lift: on all bays of the date
    QLabel *m_fault = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace bayboard
