#include "ui/dialogs/MessageBox.h"

#include <QPushButton>

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

void MessageBox::confirm(QWidget *parent,
                         const QString &title,
                         const QString &text,
                         const QString &verb,
                         std::function<void()> yes)
{
    if (!script().answers.isEmpty()) {
        script().shown.append({title, text});
        if (script().answers.takeFirst() == QMessageBox::Yes) {
            yes();
        }
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    const QPushButton *on = box->addButton(verb, QMessageBox::AcceptRole);
    QObject::connect(on, &QPushButton::clicked, box, std::move(yes));
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
