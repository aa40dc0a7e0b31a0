#include "app/ctl/CommandLine.h"
#include "app/ctl/Language.h"
#include "app/desktop/Program.h"
#include "app/desktop/SystemLook.h"
#include "ui/panes/Words.h"
#include "ui/window/AppLook.h"

#include <QApplication>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <fontconfig/fontconfig.h>
#include <malloc.h>
#include <thread>

namespace {

void speak(QCoreApplication &application, const std::vector<std::string> &args)
{
    bayboard::installLanguage(application,
                              QString::fromStdString(bayboard::valueIn(args, "--locale")),
                              QString::fromStdString(bayboard::valueIn(args, "--lang")));
}

QStringList listOf(int argc, char **argv)
{
    QStringList list;
    for (int i = 0; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    return list;
}

/// Needs no display: who asks for help may well have none.
int showHelp(int argc, char **argv, const std::vector<std::string> &args)
{
    QCoreApplication application(argc, argv);
    speak(application, args);
    std::fputs(qPrintable(bayboard::desktopHelpText()), stdout);
    return 0;
}

/// Memory is asked of the system in large pieces and kept: a start grows by forty megabytes, and
/// each small step and each picture given back would cost page faults again.
void growInLargeSteps()
{
    constexpr int megabyte = 1 << 20;
    mallopt(M_TOP_PAD, 4 * megabyte);
    mallopt(M_TRIM_THRESHOLD, 32 * megabyte);
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
}

} // namespace

int main(int argc, char **argv)
{
    growInLargeSteps();
    const std::vector<std::string> args(argv + 1, argv + argc);
    if (std::any_of(args.begin(), args.end(), [](const std::string &arg) {
            return arg == "--help" || arg == "-h";
        }))
        return showHelp(argc, argv, args);
    QApplication::setOrganizationName(QStringLiteral("Bayboard"));
    QApplication::setApplicationName(QStringLiteral("bayboard"));
    std::setlocale(LC_ALL, ""); // as Qt will, but before there are threads that look at it
    // Until the screen has answered Qt nothing else is done: so fonts are looked for, and the club
    // is opened, meanwhile.
    const std::jthread fonts([] { FcInit(); });
    auto options = bayboard::parseDesktopOptions(listOf(argc, argv));
    std::unique_ptr<bayboard::RunSources> sources;
    std::optional<bayboard::FirstClub> first;
    if (options) {
        sources = std::make_unique<bayboard::RunSources>(*options);
        first.emplace(*options, *sources);
    }
    QApplication application(argc, argv);
    speak(application, args);
    if (!options) { // Qt has options of its own, which it takes away
        options = bayboard::parseDesktopOptions(QApplication::arguments());
    }
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(bayboard::words::error(options.error())));
        return 2;
    }
    if (options->opening.layout) {
        QApplication::setLayoutDirection(*options->opening.layout);
    }
    bayboard::applyLook(application, options->opening.over(bayboard::KeptLook::read()));
    const bayboard::SystemLook systemLook(QDBusConnection::sessionBus(),
                                          [&application](const bayboard::SystemWish &wish) {
                                              bayboard::followSystem(application, wish);
                                          });
    if (!sources) {
        sources = std::make_unique<bayboard::RunSources>(*options);
    }
    bayboard::Program program(*options, std::move(sources), std::move(first));
    switch (program.start()) {
    case bayboard::Program::Start::Shown:
        return QApplication::exec();
    case bayboard::Program::Start::HandedOver:
        return 0;
    case bayboard::Program::Start::Failed:
        break;
    }
    return 3;
}
