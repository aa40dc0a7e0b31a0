#include "app/ctl/CommandLine.h"
#include "app/ctl/Language.h"
#include "app/ctl/Program.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::vector<std::string> args(argv + 1, argv + argc);
    bayboard::installLanguage(
        application, {}, QString::fromStdString(bayboard::valueIn(args, "--lang")));
    std::string out;
    std::string err;
    const int exit = bayboard::runProgram(args, out, err);
    std::fwrite(out.data(), 1, out.size(), stdout);
    std::fwrite(err.data(), 1, err.size(), stderr);
    const bool written = std::fflush(stdout) == 0;
    return exit == 0 && !written ? 4 : exit;
}
