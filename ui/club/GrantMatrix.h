#pragma once

#include "core/club/Club.h"

#include <QTableWidget>

namespace bayboard {

/// Which roles somebody has, and where: a row a role, a column "everywhere" and one for each
/// location, a box to check where they meet. GUI thread.
class GrantMatrix final : public QTableWidget
{
    Q_OBJECT
public:
    explicit GrantMatrix(QWidget *parent = nullptr);

    /// Retired roles and locations only where somebody has them.
    void setGrants(const Club &club, const std::vector<std::string> &grants);
    /// "manager", "front_desk@<location id>", in the order of rows and columns.
    [[nodiscard]] std::vector<std::string> grants() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
};

} // namespace bayboard
