#include "ui/print/PdfFile.h"

#include "ui/print/SheetPaper.h"

namespace bayboard {

PdfFile::PdfFile(const QString &path, const QString &title) : m_file(path), m_title(title) { }

Status PdfFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(fault());
    m_writer = std::make_unique<QPdfWriter>(&m_file);
    m_writer->setTitle(m_title);
    m_writer->setCreator(QStringLiteral("Bayboard"));
    m_writer->setResolution(sheetUnitsPerInch);
    return {};
}

Status PdfFile::finish()
{
    m_writer.reset();
    if (!m_file.commit())
        return tl::unexpected(fault());
    return {};
}

void PdfFile::discard()
{
    m_writer.reset();
    m_file.cancelWriting();
}

Error PdfFile::fault() const
{
    return {ErrorCode::FileNotWritable,
            {m_file.fileName().toStdString(), m_file.errorString().toStdString()}};
}

} // namespace bayboard
