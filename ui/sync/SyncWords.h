#pragma once

#include "core/sync/ServerLink.h"
#include "core/text/TextContext.h"

#include <QString>

/// What is said of the desk's server. All times are the context's.
namespace bayboard::syncwords {

/// How the pill looks.
enum class PillKind : unsigned char { Good, Waiting, Trouble };

struct Pill
{
    PillKind kind = PillKind::Good;
    QString text; ///< "Offline · 3 changes waiting"

    bool operator==(const Pill &) const = default;
};

/// The truth in a few words: "Synced" only when nothing waits anywhere.
[[nodiscard]] Pill pill(const LinkStatus &status);
/// The same in a sentence or two: what is the matter, what becomes of what is done meanwhile, and
/// what helps.
[[nodiscard]] QString explanation(const LinkStatus &status);
/// "Last heard from at 16:42"; "Not heard from yet".
[[nodiscard]] QString heard(const LinkStatus &status, const text::Context &context);
/// "Cut off since 16:30"; empty while the line is open.
[[nodiscard]] QString since(const LinkStatus &status, const text::Context &context);
/// "3 changes wait to be sent, 1 is on its way back"; "Nothing waits".
[[nodiscard]] QString waiting(const LinkStatus &status);

} // namespace bayboard::syncwords
