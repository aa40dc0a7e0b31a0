#include "tests/bench/server/ProcessTimes.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace bayboard::bench {

namespace {

struct Times
{
    pid_t parent = 0;
    double seconds = 0;
};

double asSeconds(double ticks)
{
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// Of /proc/N/stat; nothing used where it has gone.
Times timesOf(const std::string &process)
{
    std::ifstream file("/proc/" + process + "/stat");
    std::string text;
    std::getline(file, text);
    const std::size_t name = text.rfind(')'); // which may hold anything
    if (name == std::string::npos)
        return {};
    std::istringstream fields(text.substr(name + 1));
    std::string state;
    Times times;
    fields >> state >> times.parent;
    double ignored = 0;
    for (int i = 0; i < 9; ++i)
        fields >> ignored;
    for (int i = 0; i < 4; ++i) { // its own, then those of ended children
        double ticks = 0;
        fields >> ticks;
        times.seconds += asSeconds(ticks);
    }
    return times;
}

} // namespace

double processorSeconds(pid_t process)
{
    return timesOf(std::to_string(process)).seconds;
}

double familySeconds(pid_t process)
{
    double all = processorSeconds(process);
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        const Times times = timesOf(name);
        if (times.parent == process)
            all += times.seconds;
    }
    return all;
}

double busySeconds()
{
    std::ifstream file("/proc/stat");
    std::string name;
    double user = 0;
    double nice = 0;
    double system = 0;
    double idle = 0;
    double waiting = 0;
    double interrupts = 0;
    double soft = 0;
    file >> name >> user >> nice >> system >> idle >> waiting >> interrupts >> soft;
    return asSeconds(user + nice + system + interrupts + soft);
}

} // namespace bayboard::bench
