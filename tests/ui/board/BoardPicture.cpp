#include "tests/ui/board/SampleBoard.h"
#include "ui/board/Backdrop.h"
#include "ui/board/OverlayPainter.h"

#include <QApplication>
#include <QPainter>

#include <cmath>
#include <cstdlib>

using namespace bayboard;

namespace {

Ghost sampleGhost(const BoardSnapshot &snapshot, const test::SampleDay &day)
{
    const LocalDate date = test::pictureDate();
    Ghost ghost;
    ghost.draft.kind = Draft::Kind::Move;
    ghost.draft.columns = {3};
    ghost.draft.span = Span(day.at(date, 18.5), day.at(date, 20));
    ghost.tone = Tone::Refuse;
    ghost.title = QStringLiteral("A. Haddad");
    ghost.when = QStringLiteral("18:30–20:00");
    ghost.reasons = {QStringLiteral("Overlaps P. Quinn until 19:00")};
    const Slot slot = Slot::of({snapshot.bays[3].id}, ghost.draft.span);
    ghost.offers = {
        {{Fix::Kind::SameBay, slot}, QStringLiteral("F"), QStringLiteral("19:00–20:30 here")},
        {{Fix::Kind::OtherBay, slot}, QStringLiteral("B"), QStringLiteral("18:30–20:00 on Bay 8")}};
    return ghost;
}

QPixmap draw(const Palette &palette, double ratio)
{
    const test::SampleDay day = test::pictureDay();
    const LocalDate date = test::pictureDate();
    const SnapshotInput input = day.input(date, day.at(date, 15.2));
    const BoardSnapshot snapshot = buildSnapshot(input);
    const BoardStyle style
        = BoardStyle::make(palette, QApplication::font(), day.club().get(), ratio);
    BoardGeometry geometry;
    geometry.viewport = QSize(1130, 930);
    geometry.headHeight = style.headHeight();
    geometry.hoursWidth = style.hoursWidth();
    geometry.axis = TimeAxis(input.axis, 56);
    geometry.columns = BayColumns(8, geometry.body().width(), ColumnMode::Comfortable);
    geometry.scroll.setY(geometry.axis.pixelOf(day.at(date, 8.0)));
    TextPool texts;
    const PaintScene scene{snapshot, geometry, style, texts};

    const QRect all(QPoint(0, 0), geometry.viewport);
    Backdrop backdrop;
    backdrop.resize(all.size(), ratio);
    backdrop.prepare(scene, all);
    Overlay overlay;
    overlay.ghost = sampleGhost(snapshot, day);
    overlay.ghostRects = {geometry.inset(geometry.cellRect(3, 3, overlay.ghost->draft.span))};
    overlay.selectedRects
        = {geometry.inset(geometry.cellRect(1, 1, Span(day.at(date, 16.5), day.at(date, 18))))};
    overlay.veiled = overlay.selectedRects;
    overlay.bubble = BubbleLayout::make(scene, *overlay.ghost, overlay.ghostRects.front());
    overlay.cursors = {geometry.cellRect(4, 4, Span(day.at(date, 13), day.at(date, 13.5)))};
    overlay.focused = true;

    QPixmap picture(all.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    QPainter painter(&picture);
    backdrop.draw(painter, all);
    painter.setClipRect(geometry.body());
    paintOverlay(painter, scene, overlay, all);
    painter.setClipRect(all);
    paintNow(painter, scene, QRect(QPoint(), scene.geometry.viewport));
    paintBubble(painter, scene, overlay);
    return picture;
}

} // namespace

int main(int argc, char **argv)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    QApplication application(argc, argv);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    QApplication::setFont(font);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        qCritical("usage: board_picture FILE.png [light|dark|contrast] [RATIO]");
        return 2;
    }
    const QString look = arguments.value(2, QStringLiteral("light"));
    const Palette palette = look == QLatin1String("dark") ? Palette::darkLook()
        : look == QLatin1String("contrast")               ? Palette::highContrastLook()
                                                          : Palette::light();
    const double ratio = arguments.value(3, QStringLiteral("1")).toDouble();
    return draw(palette, ratio).save(arguments.at(1)) ? 0 : 1;
}
