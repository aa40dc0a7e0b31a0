#include "ui/sync/ConflictList.h"

#include "core/desk/DeskSync.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/Words.h"
#include "ui/sync/ConflictCard.h"

#include <QAccessible>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

/// More would take long to make and nobody reads them at once; the next ones come as these go.
constexpr std::size_t mostCards = 50;

} // namespace

ConflictList::ConflictList(Desk &desk, DeskSignals &signals_, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_lead(new QLabel(this))
    , m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("conflictList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Refused by the server"));
    resize(620, 560);
    build();
    const auto look = [this] {
        for (ConflictCard *card : m_cards) {
            card->refresh();
        }
    };
    connect(&signals_, &DeskSignals::bookingsChanged, this, look);
    connect(&signals_, &DeskSignals::spanLoaded, this, look);
    connect(&signals_, &DeskSignals::customerKnown, this, look);
    connect(&signals_, &DeskSignals::stepSaved, this, &ConflictList::reload);
    reload();
}

void ConflictList::build()
{
    m_lead->setObjectName(QStringLiteral("conflictLead"));
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("conflictSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();
    m_inside = new QWidget;
    m_inside->setObjectName(QStringLiteral("conflicts"));
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_lead);
    column->addWidget(area, 1);
    column->addWidget(m_said);
}

void ConflictList::reload()
{
    const quint64 question = ++m_question;
    DeskSync(m_desk).conflicts(
        true, [there = QPointer(this), question](const Result<std::vector<Conflict>> &conflicts) {
            if (there == nullptr || there->m_question != question) {
                return;
            }
            if (conflicts) {
                there->fill(*conflicts);
            } else {
                there->say(words::error(conflicts.error()));
            }
        });
}

void ConflictList::fill(const std::vector<Conflict> &conflicts)
{
    const auto isOpen = [&](const ConflictCard *card) {
        return std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict &conflict) {
            return conflict.set.id == card->id();
        });
    };
    const bool had = !m_cards.empty();
    std::erase_if(m_cards, [&](ConflictCard *card) {
        const bool gone = !isOpen(card);
        if (gone) {
            card->deleteLater();
        }
        return gone;
    });
    for (const Conflict &conflict : conflicts) {
        const bool isShown = std::any_of(m_cards.begin(), m_cards.end(), [&](ConflictCard *card) {
            return card->id() == conflict.set.id;
        });
        if (!isShown && m_cards.size() < mostCards) {
            add(conflict);
        }
    }
    const int count = static_cast<int>(conflicts.size());
    m_lead->setText(count == 0
                        ? tr("Nothing is left to decide.")
                        : tr("The server refused %n change(s). What was wanted is kept until "
                             "somebody decides.",
                             nullptr,
                             count));
    if (had && conflicts.empty()) {
        close();
    }
}

void ConflictList::add(const Conflict &conflict)
{
    auto *card = new ConflictCard(m_desk, conflict, m_inside);
    connect(card, &ConflictCard::refused, this, &ConflictList::say);
    connect(card, &ConflictCard::decided, this, [this] {
        m_said->hide();
        reload();
        Q_EMIT decided();
    });
    m_column->insertWidget(static_cast<int>(m_cards.size()), card);
    m_cards.push_back(card);
}

void ConflictList::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ConflictList::said() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

} // namespace bayboard
