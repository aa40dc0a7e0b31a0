#pragma once

#include "core/access/Feature.h"
#include "core/desk/Desk.h"

namespace bayboard {

/// The club's switches, each set as one step that undo takes back. Needs club.edit. A short-lived
/// view of a desk, on its thread; answers come there.
class DeskFeatures
{
public:
    explicit DeskFeatures(Desk &desk) : m_desk(desk) { }

    /// Puts the switch; `on` empty takes it out, so that the next one in order decides. Errors:
    /// NotPermitted, InvalidArgument (a location or tag that cannot be), Stale.
    void set(const Switch &one, std::optional<bool> on, std::function<void(Outcome)> done) const;
    /// Steps that switched something, newest first; `limit` of them at most.
    void history(std::int64_t limit, std::function<void(Result<std::vector<Step>>)> done) const;

private:
    [[nodiscard]] std::optional<Error> obstacle(const Switch &one, std::optional<bool> on) const;

    Desk &m_desk;
};

/// Why there can be no such switch: InvalidArgument. Pure.
[[nodiscard]] std::optional<Error> switchFault(const Club &club, const Switch &one, bool on);

} // namespace bayboard
