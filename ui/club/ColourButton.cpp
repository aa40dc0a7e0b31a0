#include "ui/club/ColourButton.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

#include <array>

namespace bayboard {
namespace {

struct Named
{
    const char *hex;
    const char *name;
};

constexpr std::array<Named, 10> swatches{
    {{"#64748b", QT_TRANSLATE_NOOP("ColourButton", "Slate")},
     {"#334155", QT_TRANSLATE_NOOP("ColourButton", "Charcoal")},
     {"#0e7490", QT_TRANSLATE_NOOP("ColourButton", "Sea blue")},
     {"#1d4ed8", QT_TRANSLATE_NOOP("ColourButton", "Blue")},
     {"#4338ca", QT_TRANSLATE_NOOP("ColourButton", "Indigo")},
     {"#7e22ce", QT_TRANSLATE_NOOP("ColourButton", "Purple")},
     {"#be185d", QT_TRANSLATE_NOOP("ColourButton", "Pink")},
     {"#b91c1c", QT_TRANSLATE_NOOP("ColourButton", "Red")},
     {"#b45309", QT_TRANSLATE_NOOP("ColourButton", "Amber")},
     {"#0f766e", QT_TRANSLATE_NOOP("ColourButton", "Teal")}}};

QString said(const Named &one)
{
    return QCoreApplication::translate("ColourButton", one.name);
}

QIcon dot(const QString &hex, const QWidget &on)
{
    constexpr int side = 14;
    const qreal ratio = on.devicePixelRatioF();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(hex));
    painter.drawRoundedRect(QRectF(0, 0, side, side), 3, 3);
    return picture;
}

} // namespace

ColourButton::ColourButton(QWidget *parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    for (const Named &one : swatches) {
        const QString hex = QLatin1String(one.hex);
        menu->addAction(dot(hex, *this), said(one), this, [this, hex] { choose(hex); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another colour…"), this, &ColourButton::askForOther);
    setMenu(menu);
    setColour({});
}

void ColourButton::setColour(const QString &hex)
{
    m_colour = hex;
    QString name = hex.isEmpty() ? tr("Usual") : hex;
    for (const Named &one : swatches) {
        if (hex.compare(QLatin1String(one.hex), Qt::CaseInsensitive) == 0) {
            name = said(one);
        }
    }
    setText(name);
    setIcon(hex.isEmpty() ? QIcon() : dot(hex, *this));
    setAccessibleName(tr("Colour: %1").arg(name));
}

void ColourButton::choose(const QString &hex)
{
    if (hex != m_colour) {
        setColour(hex);
        Q_EMIT colourChosen();
    }
}

void ColourButton::askForOther()
{
    auto *dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        choose(colour.name());
    });
    dialog->open();
}

} // namespace bayboard
