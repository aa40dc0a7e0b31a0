#pragma once

#include "core/club/Place.h"
#include "ui/club/ListedPage.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace bayboard {

class ColourButton;

/// The tiers of customers: name, colour on the board, how far ahead they book, order. The first one
/// is that of customers who have none.
class TierPage final : public ListedPage
{
    Q_OBJECT
public:
    TierPage(Desk &desk, DeskSignals &signals_);

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
    void move(const QString &id, int by, Done done) override;
    void touched();
    void showMeaning();
    /// As the fields have it.
    [[nodiscard]] Tier typed() const;
    [[nodiscard]] Tier wanted() const;

    QWidget *m_form;
    QLineEdit *m_name;
    ColourButton *m_colour;
    QSpinBox *m_ahead;
    QLabel *m_says;
    Tier m_shown; ///< as it is saved
    Tier m_untouched; ///< the same as the fields say it
    bool m_isFilling = false;
};

} // namespace bayboard
