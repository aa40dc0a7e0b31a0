#include "ui/window/Mnemonics.h"

#include <QSet>

namespace bayboard {
namespace {

enum class Among : unsigned char { First, Initials, All };

bool isAmong(const QString &text, qsizetype at, Among among)
{
    if (!text[at].isLetterOrNumber()) {
        return false;
    }
    const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
    return among == Among::All || (among == Among::First ? at == 0 : begins);
}

/// Where the letter is; -1: they are all taken.
qsizetype freeLetter(const QString &text, Among among, const QSet<QChar> &taken)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isAmong(text, at, among) && !taken.contains(text[at].toCaseFolded())) {
            return at;
        }
    }
    return -1;
}

/// "&" itself is written twice.
QString marked(const QString &text, qsizetype letter)
{
    QString seen;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at == letter || text[at] == QLatin1Char('&')) {
            seen += QLatin1Char('&');
        }
        seen += text[at];
    }
    return seen;
}

} // namespace

QStringList withMnemonics(const QStringList &texts)
{
    QSet<QChar> taken;
    QList<qsizetype> letters(texts.size(), -1);
    for (const Among among : {Among::First, Among::Initials, Among::All}) {
        for (qsizetype each = 0; each < texts.size(); ++each) {
            if (letters[each] >= 0) {
                continue;
            }
            letters[each] = freeLetter(texts[each], among, taken);
            if (letters[each] >= 0) {
                taken.insert(texts[each][letters[each]].toCaseFolded());
            }
        }
    }
    QStringList seen;
    for (qsizetype each = 0; each < texts.size(); ++each) {
        seen += marked(texts[each], letters[each]);
    }
    return seen;
}

} // namespace bayboard
