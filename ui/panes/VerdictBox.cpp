#include "ui/panes/VerdictBox.h"

#include "ui/access/Announcement.h"
#include "ui/panes/Words.h"

#include <QStyle>
#include <QTimer>

#include <utility>

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
    QStringList sentences;
    for (const Violation &violation : verdict.violations) {
        sentences += words::violation(violation, desk, about.location, &about.slot);
        lines += sentences.last().toHtmlEscaped();
    }
    if (verdict.checking) {
        lines += tr("checking…").toHtmlEscaped();
    }
    const QString colour = palette().color(QPalette::WindowText).name();
    QStringList links;
    QStringList ways;
    for (std::size_t index = 0; index < fixes.size(); ++index) {
        const QString where = words::fix(fixes.at(index), desk, about.location, &about.slot);
        ways += where;
        links += QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                     .arg(QString::number(index), colour, where.toHtmlEscaped());
    }
    QString plain = sentences.join(QLatin1Char(' '));
    if (!links.isEmpty()) {
        lines += tr("Nearest free: %1").arg(links.join(QStringLiteral(" · ")));
        plain += QLatin1Char(' ') + tr("Nearest free: %1").arg(ways.join(QStringLiteral(", ")));
    }
    setKind(kindOf(verdict));
    setText(lines.join(QStringLiteral("<br>")));
    setVisible(!lines.isEmpty());
    say(verdict.checking ? QString() : plain);
}

void VerdictBox::showSentence(const QString &sentence)
{
    setKind(QStringLiteral("refuse"));
    setText(sentence.toHtmlEscaped());
    show();
    say(sentence);
}

void VerdictBox::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
    m_said.clear();
}

/// Once for each thing that it says, however often it is judged; and not what it says while the
/// booking that it is about is made and it is about to go.
void VerdictBox::say(const QString &sentence)
{
    if (std::exchange(m_said, sentence) == sentence) {
        return;
    }
    QTimer::singleShot(0, this, [this, sentence] {
        if (isVisible() && m_said == sentence) {
            announce(*this, sentence);
        }
    });
}

} // namespace bayboard
