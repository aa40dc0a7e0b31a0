#include "ui/window/Banner.h"

#include "ui/access/Announcement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace bayboard {
namespace {

QString nameOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Note:
        return QStringLiteral("note");
    case Banner::Kind::Refused:
        return QStringLiteral("refused");
    case Banner::Kind::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString markFor(Banner::Kind kind)
{
    return kind == Banner::Kind::Note ? QStringLiteral("✓ ") : QStringLiteral("⚠ ");
}

} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent), m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("banner"));
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_label, &QLabel::linkActivated, this, [this](const QString &link) {
        if (m_take) {
            hide();
            std::exchange(m_take, {})();
        } else {
            Q_EMIT choiceTaken(link.toInt());
        }
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_label, 1);
    row->addWidget(close);
    hide();
}

void Banner::tell(Kind kind, const QString &sentence, const QStringList &choices)
{
    m_kind = kind;
    m_take = {};
    m_sentence = sentence;
    QString html = markFor(kind) + sentence.toHtmlEscaped();
    for (int index = 0; index < choices.size(); ++index) {
        html += QStringLiteral("&nbsp; · &nbsp;<a href=\"%1\" style=\"color:%2\">%3</a>")
                    .arg(QString::number(index),
                         palette().color(QPalette::WindowText).name(),
                         choices.at(index).toHtmlEscaped());
    }
    setProperty("kind", nameOf(kind));
    style()->unpolish(this);
    style()->polish(this);
    m_label->setText(html);
    setAccessibleName(sentence);
    show();
    announce(*this, sentence);
}

void Banner::offer(const QString &sentence, const QString &choice, std::function<void()> take)
{
    tell(Kind::Failed, sentence, {choice});
    m_take = std::move(take);
}

void Banner::withdrawOffer()
{
    if (std::exchange(m_take, {})) {
        hide();
    }
}

void Banner::dismiss()
{
    if (m_kind != Kind::Failed) {
        hide();
    }
}

} // namespace bayboard
