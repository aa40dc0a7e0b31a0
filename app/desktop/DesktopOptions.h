#pragma once

#include "app/desktop/OpeningOptions.h"
#include "core/base/Error.h"
#include "core/reports/PlaceView.h"
#include "core/time/Instant.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace bayboard {

/// What the command line asks of the desktop.
struct DesktopOptions
{
    QString file; ///< --db
    bool demo = false; ///< --demo: make the demo club when the file is not there yet
    std::optional<LocalDate> date; ///< --date: the demo's day, and the day to show
    QString person; ///< --as
    std::string now; ///< --now, a time that can be read (which one, the club's zone says); empty:
                     ///< the computer's; needs a permission
    QString screenshot; ///< --screenshot: write a picture of the loaded window there and end
    bool exitAfterFirstPaint = false; ///< says "painted" on standard output and ends
    /// --server, --token-file, --trust: where the club's server is; a file that is not there yet is
    /// fetched from it. Empty: as it was last time.
    QString server;
    QString tokenFile;
    QString trusted;
    /// --lock-after MINUTES without key or pointer, for who has a PIN; 0: never.
    std::chrono::minutes lockAfter{10};
    std::optional<PlaceViewKind> wall; ///< --show: what stands on the whole screen
    std::string location; ///< --location, by name; empty: the one that was shown last
    OpeningOptions opening; ///< its view and look
    QSize size; ///< --size WIDTHxHEIGHT; invalid: as it was left
};

/// Reads the arguments (program name first); needs no application. InvalidArgument with the option
/// and the reason.
[[nodiscard]] Result<DesktopOptions> parseDesktopOptions(const QStringList &arguments);
/// What --help prints, in the application's language.
[[nodiscard]] QString desktopHelpText();

} // namespace bayboard
