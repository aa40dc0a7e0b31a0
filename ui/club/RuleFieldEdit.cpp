#include "ui/club/RuleFieldEdit.h"

#include "core/rules/JsonText.h"
#include "core/text/Words.h"
#include "ui/club/RuleChoice.h"
#include "ui/club/RuleWords.h"
#include "ui/panes/DateField.h"
#include "ui/panes/TimeText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>
#include <limits>

namespace bayboard {
namespace {

struct RuleFieldText
{
    Q_DECLARE_TR_FUNCTIONS(RuleFieldText)
};

QString notSet()
{
    return RuleFieldText::tr("not set");
}

/// Whole numbers; one below the least stands for "not set".
RuleFieldEdit makeWhole(const RuleField &field, const QString &suffix, const FigureChanged &changed)
{
    auto *box = new QSpinBox;
    const auto least = static_cast<int>(field.least);
    const bool isNeeded = field.needed;
    box->setRange(isNeeded ? least : least - 1, static_cast<int>(field.most));
    box->setSuffix(suffix);
    box->setSpecialValueText(isNeeded ? QString() : notSet());
    box->setGroupSeparatorShown(true);
    QObject::connect(box, &QSpinBox::valueChanged, box, [=](int value) {
        if (value < least) {
            changed(std::nullopt);
        } else {
            changed(std::to_string(value));
        }
    });
    return {box, [=](const JsonNode *node) {
                const QSignalBlocker quiet(box);
                box->setValue(node != nullptr ? static_cast<int>(node->integer) : box->minimum());
            }};
}

/// Hundredths: money in cents, and hours that may be a fraction.
RuleFieldEdit makeHundredths(const RuleField &field,
                             const QString &suffix,
                             bool isMoney,
                             const FigureChanged &changed)
{
    auto *box = new QDoubleSpinBox;
    const double scale = isMoney ? 100 : 1;
    const bool isNeeded = field.needed;
    box->setDecimals(2);
    box->setRange(static_cast<double>(field.least) / scale - (isNeeded ? 0 : 1),
                  static_cast<double>(field.most) / scale);
    box->setSuffix(suffix);
    box->setSpecialValueText(isNeeded ? QString() : notSet());
    const double least = static_cast<double>(field.least) / scale;
    QObject::connect(box, &QDoubleSpinBox::valueChanged, box, [=](double value) {
        if (value < least) {
            changed(std::nullopt);
        } else if (isMoney) {
            changed(std::to_string(std::llround(value * scale)));
        } else {
            changed(QString::number(value, 'g', 12).toStdString());
        }
    });
    return {box, [=](const JsonNode *node) {
                const QSignalBlocker quiet(box);
                box->setValue(node != nullptr ? node->number / scale : box->minimum());
            }};
}

RuleFieldEdit makeFlag(const RuleField &field, const QString &says, const FigureChanged &changed)
{
    auto *box = new QCheckBox(says);
    const bool usual = rulewords::isUsuallyOn(field.key);
    QObject::connect(box, &QCheckBox::toggled, box, [=](bool on) {
        if (on == usual) {
            changed(std::nullopt);
        } else {
            changed(on ? "true" : "false");
        }
    });
    return {box, [=](const JsonNode *node) {
                const QSignalBlocker quiet(box);
                box->setChecked(node != nullptr ? node->boolean : usual);
            }};
}

RuleFieldEdit makeWords(const RuleField &field, const FigureChanged &changed)
{
    auto *box = new QComboBox;
    const QString unchosen = rulewords::unchosen(field.key);
    if (!unchosen.isEmpty()) {
        box->addItem(unchosen, QString());
    }
    for (const std::string &word : field.choices) {
        box->addItem(rulewords::choice(field.key, word), text::fromUtf8(word));
    }
    const bool isNeeded = field.needed;
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [=](int index) {
        if (index == 0 && !isNeeded) {
            changed(std::nullopt);
        } else {
            changed(jsonQuoted(box->itemData(index).toString().toStdString()));
        }
    });
    return {box, [=](const JsonNode *node) {
                const QSignalBlocker quiet(box);
                const int found = node != nullptr ? box->findData(text::fromUtf8(node->text)) : 0;
                box->setCurrentIndex(found);
            }};
}

QStringList textsOf(const JsonNode *node)
{
    QStringList all;
    if (node != nullptr) {
        for (const JsonNode &item : node->items) {
            all += text::fromUtf8(item.text);
        }
    }
    return all;
}

std::optional<std::string> rawList(const QStringList &texts)
{
    std::vector<std::string> all;
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty()) {
            all.push_back(text.trimmed().toStdString());
        }
    }
    return all.empty() ? std::nullopt : std::optional(jsonQuoted(all));
}

std::vector<std::pair<QString, QString>> tiersOf(const Club &club)
{
    std::vector<std::pair<QString, QString>> all;
    for (const Tier &tier : club.tiers()) {
        if (!tier.withdrawn) {
            all.emplace_back(text::fromUtf8(tier.key), text::tier(club, tier.key));
        }
    }
    return all;
}

} // namespace

RuleFieldEdit makeTextEdit(const QString &says, FigureChanged changed)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(says);
    QObject::connect(line, &QLineEdit::textEdited, line, [=](const QString &text) {
        if (text.trimmed().isEmpty()) {
            changed(std::nullopt);
        } else {
            changed(jsonQuoted(text.toStdString()));
        }
    });
    return {line, [=](const JsonNode *node) {
                line->setText(node != nullptr ? text::fromUtf8(node->text) : QString());
            }};
}

RuleFieldEdit makeListEdit(const QString &says, const QString &example, FigureChanged changed)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(says);
    line->setPlaceholderText(example);
    QObject::connect(line, &QLineEdit::textEdited, line, [=](const QString &text) {
        changed(rawList(text.split(QLatin1Char(','))));
    });
    return {line, [=](const JsonNode *node) {
                line->setText(textsOf(node).join(QStringLiteral(", ")));
            }};
}

RuleFieldEdit makeChoiceEdit(const QString &says,
                             const QString &none,
                             const std::vector<std::pair<QString, QString>> &entries,
                             FigureChanged changed)
{
    auto *choice = new RuleChoice(says, none);
    for (const auto &[value, name] : entries) {
        choice->addChoice(value, name);
    }
    QObject::connect(choice,
                     &RuleChoice::chosenChanged,
                     choice,
                     [changed](const QStringList &values) { changed(rawList(values)); });
    return {choice, [=](const JsonNode *node) {
                choice->setChosen(textsOf(node));
            }};
}

RuleFieldEdit
makeDateEdit(const QString &says, const Club &club, LocalDate usual, FigureChanged changed)
{
    auto *both = new QWidget;
    auto *box = new QCheckBox(both);
    auto *date = new DateField(says, both);
    box->setAccessibleName(says);
    date->setWeekStart(static_cast<int>(club.settings().weekStart));
    date->setDate(timetext::toQDate(usual));
    date->setEnabled(false);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box);
    row->addWidget(date, 1);
    both->setFocusProxy(box);
    const auto tell = [=] {
        date->setEnabled(box->isChecked());
        if (box->isChecked()) {
            changed(jsonQuoted(formatDate(timetext::toLocalDate(date->date()))));
        } else {
            changed(std::nullopt);
        }
    };
    QObject::connect(box, &QCheckBox::toggled, both, tell);
    QObject::connect(date, &QDateEdit::dateChanged, both, tell);
    return {both, [=](const JsonNode *node) {
                const QSignalBlocker quietBox(box);
                const QSignalBlocker quietDate(date);
                const auto written = node != nullptr ? parseDate(node->text) : std::nullopt;
                box->setChecked(node != nullptr);
                date->setEnabled(node != nullptr);
                if (written) {
                    date->setDate(timetext::toQDate(*written));
                }
            }};
}

RuleFieldEdit makeFigureEdit(std::string_view rule,
                             const RuleField &field,
                             const QString &says,
                             const Club &club,
                             LocalDate today,
                             FigureChanged changed)
{
    const rulewords::Unit unit = rulewords::unit(rule, field.key);
    const QString suffix = rulewords::suffix(unit, club);
    RuleFieldEdit edit;
    switch (field.kind) {
    case RuleField::Kind::Whole:
        edit = unit == rulewords::Unit::Cents ? makeHundredths(field, suffix, true, changed)
                                              : makeWhole(field, suffix, changed);
        break;
    case RuleField::Kind::Decimal:
        edit = makeHundredths(field, suffix, false, changed);
        break;
    case RuleField::Kind::Flag:
        edit = makeFlag(field, says, changed);
        break;
    case RuleField::Kind::Choice:
        edit = makeWords(field, changed);
        break;
    case RuleField::Kind::Text:
        edit = makeTextEdit(says, changed);
        break;
    case RuleField::Kind::Date:
        edit = makeDateEdit(says, club, today, changed);
        break;
    case RuleField::Kind::List:
        edit = field.key == "tiers"
            ? makeChoiceEdit(says, RuleFieldText::tr("all"), tiersOf(club), changed)
            : makeListEdit(says, QStringLiteral("mon-fri 08:00-17:00, sat 18:00-02:00"), changed);
        break;
    }
    if (edit.widget->accessibleName().isEmpty()) {
        edit.widget->setAccessibleName(says);
    }
    edit.widget->setObjectName(QLatin1String("rule_") + text::fromUtf8(field.key));
    return edit;
}

} // namespace bayboard
