#include "app/desktop/Screenshot.h"

#include <QApplication>
#include <QWidget>

#include <cstdio>

namespace bayboard {
namespace {

constexpr std::chrono::milliseconds pace{100};

} // namespace

Screenshot::Screenshot(QWidget &window,
                       const QString &file,
                       std::function<bool()> isAtRest,
                       QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(file)
    , m_isAtRest(std::move(isAtRest))
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(pace);
}

void Screenshot::look()
{
    if (!m_isAtRest()) {
        return;
    }
    m_timer.stop();
    const bool written = m_window.grab().save(m_file);
    if (!written) {
        std::fprintf(
            stderr, "%s\n", qPrintable(tr("The picture could not be written to %1.").arg(m_file)));
    }
    QApplication::exit(written ? 0 : 1);
}

} // namespace bayboard
