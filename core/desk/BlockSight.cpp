#include "core/desk/BlockSight.h"

#include "core/access/BlockAccess.h"

#include <algorithm>

namespace bayboard {

namespace {

bool isOfABlock(EntityKind kind)
{
    return kind == EntityKind::Block || kind == EntityKind::Series;
}

/// Steps whose name begins with a kind and a title.
bool namesABlock(LabelCode code)
{
    constexpr LabelCode codes[] = {LabelCode::CreateBlock,
                                   LabelCode::EditBlock,
                                   LabelCode::RemoveBlock,
                                   LabelCode::LayBlocks,
                                   LabelCode::EditSeries,
                                   LabelCode::RemoveSeries,
                                   LabelCode::LiftBlock,
                                   LabelCode::UnliftBlock};
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

std::string_view textOf(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string_view() : std::string_view(*text);
}

void unname(ChangeSet &set)
{
    if (namesABlock(set.label.code))
        for (std::size_t i = 0; i < set.label.arguments.size() && i < 2; ++i)
            set.label.arguments[i].clear();
    set.reason.clear();
}

void leaveOutWhatItIs(EntityChange &change)
{
    std::erase_if(change.fields, [](const FieldChange &field) {
        return field.field == Field::Kind || field.field == Field::Title
            || field.field == Field::Reason;
    });
}

} // namespace

bool BlockSight::sees(std::string_view kind, LocationId where) const
{
    return maySee(m_club, m_who, kind, where);
}

bool BlockSight::sees(const DraftedBlock &block) const
{
    return sees(block.after.kind, block.after.location)
        && (!block.before || sees(block.before->kind, block.before->location));
}

bool BlockSight::sees(const Label &label, LocationId where) const
{
    return !namesABlock(label.code) || label.arguments.empty()
        || sees(label.arguments.front(), where);
}

bool BlockSight::sees(const EntityChange &change, const Record &now, LocationId where) const
{
    if (!isOfABlock(change.entity.kind))
        return true;
    return sees(textOf(now.get(Field::Kind)), where)
        && std::all_of(change.fields.begin(), change.fields.end(), [&](const FieldChange &field) {
               return field.field != Field::Kind
                   || (sees(textOf(field.before), where) && sees(textOf(field.after), where));
           });
}

void BlockSight::hide(EntityChange &change, const Record &now, LocationId where) const
{
    if (!sees(change, now, where))
        leaveOutWhatItIs(change);
}

void BlockSight::hide(ChangeSet &set, LocationId where) const
{
    if (!sees(set.label, where))
        unname(set);
    for (EntityChange &change : set.changes)
        if (!sees(change, {}, where)) {
            unname(set);
            leaveOutWhatItIs(change);
        }
}

void BlockSight::hide(std::vector<Step> &history, const Record &now, LocationId where) const
{
    const auto tells = [&](const EntityChange &change) {
        return !sees(change, now, where);
    };
    const bool isHidden = std::any_of(history.begin(), history.end(), [&](const Step &step) {
        return std::any_of(step.head.changes.begin(), step.head.changes.end(), tells);
    });
    for (Step &step : history) {
        hide(step.head, where);
        if (!isHidden)
            continue;
        unname(step.head);
        for (EntityChange &change : step.head.changes)
            leaveOutWhatItIs(change);
    }
}

} // namespace bayboard
