#pragma once

#include "app/server/DataSource.h"
#include "core/store/ClubFile.h"
#include "core/store/Serving.h"

namespace bayboard {

/// One small site: a club's file.
class SqliteKeeping final : public DataKeeping
{
public:
    SqliteKeeping(std::filesystem::path path, const Clock &clock, Random &random)
        : m_path(std::move(path))
        , m_clock(clock)
        , m_random(random)
    { }

    [[nodiscard]] Result<std::unique_ptr<DataSource>> open() override;

    [[nodiscard]] std::filesystem::path file() const override { return m_path; }

    [[nodiscard]] Status make() override;
    [[nodiscard]] Result<Migrated> migrate() override;
    [[nodiscard]] Status backup(const std::filesystem::path &target) override;
    [[nodiscard]] Result<Restored> restore(const std::filesystem::path &backup,
                                           bool otherClub) override;
    [[nodiscard]] Result<std::vector<Phrase>> check() override;

private:
    [[nodiscard]] Result<std::unique_ptr<ClubFile>> openFile();
    [[nodiscard]] Uuid newId();
    [[nodiscard]] Result<std::vector<DeviceToken>> tokensNow();
    [[nodiscard]] std::optional<std::vector<Webhook>> webhooksNow();
    [[nodiscard]] ServerState stateNow();
    [[nodiscard]] Status prepare(const std::filesystem::path &draft,
                                 const std::filesystem::path &backup,
                                 bool otherClub,
                                 const Uuid &epoch);
    [[nodiscard]] Result<std::filesystem::path> setAside();

    std::filesystem::path m_path;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace bayboard
