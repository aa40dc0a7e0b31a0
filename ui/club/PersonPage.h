#pragma once

#include "ui/club/ListedPage.h"

class QCheckBox;
class QLineEdit;

namespace bayboard {

class GrantMatrix;

/// The operators: name, roles everywhere or at some locations, tags, whether they may act.
class PersonPage final : public ListedPage
{
    Q_OBJECT
public:
    PersonPage(Desk &desk, DeskSignals &signals_);

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
    /// As the fields have it; what nobody touched stays as it is saved.
    [[nodiscard]] Operator wanted() const;
    [[nodiscard]] Operator typed() const;

    QWidget *m_form;
    QLineEdit *m_name;
    QCheckBox *m_active;
    GrantMatrix *m_roles;
    QLineEdit *m_tags;
    Operator m_shown; ///< as it is saved
    Operator m_untouched; ///< the same as the fields say it
    bool m_isFilling = false;
};

} // namespace bayboard
