#pragma once

#include <QString>

#include <string>
#include <vector>

namespace bayboard {

/// Tags as one types them: "trainee, evenings".
[[nodiscard]] QString tagText(const std::vector<std::string> &tags);
/// Each once, in order; what is empty is passed over.
[[nodiscard]] std::vector<std::string> tagsFrom(const QString &text);

} // namespace bayboard
