#include "tests/server/FaultyLine.h"

#include "core/base/Assert.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bayboard::test {

namespace {

using Moment = std::chrono::steady_clock::time_point;

constexpr std::chrono::milliseconds lateness{40};
constexpr const char *socketName = ".s.PGSQL.5432";

sockaddr_un placeOf(const std::filesystem::path &folder)
{
    sockaddr_un place{};
    place.sun_family = AF_UNIX;
    const std::string name = (folder / socketName).string();
    BAYBOARD_ASSERT(name.size() < sizeof place.sun_path);
    std::memcpy(place.sun_path, name.c_str(), name.size() + 1);
    return place;
}

} // namespace

/// What came in on one socket, on its way to the other.
struct FaultyLine::Side
{
    int socket = -1;
    std::string bytes;
    Moment due; ///< then they go on
};

struct FaultyLine::Pair
{
    std::array<Side, 2> sides;
    bool isOver = false;

    void end()
    {
        for (Side &side : sides)
            close(std::exchange(side.socket, -1));
        isOver = true;
    }

    void read(std::size_t from, std::chrono::milliseconds late)
    {
        std::array<char, 65536> part{};
        const ssize_t count = recv(sides[from].socket, part.data(), part.size(), MSG_DONTWAIT);
        if (count == 0)
            return end();
        if (count < 0)
            return;
        if (sides[from].bytes.empty())
            sides[from].due = std::chrono::steady_clock::now() + late;
        sides[from].bytes.append(part.data(), static_cast<std::size_t>(count));
    }

    void handOn(Moment now)
    {
        for (std::size_t from = 0; from < 2 && !isOver; ++from) {
            std::string &bytes = sides[from].bytes;
            if (bytes.empty() || sides[from].due > now)
                continue;
            const ssize_t count
                = send(sides[1 - from].socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0)
                return end();
            bytes.erase(0, static_cast<std::size_t>(count));
        }
    }
};

FaultyLine::FaultyLine(std::filesystem::path folder, std::filesystem::path to)
    : m_folder(std::move(folder))
    , m_to(std::move(to))
    , m_listening(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    std::filesystem::create_directories(m_folder);
    const sockaddr_un place = placeOf(m_folder);
    BAYBOARD_ASSERT(bind(m_listening, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0
                    && listen(m_listening, 64) == 0);
    m_thread = std::thread([this] { run(); });
}

FaultyLine::~FaultyLine()
{
    m_isOver = true;
    wake();
    m_thread.join();
    for (Pair &pair : m_pairs)
        pair.end();
    close(m_listening);
    close(m_wake);
}

void FaultyLine::set(State state)
{
    m_state = state;
    wake();
}

std::string FaultyLine::address(const std::string &database) const
{
    return "host=" + m_folder.string() + " user=bayboard dbname=" + database;
}

void FaultyLine::wake() const
{
    const std::uint64_t one = 1;
    BAYBOARD_ASSERT(write(m_wake, &one, sizeof one) == sizeof one);
}

/// What cannot be led on is let go: it is as if nobody listened.
void FaultyLine::accept()
{
    const int in = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    if (in < 0)
        return;
    const int out = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un place = placeOf(m_to);
    if (m_state == State::Cut
        || connect(out, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0) {
        close(in);
        close(out);
        return;
    }
    Pair pair;
    pair.sides[0].socket = in;
    pair.sides[1].socket = out;
    m_pairs.push_back(std::move(pair));
}

void FaultyLine::run()
{
    while (!m_isOver) {
        const State state = m_state;
        const bool isSilent = state == State::Silent;
        std::vector<pollfd> waiting{{m_wake, POLLIN, 0}, {m_listening, POLLIN, 0}};
        bool isLate = false;
        for (const Pair &pair : m_pairs)
            for (const Side &side : pair.sides) {
                waiting.push_back({isSilent ? -1 : side.socket, POLLIN, 0});
                isLate = isLate || !side.bytes.empty();
            }
        poll(waiting.data(), waiting.size(), isLate && !isSilent ? 5 : -1);
        std::uint64_t woken = 0;
        std::ignore = ::read(m_wake, &woken, sizeof woken);
        if (m_state == State::Cut)
            for (Pair &pair : m_pairs)
                pair.end();
        std::size_t at = 2;
        for (Pair &pair : m_pairs) {
            for (std::size_t side = 0; side < 2; ++side, ++at)
                if (!pair.isOver && waiting[at].revents != 0)
                    pair.read(side, state == State::Slow ? lateness : std::chrono::milliseconds(0));
            if (!pair.isOver && !isSilent)
                pair.handOn(std::chrono::steady_clock::now());
        }
        m_pairs.remove_if([](const Pair &pair) { return pair.isOver; });
        if (waiting[1].revents != 0)
            accept();
    }
}

} // namespace bayboard::test
