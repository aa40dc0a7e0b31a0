#pragma once

#include "core/club/Operator.h"
#include "core/club/Place.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace bayboard {

class ZoneChoice;

/// One location of a club that starts: name, zone, how many bays, opening hours.
class PlaceRow final : public QFrame
{
    Q_OBJECT
public:
    explicit PlaceRow(int number, QWidget *parent = nullptr);

    /// One sentence on what is wrong; empty when the row is whole.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString name() const;
    /// Without id and order. Only when there is no fault.
    [[nodiscard]] Location location() const;
    [[nodiscard]] int bayCount() const;

private:
    QLineEdit *m_name;
    ZoneChoice *m_zone;
    QSpinBox *m_bays;
    QComboBox *m_hours;
};

/// One person who works there, with a role.
class PersonRow final : public QFrame
{
    Q_OBJECT
public:
    /// `role`: key that is chosen first.
    PersonRow(int number, const char *role, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] Operator person() const;

private:
    QLineEdit *m_name;
    QComboBox *m_role;
};

} // namespace bayboard
