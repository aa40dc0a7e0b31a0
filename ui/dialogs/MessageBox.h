#pragma once

#include <QMessageBox>

#include <functional>

namespace bayboard {

/// Message boxes that tests can answer in advance. Never blocks: the answer comes to a function, on
/// the thread of the window.
class MessageBox
{
public:
    struct Shown
    {
        QString title;
        QString text;
    };

    using Answer = std::function<void(QMessageBox::StandardButton)>;

    /// One clear sentence with place and reason; an OK button.
    static void tell(QWidget *parent, const QString &title, const QString &text);
    static void ask(QWidget *parent,
                    const QString &title,
                    const QString &text,
                    QMessageBox::StandardButtons buttons,
                    Answer answer);

    /// A question whose way on is named by its verb; Cancel is what Enter takes.
    static void confirm(QWidget *parent,
                        const QString &title,
                        const QString &text,
                        const QString &verb,
                        std::function<void()> yes);

    /// For tests: the next box is not shown but answered with `button` at once (Yes: the verb).
    static void scriptNext(QMessageBox::StandardButton button);
    /// What scripted boxes would have shown, oldest first; emptied by the call.
    [[nodiscard]] static QList<Shown> takeShown();
};

} // namespace bayboard
