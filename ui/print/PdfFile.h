#pragma once

#include "core/base/Error.h"

#include <QPdfWriter>
#include <QSaveFile>

#include <memory>

namespace bayboard {

/// A PDF that replaces the file of that name only when it is whole: see finish(). GUI thread.
class PdfFile
{
public:
    PdfFile(const QString &path, const QString &title);

    /// FileNotWritable (path, reason).
    [[nodiscard]] Status open();

    [[nodiscard]] QPagedPaintDevice &device() { return *m_writer; }

    /// After the painter has ended. FileNotWritable; then nothing was written.
    [[nodiscard]] Status finish();
    void discard();

private:
    [[nodiscard]] Error fault() const;

    QSaveFile m_file;
    QString m_title;
    std::unique_ptr<QPdfWriter> m_writer;
};

} // namespace bayboard
