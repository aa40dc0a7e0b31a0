#pragma once

#include "tests/e2e/WindowTest.h"
#include "tests/server/ServerProcess.h"

namespace bayboard::test {

/// A server with the club, the window as one desk of it, and another desk without a window. The
/// club has no rules, so that its days may be in a year when the test is long gone.
class ServerTest : public WindowTest
{
protected:
    static constexpr const char *date = "2030-01-07";

    void SetUp() override;

    /// The server has the club in that store ("postgresql://…") and in no file. Before SetUp().
    void keepIn(const std::string &store) { m_store = store; }

    /// The file of the other desk exists from then on.
    void serve();
    void serveElsewhere(); ///< at another address
    /// The same server again, at the first address.
    void serveAgain();
    void cut();

    [[nodiscard]] QString address() const;
    [[nodiscard]] QString addressElsewhere() const; ///< of the server that runs now

    [[nodiscard]] QString tokenFile() const { return surroundings().path(QStringLiteral("token")); }

    /// A token for another desk, in that file.
    void writeToken(const QString &path, const char *device) const;
    /// The window with what the command line says of the server.
    void startJoining();
    void expectPill(const char *text);
    /// At Harbour on `date`; on the window's desk, or the other's.
    void bookHere(const char *bay, const char *start, const char *name);
    void bookThere(const char *bay, const char *start, const char *name);
    /// The other desk sends and reads.
    void syncThere();
    /// "Bay 1 14:00-15:00 Ann", by bay and start.
    [[nodiscard]] std::vector<std::string> there() const;

    [[nodiscard]] std::vector<std::string> here() const { return day(date); }

    void expectHere(const std::vector<std::string> &expected) { expectDay(expected, date); }

private:
    [[nodiscard]] Finished other(const QStringList &arguments) const;
    [[nodiscard]] QString otherFile() const;
    void giveClub();

    [[nodiscard]] std::string storeOption() const { return "--store=" + m_store; }

    std::string m_store; ///< empty until SetUp(): a file
    std::unique_ptr<ServerProcess> m_server;
    std::string m_address;
};

} // namespace bayboard::test
