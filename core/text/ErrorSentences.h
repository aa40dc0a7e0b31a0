#pragma once

#include "core/base/Error.h"
#include "core/text/TextContext.h"

namespace bayboard::text {

/// One sentence without a full stop, of the code and its arguments in the order that core/base/
/// Error.h gives. Ids of bays are shown as names where the context has a club.
[[nodiscard]] QString sentence(const Error &error, const Context &context = {});

/// The phrase in the reader's language. Any thread.
[[nodiscard]] QString said(const Phrase &phrase);

} // namespace bayboard::text
