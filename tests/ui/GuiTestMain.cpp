#include <QApplication>
#include <QFont>
#include <QLocale>

#include <gtest/gtest.h>

#include <cstdlib>

namespace {

// A warning of Qt's is a failure: a broken connect or a wrong thread says nothing louder. But that
// the offscreen platform has no window manager is no news.
void failOnWarning(QtMsgType type, const QMessageLogContext & /*context*/, const QString &text)
{
    if (text.startsWith(QLatin1String("This plugin does not support")))
        return;
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ADD_FAILURE() << "Qt says: " << text.toStdString();
}

} // namespace

// The environment is set here and not by CTest: discovery runs the program without it.
int main(int argc, char **argv)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    setenv("TZ", "Pacific/Chatham", 1); // odd on purpose: nothing may lean on the computer's zone
    setenv("LC_ALL", "C.UTF-8", 1);
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    QApplication::setFont(font);
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
