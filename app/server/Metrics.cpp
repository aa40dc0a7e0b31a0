#include "app/server/Metrics.h"

#include <sstream>

namespace bayboard {

namespace {

void head(std::ostream &out, const char *name, const char *type, const std::string &help)
{
    out << "# HELP " << name << ' ' << help << "\n# TYPE " << name << ' ' << type << '\n';
}

const char *outcomeOf(const Judgement &judgement)
{
    if (judgement.isRefused())
        return "refused";
    return judgement.kind == JudgementKind::Merged ? "merged" : "accepted";
}

} // namespace

void Metrics::answered(const std::string &route, int status, std::chrono::duration<double> took)
{
    const std::lock_guard lock(m_mutex);
    ++m_answers[{route, status}];
    Durations &durations = m_durations[route];
    ++durations.count;
    durations.sum += took.count();
    for (std::size_t i = 0; i < bounds.size(); ++i)
        if (took.count() <= bounds[i])
            ++durations.upTo[i];
}

void Metrics::judged(const Judgement &judgement)
{
    const std::lock_guard lock(m_mutex);
    ++m_judgements[{outcomeOf(judgement), judgement.code}];
}

void Metrics::refused(const std::string &code, const std::string &pattern)
{
    const std::lock_guard lock(m_mutex);
    ++m_refusals[{code, pattern}];
}

void Metrics::connected(int by)
{
    const std::lock_guard lock(m_mutex);
    m_connections += by;
}

void Metrics::refusedConnection()
{
    const std::lock_guard lock(m_mutex);
    ++m_refused;
}

void Metrics::count(const std::string &name, const std::string &help, const std::string &labels)
{
    const std::lock_guard lock(m_mutex);
    Counter &counter = m_counters[name];
    counter.help = help;
    ++counter.byLabels[labels];
}

void Metrics::observe(const std::string &name,
                      const std::string &help,
                      std::chrono::duration<double> took)
{
    const std::lock_guard lock(m_mutex);
    Total &total = m_totals[name];
    total.help = help;
    ++total.count;
    total.sum += took.count();
}

void Metrics::printOthers(std::ostream &out) const
{
    for (const auto &[name, counter] : m_counters) {
        head(out, name.c_str(), "counter", counter.help);
        for (const auto &[labels, count] : counter.byLabels)
            out << name << (labels.empty() ? "" : "{" + labels + "}") << ' ' << count << '\n';
    }
    for (const auto &[name, total] : m_totals) {
        head(out, name.c_str(), "summary", total.help);
        out << name << "_sum " << total.sum << '\n' << name << "_count " << total.count << '\n';
    }
}

void Metrics::addGauge(std::string name, std::string help, std::function<double()> read)
{
    const std::lock_guard lock(m_mutex);
    m_gauges.push_back({std::move(name), std::move(help), std::move(read)});
}

std::int64_t Metrics::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

std::string Metrics::text() const
{
    std::ostringstream out;
    std::vector<Gauge> gauges;
    {
        const std::lock_guard lock(m_mutex);
        head(out, "bayboard_requests_total", "counter", "Answers by route and status.");
        for (const auto &[key, count] : m_answers)
            out << "bayboard_requests_total{route=\"" << key.first << "\",status=\"" << key.second
                << "\"} " << count << '\n';
        head(out, "bayboard_request_seconds", "histogram", "Time to answer, waiting included.");
        for (const auto &[route, durations] : m_durations) {
            const std::string name = "{route=\"" + route + "\"";
            for (std::size_t i = 0; i < bounds.size(); ++i)
                out << "bayboard_request_seconds_bucket" << name << ",le=\"" << bounds[i] << "\"} "
                    << durations.upTo[i] << '\n';
            out << "bayboard_request_seconds_bucket" << name << ",le=\"+Inf\"} " << durations.count
                << "\nbayboard_request_seconds_sum" << name << "} " << durations.sum
                << "\nbayboard_request_seconds_count" << name << "} " << durations.count << '\n';
        }
        head(out, "bayboard_judgements_total", "counter", "Change sets by what became of them.");
        for (const auto &[key, count] : m_judgements)
            out << "bayboard_judgements_total{outcome=\"" << key.first << "\",code=\"" << key.second
                << "\"} " << count << '\n';
        head(out,
             "bayboard_problems_total",
             "counter",
             "Problems that other programs were told of, by code and pattern.");
        for (const auto &[key, count] : m_refusals)
            out << "bayboard_problems_total{code=\"" << key.first << "\",pattern=\"" << key.second
                << "\"} " << count << '\n';
        head(out, "bayboard_connections", "gauge", "Open connections.");
        out << "bayboard_connections " << m_connections << '\n';
        head(out, "bayboard_connections_refused_total", "counter", "Over the limit.");
        out << "bayboard_connections_refused_total " << m_refused << '\n';
        printOthers(out);
        gauges = m_gauges;
    }
    for (const Gauge &gauge : gauges) {
        head(out, gauge.name.c_str(), "gauge", gauge.help);
        out << gauge.name << ' ' << gauge.read() << '\n';
    }
    return out.str();
}

} // namespace bayboard
