#pragma once

#include "ui/club/ListedPage.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace bayboard {

class RoleChoice;
class VerbChoice;

/// The roles: name, whose permissions they have too, their own, how far ahead they lay blocks, and
/// who has them where.
class RolePage final : public ListedPage
{
    Q_OBJECT
public:
    RolePage(Desk &desk, DeskSignals &signals_);

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
    void addRows(QFormLayout &form);
    void touched();
    /// Rights follow what is inherited.
    void showVerbs();
    [[nodiscard]] QString holders() const;
    [[nodiscard]] Role typed() const;
    [[nodiscard]] Role wanted() const;

    QWidget *m_form;
    QLineEdit *m_name;
    RoleChoice *m_inherits;
    QCheckBox *m_all;
    VerbChoice *m_verbs;
    QSpinBox *m_ahead;
    QLabel *m_holders;
    Role m_shown; ///< as it is saved
    Role m_untouched; ///< the same as the fields say it
    bool m_isFilling = false;
};

} // namespace bayboard
