#include "ui/window/KeySheet.h"

#include "ui/board/BoardView.h"
#include "ui/window/Actions.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bayboard {
namespace {

QString line(const QString &text, const QStringList &keys)
{
    return QStringLiteral("<tr><td width=\"62%\">%1</td><td>%2</td></tr>")
        .arg(text.toHtmlEscaped(), keys.join(QStringLiteral(", ")).toHtmlEscaped());
}

QStringList names(const std::vector<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts += key.toString(QKeySequence::NativeText);
    }
    return texts;
}

QString heading(const QString &text)
{
    return QStringLiteral("<h3>%1</h3><table width=\"100%\" cellpadding=\"2\">")
        .arg(text.toHtmlEscaped());
}

} // namespace

KeySheet::KeySheet(const Actions &actions, const BoardView &board, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    resize(560, 640);
    QString html;
    for (const Actions::Group &group : actions.groups()) {
        html += heading(group.title);
        for (const QAction *action : group.actions) {
            const auto keys = action->shortcuts();
            if (!keys.isEmpty()) {
                html += line(action->text(),
                             names(std::vector<QKeySequence>(keys.begin(), keys.end())));
            }
        }
        html += QStringLiteral("</table>");
    }
    html += heading(tr("On the board"));
    for (std::size_t index = 0; index < boardCommandCount; ++index) {
        const auto command = static_cast<BoardCommand>(index);
        const std::vector<QKeySequence> keys = board.keys(command);
        if (!keys.empty()) {
            html += line(textFor(command), names(keys));
        }
    }
    html += QStringLiteral("</table>");
    auto *page = new QTextBrowser(this);
    page->setHtml(html);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(page);
    column->addWidget(buttons);
}

} // namespace bayboard
