#include "ui/club/RuleForm.h"

#include "core/text/Words.h"
#include "ui/club/RuleWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace bayboard {
namespace {

QLabel *ruleLabel(const char *name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

std::vector<std::pair<QString, QString>> tierEntries(const Club &club)
{
    std::vector<std::pair<QString, QString>> all;
    for (const Tier &tier : club.tiers()) {
        if (!tier.withdrawn) {
            all.emplace_back(text::fromUtf8(tier.key), text::tier(club, tier.key));
        }
    }
    return all;
}

std::vector<std::pair<QString, QString>> locationEntries(const Club &club)
{
    std::vector<std::pair<QString, QString>> all;
    for (const Location &location : club.locations()) {
        if (!location.withdrawn) {
            all.emplace_back(text::fromUtf8(location.name), text::fromUtf8(location.name));
        }
    }
    return all;
}

std::vector<std::pair<QString, QString>> wordEntries(const char *key,
                                                     std::initializer_list<const char *> values)
{
    std::vector<std::pair<QString, QString>> all;
    for (const char *value : values) {
        all.emplace_back(QLatin1String(value), rulewords::choice(key, value));
    }
    return all;
}

JsonPath inside(JsonPath path, const char *key)
{
    path.emplace_back(std::string(key));
    return path;
}

/// An exception that is a scope and nothing else.
bool isPlain(const JsonNode *unless)
{
    return unless == nullptr
        || (unless->find("rule") == nullptr && unless->find("all") == nullptr
            && unless->find("any") == nullptr);
}

} // namespace

RuleForm::RuleForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setObjectName(QStringLiteral("ruleForm"));
}

void RuleForm::clear()
{
    delete m_fields;
    m_fields = nullptr;
    m_form = nullptr;
}

void RuleForm::setRule(const BookDraft &draft,
                       std::size_t at,
                       std::shared_ptr<const Club> club,
                       LocalDate today)
{
    clear();
    m_rule = draft.rule(at);
    m_club = std::move(club);
    m_today = today;
    m_fields = new QWidget;
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const std::string word = draft.word(at);
    QLabel *title = ruleLabel("ruleKind", rulewords::kind(word));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_form->addRow(title);
    m_form->addRow(ruleLabel("muted", rulewords::about(word)));
    addFigures(word);
    addSeverity(word);
    addHead(tr("Whom it is for"));
    addScope({"scope"});
    addUnless();
    addHead(tr("When it holds"));
    addRow(tr("From"), {"from"}, makeDateEdit(tr("From"), *m_club, m_today, tell({"from"})));
    addRow(tr("Until"), {"until"}, makeDateEdit(tr("Until"), *m_club, m_today, tell({"until"})));
    RuleField off;
    off.key = "off";
    off.kind = RuleField::Kind::Flag;
    const QString offText = tr("Switched off: kept, and not asked");
    addRow(offText, {"off"}, makeFigureEdit(word, off, offText, *m_club, m_today, tell({"off"})));
    addHead(tr("For people"));
    addRow(tr("Name in lists"), {"id"}, makeTextEdit(tr("Name in lists"), tell({"id"})));
    addRow(tr("Note"), {"note"}, makeTextEdit(tr("Note"), tell({"note"})));
    layout()->addWidget(m_fields);
    const QList<QWidget *> all = m_fields->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        widget->installEventFilter(this);
    }
}

FigureChanged RuleForm::tell(const JsonPath &path)
{
    return [this, path](const std::optional<std::string> &raw) {
        Q_EMIT edited(path, raw);
    };
}

const JsonNode *RuleForm::find(const JsonPath &path) const
{
    const JsonNode *node = &m_rule;
    for (const auto &step : path) {
        node = node->find(std::get<std::string>(step));
        if (node == nullptr) {
            return nullptr;
        }
    }
    return node;
}

void RuleForm::addHead(const QString &text)
{
    QLabel *head = ruleLabel("caption", text);
    head->setContentsMargins(0, head->fontMetrics().height() / 2, 0, 0);
    m_form->addRow(head);
}

void RuleForm::addRow(const QString &says, const JsonPath &path, RuleFieldEdit edit)
{
    if (edit.widget->objectName().isEmpty()) {
        QString name = QStringLiteral("rule");
        for (const auto &step : path) {
            name += QLatin1Char('_') + text::fromUtf8(std::get<std::string>(step));
        }
        edit.widget->setObjectName(name);
    }
    edit.show(find(path));
    if (qobject_cast<QCheckBox *>(edit.widget) != nullptr) {
        m_form->addRow(edit.widget); // says it itself
    } else {
        m_form->addRow(says, edit.widget);
    }
}

void RuleForm::addFigures(const std::string &word)
{
    for (const RuleField &field : ruleFields(word)) {
        const QString says = rulewords::field(word, field);
        const JsonPath path{field.key};
        addRow(says, path, makeFigureEdit(word, field, says, *m_club, m_today, tell(path)));
    }
}

void RuleForm::addSeverity(const std::string &word)
{
    if (ruleFields(word).empty() && find({"rule"}) == nullptr) {
        return; // each part of a group has its own
    }
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("rule_severity"));
    box->setAccessibleName(tr("What it does"));
    for (const Severity severity : {Severity::NeedsOverride, Severity::Warn}) {
        box->addItem(rulewords::severity(severity), QLatin1String(wordFor(severity)));
    }
    const Severity usual = usualSeverity(word);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, usual](int index) {
        const QString chosen = box->itemData(index).toString();
        Q_EMIT edited({"severity"},
                      chosen == QLatin1String(wordFor(usual))
                          ? std::nullopt
                          : std::optional(jsonQuoted(chosen.toStdString())));
    });
    const auto show = [box, usual](const JsonNode *node) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(box->findData(node != nullptr ? text::fromUtf8(node->text)
                                                           : QLatin1String(wordFor(usual))));
    };
    addRow(tr("What it does"), {"severity"}, {box, show});
}

void RuleForm::addScope(const JsonPath &scope)
{
    const QString everybody = tr("all");
    const auto choice = [&](const char *key,
                            const QString &says,
                            const std::vector<std::pair<QString, QString>> &entries) {
        const JsonPath path = inside(scope, key);
        addRow(says, path, makeChoiceEdit(says, everybody, entries, tell(path)));
    };
    const auto list = [&](const char *key, const QString &says, const QString &example) {
        const JsonPath path = inside(scope, key);
        addRow(says, path, makeListEdit(says, example, tell(path)));
    };
    choice("tiers", tr("Tiers"), tierEntries(*m_club));
    list("entitlements", tr("Entitlements"), {});
    list("tags", tr("Tags"), {});
    choice("locations", tr("Locations"), locationEntries(*m_club));
    list("bays",
         tr("Bays"),
         tr("names with commas between them, like %1").arg(QStringLiteral("Bay 3, Truro/Bay 1")));
    choice("kinds",
           tr("Kind of booking"),
           wordEntries("kinds", {"single", "group", "recurring", "walk-in"}));
    choice("parties", tr("Asked for by"), wordEntries("parties", {"staff", "customer"}));
    list("sources", tr("Sources"), QStringLiteral("phone, walk-in, web, import, desk"));
    list("weekTimes", tr("Times of the week"), QStringLiteral("mon-fri 08:00-17:00"));
}

void RuleForm::addUnless()
{
    addHead(tr("Not for"));
    if (!isPlain(find({"unless"}))) {
        m_form->addRow(
            ruleLabel("muted", tr("Its exceptions are put together; edit them as text.")));
        return;
    }
    const QString nobody = tr("nobody");
    const JsonPath scope{"unless", "scope"};
    addRow(tr("Tiers"),
           inside(scope, "tiers"),
           makeChoiceEdit(
               tr("Not for tiers"), nobody, tierEntries(*m_club), tell(inside(scope, "tiers"))));
    addRow(tr("Entitlements"),
           inside(scope, "entitlements"),
           makeListEdit(tr("Not for entitlements"), {}, tell(inside(scope, "entitlements"))));
    addRow(tr("Tags"),
           inside(scope, "tags"),
           makeListEdit(tr("Not for tags"), {}, tell(inside(scope, "tags"))));
}

bool RuleForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bayboard
