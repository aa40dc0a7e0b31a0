#include "core/wire/Snapshots.h"
#include "tests/bench/sync/SyncFiles.h"

#include <algorithm>

namespace bayboard::bench {

namespace {

constexpr std::size_t changes = 10'000;
constexpr std::size_t everyTenth = 10;

class Offline
{
public:
    explicit Offline(const BenchFolder &folder)
        : m_serverFile(folder.path("server"), 1)
        , m_deskFile(folder.path("desk"), 2)
        , m_serving(m_serverFile.store())
        , m_service(m_serving, m_clock)
        , m_following(m_deskFile.store())
    {
        require(m_serverFile.store().commit(m_club.start()).has_value(), "no club");
        require(m_serving.begin(Uuid{{1}}).has_value(), "no server");
        require(m_following.begin(Uuid{{1}}).has_value(), "no desk");
        while (readDown()) { }
    }

    /// Every tenth time is somebody else's already, as the desk does not know.
    void makeChanges()
    {
        for (std::size_t i = 0; i < changes; i += everyTenth)
            push({m_other, {bookingAt(m_other, i)}, WriteClub::noon(), false});
        for (std::size_t i = 0; i < changes; ++i)
            require(m_deskFile.store().commit(bookingAt(m_deskFile.desk(), i).set).has_value(),
                    "a change was not made");
    }

    void exchange()
    {
        for (bool isMore = true; isMore;) {
            const bool sent = sendUp();
            const bool read = readDown();
            isMore = sent || read;
        }
    }

    /// Each waits for the writing thread: milliseconds.
    [[nodiscard]] const std::vector<double> &jobs() const { return m_jobs; }

    [[nodiscard]] std::int64_t conflicts() { return (**m_following.state()).conflicts; }

private:
    SentSet bookingAt(DeskId desk, std::size_t i)
    {
        const std::size_t bay = i % m_club.bays().size();
        return m_club
            .booking(desk, m_random, bay, static_cast<std::int64_t>(i / m_club.bays().size()))
            .sets.front();
    }

    Judged push(const UpBatch &batch)
    {
        Push sent{batch.desk, {}, batch.at, batch.nothingElseWaits};
        for (const SentSet &set : batch.sets)
            sent.sets.push_back({set.set.id, set.set, {}, set.follows});
        DeviceToken token;
        token.desk = batch.desk;
        const auto judged = m_service.push(token, decodePush(encode(sent)).value());
        require(judged.has_value(), "the server does not answer");
        return decodeJudged(encode(*judged)).value();
    }

    template <typename Work> void job(Work &&work)
    {
        m_jobs.push_back(timed(std::forward<Work>(work)));
    }

    bool sendUp()
    {
        std::vector<SentSet> sets;
        job([&] { sets = m_following.toSend().value(); });
        if (sets.empty())
            return false;
        const Judged judged = push({m_deskFile.desk(), std::move(sets), WriteClub::noon(), false});
        job([&] {
            require(
                m_following.settle(judged.epoch, judged.judgements, WriteClub::noon()).has_value(),
                "not settled");
        });
        return true;
    }

    /// In parts, as DeskSync does it.
    bool readDown()
    {
        constexpr std::size_t part = 40;
        const auto answer = m_service.feed({{}, (**m_following.state()).cursors, seconds(0)});
        const FeedPage page = decodeFeedPage(encode(answer.value().page)).value();
        for (std::size_t from = 0; from < page.entries.size(); from += part) {
            const std::size_t to = std::min(page.entries.size(), from + part);
            const auto at = [&](std::size_t index) {
                return page.entries.begin() + static_cast<std::ptrdiff_t>(index);
            };
            job([&] {
                require(m_following.apply({page.epoch, {at(from), at(to)}, page.more}).has_value(),
                        "not applied");
            });
        }
        return !page.entries.empty();
    }

    WriteClub m_club;
    SeededRandom m_random{7};
    ManualClock m_clock{WriteClub::noon()};
    DeskId m_other{Uuid{{0xE1}}};
    OpenFile m_serverFile;
    OpenFile m_deskFile;
    Serving m_serving;
    SyncService m_service;
    Following m_following;
    std::vector<double> m_jobs;
};

} // namespace

void measureOffline(const BenchFolder &folder, BarTable &bars)
{
    Offline offline(folder);
    offline.makeChanges();
    const double time = timed([&] { offline.exchange(); });
    require(offline.conflicts() == static_cast<std::int64_t>(changes / everyTenth),
            "not every tenth was refused");
    const char *with = "SQLite on both sides, JSON between them, 1,000 refused";
    bars.add({"10,000 changes made offline, pushed and settled", with, time / 1000, 10, "s"});
    bars.add({"longest job on the desk's writing thread",
              with,
              *std::max_element(offline.jobs().begin(), offline.jobs().end()),
              50,
              "ms"});
    bars.add({"such a job, 99 of 100", with, percentile(offline.jobs(), 0.99), 0, "ms"});
}

} // namespace bayboard::bench
