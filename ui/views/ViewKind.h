#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace bayboard {

/// The ways to look at a location, in the order in which they are offered.
enum class ViewKind : std::uint8_t { Day, Week, Month, List };
inline constexpr std::array<ViewKind, 4> allViewKinds{
    ViewKind::Day, ViewKind::Week, ViewKind::Month, ViewKind::List};

/// "month": what settings keep.
[[nodiscard]] const char *wordFor(ViewKind kind);
/// "view.month"
[[nodiscard]] const char *actionFor(ViewKind kind);
[[nodiscard]] std::optional<ViewKind> viewKindFor(const QString &word);
/// "Month"
[[nodiscard]] QString textFor(ViewKind kind);
/// The letter that goes there while a view has the keyboard.
[[nodiscard]] Qt::Key letterOf(ViewKind kind);

} // namespace bayboard
