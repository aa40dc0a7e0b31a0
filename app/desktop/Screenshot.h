#pragma once

#include <QTimer>

#include <functional>

class QWidget;

namespace bayboard {

/// Writes a picture of the window to a file once it has come to rest and stays so, and ends the
/// program.
class Screenshot final : public QObject
{
    Q_OBJECT
public:
    /// `isAtRest`: nothing is on its way to or from the disk any more.
    Screenshot(QWidget &window,
               const QString &file,
               std::function<bool()> isAtRest,
               QObject *parent);

private:
    void look();

    QWidget &m_window;
    QString m_file;
    std::function<bool()> m_isAtRest;
    QTimer m_timer;
    int m_restful = 0; ///< looks in a row that found it at rest
};

} // namespace bayboard
