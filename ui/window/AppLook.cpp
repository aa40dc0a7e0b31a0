#include "ui/window/AppLook.h"

#include "ui/theme/Contrast.h"
#include "ui/theme/Fonts.h"
#include "ui/window/ReadingStyle.h"

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <utility>

namespace bayboard {
namespace {

constexpr double edgeContrast = 3.0; // WCAG 1.4.11: edges of what can be typed into

/// Rules that hold in every look; names in braces are replaced by colours.
constexpr auto rules = R"(
QToolButton, QPushButton { border: 1px solid {line}; border-radius: 6px; padding: 4px 10px;
    background: {panel}; color: {text}; min-height: 16px; }
QToolButton:hover, QPushButton:hover { background: {hover}; }
QToolButton:pressed, QPushButton:pressed { background: {pressed}; }
QToolButton:focus, QPushButton:focus { border: 2px solid {accent}; padding: 3px 9px; }
QToolButton:disabled, QPushButton:disabled { color: {off}; border-color: {offLine}; background: {panel}; }
QToolButton::menu-indicator { image: none; }
QPushButton[primary="true"], QToolButton[primary="true"] { background: {accent}; color: {onAccent}; border-color: {accent};
    font-weight: bold; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: 2px solid {ring}; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: {accentHover}; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled { background: {hover}; color: {off};
    border-color: {offLine}; }
QPushButton[danger="true"] { color: {danger}; }
QPushButton[danger="true"]:disabled { color: {off}; }
QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox { border: 1px solid {edge}; border-radius: 6px; padding: 3px 7px;
    background: {canvas}; }
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid {accent}; padding: 2px 6px; }
QLineEdit:read-only, QPlainTextEdit:read-only { border-color: {line}; background: {panel}; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; }
QAbstractSpinBox:disabled, QComboBox:disabled, QLineEdit:disabled { border-color: {offLine}; background: {panel};
    color: {off}; }
QAbstractSpinBox { padding-{end}: {spinRoom}px; }
QAbstractSpinBox:focus { padding-{end}: {spinRoomFocus}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: {spin}px;
    border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: {hover}; }
QAbstractSpinBox::up-arrow { image: url(:/look/up.png); width: {arrow}px; height: {arrowHigh}px; }
QAbstractSpinBox::down-arrow, QComboBox::down-arrow { image: url(:/look/down.png); width: {arrow}px;
    height: {arrowHigh}px; }
QComboBox { padding-{end}: {drop}px; }
QComboBox:focus { padding-{end}: {dropFocus}px; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: {drop}px;
    border: none; background: transparent; }
QComboBox QAbstractItemView { border: 1px solid {edge}; background: {canvas}; color: {text};
    selection-background-color: {accent}; selection-color: {onAccent}; outline: none; }
QCheckBox::indicator, QAbstractItemView::indicator { width: {box}px; height: {box}px; border: 1px solid {edge};
    border-radius: 4px; background: {canvas}; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { border-color: {accent}; background: {accent};
    image: url(:/look/check.png); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { border-color: {accent};
    background: {accent}; image: url(:/look/partly.png); }
QCheckBox::indicator:focus { border: 2px solid {accent}; width: {boxFocus}px; height: {boxFocus}px; }
QCheckBox::indicator:disabled { border-color: {offLine}; background: {panel}; }
QTreeView, QTableView, QListView, QTextBrowser { border: 1px solid {line}; border-radius: 6px; background: {canvas};
    color: {text}; }
QTreeView:disabled, QTableView:disabled, QListView:disabled { color: {off}; }
QTreeView::item { padding: 2px 0; }
#lines { border: 1px solid {line}; border-radius: 6px; background: {canvas}; color: {text}; outline: none;
    selection-background-color: {hover}; selection-color: {text}; }
#lines::item { padding: 0 6px; border: none; border-bottom: 1px solid {line}; }
#lines::item:selected { background: {hover}; color: {text}; }
QHeaderView::section { border: none; border-bottom: 1px solid {line}; padding: 4px 6px;
    background: {panel}; color: {muted}; }
QMenu { border: 1px solid {edge}; padding: 4px 0; background: {panel}; color: {text}; }
QMenu::item { padding: 5px 26px 5px 22px; }
QMenu::item:selected { background: {accent}; color: {onAccent}; }
QMenu::item:disabled { color: {off}; background: {panel}; }
QMenu::separator { height: 1px; margin: 4px 0; background: {line}; }
QScrollBar:vertical { width: 12px; border: none; margin: 0; background: {panel}; }
QScrollBar:horizontal { height: 12px; border: none; margin: 0; background: {panel}; }
QScrollBar::handle { background: {thumb}; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: {edge}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFileDialog QToolButton { padding: 2px; }
#topBar, #statusLine, #sidePane, #sidePage, #inspector, #inspectorPage, #welcome
    { background: {panel}; }
#qt_calendar_navigationbar { background: {panel}; border-bottom: 1px solid {line}; }
#qt_calendar_navigationbar QToolButton { border: none; background: transparent; font-weight: bold; padding: 2px 8px; }
#qt_calendar_navigationbar QToolButton:hover { background: {hover}; }
#topBar { border-bottom: 1px solid {line}; }
#statusLine { border-top: 1px solid {line}; }
#statusLine QLabel { color: {muted}; }
#sidePane { border-{end}: 1px solid {line}; }
#bookingButtons { border-top: 1px solid {line}; background: {panel}; }
#inspector { border-{start}: 1px solid {line}; }
#heading { font-size: {headingSize}pt; font-weight: bold; }
QLabel#title { font-size: {titleSize}pt; font-weight: bold; }
#locationButton { font-weight: bold; }
#awayButton { border-color: {cautionEdge}; background: {cautionFill}; color: {cautionText}; font-weight: bold; }
#night { color: {cautionText}; font-weight: bold; }
#inspectorTitle { font-size: {headingSize}pt; font-weight: bold; }
#popupTitle { font-weight: bold; }
#sectionHeading { color: {muted}; font-size: {smallSize}pt; font-weight: bold; }
#caption { color: {muted}; font-size: {smallSize}pt; }
#muted, #hint, #next, #history { color: {muted}; }
#pill, #saving { border-radius: 9px; padding: 2px 9px; border: 1px solid {passEdge};
    background: {passFill}; color: {passText}; }
#pill[kind="pending"], #pill[kind="block"], #saving[kind="saving"]
    { border-color: {cautionEdge}; background: {cautionFill}; color: {cautionText}; }
#pill[kind="cancelled"], #pill[kind="no_show"], #saving[kind="failed"]
    { border-color: {refuseEdge}; background: {refuseFill}; color: {refuseText}; }
#saving { padding: 2px 5px; }
#saving:focus { border: 2px solid {accent}; padding: 1px 4px; }
#conflictCard { border: 1px solid {line}; border-radius: 8px; background: {canvas}; }
#conflicts { background: {panel}; }
#conflictTitle { font-weight: bold; }
#conflictReason, #syncFault, #conflictSaid { color: {danger}; }
#syncFacts { color: {muted}; }
QToolButton[search="true"] { border-color: {edge}; background: {canvas}; color: {muted}; }
QToolButton[search="true"]:hover, QToolButton[search="true"]:pressed { color: {text}; }
QToolButton[search="true"]:focus { border: 2px solid {accent}; }
QToolButton[choice="true"] { padding: 4px 1px; }
QToolButton[choice="true"]:checked { background: {accent}; color: {onAccent}; border-color: {accent}; }
QToolButton[choice="true"]:checked:focus { border: 2px solid {ring}; padding: 3px 0; }
QToolButton[segment] { border-radius: 0; padding: 4px 9px; margin-left: -1px; }
QToolButton[segment="left"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; margin-left: 0; }
QToolButton[segment="right"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton[segment]:focus { border: 2px solid {accent}; padding: 3px 8px; }
QToolButton[segment]:checked { background: {accent}; color: {onAccent}; border-color: {accent}; }
QToolButton[segment]:checked:focus { border: 2px solid {ring}; padding: 3px 8px; }
#listView #lines { border: none; border-radius: 0; }
#lines QHeaderView::section { padding: 4px 9px; }
#listView #lines::item:selected { background: {passFill}; color: {text}; }
#listView #lines::item:focus { border: 1px solid {accent}; }
#listView #lines::item:selected:focus { background: {passFill}; }
#listBar { background: {panel}; border-bottom: 1px solid {line}; }
#chosenBar { background: {panel}; border-top: 1px solid {line}; }
#chosenCount { font-weight: bold; }
QProgressBar { border: 1px solid {line}; border-radius: 6px; background: {canvas}; color: {text};
    text-align: center; min-height: 16px; }
QProgressBar::chunk { border-radius: 5px; background: {accent}; }
#blockCounts, #hitHeading, #subject { font-weight: bold; }
#baysFault, #timesFault, #repeatSentence[kind="refuse"] { color: {refuseText}; }
#statusUndo, #footUndo { padding: 1px 8px; min-height: 12px; }
#statusUndo:focus, #footUndo:focus { padding: 0 7px; }
#kinds::item { padding: 4px 2px; }
#kindCreators::item, #kindSeenBy::item { padding: 2px 0; }
#toTell { border-color: {cautionEdge}; background: {cautionFill}; color: {cautionText}; font-weight: bold;
    margin-top: 6px; }
#rules[kind="pass"] { color: {passText}; }
#rules[kind="caution"], #warning { color: {cautionText}; }
#palette { border: 1px solid {edge}; border-radius: 8px; background: {panel}; }
#paletteText { padding: 5px 8px; }
#paletteText:focus { padding: 4px 7px; }
#paletteList { border: 1px solid {line}; border-radius: 6px; background: {canvas}; outline: none; }
#createPopup { border: 1px solid {edge}; border-radius: 8px; background: {panel}; }
#explainPopup { border: 1px solid {edge}; border-radius: 8px; background: {panel}; }
#explainList { background: {panel}; }
#explainRule { border-radius: 6px; padding: 5px 8px; background: {cautionFill}; color: {text};
    border: 1px solid {cautionEdge}; }
#explainRule[kind="refuse"] { background: {refuseFill}; border-color: {refuseEdge}; }
#explainRule[kind="pass"] { background: {panel}; border-color: {line}; }
#explainRule:focus { border: 2px solid {accent}; padding: 4px 7px; }
#explainFit { text-align: left; }
#customerList { border: 1px solid {line}; border-radius: 6px; background: {canvas}; outline: none; }
#customerList::item { padding: 4px 6px; border: none; }
#customerList::item:hover { background: {hover}; }
#customerList::item:selected { background: {accent}; color: {onAccent}; }
#verdict { border-radius: 6px; padding: 5px 8px; background: {cautionFill}; color: {text};
    border: 1px solid {cautionEdge}; }
#verdict[kind="refuse"] { background: {refuseFill}; border-color: {refuseEdge}; }
#verdict[kind="waiting"], #verdict[kind="pass"] { background: {panel}; border-color: {line}; }
#banner { border-top: 1px solid {cautionEdge}; background: {cautionFill}; }
#banner[kind="note"] { border-color: {passEdge}; background: {passFill}; }
#banner[kind="failed"], #banner[kind="refused"]
    { border-color: {refuseEdge}; background: {refuseFill}; }
#banner QLabel { color: {text}; }
QSplitter::handle { background: {line}; width: 1px; }
QToolTip { border: none; background: {bubble}; color: {bubbleText}; padding: 4px 6px; }
)";

/// The translucent fill as it looks on the panel.
QColor solid(const QColor &fill, const QColor &ground)
{
    QColor opaque = fill;
    opaque.setAlpha(255);
    return mixed(opaque, ground, fill.alphaF());
}

/// The grey that is seen best beside both: a frame on a button of the one colour, lying on the
/// other.
QColor seenBetween(const QColor &one, const QColor &other)
{
    QColor best;
    double most = 0.0;
    for (int level = 0; level < 256; ++level) {
        const QColor grey(level, level, level);
        const double least = std::min(contrastRatio(grey, one), contrastRatio(grey, other));
        if (least > most) {
            most = least;
            best = grey;
        }
    }
    return best;
}

void addTone(QHash<QString, QString> &names,
             const QString &prefix,
             const Palette::ToneColours &tone,
             const Palette &look)
{
    const QColor fill = solid(tone.fill, look.panel);
    names.insert(prefix + QStringLiteral("Edge"), tone.edge.name());
    names.insert(prefix + QStringLiteral("Fill"), fill.name());
    names.insert(prefix + QStringLiteral("Text"), readableOn(fill, tone.text, 4.5).name());
}

/// Signs grow with the text that they stand beside.
void addSizes(QHash<QString, QString> &names)
{
    constexpr std::pair<const char *, int> sizes[] = {
        {"box", 14},
        {"boxFocus", 12},
        {"arrow", 10},
        {"arrowHigh", 6},
        {"drop", 24},
        {"dropFocus", 23},
        {"spin", 20},
        {"spinRoom", 22},
        {"spinRoomFocus", 21},
    };
    for (const auto &[name, pixels] : sizes) {
        names.insert(QLatin1String(name),
                     QString::number(scaledByText(QApplication::font(), pixels)));
    }
}

/// Words of what cannot be used just now. Where all other words are alike, these are not.
QColor offText(const Palette &look)
{
    return look.highContrast ? mixed(look.text, look.panel, 0.6)
                             : readableOn(look.panel, look.mutedText, 4.5);
}

/// What the computer gives a program that chooses nothing.
struct Untouched
{
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
    mutable bool isNew = true; ///< no window has our style yet
};

/// The last of applyLook().
LookChoice &shown()
{
    static LookChoice choice;
    return choice;
}

/// The last of followSystem().
SystemWish &wished()
{
    static SystemWish wish;
    return wish;
}

Palette systemLook(const QPalette &system)
{
    const SystemWish &wish = wished();
    if (wish.highContrast) {
        return Palette::highContrastLook();
    }
    if (wish.dark) {
        return *wish.dark ? Palette::darkLook() : Palette::light();
    }
    return Palette::following(system);
}

Palette lookFor(LookKind kind, const QPalette &system)
{
    switch (kind) {
    case LookKind::Light:
        return Palette::light();
    case LookKind::Dark:
        return Palette::darkLook();
    case LookKind::HighContrast:
        return Palette::highContrastLook();
    case LookKind::System:
        break;
    }
    return systemLook(system);
}

QFont scaled(const QFont &font, int percent)
{
    QFont larger = font;
    if (font.pointSizeF() > 0) {
        larger.setPointSizeF(font.pointSizeF() * percent / 100);
    } else {
        larger.setPixelSize(font.pixelSize() * percent / 100);
    }
    return larger;
}

} // namespace

QPalette widgetPalette(const Palette &look)
{
    QPalette palette;
    const QColor onAccent = readableOn(look.accent, look.panel, 4.5);
    palette.setColor(QPalette::Window, look.panel);
    palette.setColor(QPalette::WindowText, look.text);
    palette.setColor(QPalette::Base, look.canvas);
    palette.setColor(QPalette::AlternateBase, look.closed);
    palette.setColor(QPalette::Text, look.text);
    palette.setColor(QPalette::PlaceholderText, readableOn(look.panel, look.mutedText, 4.5));
    palette.setColor(QPalette::Button, look.panel);
    palette.setColor(QPalette::ButtonText, look.text);
    palette.setColor(QPalette::BrightText, look.refuse.text);
    palette.setColor(QPalette::Highlight, look.accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, look.accent);
    palette.setColor(QPalette::Mid, look.headLine);
    palette.setColor(QPalette::Midlight, look.columnLine);
    palette.setColor(QPalette::ToolTipBase, look.bubble);
    palette.setColor(QPalette::ToolTipText, look.bubbleText);
    const QColor faint = readableOn(look.panel, offText(look), 3.0);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

QString styleSheet(const Palette &look)
{
    const qreal points
        = QApplication::font().pointSizeF() > 0 ? QApplication::font().pointSizeF() : 9;
    const bool isMirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    QHash<QString, QString> names{
        {QStringLiteral("text"), look.text.name()},
        {QStringLiteral("muted"), readableOn(look.panel, look.mutedText, 4.5).name()},
        {QStringLiteral("panel"), look.panel.name()},
        {QStringLiteral("canvas"), look.canvas.name()},
        {QStringLiteral("line"), look.headLine.name()},
        {QStringLiteral("danger"), readableOn(look.panel, look.refuse.edge, 4.5).name()},
        {QStringLiteral("thumb"), readableOn(look.panel, look.headLine, 1.9).name()},
        {QStringLiteral("hover"), mixed(look.headLine, look.panel, 0.3).name()},
        {QStringLiteral("pressed"),
         mixed(look.headLine, look.panel, look.highContrast ? 0.4 : 1.0).name()},
        {QStringLiteral("ring"), seenBetween(look.accent, look.panel).name()},
        {QStringLiteral("edge"), readableOn(look.panel, look.headLine, edgeContrast).name()},
        {QStringLiteral("accent"), look.accent.name()},
        {QStringLiteral("accentHover"), mixed(look.accent, look.text, 0.85).name()},
        {QStringLiteral("onAccent"), readableOn(look.accent, look.panel, 4.5).name()},
        {QStringLiteral("bubble"), look.bubble.name()},
        {QStringLiteral("bubbleText"), look.bubbleText.name()},
        {QStringLiteral("off"), offText(look).name()},
        {QStringLiteral("offLine"),
         look.highContrast ? mixed(look.text, look.panel, 0.4).name() : look.headLine.name()},
        {QStringLiteral("start"), isMirrored ? QStringLiteral("right") : QStringLiteral("left")},
        {QStringLiteral("end"), isMirrored ? QStringLiteral("left") : QStringLiteral("right")},
        {QStringLiteral("headingSize"), QString::number(points * 1.4, 'f', 1)},
        {QStringLiteral("titleSize"), QString::number(points * 2, 'f', 1)},
        {QStringLiteral("smallSize"), QString::number(points * 0.9, 'f', 1)},
    };
    addSizes(names);
    addTone(names, QStringLiteral("pass"), look.pass, look);
    addTone(names, QStringLiteral("caution"), look.caution, look);
    addTone(names, QStringLiteral("refuse"), look.refuse, look);
    QString sheet = QString::fromLatin1(rules);
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        sheet.replace(QLatin1Char('{') + name.key() + QLatin1Char('}'), name.value());
    }
    return sheet;
}

void applyLook(QApplication &application, const LookChoice &choice)
{
    static const Untouched untouched;
    shown() = choice;
    const Palette look = lookFor(choice.kind, untouched.palette);
    if (untouched.isNew) {
        untouched.isNew = false;
        QApplication::setStyle(new ReadingStyle);
    }
    if (const QFont font = scaled(untouched.font, choice.textPercent);
        font != QApplication::font()) {
        QApplication::setFont(font);
    }
    QApplication::setPalette(widgetPalette(look));
    application.setStyleSheet(styleSheet(look));
}

void followSystem(QApplication &application, const SystemWish &wish)
{
    if (wish == wished()) {
        return;
    }
    wished() = wish;
    if (shown().kind == LookKind::System) {
        applyLook(application, LookChoice(shown()));
    }
}

} // namespace bayboard
