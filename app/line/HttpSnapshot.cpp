// A snapshot on its way from the server: a line of JSON for each page, read as they come.

#include "app/line/HttpLine.h"
#include "core/wire/Snapshots.h"

namespace bayboard {

namespace {

constexpr seconds snapshotPatience{60}; // without a byte
constexpr std::size_t longestLine = 64U << 20U;

std::string pathFor(const FirstView &first)
{
    std::string path = "/v1/sync/snapshot?from=" + std::to_string(toUnix(first.days.start()))
        + "&to=" + std::to_string(toUnix(first.days.end()));
    if (!first.location.isNull())
        path += "&location=" + first.location.toString();
    return path;
}

} // namespace

/// Shared by the module's thread, which reads, and the desk's, which takes: never both at once, for
/// no piece comes while a page is with the desk.
struct HttpLine::SnapshotTaking
{
    Worker &home;
    std::weak_ptr<bool> guard;
    PageTaker page;
    LineDone<bool> done;
    void *line = nullptr;
    LineGoOn goOn = nullptr;
    std::shared_ptr<SnapshotTaking> self; ///< until the module has answered
    std::string text; ///< what has come of the next page
    std::size_t looked = 0; ///< how far into it there is no end of a line
    bool isWhole = false; ///< the last page was given
    std::optional<LineFault> fault;

    [[nodiscard]] int take(const char *bytes, std::size_t size)
    {
        text.append(size == 0 ? "" : bytes, size);
        const std::size_t end = text.find('\n', looked);
        if (end == std::string::npos) {
            looked = text.size();
            return text.size() <= longestLine ? 1 : stop("a page is too long");
        }
        auto read = decodeSnapshotPage(std::string_view(text).substr(0, end));
        text.erase(0, end + 1);
        looked = 0;
        if (!read)
            return stop(read.error().arguments.back().english());
        isWhole = read->last;
        give(std::move(*read));
        return 0;
    }

private:
    [[nodiscard]] int stop(std::string why)
    {
        fault = LineFault{LineFault::Kind::Refused, std::move(why), {}};
        home.post([me = self] { me->next(false); });
        return 0;
    }

    void next(bool more)
    {
        if (!guard.expired())
            goOn(line, this, more ? 1 : 0);
    }

    void give(SnapshotPage read)
    {
        home.post([me = self, read = std::move(read)]() mutable {
            if (!me->guard.expired())
                me->page(std::move(read), [me](bool more) { me->next(more); });
        });
    }
};

void HttpLine::snapshot(const FirstView &first, PageTaker page, LineDone<bool> done)
{
    auto taking = std::make_shared<SnapshotTaking>(SnapshotTaking{
        m_home, m_alive, std::move(page), std::move(done), m_line, m_goOn, {}, {}, 0, false, {}});
    taking->self = taking;
    const std::string path = pathFor(first);
    const LineQuestion question{path.c_str(),
                                "application/json",
                                nullptr,
                                0,
                                static_cast<int>(snapshotPatience.count()),
                                [](void *context, const char *bytes, std::size_t size) {
                                    return static_cast<SnapshotTaking *>(context)->take(bytes,
                                                                                        size);
                                }};
    const auto ended = [](void *context, int status, const char *body, std::size_t size, int wait) {
        const auto me = std::move(static_cast<SnapshotTaking *>(context)->self);
        me->home.post([me, reply = Reply{status, std::string(body, size), wait}] {
            if (me->guard.expired())
                return;
            if (me->fault)
                me->done(tl::unexpected(*me->fault));
            else if (reply.status != 200)
                me->done(tl::unexpected(faultOf(reply)));
            else if (!me->isWhole)
                me->done(tl::unexpected(
                    LineFault{LineFault::Kind::Unreachable, "the snapshot broke off", {}}));
            else
                me->done(true);
        });
    };
    m_ask(m_line, &question, ended, taking.get());
}

} // namespace bayboard
