#include "ui/panes/HistoryList.h"

#include "ui/panes/HistoryText.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QPointer>

namespace bayboard {
namespace {

constexpr std::int64_t mostSteps = 50;

} // namespace

HistoryList::HistoryList(Desk &desk, QWidget *parent) : QLabel(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("history"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void HistoryList::show(EntityRef entity, LocationId location)
{
    if (entity != m_entity) {
        clear();
    }
    m_entity = entity;
    m_location = location;
    const quint64 question = ++m_question;
    m_desk.history(
        entity,
        mostSteps,
        [guard = QPointer<HistoryList>(this), question](const Result<std::vector<Step>> &steps) {
            if (guard && guard->m_question == question) {
                guard->fill(steps);
            }
        });
}

void HistoryList::clearHistory()
{
    ++m_question;
    m_entity = {};
    clear();
}

void HistoryList::fill(const Result<std::vector<Step>> &steps)
{
    if (!steps) {
        setText(words::error(steps.error()).toHtmlEscaped());
        return;
    }
    const Zone &zone = m_desk.club().zone(m_location);
    QStringList lines;
    for (const Step &step : *steps) {
        const QString at = timetext::past(step.head.at, m_desk.now(), zone);
        QString line = historySentence(step, m_entity, m_desk.club(), zone).toHtmlEscaped();
        if (step.undone) {
            line = QStringLiteral("<s>%1</s> ").arg(line) + tr("(taken back)").toHtmlEscaped();
        }
        if (step.waiting) {
            line += QStringLiteral("<br/><i>%1</i>").arg(tr("waiting to sync").toHtmlEscaped());
        }
        lines += QStringLiteral("<p style=\"margin:0 0 6px 0\"><b>%1</b> %2</p>")
                     .arg(at.toHtmlEscaped(), line);
    }
    setText(lines.join(QString()));
}

} // namespace bayboard
