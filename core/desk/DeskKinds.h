#pragma once

#include "core/desk/Desk.h"

#include <map>

namespace bayboard {

/// What has a kind of block.
struct KindUse
{
    std::int64_t blocks = 0; ///< not over
    std::int64_t series = 0;
};

/// By the kind's key.
using KindUses = std::map<std::string, KindUse>;

/// The club's kinds of block, changed one step at a time. Needs club.edit; InvalidArgument says why
/// not (see kindFault). A short-lived view of a desk, on its thread; answers come there.
class DeskKinds
{
public:
    explicit DeskKinds(Desk &desk) : m_desk(desk) { }

    /// The id is made, and the key from the name where there is none; it comes last in the order.
    void add(BlockKind kind, std::function<void(Outcome)> done) const;
    /// `withdrawn` retires the kind: it is offered no more, and stays what it was on the blocks
    /// that have it. Stale when somebody changed the same field since `drafted`.
    void edit(const BlockKind &drafted,
              const BlockKind &wanted,
              std::function<void(Outcome)> done) const;
    /// What the kinds are used by; kinds that nothing has are not in it.
    void countUse(std::function<void(Result<KindUses>)> done) const;

private:
    [[nodiscard]] std::optional<Error> obstacle(const BlockKind &wanted) const;

    Desk &m_desk;
};

/// Counts on the reader's side.
[[nodiscard]] Result<KindUses> kindUses(Store &store, Instant now);

} // namespace bayboard
