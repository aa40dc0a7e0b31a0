#include "ui/panes/BlockButtons.h"

#include "core/text/Words.h"

#include <QGridLayout>
#include <QPushButton>

namespace bayboard {

BlockButtons::BlockButtons(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_openNow(add("openNow", tr("Open again now")))
    , m_lift(add("lift", tr("Free a part…")))
    , m_unlift(add("unlift", tr("Block all of it again")))
    , m_half(add("blockHalf", tr("+30 min")))
    , m_hour(add("blockHour", tr("+60 min")))
    , m_openEnd(add("openEnd", tr("Until lifted")))
    , m_change(add("changeBlock", tr("Change…")))
    , m_remove(add("removeBlock", tr("Remove…")))
{
    setObjectName(QStringLiteral("blockButtons"));
    setAttribute(Qt::WA_StyledBackground);
    m_openNow->setProperty("primary", true);
    m_remove->setProperty("danger", true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setSpacing(6);
    int row = 0;
    for (QPushButton *button : {m_openNow, m_lift, m_unlift}) {
        grid->addWidget(button, row++, 0, 1, 2);
    }
    grid->addWidget(m_half, row, 0);
    grid->addWidget(m_hour, row++, 1);
    for (QPushButton *button : {m_openEnd, m_change, m_remove}) {
        grid->addWidget(button, row++, 0, 1, 2);
    }
    connectTo(m_openNow, &BlockButtons::openNowWanted);
    connectTo(m_lift, &BlockButtons::liftWanted);
    connectTo(m_unlift, &BlockButtons::unliftWanted);
    connectTo(m_openEnd, &BlockButtons::openEndWanted);
    connectTo(m_change, &BlockButtons::changeWanted);
    connectTo(m_remove, &BlockButtons::removalWanted);
    connect(m_half, &QPushButton::clicked, this, [this] { Q_EMIT extensionWanted(m_block, 30); });
    connect(m_hour, &QPushButton::clicked, this, [this] { Q_EMIT extensionWanted(m_block, 60); });
}

QPushButton *BlockButtons::add(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void BlockButtons::connectTo(QPushButton *button, Signal wanted)
{
    connect(button, &QPushButton::clicked, this, [this, wanted] {
        Q_EMIT(this->*wanted)(m_block);
    });
}

void BlockButtons::show(const Block &block)
{
    m_block = block.id;
    const Instant now = m_desk.now();
    const bool over = block.slot.span.end() <= now;
    const bool runs = !over && block.slot.span.start() <= now;
    const bool holdsNow = runs
        && m_desk.schedule().firstOverlap(block.slot.bays.front(), Span(now, seconds(1)))
            != nullptr;
    m_openNow->setVisible(holdsNow);
    m_lift->setVisible(!over);
    m_unlift->setVisible(!over && !block.lifted.empty());
    m_half->setVisible(!over && !block.slot.span.isOpen());
    m_hour->setVisible(!over && !block.slot.span.isOpen());
    m_openEnd->setVisible(!over && !block.slot.span.isOpen());
    m_remove->setVisible(!over);
    const bool may = m_desk.may(Permission::BlockEdit, block.location);
    const QString why
        = may ? QString() : tr("You may not %1.").arg(text::word(Permission::BlockEdit));
    for (QPushButton *button :
         {m_openNow, m_lift, m_unlift, m_half, m_hour, m_openEnd, m_change, m_remove}) {
        button->setEnabled(may);
        button->setToolTip(why);
    }
}

} // namespace bayboard
