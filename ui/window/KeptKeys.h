#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

namespace bayboard {

/// The keys that somebody gave to commands on this computer, kept from one start to the next. What
/// was never changed is not here, so that new usual keys reach everybody else. GUI thread.
class KeptKeys
{
public:
    /// Nothing: the usual ones. Empty: the command has no key. What no keyboard has is left out.
    [[nodiscard]] static std::optional<QList<QKeySequence>> of(const QString &command);
    static void keep(const QString &command, const QList<QKeySequence> &keys);
    static void forget(const QString &command);
};

} // namespace bayboard
