#include "ui/club/VerbChoice.h"

#include "core/access/Permission.h"
#include "core/text/Words.h"
#include "ui/club/ListRow.h"

#include <algorithm>

namespace bayboard {
namespace {

bool has(const std::vector<std::string> &verbs, const char *verb)
{
    return std::find(verbs.begin(), verbs.end(), verb) != verbs.end();
}

} // namespace

VerbChoice::VerbChoice(QWidget *parent) : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, &VerbChoice::rowChecked);
}

void VerbChoice::setVerbs(const Club &club,
                          const std::vector<std::string> &own,
                          const std::vector<std::string> &inherits)
{
    const QSignalBlocker silent(this);
    const int row = std::max(0, currentRow());
    m_own = own;
    clear();
    for (std::size_t i = 0; i < permissionCount; ++i) {
        const auto verb = static_cast<Permission>(i);
        QStringList from;
        for (const std::string &key : inherits) {
            if (roleGrants(club, key, verb)) {
                from += text::role(club, key);
            }
        }
        const QString what = text::word(verb);
        auto *item = new QListWidgetItem(
            from.isEmpty() ? what : tr("%1 (from %2)").arg(what, from.join(QStringLiteral(", "))),
            this);
        item->setSizeHint(listRow(*this));
        const Qt::ItemFlags looked = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        item->setFlags(from.isEmpty() ? looked | Qt::ItemIsUserCheckable : looked);
        item->setCheckState(!from.isEmpty() || has(own, wordFor(verb)) ? Qt::Checked
                                                                       : Qt::Unchecked);
        item->setData(Qt::UserRole, QLatin1String(wordFor(verb)));
        item->setToolTip(QLatin1String(wordFor(verb)));
        if (!from.isEmpty()) {
            item->setForeground(palette().color(QPalette::PlaceholderText));
        }
    }
    setCurrentRow(row); // for the keys
    clearSelection();
    updateGeometry();
}

void VerbChoice::rowChecked(const QListWidgetItem *item)
{
    const std::string verb = item->data(Qt::UserRole).toString().toStdString();
    std::erase(m_own, verb);
    if (item->checkState() == Qt::Checked) {
        m_own.push_back(verb);
    }
    // In the order of the table; what this program does not know stays behind.
    std::stable_sort(m_own.begin(), m_own.end(), [](const auto &left, const auto &right) {
        const auto place = [](const std::string &word) {
            const auto known = permissionFor(word);
            return known ? static_cast<std::size_t>(*known) : permissionCount;
        };
        return place(left) < place(right);
    });
    Q_EMIT changed();
}

QSize VerbChoice::sizeHint() const
{
    constexpr int rows = 11;
    const int row = std::max(sizeHintForRow(0), fontMetrics().height());
    return {260, rows * row + 2 * frameWidth() + 2};
}

} // namespace bayboard
