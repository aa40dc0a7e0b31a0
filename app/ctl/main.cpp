#include "app/ctl/Program.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> args(argv + 1, argv + argc);
    std::string out;
    std::string err;
    const int exit = bayboard::runProgram(args, out, err);
    std::fwrite(out.data(), 1, out.size(), stdout);
    std::fwrite(err.data(), 1, err.size(), stderr);
    const bool written = std::fflush(stdout) == 0;
    return exit == 0 && !written ? 4 : exit;
}
