#include "tests/bench/desktop/WindowBench.h"

#include "ui/window/AppLook.h"

#include <QApplication>

#include <cstdlib>
#include <iostream>

namespace bayboard::bench {

int runWindowBench(int argc, char **argv, void (*measure)(BarTable &bars))
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("bayboard-bench"));
    QApplication::setApplicationName(QStringLiteral("bayboard-bench"));
    applyLook(application);
    BarTable bars;
    measure(bars);
    bars.print(std::cout);
    return bars.allMet() ? 0 : 1;
}

} // namespace bayboard::bench
