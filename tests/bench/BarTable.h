#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace bayboard::bench {

/// One figure against what it must not pass.
struct Bar
{
    std::string what; ///< "verdict, median"
    std::string with; ///< rule book, columns and data it was measured with
    double measured = 0;
    double limit = 0; ///< 0: for information
    std::string unit; ///< "µs", "ms", "MB", "×"

    [[nodiscard]] bool isMet() const { return limit <= 0 || measured <= limit; }
};

/// The figures of one program of measures, printed after Google Benchmark's own lines.
class BarTable
{
public:
    void add(Bar bar) { m_bars.push_back(std::move(bar)); }

    void print(std::ostream &out) const;
    [[nodiscard]] bool allMet() const;

private:
    std::vector<Bar> m_bars;
};

/// The value below which the share (0.5, 0.95, 0.99) of the samples lies; 0 without samples.
[[nodiscard]] double percentile(std::vector<double> samples, double share);

} // namespace bayboard::bench
