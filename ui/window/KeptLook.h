#pragma once

namespace bayboard {

enum class LookKind : unsigned char {
    System, ///< light or dark, as the computer is
    Light,
    Dark,
    HighContrast,
};

/// How windows look on this computer: what a person chose.
struct LookChoice
{
    LookKind kind = LookKind::System;
    int textPercent = 100; ///< of the computer's own size; one of textSizes

    bool operator==(const LookChoice &) const = default;
};

inline constexpr int textSizes[] = {100, 125, 150, 175, 200};

/// Kept from one start to the next; what was never chosen, or is not one of ours, is the usual one.
/// GUI thread.
class KeptLook
{
public:
    [[nodiscard]] static LookChoice read();
    static void keep(const LookChoice &choice);
};

} // namespace bayboard
