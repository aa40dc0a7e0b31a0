#include "core/serving/WaysOutFacts.h"

#include "core/club/LinkedBays.h"

namespace bayboard {

Result<std::unique_ptr<WaysOutFacts>> WaysOutFacts::load(const Facts &facts,
                                                         JudgingTransaction &transaction,
                                                         LocationId location,
                                                         const std::vector<Span> &spans)
{
    std::unique_ptr<WaysOutFacts> wide(new WaysOutFacts(facts));
    const auto bays = withLinked(facts.club(), facts.club().baysOf(location));
    for (const Span &span : spans)
        if (const Status added = wide->add(transaction, bays, span); !added)
            return tl::unexpected(added.error());
    return wide;
}

Status
WaysOutFacts::add(JudgingTransaction &transaction, const std::vector<BayId> &bays, const Span &span)
{
    const auto rows = transaction.occupancy(bays, span);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const OccupancyRow &row : *rows) {
        const Uuid &holder = row.occupancy.holder;
        static_cast<void>(m_schedule.hold(row.bay, row.occupancy)); // false: of an earlier span
        if (row.occupancy.kind != HolderKind::Block || m_kinds.contains(holder))
            continue;
        const auto block = transaction.load({EntityKind::Block, holder});
        if (!block)
            return tl::unexpected(block.error());
        const auto *kind = *block ? std::get_if<std::string>(&(*block)->get(Field::Kind)) : nullptr;
        m_kinds.emplace(holder, kind == nullptr ? std::string() : *kind);
    }
    for (const BayId bay : bays)
        m_schedule.setKnown(bay, span);
    return {};
}

std::string_view WaysOutFacts::blockKind(const Uuid &block) const
{
    const auto found = m_kinds.find(block);
    return found == m_kinds.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace bayboard
