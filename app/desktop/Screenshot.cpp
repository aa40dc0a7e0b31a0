#include "app/desktop/Screenshot.h"

#include <QApplication>
#include <QWidget>

#include <cstdio>

namespace bayboard {
namespace {

constexpr std::chrono::milliseconds pace{100};
constexpr int looksAtRest = 3; // an answer may ask the next question

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
    m_restful = m_isAtRest() ? m_restful + 1 : 0;
    if (m_restful < looksAtRest) {
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
