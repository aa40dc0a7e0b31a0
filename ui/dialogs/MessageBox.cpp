#include "ui/dialogs/MessageBox.h"

namespace bayboard {
namespace {

struct Script
{
    QList<QMessageBox::StandardButton> answers;
    QList<MessageBox::Shown> shown;
};

Script &script()
{
    static Script theScript;
    return theScript;
}

} // namespace

void MessageBox::tell(QWidget *parent, const QString &title, const QString &text)
{
    ask(parent, title, text, QMessageBox::Ok, {});
}

void MessageBox::ask(QWidget *parent,
                     const QString &title,
                     const QString &text,
                     QMessageBox::StandardButtons buttons,
                     Answer answer)
{
    if (!script().answers.isEmpty()) {
        script().shown.append({title, text});
        const auto button = script().answers.takeFirst();
        if (answer) {
            answer(button);
        }
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, buttons, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, box, [answer = std::move(answer)](int button) {
        if (answer) {
            answer(static_cast<QMessageBox::StandardButton>(button));
        }
    });
    box->open();
}

void MessageBox::scriptNext(QMessageBox::StandardButton button)
{
    script().answers.append(button);
}

QList<MessageBox::Shown> MessageBox::takeShown()
{
    return std::exchange(script().shown, {});
}

} // namespace bayboard
