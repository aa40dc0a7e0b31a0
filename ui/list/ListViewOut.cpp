// What leaves the list: text for the clipboard, a file for other programs.

#include "ui/dialogs/MessageBox.h"
#include "ui/list/ListExport.h"
#include "ui/list/ListModel.h"
#include "ui/list/ListTable.h"
#include "ui/list/ListView.h"
#include "ui/panes/Words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>
#include <QSaveFile>

namespace bayboard {

void ListView::copy()
{
    const int rows = m_table->chosenCount();
    if (rows > 0) {
        QGuiApplication::clipboard()->setText(m_table->chosenText());
        Q_EMIT announced(tr("%n row(s) copied", nullptr, rows));
    }
}

/// What is chosen, where that is several; else all that is shown.
void ListView::save()
{
    std::vector<BookingId> bookings;
    if (m_table->chosenCount() > 1) {
        bookings = chosenBookings();
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const EntityRef entity = m_model->row(row).entity;
            if (entity.kind == EntityKind::Booking) {
                bookings.push_back(BookingId{entity.id});
            }
        }
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as CSV"), QStringLiteral("bookings.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    saveTo(path, std::move(bookings));
}

void ListView::saveTo(const QString &path, std::vector<BookingId> bookings)
{
    exportRows(m_desk,
               query(),
               std::move(bookings),
               [there = QPointer(this), path](const Result<std::string> &csv) {
                   if (there != nullptr) {
                       there->write(path, csv);
                   }
               });
}

void ListView::write(const QString &path, const Result<std::string> &csv)
{
    if (!csv) {
        MessageBox::tell(this, tr("Save as CSV"), words::error(csv.error()));
        return;
    }
    QSaveFile file(path);
    const auto size = static_cast<qint64>(csv->size());
    if (!file.open(QIODevice::WriteOnly) || file.write(csv->data(), size) != size
        || !file.commit()) {
        MessageBox::tell(this,
                         tr("Save as CSV"),
                         words::error({ErrorCode::FileNotWritable,
                                       {path.toStdString(), file.errorString().toStdString()}}));
        return;
    }
    Q_EMIT announced(tr("Saved as %1").arg(path));
}

} // namespace bayboard
