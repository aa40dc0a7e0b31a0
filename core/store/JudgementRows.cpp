#include "core/store/JudgementRows.h"

namespace bayboard::judgement_rows {

namespace {

void bindText(sqlite::Statement &to, int index, const std::string &text)
{
    if (!text.empty())
        to.bind(index, std::string_view(text));
}

} // namespace

Result<Judgement> read(sqlite::Statement &row, int first)
{
    Judgement judgement;
    const std::int64_t kind = row.number(first);
    const std::int64_t blocker = row.number(first + 3);
    if (kind < 1 || kind > 3 || blocker < 0 || blocker > std::int64_t{entityKindCount})
        return tl::unexpected(row.damaged(Phrase::tr("a judgement is not readable")));
    judgement.kind = static_cast<JudgementKind>(kind);
    judgement.code = row.text(first + 1);
    judgement.rule = row.text(first + 2);
    if (blocker != 0)
        judgement.blocker = {static_cast<EntityKind>(blocker), row.uuid(first + 4)};
    judgement.step = row.id<ChangeSetId>(first + 5);
    judgement.detail = row.text(first + 6);
    judgement.overridable = row.number(first + 7) != 0;
    return judgement;
}

void bind(sqlite::Statement &to, int first, const Judgement &judgement)
{
    to.bind(first, static_cast<std::int64_t>(judgement.kind));
    bindText(to, first + 1, judgement.code);
    bindText(to, first + 2, judgement.rule);
    if (!judgement.blocker.id.isNull()) {
        to.bind(first + 3, static_cast<std::int64_t>(judgement.blocker.kind));
        to.bind(first + 4, judgement.blocker.id);
    }
    to.bindOptional(first + 5, judgement.step);
    bindText(to, first + 6, judgement.detail);
    to.bind(first + 7, std::int64_t{judgement.overridable});
}

} // namespace bayboard::judgement_rows
