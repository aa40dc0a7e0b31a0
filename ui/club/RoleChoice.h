#pragma once

#include "core/club/Club.h"

#include <QListWidget>

namespace bayboard {

/// Which roles are meant, each with a box to check. None checked is a meaning of its own, which the
/// reader is told by whoever shows it. GUI thread.
class RoleChoice final : public QListWidget
{
    Q_OBJECT
public:
    explicit RoleChoice(QWidget *parent = nullptr);

    /// The club's roles; retired ones only where they are chosen, `without` not at all.
    void setChosen(const Club &club,
                   const std::vector<std::string> &keys,
                   const std::vector<std::string> &without = {});
    /// Keys, in the club's order.
    [[nodiscard]] std::vector<std::string> chosen() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
};

} // namespace bayboard
