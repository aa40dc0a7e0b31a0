#pragma once

#include "core/journal/Judgement.h"

#include <array>
#include <chrono>
#include <functional>
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

    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, int>, std::int64_t> m_answers;
    std::map<std::string, Durations> m_durations;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_judgements;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_refusals;
    std::int64_t m_connections = 0;
    std::int64_t m_refused = 0;
    std::vector<Gauge> m_gauges;
};

} // namespace bayboard
