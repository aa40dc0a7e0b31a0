#pragma once

#include "app/server/Doorman.h"
#include "app/server/Log.h"
#include "app/server/Metrics.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace bayboard {

/// How long each part of a conversation may take, and how much may be open at once.
struct ConnectionLimits
{
    std::chrono::seconds head{20}; ///< from the first byte that is awaited to the end of the head
    std::chrono::seconds body{30}; ///< and a second for each 10 KB; likewise below
    std::chrono::seconds answer{30}; ///< to be taken by the other side, each piece
    std::size_t connections = 4096;
    std::size_t perAddress = 1024; ///< of them; 0: all
    std::size_t bodies = 64U << 20; ///< bytes of all bodies that are being read
};

/// One connection, for who has to close it.
class OpenConnection
{
public:
    OpenConnection() = default;
    OpenConnection(const OpenConnection &) = delete;
    OpenConnection &operator=(const OpenConnection &) = delete;
    virtual ~OpenConnection() = default;
    /// Ends after the answer that it owes; at once where it owes none. Any thread.
    virtual void finish() = 0;
};

/// What all connections share. Outlives them. Any thread.
class Doorway
{
public:
    Doorway(Doorman &man, Metrics &written, Log &log, ConnectionLimits limited)
        : doorman(man)
        , metrics(written)
        , journal(log)
        , limits(limited)
    { }

    Doorman &doorman;
    Metrics &metrics;
    Log &journal;
    const ConnectionLimits limits;
    std::vector<std::string> proxies; ///< whose X-Forwarded-For is believed

    /// False when there are too many already, of everybody or of that address (of IPv6, of its
    /// network). Of proxies of ours any number: whom they speak for, only a question's head says.
    [[nodiscard]] bool enter(const std::shared_ptr<OpenConnection> &connection,
                             const std::string &address);
    void leave(const OpenConnection *connection);
    /// No connection stays open for another question.
    void finishAll();
    [[nodiscard]] std::size_t open() const;

    [[nodiscard]] bool isFinishing() const { return m_finishing; }

    /// Room for a body in memory.
    [[nodiscard]] bool reserve(std::size_t bytes);

    void release(std::size_t bytes) { m_reserved -= bytes; }

private:
    struct Entered
    {
        std::weak_ptr<OpenConnection> connection;
        std::string who; ///< whom it counts for; empty: nobody
    };

    [[nodiscard]] std::string countsFor(const std::string &address) const;
    [[nodiscard]] bool hasRoomFor(const std::string &who) const;

    mutable std::mutex m_mutex;
    std::unordered_map<const OpenConnection *, Entered> m_open;
    std::unordered_map<std::string, std::size_t> m_counts; ///< of whoever has any
    std::atomic<bool> m_finishing = false;
    std::atomic<std::size_t> m_reserved = 0;
};

} // namespace bayboard
