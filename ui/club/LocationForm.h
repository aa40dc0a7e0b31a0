#pragma once

#include "core/club/Place.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace bayboard {

class ColourButton;
class WeekHoursEdit;
class ZoneChoice;

/// The fields of one location. Tells of each change; what is wrong with what they say is found
/// elsewhere, but for what cannot be read at all.
class LocationForm final : public QWidget
{
    Q_OBJECT
public:
    explicit LocationForm(QWidget *parent = nullptr);

    /// `isNew`: asks how many bays it begins with, and has no closed dates yet.
    void setLocation(const Location &location, bool isNew, int weekStart);
    /// The location that was set, as the fields have it now; what cannot be read stays as it was.
    [[nodiscard]] Location location() const;
    [[nodiscard]] int bayCount() const;
    /// What cannot be read, as a sentence; empty: all can.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed();
    void closedDatesWanted();

private:
    void build();
    void nameFields();
    void addWhen(QFormLayout &form);
    void addRules(QFormLayout &form);
    void fieldChanged();

    Location m_location;
    QFormLayout *m_rows;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QCheckBox *m_active;
    QSpinBox *m_bays;
    ZoneChoice *m_zone;
    WeekHoursEdit *m_hours;
    QLineEdit *m_season;
    QWidget *m_dates;
    QSpinBox *m_notice;
    QSpinBox *m_ahead;
    QLineEdit *m_deposit;
    ColourButton *m_colour;
    QLineEdit *m_tags;
    bool m_isFilling = false;
};

} // namespace bayboard
