#include "tests/bench/BarTable.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <ostream>

namespace bayboard::bench {

void BarTable::print(std::ostream &out) const
{
    out << "\n| what | with | measured | bar | |\n|---|---|---|---|---|\n" << std::setprecision(4);
    for (const Bar &bar : m_bars) {
        out << "| " << bar.what << " | " << bar.with << " | " << bar.measured << ' ' << bar.unit
            << " | ";
        if (bar.limit > 0)
            out << "≤ " << bar.limit << ' ' << bar.unit << " | "
                << (bar.isMet() ? "met" : "MISSED");
        else
            out << "– | ";
        out << " |\n";
    }
    out << std::flush;
}

bool BarTable::allMet() const
{
    return std::all_of(m_bars.begin(), m_bars.end(), [](const Bar &bar) { return bar.isMet(); });
}

double percentile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    const auto rank
        = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(samples.size())) - 1);
    const auto at = samples.begin() + std::clamp<std::ptrdiff_t>(rank, 0, std::ssize(samples) - 1);
    std::nth_element(samples.begin(), at, samples.end());
    return *at;
}

} // namespace bayboard::bench
