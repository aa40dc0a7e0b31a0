#include "ui/club/GrantMatrix.h"

#include "core/text/Words.h"

#include <QHeaderView>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int mostRows = 10;

bool holds(const std::vector<std::string> &grants, const std::string &grant)
{
    return std::find(grants.begin(), grants.end(), grant) != grants.end();
}

bool names(const std::vector<std::string> &grants, const auto &test)
{
    return std::any_of(grants.begin(), grants.end(), [&](const std::string &grant) {
        const std::size_t mark = grant.find('@');
        return test(grant.substr(0, mark),
                    mark == std::string::npos ? std::string() : grant.substr(mark + 1));
    });
}

} // namespace

GrantMatrix::GrantMatrix(QWidget *parent) : QTableWidget(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableWidget::itemChanged, this, &GrantMatrix::changed);
}

void GrantMatrix::setGrants(const Club &club, const std::vector<std::string> &grants)
{
    const QSignalBlocker silent(this);
    clear();
    std::vector<std::pair<std::string, QString>> columns{{std::string(), tr("Everywhere")}};
    for (const Location &place : club.locations()) {
        const std::string id = place.id.toString();
        if (!place.withdrawn
            || names(grants, [&](const auto &, const std::string &at) { return at == id; })) {
            columns.emplace_back(id, text::fromUtf8(place.name));
        }
    }
    std::vector<std::string> rows;
    for (const Role &role : club.roles()) {
        if (!role.withdrawn || names(grants, [&](const std::string &key, const auto &) {
                return key == role.key;
            })) {
            rows.push_back(role.key);
        }
    }
    setColumnCount(static_cast<int>(columns.size()));
    setRowCount(static_cast<int>(rows.size()));
    for (int column = 0; column < columnCount(); ++column) {
        setHorizontalHeaderItem(
            column, new QTableWidgetItem(columns[static_cast<std::size_t>(column)].second));
    }
    for (int row = 0; row < rowCount(); ++row) {
        const std::string &key = rows[static_cast<std::size_t>(row)];
        const QString name = text::role(club, key);
        setVerticalHeaderItem(row, new QTableWidgetItem(name));
        for (int column = 0; column < columnCount(); ++column) {
            const auto &[place, where] = columns[static_cast<std::size_t>(column)];
            const std::string grant = place.empty() ? key : key + '@' + place;
            auto *item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(holds(grants, grant) ? Qt::Checked : Qt::Unchecked);
            item->setData(Qt::UserRole, QString::fromStdString(grant));
            const QString says = QStringLiteral("%1, %2").arg(name, where);
            item->setData(Qt::AccessibleTextRole, says);
            item->setToolTip(says);
            setItem(row, column, item);
        }
    }
    updateGeometry();
}

std::vector<std::string> GrantMatrix::grants() const
{
    std::vector<std::string> held;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (item(row, column)->checkState() == Qt::Checked) {
                held.push_back(item(row, column)->data(Qt::UserRole).toString().toStdString());
            }
        }
    }
    return held;
}

QSize GrantMatrix::sizeHint() const
{
    const int rows = std::min(mostRows, std::max(1, rowCount()));
    const int row = rowCount() > 0 ? rowHeight(0) : fontMetrics().height();
    return {300, horizontalHeader()->sizeHint().height() + rows * row + 2 * frameWidth() + 14};
}

} // namespace bayboard
