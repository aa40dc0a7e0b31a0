#pragma once

#include "core/club/Club.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace bayboard {

/// The fields of one bay. Tells of each change; what is wrong with it is found elsewhere.
class BayForm final : public QWidget
{
    Q_OBJECT
public:
    explicit BayForm(QWidget *parent = nullptr);

    void setBay(const Club &club, const Bay &bay);
    /// The bay that was set, as the fields have it now.
    [[nodiscard]] Bay bay() const;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed();

private:
    void fillInside(const Club &club);
    void fieldChanged();

    Bay m_bay;
    QLineEdit *m_name;
    QSpinBox *m_capacity;
    QCheckBox *m_active;
    QListWidget *m_inside;
    QLineEdit *m_tags;
    bool m_isFilling = false;
};

} // namespace bayboard
