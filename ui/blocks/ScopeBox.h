#pragma once

#include "core/blocks/SeriesEdit.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;

namespace bayboard {

/// Which dates of a series a change is about. GUI thread.
class ScopeBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeBox(QWidget *parent = nullptr);

    /// Not for one date alone: what is asked for is of the series.
    void leaveOutThis();

    [[nodiscard]] EditScope scope() const;
    /// This date alone: all of its bays.
    [[nodiscard]] bool isGroup() const;

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_scopes;
    QCheckBox *m_group;
};

} // namespace bayboard
