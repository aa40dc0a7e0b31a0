#pragma once

#include <QPushButton>

namespace bayboard {

/// A button that opens a list of boxes to check, and says which are: "Member, Promo". What the
/// value names and the list does not have is kept and shown too. GUI thread.
class RuleChoice final : public QPushButton
{
    Q_OBJECT
public:
    /// `says`: what is chosen here; `none`: what the button says when nothing is.
    RuleChoice(const QString &says, const QString &none, QWidget *parent = nullptr);

    void addChoice(const QString &value, const QString &name);
    void setChosen(const QStringList &values);
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    /// By a person.
    void chosenChanged(const QStringList &values);

private:
    QAction *addEntry(const QString &value, const QString &name);
    void showChosen();

    QString m_says;
    QString m_none;
    QStringList m_strange; ///< values that the list does not have
};

} // namespace bayboard
