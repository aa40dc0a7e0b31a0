#include "ui/panes/VerdictBox.h"

#include "ui/panes/Words.h"

#include <QStyle>

namespace bayboard {
namespace {

QString kindOf(const Verdict &verdict)
{
    if (verdict.checking) {
        return QStringLiteral("waiting");
    }
    if (verdict.isRefused()) {
        return QStringLiteral("refuse");
    }
    return verdict.violations.empty() ? QStringLiteral("pass") : QStringLiteral("caution");
}

} // namespace

VerdictBox::VerdictBox(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("verdict"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        Q_EMIT fixTaken(link.toULong());
    });
    hide();
}

void VerdictBox::setKind(const QString &kind)
{
    setProperty("kind", kind);
    style()->unpolish(this);
    style()->polish(this);
}

void VerdictBox::showVerdict(const Verdict &verdict,
                             const std::vector<Fix> &fixes,
                             const Desk &desk,
                             const Booking &about)
{
    QStringList lines;
    for (const Violation &violation : verdict.violations) {
        lines += words::violation(violation, desk, about.location, &about.slot).toHtmlEscaped();
    }
    if (verdict.checking) {
        lines += tr("checking…").toHtmlEscaped();
    }
    const QString colour = palette().color(QPalette::WindowText).name();
    QStringList links;
    for (std::size_t index = 0; index < fixes.size(); ++index) {
        const QString where = words::fix(fixes.at(index), desk, about.location, &about.slot);
        links += QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                     .arg(QString::number(index), colour, where.toHtmlEscaped());
    }
    if (!links.isEmpty()) {
        lines += tr("Nearest free: %1").arg(links.join(QStringLiteral(" · ")));
    }
    setKind(kindOf(verdict));
    setText(lines.join(QStringLiteral("<br>")));
    setVisible(!lines.isEmpty());
}

void VerdictBox::showSentence(const QString &sentence)
{
    setKind(QStringLiteral("refuse"));
    setText(sentence.toHtmlEscaped());
    show();
}

} // namespace bayboard
