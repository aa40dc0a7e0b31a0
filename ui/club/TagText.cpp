#include "ui/club/TagText.h"

#include "core/text/Words.h"

#include <QStringList>

#include <set>

namespace bayboard {

QString tagText(const std::vector<std::string> &tags)
{
    QStringList list;
    for (const std::string &tag : tags) {
        list += text::fromUtf8(tag);
    }
    return list.join(QStringLiteral(", "));
}

std::vector<std::string> tagsFrom(const QString &text)
{
    std::set<std::string> once;
    for (const QString &part : text.split(QLatin1Char(','))) {
        if (const QString tag = part.trimmed(); !tag.isEmpty()) {
            once.insert(tag.toStdString());
        }
    }
    return {once.begin(), once.end()};
}

} // namespace bayboard
