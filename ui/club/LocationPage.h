#pragma once

#include "core/club/Place.h"
#include "core/desk/PlaceUse.h"
#include "ui/club/ListedPage.h"

namespace bayboard {

class LocationForm;

/// The club's locations: name, address, zone, opening hours, and what they say otherwise than the
/// rule book. Before a change is saved that leaves bookings outside, these are named.
class LocationPage final : public ListedPage
{
    Q_OBJECT
public:
    LocationPage(Desk &desk, DeskSignals &signals_);

    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] QString fault() const override;

Q_SIGNALS:
    void closedDatesWanted();

private:
    [[nodiscard]] std::vector<Entry> entries() const override;
    void load(const QString &id) override;
    [[nodiscard]] bool isBlank() const override;
    void save(Done done) override;
    void kept(const QString &id) override;
    void setWithdrawn(bool withdrawn, Done done) override;
    void setFieldsEnabled(bool enabled) override;
    void beforeSaving(std::function<void()> go) override;
    void beforeRetiring(std::function<void()> go) override;
    void move(const QString &id, int by, Done done) override;
    void warn(const LeftOutside &left, bool isMoved, std::function<void()> go);
    /// As the fields have it; what nobody touched stays as it is saved.
    [[nodiscard]] Location wanted() const;
    [[nodiscard]] const Zone &zone() const;

    LocationForm *m_form;
    Location m_shown; ///< as it is saved
    Location m_untouched; ///< the same as the fields say it
};

} // namespace bayboard
