#include "app/desktop/ClubOpener.h"

#include "app/ctl/HandoverClient.h"

#include <QDir>
#include <QFileInfo>

namespace bayboard {
namespace {

constexpr std::chrono::milliseconds turnPatience{3000}; // for a command that is just running
constexpr std::chrono::milliseconds lookAgain{200};
constexpr std::chrono::milliseconds answerPatience{5000}; // of a window that is asked to come up

/// Whether a window listens for the file and came to the front.
bool raiseOwner(const std::filesystem::path &path)
{
    const auto reply = handOver(path, {{"window", "--raise"}, {}}, answerPatience);
    return reply && *reply && (*reply)->exit == 0;
}

} // namespace

ClubOpener::ClubOpener(const DesktopOptions &options,
                       RunSources &sources,
                       std::optional<FirstClub> first)
    : m_sources(sources)
    , m_first(std::move(first))
    // A picture or a measurement is wanted of a window of its own.
    , m_mayRaise(options.screenshot.isEmpty() && !options.exitAfterFirstPaint)
{ }

std::unique_ptr<ClubSession>
ClubOpener::begin(const QString &path, bool create, std::chrono::milliseconds patience)
{
    auto session = m_first && !create ? m_first->take(path) : nullptr;
    if (session != nullptr) {
        return session;
    }
    return ClubSession::begin(std::filesystem::path(path.toStdString()),
                              create,
                              {.clock = m_sources.clock(),
                               .random = m_sources.random(),
                               .keychain = m_sources.keychain()},
                              patience);
}

Result<std::unique_ptr<ClubSession>> ClubOpener::openOrRaise(const QString &path, bool create)
{
    auto waited = std::chrono::milliseconds(0);
    for (auto patience = waited;; patience = lookAgain) {
        auto session = begin(path, create, patience);
        const Status opened = session->finish();
        if (opened) {
            return session;
        }
        waited += patience;
        const bool locked = opened.error().code == ErrorCode::StoreLocked;
        m_raised = locked && m_mayRaise && raiseOwner(path.toStdString());
        if (!locked || m_raised || waited >= turnPatience) {
            return tl::unexpected(opened.error());
        }
    }
}

Result<std::unique_ptr<ClubSession>> ClubOpener::open(const QString &path, bool create)
{
    if (create) {
        QDir().mkpath(QFileInfo(path).absolutePath());
    }
    m_raised = false;
    auto session = openOrRaise(path, create);
    if (session && !create) {
        if (const Status set = m_sources.setClock((*session)->desk().club().mainZone()); !set) {
            return tl::unexpected(set.error());
        }
    }
    return session;
}

} // namespace bayboard
