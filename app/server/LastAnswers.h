#pragma once

#include "app/server/Http.h"

#include <chrono>
#include <list>
#include <mutex>
#include <unordered_map>

namespace bayboard {

/// The last good answer to each question that somebody asked who would rather have an old answer
/// than none. Bounded; the oldest go first. Any thread.
class LastAnswers
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    void keep(const std::string &question, const HttpResponse &response, Moment now);
    /// Who may not have it any more does not get it later either.
    void forget(const std::string &question);
    /// Marked as old, with its age; nothing where there is none.
    [[nodiscard]] std::optional<HttpResponse> find(const std::string &question, Moment now) const;

private:
    struct Kept
    {
        std::string question;
        HttpResponse response;
        Moment at;
    };

    void drop(std::list<Kept>::iterator which);

    mutable std::mutex m_mutex;
    std::list<Kept> m_kept; ///< the newest first
    std::unordered_map<std::string, std::list<Kept>::iterator> m_byQuestion;
    std::size_t m_bytes = 0;
};

/// Whether the asker would rather have an old answer than none: ?lastKnown=true.
[[nodiscard]] bool wantsLastKnown(const RequestHead &head);

} // namespace bayboard
