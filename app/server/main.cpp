#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandTable.h"
#include "app/ctl/Language.h"
#include "app/server/Program.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>

int main(int argc, char **argv)
{
    umask(S_IRWXG | S_IRWXO); // what it writes holds everybody's names
    std::signal(SIGPIPE, SIG_IGN); // who does not listen any more is an error like another
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv); // for texts in the reader's language only
    const std::vector<std::string> args(argv + 1, argv + argc);
    bayboard::installLanguage(
        application, {}, QString::fromStdString(bayboard::valueIn(args, "--lang")));
    const bayboard::CommandOutcome outcome
        = bayboard::runServerProgram(args, [](const std::string &name) -> std::string {
              const char *value = std::getenv(name.c_str());
              return value == nullptr ? "" : value;
          });
    const bool written
        = std::fwrite(outcome.out.data(), 1, outcome.out.size(), stdout) == outcome.out.size()
        && std::fflush(stdout) == 0;
    std::fwrite(outcome.err.data(), 1, outcome.err.size(), stderr);
    return outcome.exit == bayboard::exitDone && !written ? bayboard::exitInput : outcome.exit;
}
