#pragma once

#include "core/blocks/SeriesEdit.h"
#include "ui/blocks/BlockForm.h"

namespace bayboard {

/// What stands and is to be changed in the dialog for blocks: a series as one of its blocks shows
/// it, or a block that is in none (it can become one). A plain value.
struct EditedSeries
{
    std::optional<Series> series;
    Block taken;
    EditScope scope = EditScope::Following; ///< or All
};

/// What the fields say of it at first: times and words of the block, repetition and bays of its
/// series, from the block's date on where the scope is Following. Dates beside a rule stand in the
/// form only where the rule is a text.
[[nodiscard]] BlockForm formOf(const EditedSeries &edited, const Club &club);

/// What is other in the form than it was; nothing where it is all the same.
[[nodiscard]] tl::expected<std::optional<SeriesEdit>, FormFault>
editOf(const EditedSeries &edited, const BlockForm &was, const BlockForm &form, const Club &club);

/// How it repeats is as it was.
[[nodiscard]] bool repeatsAlike(const BlockForm &a, const BlockForm &b);

} // namespace bayboard
