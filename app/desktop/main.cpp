#include "app/ctl/CommandLine.h"
#include "app/ctl/Language.h"
#include "app/desktop/Program.h"
#include "ui/panes/Words.h"
#include "ui/window/AppLook.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

namespace {

void speak(QCoreApplication &application, const std::vector<std::string> &args)
{
    bayboard::installLanguage(application,
                              QString::fromStdString(bayboard::valueIn(args, "--locale")),
                              QString::fromStdString(bayboard::valueIn(args, "--lang")));
}

/// Needs no display: who asks for help may well have none.
int showHelp(int argc, char **argv, const std::vector<std::string> &args)
{
    QCoreApplication application(argc, argv);
    speak(application, args);
    const auto options
        = bayboard::parseDesktopOptions({QStringLiteral("bayboard"), QStringLiteral("--help")});
    std::fputs(options ? qPrintable(options->helpText) : "", stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> args(argv + 1, argv + argc);
    if (std::any_of(args.begin(), args.end(), [](const std::string &arg) {
            return arg == "--help" || arg == "-h";
        }))
        return showHelp(argc, argv, args);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Bayboard"));
    QApplication::setApplicationName(QStringLiteral("bayboard"));
    speak(application, args);
    const auto options = bayboard::parseDesktopOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(bayboard::words::error(options.error())));
        return 2;
    }
    bayboard::applyLook(application);
    bayboard::Program program(*options);
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
