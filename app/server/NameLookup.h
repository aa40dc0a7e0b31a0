#pragma once

#include "app/server/Beast.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bayboard {

/// Looks up what names stand for on a few threads of its own: a name server that says nothing holds
/// its thread for as long as the system waits for it, and nobody else. A name that is asked for by
/// many is looked up once. Nothing waits for those threads, whose results nobody hears when this
/// has gone. Any thread.
class NameLookup
{
public:
    using Endpoints = std::vector<net::ip::tcp::endpoint>;
    /// May take long; empty: it stands for nothing.
    using Resolve = std::function<Endpoints(const std::string &host, const std::string &port)>;
    /// Called once, on a thread of the lookup, unless that goes before; must not take long.
    using Done = std::function<void(const Endpoints &)>;

    static constexpr std::size_t mostThreads = 8;

    explicit NameLookup(Resolve resolve = askSystem);
    ~NameLookup();
    NameLookup(const NameLookup &) = delete;
    NameLookup &operator=(const NameLookup &) = delete;

    void find(const std::string &host, const std::string &port, Done done);

    [[nodiscard]] static Endpoints askSystem(const std::string &host, const std::string &port);

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared;
};

} // namespace bayboard
