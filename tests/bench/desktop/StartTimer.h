#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace bayboard::bench {

/// Starts a program that says "painted" on standard output, and ends, when its window can be used.
/// Wall time from before the start to that word, in milliseconds; nothing when it did not come or
/// the program did not end well.
[[nodiscard]] std::optional<double> timeToPainted(const QString &program,
                                                  const QStringList &arguments,
                                                  const QProcessEnvironment &environment);

/// Memory of a running process in MB (of 1,000,000 bytes).
struct Memory
{
    double resident = 0;
    double highest = 0; ///< resident so far
    double file = 0; ///< the part of `resident` that is files mapped (programs, fonts)
};

[[nodiscard]] std::optional<Memory> memoryOf(qint64 process);

} // namespace bayboard::bench
