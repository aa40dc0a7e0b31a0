#include "ui/theme/TextDirection.h"

namespace bayboard {

int ownDirection(const QString &text)
{
    for (const QChar &letter : text) {
        const QChar::Direction direction = letter.direction();
        if (direction == QChar::DirL) {
            return Qt::TextForceLeftToRight;
        }
        if (direction == QChar::DirR || direction == QChar::DirAL) {
            return Qt::TextForceRightToLeft;
        }
    }
    return 0;
}

} // namespace bayboard
