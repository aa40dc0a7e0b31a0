// The desktop's portal, played by the test on a bus of its own.

#include "app/desktop/SystemLook.h"
#include "tests/app/desktop/Portal.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

namespace bayboard {
namespace {

constexpr int patience = 20000; // ms

class OfThePortal : public testing::Test
{
protected:
    void SetUp() override
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"),
                        QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"),
                        QStringLiteral("--print-address")});
        ASSERT_TRUE(m_daemon.waitForReadyRead(patience)) << m_daemon.errorString().toStdString();
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    ~OfThePortal() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("window"));
        m_daemon.kill();
        m_daemon.waitForFinished(patience);
    }

    /// One that says so.
    void servePortal(const QVariantMap &appearance)
    {
        m_portal.emplace(appearance);
        QDBusConnection bus = connection("desktop");
        ASSERT_TRUE(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"),
                                       &*m_portal,
                                       QDBusConnection::ExportAllContents));
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void look()
    {
        m_look.emplace(connection("window"), [this](const SystemWish &wish) { m_told = wish; });
    }

    QDBusConnection connection(const char *name)
    {
        return QDBusConnection::connectToBus(m_address, QLatin1String(name));
    }

    void expectTold(const SystemWish &wish)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_told == wish; }, patience));
    }

    [[nodiscard]] Portal &portal() { return *m_portal; }

private:
    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
    QProcess m_daemon;
    QString m_address;
    std::optional<Portal> m_portal;
    std::optional<SystemLook> m_look;
    std::optional<SystemWish> m_told;
};

} // namespace

TEST_F(OfThePortal, DarkAndHighContrastAreRead)
{
    servePortal({{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("contrast"), 1U}});
    look();
    expectTold({true, true});
}

TEST_F(OfThePortal, WithoutAPreferenceThePaletteDecides)
{
    servePortal({{QStringLiteral("color-scheme"), 0U}});
    look();
    expectTold({std::nullopt, false});
}

TEST_F(OfThePortal, ChangesAreFollowed)
{
    servePortal({{QStringLiteral("color-scheme"), 1U}});
    look();
    expectTold({true, false});
    Q_EMIT portal().SettingChanged(QStringLiteral("org.freedesktop.appearance"),
                                   QStringLiteral("color-scheme"),
                                   QDBusVariant(2U));
    expectTold({false, false});
    Q_EMIT portal().SettingChanged(QStringLiteral("org.gnome.desktop.interface"),
                                   QStringLiteral("color-scheme"),
                                   QDBusVariant(1U));
    Q_EMIT portal().SettingChanged(
        QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"), QDBusVariant(1U));
    expectTold({false, true});
}

} // namespace bayboard
