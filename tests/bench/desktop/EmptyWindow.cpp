// The least that a Qt program with a window can do: what a start is measured against.

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class Window : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        const bool painted = event->type() == QEvent::Paint && !m_told;
        m_told = m_told || painted;
        if (painted)
            // What was painted is sent to the screen before a timer comes.
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QApplication::exit(0);
            });
        return QMainWindow::event(event);
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1600, 1000);
    window.show();
    return QApplication::exec();
}
