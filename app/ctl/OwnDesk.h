#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// A desk on a thread of its own, for programs without a window: commands may wait for it. The desk
/// is made and unmade on that thread; what was accepted is saved before the destructor returns.
class OwnDesk
{
public:
    /// What is passed in outlives it; `keychain` may be null.
    OwnDesk(std::unique_ptr<ClubFile> file,
            const Clock &clock,
            Random &random,
            Keychain *keychain = nullptr);
    ~OwnDesk();
    OwnDesk(const OwnDesk &) = delete;
    OwnDesk &operator=(const OwnDesk &) = delete;

    /// How opening went; without success there is no desk().
    [[nodiscard]] const Status &status() const { return m_status; }

    [[nodiscard]] Desk &desk() { return *m_desk; }

    [[nodiscard]] Worker &home() { return *m_home; }

private:
    // Destroyed last to first: what the desk's thread posts to must outlive it.
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<Worker> m_reader;
    std::unique_ptr<Worker> m_home;
    std::unique_ptr<Desk> m_desk;
    Status m_status;
};

} // namespace bayboard
