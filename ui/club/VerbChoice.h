#pragma once

#include "core/club/Club.h"

#include <QListWidget>

namespace bayboard {

/// The table of permissions, each with a box to check. What comes from a role that is inherited is
/// checked, cannot be taken out here and says whose it is. GUI thread.
class VerbChoice final : public QListWidget
{
    Q_OBJECT
public:
    explicit VerbChoice(QWidget *parent = nullptr);

    /// `inherits`: keys of roles.
    void setVerbs(const Club &club,
                  const std::vector<std::string> &own,
                  const std::vector<std::string> &inherits);

    /// Those of the role's own, in the order of the table.
    [[nodiscard]] const std::vector<std::string> &own() const { return m_own; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

private:
    void rowChecked(const QListWidgetItem *item);

    std::vector<std::string> m_own;
};

} // namespace bayboard
