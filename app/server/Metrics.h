#pragma once

#include "core/journal/Judgement.h"

#include <array>
#include <chrono>
#include <functional>
#include <iosfwd>
#include <map>
#include <mutex>
#include <string>

namespace bayboard {

/// What the server counts, in the text format of Prometheus. No name of a person or device is in
/// it. Any thread.
class Metrics
{
public:
    /// `took`: from the end of the question to the begin of the answer, waiting included.
    void answered(const std::string &route, int status, std::chrono::duration<double> took);
    void judged(const Judgement &judgement);
    /// A problem that the interface for other programs gave.
    void refused(const std::string &code, const std::string &pattern);
    void connected(int by); ///< 1, -1
    void refusedConnection();

    /// Something else that is counted; `labels`: "outcome=\"failed\"", may be empty.
    void count(const std::string &name, const std::string &help, const std::string &labels);
    /// A time that something took: its sum and how often.
    void
    observe(const std::string &name, const std::string &help, std::chrono::duration<double> took);

    /// A number that somebody else knows, asked when metrics are read.
    void addGauge(std::string name, std::string help, std::function<double()> read);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::int64_t connections() const;

private:
    static constexpr std::array bounds = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0};

    struct Durations
    {
        std::array<std::int64_t, bounds.size()> upTo{};
        std::int64_t count = 0;
        double sum = 0;
    };

    struct Gauge
    {
        std::string name;
        std::string help;
        std::function<double()> read;
    };

    struct Counter
    {
        std::string help;
        std::map<std::string, std::int64_t> byLabels;
    };

    struct Total
    {
        std::string help;
        std::int64_t count = 0;
        double sum = 0;
    };

    void printOthers(std::ostream &out) const;

    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, int>, std::int64_t> m_answers;
    std::map<std::string, Durations> m_durations;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_judgements;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_refusals;
    std::int64_t m_connections = 0;
    std::int64_t m_refused = 0;
    std::vector<Gauge> m_gauges;
    std::map<std::string, Counter> m_counters;
    std::map<std::string, Total> m_totals;
};

} // namespace bayboard
