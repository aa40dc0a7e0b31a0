#pragma once

#include "core/base/Error.h"
#include "ui/views/ViewKind.h"
#include "ui/window/KeptLook.h"

#include <QString>
#include <Qt>

#include <optional>

class QCommandLineParser;

namespace bayboard {

/// How the window looks and what it shows when it begins, where the command line says so. The look
/// is this run's and not kept.
struct OpeningOptions
{
    std::optional<LookKind> look; ///< --look
    std::optional<int> textPercent; ///< --text-size, one of textSizes
    std::optional<Qt::LayoutDirection> layout; ///< --layout
    std::optional<ViewKind> view; ///< --view
    bool weekOfBay = false; ///< --view week-of-bay: the location's first
    bool choosesNext = false; ///< --choose-next
    std::optional<QString> find; ///< --find; empty: nothing typed yet

    /// Something is done once the first day is painted.
    [[nodiscard]] bool hasActs() const { return choosesNext || find.has_value(); }

    [[nodiscard]] LookChoice over(LookChoice kept) const;
};

void describeOpening(QCommandLineParser &parser);
/// InvalidArgument with the option and the reason.
[[nodiscard]] Result<OpeningOptions> readOpening(const QCommandLineParser &parser);

} // namespace bayboard
