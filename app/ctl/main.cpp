#include "app/ctl/CommandLine.h"
#include "app/ctl/Language.h"
#include "app/ctl/Program.h"
#include "app/ctl/Sentences.h"
#include "core/base/SystemFault.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace {

/// Where a standard stream is closed, the next file that is opened would be taken for it, and what
/// is printed would end in there. A stream that can only be read makes printing fail instead.
void fillStandardStreams()
{
    int descriptor = 0;
    do {
        descriptor = open("/dev/null", O_RDONLY);
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor >= 0)
        close(descriptor);
}

/// Whether all of it is where standard output goes.
bool print(const std::string &out)
{
    errno = 0;
    const bool written
        = std::fwrite(out.data(), 1, out.size(), stdout) == out.size() && std::fflush(stdout) == 0;
    if (!written) {
        const bayboard::Error error{
            bayboard::ErrorCode::FileNotWritable,
            {bayboard::Phrase::tr("standard output"), bayboard::systemFault(errno)}};
        const std::string sentence = bayboard::sentenceFor(error) + "\n";
        std::fwrite(sentence.data(), 1, sentence.size(), stderr);
    }
    return written;
}

} // namespace

int main(int argc, char **argv)
{
    fillStandardStreams();
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error like a full disk
    QCoreApplication application(argc, argv);
    const std::vector<std::string> args(argv + 1, argv + argc);
    bayboard::installLanguage(
        application, {}, QString::fromStdString(bayboard::valueIn(args, "--lang")));
    std::string out;
    std::string err;
    const int exit = bayboard::runProgram(args, out, err);
    const bool written = print(out);
    std::fwrite(err.data(), 1, err.size(), stderr);
    return exit == bayboard::exitDone && !written ? bayboard::exitInput : exit;
}
