#include "app/ctl/CommandLine.h"
#include "app/ctl/Language.h"
#include "app/desktop/Program.h"
#include "ui/panes/Words.h"
#include "ui/window/AppLook.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Bayboard"));
    QApplication::setApplicationName(QStringLiteral("bayboard"));
    const std::vector<std::string> args(argv + 1, argv + argc);
    bayboard::installLanguage(application,
                              QString::fromStdString(bayboard::valueIn(args, "--locale")),
                              QString::fromStdString(bayboard::valueIn(args, "--lang")));
    const auto options = bayboard::parseDesktopOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(bayboard::words::error(options.error())));
        return 2;
    }
    if (options->help) {
        std::fputs(qPrintable(options->helpText), stdout);
        return 0;
    }
    bayboard::applyLook(application);
    bayboard::Program program(*options);
    return program.start() ? QApplication::exec() : 3;
}
