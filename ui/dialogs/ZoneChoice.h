#pragma once

#include <QComboBox>

namespace bayboard {

/// A time zone, found by any part of its name; at first the one of this computer. GUI thread.
class ZoneChoice final : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneChoice(QWidget *parent = nullptr);

    /// Shows it; one that the list does not have is added to it.
    void setZone(const QString &id);
    /// As it is typed: "America/Halifax".
    [[nodiscard]] QString zone() const;
    /// Whether it is one that a person means: not every text that can be read as a zone (POSIX
    /// rules) is.
    [[nodiscard]] bool isKnown() const;
};

} // namespace bayboard
