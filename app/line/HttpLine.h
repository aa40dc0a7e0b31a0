#pragma once

#include "app/line/LineModule.h"
#include "core/base/Error.h"
#include "core/desk/Worker.h"
#include "core/identity/Secret.h"
#include "core/sync/ServerLine.h"
#include "core/wire/Greeting.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace bayboard {

/// A server over HTTP (core/wire). Loads its module when it is opened. Asked on the desk's thread;
/// answers come there through `home`, and none any more once it is gone. What is larger than a
/// message is sent in parts.
class HttpLine final : public ServerLine
{
public:
    struct Options
    {
        std::string address; ///< "https://host:port"; http:// only to this computer
        Secret token;
        std::filesystem::path trusted; ///< certificates that are trusted, too; may be empty
        std::vector<std::filesystem::path> folders; ///< where to look for the module
    };

    /// InvalidArgument (what, reason); FileNotReadable where the module is missing. `home` outlives
    /// the line.
    [[nodiscard]] static Result<std::unique_ptr<HttpLine>> open(Options options, Worker &home);
    ~HttpLine() override;

    void greet(LineDone<Greeting> done) override;
    void push(const UpBatch &batch, LineDone<PushAnswer> done) override;
    void follow(const FeedPlace &from, seconds patience, LineDone<FeedPage> done) override;
    /// Pages are read on the module's thread.
    void snapshot(const FirstView &first, PageTaker page, LineDone<bool> done) override;
    void give(const ClubPart &part, LineDone<ClubTaken> done) override;

private:
    struct SnapshotTaking;

    /// What the module brought home.
    struct Reply
    {
        int status = 0;
        std::string body;
        int wait = -1;
    };

    using Replied = std::function<void(Reply)>;

    struct Parts
    {
        ChangeSetId id;
        std::string text;
    };

    explicit HttpLine(Worker &home) : m_home(home) { }

    /// Without a body a GET.
    void ask(const std::string &path,
             const char *type,
             const std::optional<std::string> &body,
             seconds patience,
             Replied done);
    /// Large sets of a batch first, then the batch itself to `path`.
    void send(const UpBatch &batch,
              const std::string &path,
              std::function<void(tl::expected<Reply, LineFault>)> done);
    void sendParts(std::shared_ptr<std::vector<Parts>> large,
                   std::size_t set,
                   std::size_t part,
                   std::function<void(std::optional<LineFault>)> done);
    [[nodiscard]] static LineFault faultOf(const Reply &reply);

    Worker &m_home;
    bool m_comparesSteps = false; ///< the server, as it said when it was greeted
    void *m_line = nullptr; ///< what the module opened
    LineClose m_close = nullptr;
    LineAsk m_ask = nullptr;
    LineGoOn m_goOn = nullptr;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

/// Where the module is: where it was built, and where it is installed.
[[nodiscard]] std::vector<std::filesystem::path>
lineFolders(const std::filesystem::path &programFolder);

} // namespace bayboard
