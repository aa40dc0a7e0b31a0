#pragma once

#include "core/club/Place.h"
#include "ui/club/ListedPage.h"

class QComboBox;

namespace bayboard {

class BayForm;

/// The bays of one location at a time: name, order, people, which of them are inside which. A bay
/// that somebody holds from now on is not taken out, and says who.
class BayPage final : public ListedPage
{
    Q_OBJECT
public:
    BayPage(Desk &desk, DeskSignals &signals_);

    /// Whose bays; what is not saved is asked about first.
    void showLocation(LocationId location);

    [[nodiscard]] LocationId location() const { return m_location; }

    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] QString fault() const override;

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
    void fillPlaces();
    void placeChosen();
    /// As the fields have it; what nobody touched stays as it is saved.
    [[nodiscard]] Bay wanted() const;

    QComboBox *m_places;
    BayForm *m_form;
    LocationId m_location;
    Bay m_shown; ///< as it is saved
    Bay m_untouched; ///< the same as the fields say it
};

} // namespace bayboard
